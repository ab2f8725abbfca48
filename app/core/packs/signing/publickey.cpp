// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publickey.h"

#include "signinglines.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype idBytes = 8;
constexpr qsizetype keyBytes = 32;
const QByteArray algorithm("Ed"); // NOLINT: two bytes of the format

} // namespace

SigningResult<PublicKey> PublicKey::read(const QString &path)
{
    const SigningResult<QByteArrayList> lines = signingLines(path, 2);
    if (!lines)
        return tl::unexpected(lines.error());
    const auto bytes = fromBase64(lines->value(1), algorithm.size() + idBytes + keyBytes);
    if (!lineBehind(lines->value(0), untrustedPrefix) || !bytes || !bytes->startsWith(algorithm))
        return tl::unexpected(SigningError {
            SigningError::Kind::Malformed,
            u"%1 is not a public key of minisign. Use the file NAME.pub that was made by: vitrinectl keygen -o NAME"_s
                .arg(QDir::toNativeSeparators(path))});
    return PublicKey {bytes->mid(algorithm.size(), idBytes), bytes->mid(algorithm.size() + idBytes),
                      QFileInfo(path).completeBaseName()};
}

QByteArray PublicKey::text() const
{
    return untrustedPrefix + ("minisign public key " + shownId().toLatin1()) + '\n'
        + (algorithm + id + key).toBase64() + '\n';
}

QString PublicKey::shownId() const
{
    return shownKeyId(id);
}

QString shownKeyId(const QByteArray &id)
{
    QByteArray reversed = id; // It is printed as a number whose lowest byte is the first.
    std::reverse(reversed.begin(), reversed.end());
    return QString::number(reversed.toHex().toULongLong(nullptr, 16), 16).toUpper();
}

} // namespace vitrine
