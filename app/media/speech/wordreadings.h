// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace vitrine {

/// Chinese words of which a character is read otherwise than when it stands alone, in simplified
/// characters, and their syllables in pinyin with tone marks.
[[nodiscard]] const QHash<QString, QStringList> &wordReadings();

/// The characters of the longest word among them.
[[nodiscard]] qsizetype longestWordReading();

} // namespace vitrine
