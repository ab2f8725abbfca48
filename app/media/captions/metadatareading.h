// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "photocaption.h"

#include <exiv2/exif.hpp>
#include <exiv2/iptc.hpp>
#include <exiv2/xmp_exiv2.hpp>

namespace vitrine {

/// What the three kinds of metadata say together; the first that says something of a matter counts.
[[nodiscard]] PhotoCaption captionFrom(const Exiv2::XmpData &xmp, const Exiv2::IptcData &iptc,
                                       const Exiv2::ExifData &exif);

} // namespace vitrine
