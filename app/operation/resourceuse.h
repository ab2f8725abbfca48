// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/state/sample.h"

namespace vitrine {

/// The memory, handles and threads that this program has now. It takes a millisecond or some: the
/// kernel adds up all pages.
[[nodiscard]] Sample resourceUse();

} // namespace vitrine
