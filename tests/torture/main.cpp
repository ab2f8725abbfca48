// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "powercuts.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <iostream>

using namespace vitrine;

namespace {

int torture(int rounds, unsigned seed)
{
    std::cout << "seed " << seed << std::endl;
    PowerCuts kiosk(seed);
    for (int round = 1; round <= rounds; ++round) {
        try {
            kiosk.round();
        } catch (const std::exception &error) {
            std::cerr << "round " << round << " of seed " << seed << ": " << error.what() << '\n';
            return 1;
        }
        if (round % 100 == 0)
            std::cout << round << " of " << rounds << " power cuts survived" << std::endl;
    }
    std::cout << rounds
              << " power cuts, each followed by a whole pack on the screen. In the middle of:";
    for (auto [name, count] : kiosk.cuts().asKeyValueRange())
        std::cout << "\n  " << name.toStdString() << ": " << count;
    std::cout << std::endl;
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    CLI::App program("Cuts a kiosk's power at random moments and looks what it shows.",
                     "vitrine_torture");
    int rounds = 50;
    unsigned seed = std::random_device()();
    std::string settings;
    std::string player;
    program.add_option("--rounds", rounds, "How often")->check(CLI::PositiveNumber);
    program.add_option("--seed", seed, "The same numbers at random as a run before");
    program.add_option("--write-settings", settings, "In a child: write to this state")->group("");
    program.add_option("--play", player, "In a child: start with this state")->group("");
    CLI11_PARSE(program, argc, argv);

    if (!settings.empty())
        PowerCuts::writeSettings(QString::fromStdString(settings));
    if (!player.empty())
        PowerCuts::play(QString::fromStdString(player));
    return torture(rounds, seed);
}
