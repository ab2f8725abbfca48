// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "testexhibition.h"

#include "storage/packdatabase.h"

namespace vitrine {

/// Where openPack() puts the pack of \a source.
[[nodiscard]] QString packPath(const TestExhibition &source);

/// Builds the pack of \a source, which must be free of errors, and opens it.
[[nodiscard]] PackDatabase openPack(const TestExhibition &source);

} // namespace vitrine
