// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keygencommand.h"

#include "cli/openpack.h"
#include "cli/output.h"
#include "keypassword.h"
#include "packs/signing/secretkey.h"

#include <QDir>
#include <QFile>

#include <memory>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

struct Options {
    std::string name = {};
    std::string passwordFile = {};
    bool isBare = false;
};

/// Writes the new file \a path for those in \a mode; false, and said, where it is there already or
/// cannot be written.
bool writeNew(const QString &path, const QByteArray &bytes, mode_t mode)
{
    const int descriptor
        = open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    const bool isWritten = descriptor >= 0
        && write(descriptor, bytes.constData(), std::size_t(bytes.size())) == bytes.size()
        && fsync(descriptor) == 0;
    const QString said = qt_error_string(errno);
    if (descriptor >= 0)
        close(descriptor);
    if (!isWritten)
        printError(u"vitrinectl: %1 cannot be written: %2. Choose another name."_s.arg(
            QDir::toNativeSeparators(path), said));
    return isWritten;
}

ExitCode keygen(const Options &options)
{
    const QString name = fromArgument(options.name);
    const QString secret = name + u".key"_s;
    const QString open = name + u".pub"_s;
    for (const QString &path : {secret, open})
        if (QFile::exists(path)) {
            printError(
                u"vitrinectl: There is a file %1 already. A lost key cannot be made again; choose another name."_s
                    .arg(QDir::toNativeSeparators(path)));
            return ExitCode::UsageOrDisk;
        }
    QByteArray password;
    if (!options.isBare) {
        password = newKeyPassword(fromArgument(options.passwordFile));
        if (password.isEmpty()) {
            printError(
                u"vitrinectl: The password is empty. Whoever has the file could sign with it; say --no-password where that is meant."_s);
            return ExitCode::UsageOrDisk;
        }
    }
    const SecretKey key = SecretKey::generate();
    if (!writeNew(secret, key.text(password, {}), 0600)
        || !writeNew(open, key.publicKey().text(), 0644))
        return ExitCode::UsageOrDisk;
    print(u"%1 signs packs: keep it secret, and keep a copy of it."_s.arg(
        QDir::toNativeSeparators(secret)));
    print(u"%1 (%2) is for the kiosks: copy it to /etc/vitrine/trusted-keys of each."_s.arg(
        QDir::toNativeSeparators(open), key.publicKey().shownId()));
    return ExitCode::Ok;
}

} // namespace

Command keygenCommand(CLI::App &program)
{
    const auto options = std::make_shared<Options>();
    CLI::App *syntax
        = program.add_subcommand("keygen", "Make a pair of keys: one signs packs, one checks them");
    syntax->add_option("-o,--output", options->name, "Writes NAME.key and NAME.pub")
        ->required()
        ->type_name("NAME");
    CLI::Option *const file
        = syntax->add_option("--password-file", options->passwordFile,
                             "The password is the first line of this file, not asked for");
    syntax
        ->add_flag("--no-password", options->isBare,
                   "Leave the key unencrypted: for machines that sign by themselves")
        ->excludes(file);
    return {syntax, [options] { return keygen(*options); }};
}

} // namespace vitrine
