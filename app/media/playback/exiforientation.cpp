// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exiforientation.h"

#include <exiv2/exif.hpp>

#include <exception>

namespace vitrine {

namespace {

/// 1 … 8, as EXIF 2.3 has it in 4.6.4; 1 where nothing else is said.
int orientation(const QByteArray &exif)
{
    try {
        Exiv2::ExifData data;
        Exiv2::ExifParser::decode(data, reinterpret_cast<const Exiv2::byte *>(exif.constData()),
                                  uint32_t(exif.size()));
        const auto entry = data.findKey(Exiv2::ExifKey("Exif.Image.Orientation"));
        return entry == data.end() ? 1 : int(entry->toLong());
    } catch (const std::exception &) {
        return 1;
    }
}

} // namespace

QTransform uprightTurn(const QByteArray &exif)
{
    if (exif.isEmpty())
        return {};
    const QTransform mirrored = QTransform::fromScale(-1, 1);
    switch (orientation(exif)) {
    case 2: return mirrored;
    case 3: return QTransform().rotate(180);
    case 4: return QTransform::fromScale(1, -1);
    case 5: return mirrored * QTransform().rotate(270);
    case 6: return QTransform().rotate(90);
    case 7: return mirrored * QTransform().rotate(90);
    case 8: return QTransform().rotate(270);
    default: return {};
    }
}

} // namespace vitrine
