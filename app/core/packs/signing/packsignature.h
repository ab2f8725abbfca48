// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "packs/onward.h"
#include "publickey.h"

#include <optional>
#include <vector>

namespace vitrine {

class SecretKey;

/// The signature beside a pack, NAME.vitrine.minisig, as minisign writes it.
struct PackSignature {
    /// What was signed: the BLAKE2b-512 of the file, or, as old versions of minisign did it, the
    /// file itself.
    enum class Of { Digest, File };

    Of of = Of::Digest;
    QByteArray keyId = {}; ///< 8 bytes
    QByteArray signature = {}; ///< 64 bytes
    QByteArray trustedComment = {}; ///< UTF-8; signed together with the signature.
    QByteArray commentSignature = {}; ///< 64 bytes

    [[nodiscard]] static QString pathFor(const QString &pack)
    {
        return pack + QStringLiteral(".minisig");
    }
    [[nodiscard]] static SigningResult<PackSignature> read(const QString &path);
    /// Signs the file \a pack as it is now.
    [[nodiscard]] static SigningResult<PackSignature> make(const QString &pack,
                                                           const SecretKey &key,
                                                           const QByteArray &trustedComment,
                                                           const Onward &onward = always);

    /// Whether \a key signed \a pack and the comment; else why not.
    [[nodiscard]] SigningResult<void> check(const QString &pack, const PublicKey &key,
                                            const Onward &onward = always) const;
    [[nodiscard]] QByteArray text() const;
};

/// Checks the signature that lies beside \a pack with whichever of \a keys made it, and returns
/// that key.
[[nodiscard]] SigningResult<PublicKey>
signerOf(const QString &pack, const std::vector<PublicKey> &keys, const Onward &onward = always);

} // namespace vitrine
