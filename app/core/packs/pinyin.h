// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>

namespace vitrine {

/// Turns Chinese text into the Latin letters a visitor types for it.
///
/// Characters are read one by one by ICU; words that are read otherwise are given as \a readings.
class Pinyin
{
public:
    explicit Pinyin(const QMap<QString, QStringList> &readings = {});
    ~Pinyin();

    /// The syllables of \a text's Chinese characters without tone marks, one list for each run of
    /// them.
    [[nodiscard]] QList<QStringList> runs(const QString &text) const;

    /// What an index needs to find \a text by the start of any of its words: for each character the
    /// syllables of it and up to five that follow, written together, and their initials; each once.
    [[nodiscard]] QStringList tokens(const QString &text) const;

private:
    class Reader;

    [[nodiscard]] QStringList syllables(const QList<uint> &run) const;
    [[nodiscard]] QString syllable(uint character) const;

    QMap<QString, QStringList> m_readings;
    qsizetype m_longestReading = 0;
    std::unique_ptr<Reader> m_reader;
    mutable QHash<uint, QString> m_syllables;
};

} // namespace vitrine
