// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "packs/signing/secretkey.h"

#include <QString>
#include <QTemporaryDir>

namespace vitrine {

/// What a museum sends out: a stick with packs of the exhibition in fixtures/sources/valid, signed
/// by its key. The pictures in them are none; see FakePictures.
class PackStick
{
public:
    PackStick();

    /// The folder the stick is mounted at.
    [[nodiscard]] QString path() const { return m_stick.path(); }
    /// A folder that holds the museum's public key, museum.pub.
    [[nodiscard]] QString trustedKeys() const { return m_keys.path(); }
    [[nodiscard]] const SecretKey &key() const { return m_key; }

    /// Puts version \a version of the exhibition on the stick, signed; its path.
    QString put(int version, const QString &name = QStringLiteral("sea.vitrine")) const;
    /// Signs the file at \a path as it is now.
    void sign(const QString &path) const;
    void sign(const QString &path, const SecretKey &key) const;

private:
    QTemporaryDir m_stick;
    QTemporaryDir m_keys;
    SecretKey m_key;
};

} // namespace vitrine
