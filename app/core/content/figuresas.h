// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace vitrine {

/// How the figures of a slide are drawn.
enum class FiguresAs {
    Numbers, ///< Large, side by side.
    Bars, ///< As long as they are large: values of one unit, to be compared.
    Dots, ///< A dot for every one, ten, hundred … of what is counted.
    Timeline, ///< Years, one after the other.
    Layers, ///< Sheets one over the other, each with its things on it.
};

/// The word that sources and packs have for it.
[[nodiscard]] QString wordFor(FiguresAs way);
[[nodiscard]] std::optional<FiguresAs> figuresAs(const QString &word);
/// Every such word.
[[nodiscard]] const QStringList &figuresAsWords();

} // namespace vitrine
