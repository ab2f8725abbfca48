// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/clock.h"

namespace vitrine {

/// Stands still until a test moves it.
class SetClock : public Clock
{
public:
    std::chrono::milliseconds time = std::chrono::hours(1);

    [[nodiscard]] std::chrono::milliseconds now() const override { return time; }
};

} // namespace vitrine
