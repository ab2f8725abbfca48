// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verifycommand.h"

#include "openpack.h"
#include "output.h"
#include "storage/packaudit.h"

#include <QDir>

#include <memory>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

ExitCode verify(const std::string &path)
{
    const tl::expected<PackDatabase, ExitCode> pack = openPack(fromArgument(path));
    if (!pack)
        return pack.error();
    const QString name = QDir::toNativeSeparators(pack->path());
    const QStringList faults = PackAudit(*pack).faults();
    if (faults.isEmpty()) {
        print(name + u" is sound."_s);
        return ExitCode::Ok;
    }
    for (const QString &fault : faults)
        printError(u"%1: %2"_s.arg(name, fault));
    printError(u"%1 is damaged. Copy it again, or build it anew with: vitrinectl pack"_s.arg(name));
    return ExitCode::ContentHasErrors;
}

} // namespace

Command verifyCommand(CLI::App &program)
{
    const auto path = std::make_shared<std::string>();
    CLI::App *syntax
        = program.add_subcommand("verify", "Tell whether a pack is as it was when it was built");
    syntax->add_option("PACK", *path, "The pack")->required();
    return {syntax, [path] { return verify(*path); }};
}

} // namespace vitrine
