// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "photocaption.h"

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

namespace vitrine {

struct CsvRow;

/// The captions that somebody wrote into a list beside the photographs: captions.csv, or any other
/// *.csv with the headings file, title, caption, credit, alt and lang, a row for each photograph
/// and language. `file` and one of the texts must be there.
class SidecarCaptions
{
public:
    /// Reads the lists in \a folder; captions.csv counts before the others.
    [[nodiscard]] static SidecarCaptions read(const QString &folder);

    /// Puts what the lists say of the photograph at \a relativePath in the place of its own texts:
    /// of the row's language, or of all languages where the row names none.
    void override(const QString &relativePath, PhotoCaption &caption) const;

    /// What cannot be used of the lists, a sentence each: `captions.csv:12: …`
    [[nodiscard]] const QStringList &faults() const { return m_faults; }

private:
    struct Texts {
        QMap<QString, QString> titles = {}, captions = {}, alts = {}, credits = {}; ///< By tag.
        QStringList tags = {}; ///< Of the rows so far.
    };

    void readList(const QString &folder, const QString &name);
    void readRow(const QString &folder, const QString &name, const QStringList &headings,
                 const CsvRow &row);

    QHash<QString, Texts> m_byFile;
    QStringList m_faults;
};

} // namespace vitrine
