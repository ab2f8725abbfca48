// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"

#include "packs/signing/packsignature.h"
#include "packs/signing/secretkey.h"

using namespace vitrine;

/// Keys and signatures in minisign's formats. Nobody but the key's owner signs anything.
int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static const SecretKey owner = SecretKey::generate();
    static const QString pack
        = fuzzFile(QStringLiteral("a.vitrine"), reinterpret_cast<const std::uint8_t *>("pack"), 4);
    const QString path = fuzzFile(QStringLiteral("a.vitrine.minisig"), bytes, size);
    if (const auto signature = PackSignature::read(path)) {
        demand(!signature->check(pack, owner.publicKey()));
        static_cast<void>(signature->text());
    }
    if (const auto key = PublicKey::read(path))
        static_cast<void>(key->text() + key->shownId().toUtf8());
    // An encrypted key takes a second to open: not this way.
    static_cast<void>(SecretKey::read(path, [] { return QByteArray(); }).has_value());
    return 0;
}
