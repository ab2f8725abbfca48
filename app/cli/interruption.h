// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <stdexcept>

namespace vitrine {

/// Somebody pressed Ctrl+C, or the system wants the program to end.
class Interrupted : public std::runtime_error
{
public:
    Interrupted() : std::runtime_error("Interrupted; what was there before is unchanged.") { }
};

/// From now on such a wish does not end the program at once; endIfInterrupted() does.
void watchForInterruption();
void endIfInterrupted();

} // namespace vitrine
