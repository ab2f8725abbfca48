// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkcommand.h"
#include "delivery/installcommand.h"
#include "delivery/keygencommand.h"
#include "delivery/rollbackcommand.h"
#include "delivery/shelfcommand.h"
#include "delivery/signcommand.h"
#include "importcommand.h"
#include "infocommand.h"
#include "output.h"
#include "packcommand.h"
#include "pincommand.h"
#include "statscommand.h"
#include "unpackcommand.h"
#include "verifycommand.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <array>
#include <exception>

namespace {

using namespace vitrine;

ExitCode run(const Command &command)
{
    try {
        return command.run();
    } catch (const std::exception &error) {
        printError(QStringLiteral("vitrinectl: ") + QString::fromUtf8(error.what()));
        return ExitCode::UsageOrDisk;
    }
}

} // namespace

// There is no QCoreApplication: nothing here needs an event loop, a display or a locale.
int main(int argc, char *argv[])
{
    CLI::App program("Builds and examines the packs of Vitrine.", "vitrinectl");
    program.set_version_flag("--version", "vitrinectl " VITRINE_VERSION);
    program.require_subcommand(1);
    program.footer("Exit status: 0 all is well, 1 the content has errors, 2 wrong use or a full or "
                   "unreadable disk.\n");
    const std::array commands {
        packCommand(program),     unpackCommand(program), infoCommand(program),
        importCommand(program),   checkCommand(program),  verifyCommand(program),
        keygenCommand(program),   signCommand(program),   installCommand(program),
        rollbackCommand(program), shelfCommand(program),  pinCommand(program),
        statsCommand(program)};
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return program.exit(error) == 0 ? 0 : int(ExitCode::UsageOrDisk);
    }

    for (const Command &command : commands)
        if (command.syntax->parsed())
            return int(run(command));
    return int(ExitCode::UsageOrDisk);
}
