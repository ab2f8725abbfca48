// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shelfcommand.h"

#include "cli/openstate.h"
#include "cli/output.h"
#include "packs/shelf/packshelf.h"

#include <QFileInfo>
#include <QJsonArray>

#include <memory>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

struct Options {
    std::string state = {};
    bool asJson = false;
};

QString stateOf(const Activation &activation, const QString &path, bool isFirst)
{
    if (const auto pack = PackDatabase::open(path); !pack)
        return u"missing or damaged"_s;
    if (!isFirst)
        return u"before"_s;
    return activation.hasShown ? u"shown"_s : u"to be shown"_s;
}

ExitCode list(const Options &options)
{
    const tl::expected<StateDatabase, ExitCode> state = openState(options.state);
    if (!state)
        return state.error();
    const PackShelf shelf(stateFolderOr(options.state));
    QJsonArray all;
    for (const Activation &activation : ActivationRepository(*state).standing()) {
        const QString path = shelf.pathOf(activation);
        const QString now = stateOf(activation, path, all.isEmpty());
        all.append(QJsonObject {{u"id"_s, activation.identity.slug},
                                {u"version"_s, activation.identity.version},
                                {u"state"_s, now},
                                {u"signer"_s, activation.signer},
                                {u"bytes"_s, QFileInfo(path).size()},
                                {u"path"_s, path}});
        if (!options.asJson)
            print(
                u"%1 %2, version %3, %4, %5"_s.arg(now.leftJustified(12), activation.identity.slug)
                    .arg(activation.identity.version)
                    .arg(activation.signer.isEmpty() ? u"not signed"_s
                                                     : u"signed by “%1”"_s.arg(activation.signer),
                         fileSize(QFileInfo(path).size())));
    }
    if (options.asJson)
        print(QJsonObject {{u"packs"_s, all}});
    else
        print(all.isEmpty() ? u"shown        the installed pack"_s
                            : u"before       the installed pack"_s);
    return ExitCode::Ok;
}

} // namespace

Command shelfCommand(CLI::App &program)
{
    const auto options = std::make_shared<Options>();
    CLI::App *syntax = program.add_subcommand(
        "shelf", "List the packs of the kiosk: the one shown, and those before");
    addStateOption(*syntax, options->state);
    syntax->add_flag("--json", options->asJson, "For programs");
    return {syntax, [options] { return list(*options); }};
}

} // namespace vitrine
