// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace vitrine {

/// The one of \a known that \a written was probably meant to be.
[[nodiscard]] std::optional<QString> nearest(const QString &written, const QStringList &known);

/// `Did you mean “caption”?` where something is near, else \a otherwise.
[[nodiscard]] QString didYouMean(const QString &written, const QStringList &known,
                                 const QString &otherwise);

} // namespace vitrine
