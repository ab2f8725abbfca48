// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "measurements.h"

namespace vitrine {

/// How many photographs of 12 megapixels `vitrinectl pack` takes in each second, beside what the
/// tools of libvips do with the same ones, and how much memory it takes.
void measureImport(Measurements &measurements, int pictures);

/// How long pictures of a gigapixel take `vitrinectl pack`, and how much memory.
void measureGiants(Measurements &measurements);

} // namespace vitrine
