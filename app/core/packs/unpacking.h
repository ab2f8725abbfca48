// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/packdatabase.h"

#include <QString>

namespace vitrine {

/// Writes the folder that \a pack was built from into \a folder, which must be empty or missing.
/// Packing it again gives the same pack. Returns the number of files.
/// Throws StorageError where the pack is damaged or the disk is in the way.
int unpack(const PackDatabase &pack, const QString &folder);

} // namespace vitrine
