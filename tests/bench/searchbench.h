// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "measurements.h"

namespace vitrine {

/// How long a pack of \a captions takes to open and to be searched.
void measureSearch(Measurements &measurements, int captions, int runs);

} // namespace vitrine
