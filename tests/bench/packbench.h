// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "measurements.h"

namespace vitrine {

/// How long `vitrinectl` takes to pack and to check the summit.
void measurePacking(Measurements &measurements, int runs);

} // namespace vitrine
