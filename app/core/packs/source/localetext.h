// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "problem.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace vitrine {

/// One visible text in every language it was written in.
struct LocaleText {
    Place place = {}; ///< Of its key; no line where it was left out.
    QString key = {}; ///< What it is called in the file: title, caption …
    QMap<QString, QString> byTag = {}; ///< Locale tag to text.

    [[nodiscard]] bool isWritten() const { return !byTag.isEmpty(); }
    [[nodiscard]] bool has(const QString &tag) const { return !byTag.value(tag).isEmpty(); }
};

/// The languages of an exhibition and which of them stands in for which.
struct SourceLocales {
    Place place = {};
    QStringList tags = {}; ///< The first is shown after a reset.
    QMap<QString, QString> fallback = {}; ///< Locale tag to the tag that stands in for it.

    /// The tag whose words are shown for \a tag: its own, else its fallbacks', else the first
    /// language's.
    [[nodiscard]] QString shownTag(const LocaleText &text, const QString &tag) const;
    /// The words shown for \a tag; empty where none were written.
    [[nodiscard]] QString words(const LocaleText &text, const QString &tag) const;
};

} // namespace vitrine
