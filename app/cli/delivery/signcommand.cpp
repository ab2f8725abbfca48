// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signcommand.h"

#include "cli/openpack.h"
#include "cli/output.h"
#include "keypassword.h"
#include "packs/replacedfile.h"
#include "packs/signing/packsignature.h"
#include "packs/signing/secretkey.h"
#include "storage/storageerror.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <memory>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

struct Options {
    std::string pack = {};
    std::string key = {};
    std::string passwordFile = {};
};

ExitCode refuse(const SigningError &error)
{
    printError(u"vitrinectl: "_s + error.sentence);
    return ExitCode::UsageOrDisk;
}

ExitCode sign(const Options &options)
{
    const tl::expected<PackDatabase, ExitCode> pack = openPack(fromArgument(options.pack));
    if (!pack)
        return pack.error();
    const SigningResult<SecretKey> key = SecretKey::read(
        fromArgument(options.key), [&] { return keyPassword(fromArgument(options.passwordFile)); });
    if (!key)
        return refuse(key.error());
    // As minisign words it.
    const QString comment
        = u"timestamp:%1\tfile:%2\thashed"_s.arg(QDateTime::currentSecsSinceEpoch())
              .arg(QFileInfo(pack->path()).fileName());
    const SigningResult<PackSignature> signature
        = PackSignature::make(pack->path(), *key, comment.toUtf8());
    if (!signature)
        return refuse(signature.error());

    const QString path = PackSignature::pathFor(pack->path());
    ReplacedFile replaced(path);
    QFile file(replaced.path());
    const QByteArray text = signature->text();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush())
        throw StorageError(u"%1 cannot be written: %2. Choose a disk with free space."_s.arg(
            QDir::toNativeSeparators(path), file.errorString()));
    replaced.commit();
    print(u"%1: signed by %2. Give it along with the pack."_s.arg(QDir::toNativeSeparators(path),
                                                                  shownKeyId(key->id())));
    return ExitCode::Ok;
}

} // namespace

Command signCommand(CLI::App &program)
{
    const auto options = std::make_shared<Options>();
    CLI::App *syntax = program.add_subcommand(
        "sign", "Sign a pack, so that kiosks know where it comes from: writes PACK.minisig");
    syntax->add_option("PACK", options->pack, "The pack")->required();
    syntax->add_option("--key", options->key, "The secret key, NAME.key, of keygen or minisign")
        ->required();
    syntax->add_option("--password-file", options->passwordFile,
                       "The password is the first line of this file, not asked for");
    return {syntax, [options] { return sign(*options); }};
}

} // namespace vitrine
