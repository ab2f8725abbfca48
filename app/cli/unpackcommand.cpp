// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unpackcommand.h"

#include "openpack.h"
#include "output.h"
#include "packs/unpacking.h"

#include <memory>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

struct Options {
    std::string pack = {};
    std::string folder = {};
};

ExitCode run(const Options &options)
{
    const tl::expected<PackDatabase, ExitCode> pack = openPack(fromArgument(options.pack));
    if (!pack)
        return pack.error();
    const QString folder = fromArgument(options.folder);
    const int files = unpack(*pack, folder);
    print(u"%1: %2"_s.arg(folder, counted(files, u"file"_s, u"files"_s)));
    return ExitCode::Ok;
}

} // namespace

Command unpackCommand(CLI::App &program)
{
    const auto options = std::make_shared<Options>();
    CLI::App *syntax = program.add_subcommand("unpack", "Give the source folder of a pack back");
    syntax->add_option("PACK", options->pack, "The pack")->required();
    syntax->add_option("FOLDER", options->folder, "A new or empty folder")->required();
    return {syntax, [options] { return run(*options); }};
}

} // namespace vitrine
