// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rollbackcommand.h"

#include "cli/openstate.h"
#include "cli/output.h"
#include "packs/shelf/packshelf.h"

#include <memory>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

ExitCode rollback(const std::string &folder)
{
    const tl::expected<StateDatabase, ExitCode> state = openState(folder);
    if (!state)
        return state.error();
    const PackShelf shelf(stateFolderOr(folder));
    const std::vector<Activation> standing = ActivationRepository(*state).standing();
    if (standing.empty()) {
        printError(u"vitrinectl: The installed pack is shown; there is none before it."_s);
        return ExitCode::UsageOrDisk;
    }
    const PackStart start = shelf.goBack(*state, shelf.pathOf(standing.front()),
                                         ActivationRepository::Fate::TakenBack);
    for (const QString &sentence : start.sentences)
        printError(u"vitrinectl: "_s + sentence);
    const std::vector<Activation> now = ActivationRepository(*state).standing();
    print(now.empty() ? u"The installed pack is to be shown, as soon as no visitor is there."_s
                      : u"%1, version %2, is to be shown again, as soon as no visitor is there."_s
                            .arg(now.front().identity.slug)
                            .arg(now.front().identity.version));
    return ExitCode::Ok;
}

} // namespace

Command rollbackCommand(CLI::App &program)
{
    const auto folder = std::make_shared<std::string>();
    CLI::App *syntax = program.add_subcommand("rollback", "Have the kiosk show the pack before");
    addStateOption(*syntax, *folder);
    return {syntax, [folder] { return rollback(*folder); }};
}

} // namespace vitrine
