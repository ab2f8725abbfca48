// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vipsimage.h"

namespace vitrine::vips {

/// A picture as a screen takes it.
struct ScreenColours {
    ::vips::VImage image = {}; ///< 8-bit sRGB, with alpha where the picture has it.
    bool hasBrokenProfile = false; ///< The picture's own colour space is unknown; sRGB was assumed.
};

/// Nothing is computed yet. A picture that is in sRGB keeps its colours to the last bit.
[[nodiscard]] ScreenColours inScreenColours(const ::vips::VImage &picture);

} // namespace vitrine::vips
