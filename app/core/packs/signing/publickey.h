// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "signingerror.h"

#include <QByteArray>
#include <QString>

namespace vitrine {

/// What a signature is checked with, as minisign keeps it in NAME.pub.
struct PublicKey {
    QByteArray id = {}; ///< 8 bytes that say which key it is; nothing that need be secret.
    QByteArray key = {}; ///< 32 bytes, Ed25519
    QString name = {}; ///< Of its file, without the ending: museum for museum.pub.

    [[nodiscard]] static SigningResult<PublicKey> read(const QString &path);

    /// The file's content.
    [[nodiscard]] QByteArray text() const;
    /// The id as minisign prints it: D64F3EAED2DB6E45.
    [[nodiscard]] QString shownId() const;
};

/// The same for any id.
[[nodiscard]] QString shownKeyId(const QByteArray &id);

} // namespace vitrine
