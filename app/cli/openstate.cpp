// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openstate.h"

#include "openpack.h"
#include "output.h"
#include "storage/state/folderowner.h"

namespace vitrine {

using namespace Qt::StringLiterals;

void addStateOption(CLI::App &verb, std::string &folder)
{
    verb.add_option("--state", folder,
                    "The folder of the kiosk's state; /var/lib/vitrine where a kiosk is installed");
}

QString stateFolderOr(const std::string &asked)
{
    return asked.empty() ? installedStateFolder() : fromArgument(asked);
}

tl::expected<StateDatabase, ExitCode> openState(const std::string &asked)
{
    StateDatabase state = StateDatabase::open(stateFolderOr(asked));
    for (const QString &fault : state.faults())
        printError(u"vitrinectl: "_s + fault);
    if (!state.isKept())
        return tl::unexpected(ExitCode::UsageOrDisk);
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
        giveToFolderOwner(state.path() + ending);
    return state;
}

} // namespace vitrine
