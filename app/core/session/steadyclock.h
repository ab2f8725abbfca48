// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"

namespace vitrine {

/// The time since the machine was switched on. Nobody can set it, and it goes on while the machine
/// sleeps, so that who comes after a suspended machine has woken is not taken for the last visitor.
class SteadyClock : public Clock
{
public:
    [[nodiscard]] std::chrono::milliseconds now() const override;
    [[nodiscard]] QDateTime wallTime() const override;
};

} // namespace vitrine
