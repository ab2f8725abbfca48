// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verifycommand.h"

#include "openpack.h"
#include "openstate.h"
#include "output.h"
#include "packs/signing/packsignature.h"
#include "packs/signing/trustedkeys.h"
#include "storage/packaudit.h"

#include <QDir>

#include <memory>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

struct Options {
    std::string pack = {};
    std::string key = {};
    std::string trusted = {};

    /// Whether the pack has to be signed by somebody in particular.
    [[nodiscard]] bool asksForSigner() const { return !key.empty() || !trusted.empty(); }
};

bool isSound(const PackDatabase &pack)
{
    const QString name = QDir::toNativeSeparators(pack.path());
    const QStringList faults = PackAudit(pack).faults();
    if (faults.isEmpty()) {
        print(name + u" is sound."_s);
        return true;
    }
    for (const QString &fault : faults)
        printError(u"%1: %2"_s.arg(name, fault));
    printError(u"%1 is damaged. Copy it again, or build it anew with: vitrinectl pack"_s.arg(name));
    return false;
}

SigningResult<std::vector<PublicKey>> keysFor(const Options &options)
{
    if (!options.key.empty())
        return PublicKey::read(fromArgument(options.key)).map([](const PublicKey &key) {
            return std::vector {key};
        });
    const TrustedKeys trusted
        = TrustedKeys::in(options.trusted.empty() ? trustedKeyFolders(stateFolderOr({}))
                                                  : QStringList {fromArgument(options.trusted)});
    for (const QString &fault : trusted.faults)
        printError(u"vitrinectl: "_s + fault);
    return trusted.keys;
}

/// Says who signed the pack; false where it is not who it should be.
bool isSignedWell(const PackDatabase &pack, const std::vector<PublicKey> &keys, bool asksForSigner)
{
    const SigningResult<PublicKey> signer = signerOf(pack.path(), keys);
    if (signer) {
        print(u"%1 is signed by “%2” (%3)."_s.arg(QDir::toNativeSeparators(pack.path()),
                                                  signer->name, signer->shownId()));
        return true;
    }
    // Who does not ask learns of it all the same.
    const bool isWrong = asksForSigner
        || (signer.error().kind != SigningError::Kind::NotSigned
            && signer.error().kind != SigningError::Kind::UnknownSigner);
    if (isWrong)
        printError(signer.error().sentence);
    else
        print(signer.error().sentence);
    return !isWrong;
}

ExitCode verify(const Options &options)
{
    const tl::expected<PackDatabase, ExitCode> pack = openPack(fromArgument(options.pack));
    if (!pack)
        return pack.error();
    const SigningResult<std::vector<PublicKey>> keys = keysFor(options);
    if (!keys) {
        printError(u"vitrinectl: "_s + keys.error().sentence);
        return ExitCode::UsageOrDisk;
    }
    const bool isWhole = isSound(*pack);
    const bool isTrusted = isSignedWell(*pack, *keys, options.asksForSigner());
    return isWhole && isTrusted ? ExitCode::Ok : ExitCode::ContentHasErrors;
}

} // namespace

Command verifyCommand(CLI::App &program)
{
    const auto options = std::make_shared<Options>();
    CLI::App *syntax = program.add_subcommand(
        "verify", "Tell whether a pack is as it was when it was built, and who signed it");
    syntax->add_option("PACK", options->pack, "The pack")->required();
    CLI::Option *const key = syntax->add_option("--key", options->key,
                                                "End with 1 unless this key, NAME.pub, signed it");
    syntax
        ->add_option("--trusted", options->trusted,
                     "End with 1 unless one of the keys in this folder signed it")
        ->excludes(key);
    return {syntax, [options] { return verify(*options); }};
}

} // namespace vitrine
