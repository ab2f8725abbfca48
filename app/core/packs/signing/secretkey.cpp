// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretkey.h"

#include "signinglines.h"

#include <QDir>
#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <stdexcept>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

// https://jedisct1.github.io/minisign/#secret-key-format
const QByteArray signing("Ed");
const QByteArray scrypt("Sc");
const QByteArray noEncryption("\0\0", 2);
const QByteArray blake("B2");
constexpr qsizetype idBytes = 8;
constexpr qsizetype keyBytes = crypto_sign_SECRETKEYBYTES;
constexpr qsizetype checksumBytes = 32;
constexpr qsizetype saltBytes = crypto_pwhash_scryptsalsa208sha256_SALTBYTES;
constexpr qsizetype lockedBytes = idBytes + keyBytes + checksumBytes;
constexpr qsizetype lockedAt = 6 + saltBytes + 16;

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

QByteArray littleEndian(std::uint64_t number)
{
    QByteArray bytes(8, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

/// Locks what is open and opens what is locked; false where there is not so much memory.
bool turn(QByteArray &locked, const QByteArray &password, const QByteArray &salt,
          SecretKey::Effort effort)
{
    QByteArray stream(lockedBytes, '\0');
    if (crypto_pwhash_scryptsalsa208sha256(bytesOf(stream), std::uint64_t(stream.size()),
                                           password.constData(), std::uint64_t(password.size()),
                                           bytesOf(salt), effort.operations, effort.memory)
        != 0)
        return false;
    for (qsizetype i = 0; i < lockedBytes; ++i)
        locked[i] = char(locked[i] ^ stream[i]);
    sodium_memzero(stream.data(), std::size_t(stream.size()));
    return true;
}

SigningError malformed(const QString &path)
{
    return {
        SigningError::Kind::Malformed,
        u"%1 is not a secret key of minisign. Use the file NAME.key that was made by: vitrinectl keygen -o NAME"_s
            .arg(QDir::toNativeSeparators(path))};
}

} // namespace

SecretKey SecretKey::generate()
{
    readySodium();
    SecretKey made;
    made.m_id = QByteArray(idBytes, '\0');
    randombytes_buf(made.m_id.data(), std::size_t(idBytes));
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> publicPart {};
    crypto_sign_keypair(publicPart.data(), made.m_key.data());
    return made;
}

SigningResult<SecretKey> SecretKey::read(const QString &path,
                                         const std::function<QByteArray()> &password)
{
    readySodium();
    const SigningResult<QByteArrayList> lines = signingLines(path, 2);
    if (!lines)
        return tl::unexpected(lines.error());
    const auto bytes = fromBase64(lines->value(1), lockedAt + lockedBytes);
    if (!lineBehind(lines->value(0), untrustedPrefix) || !bytes || !bytes->startsWith(signing)
        || bytes->mid(4, 2) != blake)
        return tl::unexpected(malformed(path));

    QByteArray opened = bytes->mid(lockedAt);
    const bool isLocked = bytes->mid(2, 2) == scrypt;
    if (isLocked) {
        const char *limits = bytes->constData() + 6 + saltBytes;
        const Effort effort {qFromLittleEndian<std::uint64_t>(limits),
                             std::size_t(qFromLittleEndian<std::uint64_t>(limits + 8))};
        if (effort.operations > Effort().operations || effort.memory > Effort().memory)
            return tl::unexpected(malformed(path));
        if (!turn(opened, password(), bytes->mid(6, saltBytes), effort))
            return tl::unexpected(SigningError {
                SigningError::Kind::Unreadable,
                u"%1 takes %2 MB of memory to open, which this machine does not have. Sign on a larger one."_s
                    .arg(QDir::toNativeSeparators(path))
                    .arg(effort.memory / 1'000'000)});
    } else if (bytes->mid(2, 2) != noEncryption) {
        return tl::unexpected(malformed(path));
    }

    SecretKey key;
    key.m_id = opened.left(idBytes);
    std::copy_n(opened.constData() + idBytes, keyBytes, key.m_key.begin());
    const QByteArray sum = opened.mid(idBytes + keyBytes);
    sodium_memzero(opened.data(), std::size_t(opened.size()));
    // minisign leaves the sum of a bare key empty.
    const bool isWhole
        = sum == key.checksum() || (!isLocked && sum == QByteArray(checksumBytes, '\0'));
    if (!isWhole && isLocked)
        return tl::unexpected(SigningError {
            SigningError::Kind::WrongPassword,
            u"This is not the password of %1. Try again."_s.arg(QDir::toNativeSeparators(path))});
    if (!isWhole)
        return tl::unexpected(malformed(path));
    return key;
}

SecretKey::SecretKey(SecretKey &&other) noexcept : m_id(std::move(other.m_id)), m_key(other.m_key)
{
    sodium_memzero(other.m_key.data(), other.m_key.size());
}

SecretKey &SecretKey::operator=(SecretKey &&other) noexcept
{
    std::swap(m_id, other.m_id);
    std::swap(m_key, other.m_key);
    return *this;
}

SecretKey::~SecretKey()
{
    sodium_memzero(m_key.data(), m_key.size());
}

QByteArray SecretKey::checksum() const
{
    const QByteArray key(reinterpret_cast<const char *>(m_key.data()), keyBytes);
    const QByteArray message = signing + m_id + key;
    QByteArray sum(checksumBytes, '\0');
    crypto_generichash(bytesOf(sum), std::size_t(sum.size()), bytesOf(message),
                       std::uint64_t(message.size()), nullptr, 0);
    return sum;
}

QByteArray SecretKey::text(const QByteArray &password, Effort effort) const
{
    QByteArray locked
        = m_id + QByteArray(reinterpret_cast<const char *>(m_key.data()), keyBytes) + checksum();
    QByteArray salt(saltBytes, '\0');
    if (password.isEmpty()) {
        effort = {0, 0};
    } else {
        randombytes_buf(salt.data(), std::size_t(salt.size()));
        while (!turn(locked, password, salt, effort)) {
            if (effort.memory <= Effort::least().memory)
                throw std::runtime_error("There is not enough memory to encrypt the key.");
            effort = {std::max(effort.operations / 2, Effort::least().operations),
                      std::max(effort.memory / 2, Effort::least().memory)};
        }
    }
    const QByteArray all = signing + (password.isEmpty() ? noEncryption : scrypt) + blake + salt
        + littleEndian(effort.operations) + littleEndian(effort.memory) + locked;
    return untrustedPrefix + QByteArray("minisign encrypted secret key\n") + all.toBase64() + '\n';
}

PublicKey SecretKey::publicKey() const
{
    PublicKey key;
    key.id = m_id;
    key.key = QByteArray(crypto_sign_PUBLICKEYBYTES, '\0');
    crypto_sign_ed25519_sk_to_pk(bytesOf(key.key), m_key.data());
    return key;
}

QByteArray SecretKey::signatureOf(const QByteArray &message) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(message),
                         std::uint64_t(message.size()), m_key.data());
    return signature;
}

} // namespace vitrine
