// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace vitrine {

/// The language among the tags \a available that suits somebody who wants \a wanted best.
///
/// \a wanted is a BCP 47 tag or a POSIX locale: zh-TW, zh_HK.UTF-8, en_GB. Chinese of Taiwan, Hong
/// Kong and Macao is read in traditional characters, all other in simplified ones; then any tag of
/// the same language will do, then the first of \a available.
[[nodiscard]] QString bestLocale(const QString &wanted, const QStringList &available);

/// What the speakers of \a tag call their language: English, 简体中文, 繁體中文.
[[nodiscard]] QString ownName(const QString &tag);

} // namespace vitrine
