// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace vitrine {

/// Ids of a source folder made of names: lower-case letters, digits and hyphens, none twice.
/// Chinese becomes pinyin.
class SourceIds
{
public:
    /// An id for \a name; of \a otherwise where no letter of it can be written so.
    [[nodiscard]] QString next(const QString &name, const QString &otherwise);

private:
    QSet<QString> m_used;
};

} // namespace vitrine
