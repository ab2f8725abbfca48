// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wholememory.h"

#include <malloc.h>

namespace vitrine {

void keepMemoryWhole()
{
    constexpr int smallestMapping = 256 * 1024; // bytes
    mallopt(M_MMAP_THRESHOLD, smallestMapping);
    mallopt(M_TRIM_THRESHOLD, smallestMapping);
}

} // namespace vitrine
