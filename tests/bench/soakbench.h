// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "measurements.h"

namespace vitrine {

/// Goes through so many slides of a display, and says what that left behind in memory and files.
void measureSoak(Measurements &measurements, int changes);

} // namespace vitrine
