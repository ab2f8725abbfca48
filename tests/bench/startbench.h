// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "measurements.h"

namespace vitrine {

/// From the start of a player's process to its first frame with a picture, and what the process
/// then keeps in memory.
void measureStart(Measurements &measurements, int runs);
void measureMemory(Measurements &measurements);

} // namespace vitrine
