// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace vitrine {

/// Pictures come and go for a year: from now on their memory goes back to the system at once,
/// instead of lying in pieces between what stays.
void keepMemoryWhole();

} // namespace vitrine
