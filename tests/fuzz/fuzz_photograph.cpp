// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"

#include "media/captions/photocaption.h"

using namespace vitrine;

/// What a photograph says of itself (XMP, IPTC, EXIF), as we read it through Exiv2.
int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const PhotoCaptionReading reading
        = readPhotoCaption(fuzzFile(QStringLiteral("a.jpg"), bytes, size));
    static_cast<void>(reading.caption.creditLine(QStringLiteral("zh-Hant")));
    static_cast<void>(PhotoCaption::in(reading.caption.captions, QStringLiteral("en")));
    return 0;
}
