// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "installcommand.h"

#include "cli/interruption.h"
#include "cli/openpack.h"
#include "cli/openstate.h"
#include "cli/output.h"
#include "media/playback/packdecoding.h"
#include "packs/shelf/packshelf.h"
#include "packs/signing/trustedkeys.h"
#include "storage/exhibitionrepository.h"

#include <QFileInfo>

#include <memory>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

struct Options {
    std::string pack = {};
    std::string state = {};
    bool isForced = false;
    bool takesUnsigned = false;
};

/// Of the pack that comes with the program; none where it is missing.
std::optional<PackIdentity> installedIdentity()
{
    const QString program = QFileInfo(u"/proc/self/exe"_s).canonicalPath();
    const auto pack
        = PackDatabase::open(program + u"/../share/vitrine/digital-china-2024.vitrine"_s);
    if (!pack)
        return {};
    return ExhibitionRepository(*pack).identity();
}

Onward shownOn(const ProgressLine &line, const QString &what)
{
    return [&line, what](double done) {
        endIfInterrupted();
        line.show(u"%1: %2 %"_s.arg(what).arg(int(done * 100)));
        return true;
    };
}

ExitCode exitCodeOf(const PackRefusal &refusal)
{
    switch (refusal.kind) {
    case PackRefusal::Kind::Unreadable:
    case PackRefusal::Kind::Stopped:
    case PackRefusal::Kind::NoRoom:
    case PackRefusal::Kind::NotWritten: return ExitCode::UsageOrDisk;
    case PackRefusal::Kind::AlreadyShown: return ExitCode::Ok;
    case PackRefusal::Kind::Untrusted:
    case PackRefusal::Kind::Damaged:
    case PackRefusal::Kind::Older:
    case PackRefusal::Kind::TakenBack: break;
    }
    return ExitCode::ContentHasErrors;
}

ShelfResult<ShelvedPack> brought(const Options &options, const PackShelf &shelf,
                                 const StateDatabase &state, const TrustedKeys &trusted)
{
    const ProgressLine line(true);
    IntakeRules rules {.trustedKeys = trusted.keys,
                       .takesUnsigned = options.takesUnsigned,
                       .isForced = options.isForced,
                       .withdrawn = ActivationRepository(state).withdrawn(),
                       .check = undecodableParts,
                       .copying = shownOn(line, u"Copying"_s),
                       .checking = shownOn(line, u"Checking"_s)};
    if (const auto standing = ActivationRepository(state).standing(); !standing.empty()) {
        rules.active = standing.front();
        rules.shown = standing.front().identity;
    } else {
        rules.shown = installedIdentity();
    }
    return PackIntake(shelf.folder(), rules).take(fromArgument(options.pack));
}

ExitCode install(const Options &options)
{
    watchForInterruption();
    const tl::expected<StateDatabase, ExitCode> state = openState(options.state);
    if (!state)
        return state.error();
    const QString folder = stateFolderOr(options.state);
    const TrustedKeys trusted = TrustedKeys::in(trustedKeyFolders(folder));
    for (const QString &fault : trusted.faults)
        printError(u"vitrinectl: "_s + fault);
    const PackShelf shelf(folder);
    const ShelfResult<ShelvedPack> pack = brought(options, shelf, *state, trusted);
    if (!pack) {
        const ExitCode code = exitCodeOf(pack.error());
        if (code == ExitCode::Ok)
            print(pack.error().sentence);
        else
            printError(u"vitrinectl: "_s + pack.error().sentence);
        return code;
    }
    shelf.activate(*state, *pack, false);
    shelf.tidy(*state);
    print(
        u"%1, version %2, %3, is to be shown: as soon as no visitor is there."_s
            .arg(pack->identity.slug)
            .arg(pack->identity.version)
            .arg(pack->signer.isEmpty() ? u"not signed"_s : u"signed by “%1”"_s.arg(pack->signer)));
    return ExitCode::Ok;
}

} // namespace

Command installCommand(CLI::App &program)
{
    const auto options = std::make_shared<Options>();
    CLI::App *syntax = program.add_subcommand(
        "install", "Bring a pack into the kiosk: copy it, check all of it, and have it shown");
    syntax->add_option("PACK", options->pack, "The pack, with its signature beside it")->required();
    addStateOption(*syntax, options->state);
    syntax->add_flag("--force", options->isForced, "Also an older one, or one that was taken back");
    syntax->add_flag("--allow-unsigned", options->takesUnsigned,
                     "Also one that nobody signed, or somebody who is not trusted here");
    return {syntax, [options] { return install(*options); }};
}

} // namespace vitrine
