// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "packs/onward.h"
#include "storage/packdatabase.h"

#include <QStringList>

namespace vitrine {

/// A sentence for each of the first pictures, tiles and narrations in \a pack that cannot be
/// decoded, or are not what the pack says of them. Each is decoded whole, as no visitor waits.
[[nodiscard]] QStringList undecodableParts(const PackDatabase &pack, const Onward &onward);

} // namespace vitrine
