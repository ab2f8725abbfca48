// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "measurements.h"

namespace vitrine {

/// How long the real player takes, with motion off, from a touch to the frame with what was asked
/// for.
void measureScreens(Measurements &measurements, int runs);

} // namespace vitrine
