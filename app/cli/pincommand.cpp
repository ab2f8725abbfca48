// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pincommand.h"

#include "lock/pin.h"
#include "lock/pinwait.h"
#include "openstate.h"
#include "output.h"
#include "secretinput.h"
#include "storage/state/pinrepository.h"

#include <QDateTime>

#include <memory>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

ExitCode setPin(const StateDatabase &state)
{
    const QString digits = askForNewSecret(u"New PIN"_s);
    const tl::expected<Pin, QString> pin = Pin::from(digits);
    if (!pin) {
        printError(u"vitrinectl: "_s + pin.error());
        return ExitCode::UsageOrDisk;
    }
    PinRepository(state).set(pin->hash());
    print(
        u"The PIN is set. Hold the upper left corner of the kiosk for three seconds to use it."_s);
    return ExitCode::Ok;
}

ExitCode clearPin(const StateDatabase &state)
{
    PinRepository(state).clear();
    print(
        u"There is no PIN now. A new one can be set here, or at the kiosk in the ten minutes after it was switched on."_s);
    return ExitCode::Ok;
}

ExitCode tellPin(const StateDatabase &state)
{
    const std::optional<StoredPin> pin = PinRepository(state).find();
    if (!pin) {
        print(u"No PIN is set. Set one with: vitrinectl pin set"_s);
        return ExitCode::Ok;
    }
    const auto left = pinWaitLeft({pin->failures, pin->failedAt},
                                  std::chrono::seconds(QDateTime::currentSecsSinceEpoch()));
    print(pin->failures == 0
              ? u"A PIN is set."_s
              : u"A PIN is set. It was entered wrong %1; the next attempt is possible in %2 s."_s
                    .arg(counted(pin->failures, u"time"_s, u"times"_s))
                    .arg(left.count()));
    return ExitCode::Ok;
}

} // namespace

Command pinCommand(CLI::App &program)
{
    const auto folder = std::make_shared<std::string>();
    CLI::App *syntax
        = program.add_subcommand("pin", "Set the PIN that opens the operator's panel of a kiosk");
    CLI::App *set = syntax->add_subcommand(
        "set", "Set it: six digits or more, asked for, or one line of standard input");
    CLI::App *clear = syntax->add_subcommand("clear", "Remove it");
    CLI::App *status = syntax->add_subcommand("status", "Tell whether there is one");
    syntax->require_subcommand(1);
    for (CLI::App *verb : {set, clear, status})
        addStateOption(*verb, *folder);
    return {syntax, [=] {
                const tl::expected<StateDatabase, ExitCode> state = openState(*folder);
                if (!state)
                    return state.error();
                return set->parsed()  ? setPin(*state)
                    : clear->parsed() ? clearPin(*state)
                                      : tellPin(*state);
            }};
}

} // namespace vitrine
