// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packsignature.h"

#include "secretkey.h"
#include "signinglines.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sodium.h>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceBytes = 1024 * 1024;
constexpr qint64 largestWholeFile = 1024 * 1024 * 1024; // bytes, that must be in memory at once
constexpr qsizetype idBytes = 8;
constexpr qsizetype signatureBytes = crypto_sign_BYTES;
const QByteArray ofDigest("ED");
const QByteArray ofFile("Ed");

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

SigningError unreadable(const QFile &file)
{
    return {SigningError::Kind::Unreadable,
            u"%1 cannot be read: %2."_s.arg(QDir::toNativeSeparators(file.fileName()),
                                            file.errorString())};
}

SigningError changed(const QString &pack, const PublicKey &key)
{
    return {
        SigningError::Kind::WrongSignature,
        u"%1 is not what %2 (%3) signed: it, its signature or the comment was changed. Copy both files again, or have the pack signed anew."_s
            .arg(QDir::toNativeSeparators(pack),
                 key.name.isEmpty() ? u"the key"_s : u"“%1”"_s.arg(key.name), key.shownId())};
}

SigningResult<QByteArray> digestOf(QFile &file, const Onward &onward)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES_MAX);
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    qint64 done = 0;
    const qint64 total = std::max<qint64>(file.size(), 1);
    while (true) {
        const qint64 read = file.read(piece.data(), piece.size());
        if (read < 0)
            return tl::unexpected(unreadable(file));
        if (read == 0)
            break;
        crypto_generichash_update(&state, bytesOf(piece), std::uint64_t(read));
        done += read;
        if (!onward(double(done) / double(total)))
            return tl::unexpected(SigningError {SigningError::Kind::Stopped, {}});
    }
    QByteArray digest(crypto_generichash_BYTES_MAX, '\0');
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(digest.data()),
                             std::size_t(digest.size()));
    return digest;
}

/// What is signed of \a pack.
SigningResult<QByteArray> messageOf(const QString &pack, PackSignature::Of of, const Onward &onward)
{
    readySodium();
    QFile file(pack);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(unreadable(file));
    if (of == PackSignature::Of::Digest)
        return digestOf(file, onward);
    if (file.size() > largestWholeFile)
        return tl::unexpected(SigningError {
            SigningError::Kind::Unreadable,
            u"%1 is too large for a signature of the old kind. Sign it anew with: vitrinectl sign"_s
                .arg(QDir::toNativeSeparators(pack))});
    return file.readAll();
}

bool isSigned(const QByteArray &message, const QByteArray &signature, const PublicKey &key)
{
    return crypto_sign_verify_detached(bytesOf(signature), bytesOf(message),
                                       std::uint64_t(message.size()), bytesOf(key.key))
        == 0;
}

} // namespace

SigningResult<PackSignature> PackSignature::read(const QString &path)
{
    const SigningResult<QByteArrayList> lines = signingLines(path, 4);
    if (!lines)
        return tl::unexpected(lines.error());
    const auto bytes = fromBase64(lines->value(1), ofDigest.size() + idBytes + signatureBytes);
    const auto comment = lineBehind(lines->value(2), trustedPrefix);
    const auto commentSignature = fromBase64(lines->value(3), signatureBytes);
    const bool isOfDigest = bytes && bytes->startsWith(ofDigest);
    if (!lineBehind(lines->value(0), untrustedPrefix) || !comment || !commentSignature
        || !(isOfDigest || (bytes && bytes->startsWith(ofFile))))
        return tl::unexpected(SigningError {
            SigningError::Kind::Malformed,
            u"%1 is not a signature of minisign. Sign the pack anew with: vitrinectl sign"_s.arg(
                QDir::toNativeSeparators(path))});
    return PackSignature {isOfDigest ? Of::Digest : Of::File, bytes->mid(ofDigest.size(), idBytes),
                          bytes->mid(ofDigest.size() + idBytes), *comment, *commentSignature};
}

SigningResult<PackSignature> PackSignature::make(const QString &pack, const SecretKey &key,
                                                 const QByteArray &trustedComment,
                                                 const Onward &onward)
{
    const SigningResult<QByteArray> message = messageOf(pack, Of::Digest, onward);
    if (!message)
        return tl::unexpected(message.error());
    PackSignature made;
    made.keyId = key.id();
    made.signature = key.signatureOf(*message);
    made.trustedComment = trustedComment;
    made.commentSignature = key.signatureOf(made.signature + trustedComment);
    return made;
}

SigningResult<void> PackSignature::check(const QString &pack, const PublicKey &key,
                                         const Onward &onward) const
{
    const SigningResult<QByteArray> message = messageOf(pack, of, onward);
    if (!message)
        return tl::unexpected(message.error());
    if (keyId != key.id || !isSigned(*message, signature, key)
        || !isSigned(signature + trustedComment, commentSignature, key))
        return tl::unexpected(changed(pack, key));
    return {};
}

QByteArray PackSignature::text() const
{
    const QByteArray &kind = of == Of::Digest ? ofDigest : ofFile;
    return untrustedPrefix + QByteArray("signature from vitrinectl\n")
        + (kind + keyId + signature).toBase64() + '\n' + trustedPrefix + trustedComment + '\n'
        + commentSignature.toBase64() + '\n';
}

SigningResult<PublicKey> signerOf(const QString &pack, const std::vector<PublicKey> &keys,
                                  const Onward &onward)
{
    const QString path = PackSignature::pathFor(pack);
    const QString name = QDir::toNativeSeparators(pack);
    if (!QFileInfo::exists(path))
        return tl::unexpected(SigningError {
            SigningError::Kind::NotSigned,
            u"%1 is not signed: there is no %2 beside it. Sign it with: vitrinectl sign"_s.arg(
                name, QFileInfo(path).fileName())});
    const SigningResult<PackSignature> signature = PackSignature::read(path);
    if (!signature)
        return tl::unexpected(signature.error());
    // Several keys may have one id, of which only one fits.
    SigningError why {
        SigningError::Kind::UnknownSigner,
        u"%1 was signed by the key %2, which is not trusted here. Copy its NAME.pub into the folder of trusted keys if you know it."_s
            .arg(name, shownKeyId(signature->keyId))};
    for (const PublicKey &key : keys) {
        if (key.id != signature->keyId)
            continue;
        const SigningResult<void> checked = signature->check(pack, key, onward);
        if (checked)
            return key;
        why = checked.error();
    }
    return tl::unexpected(why);
}

} // namespace vitrine
