// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakepictures.h"

#include "testexhibition.h"

namespace vitrine {

PictureResult<PictureFacts> FakePictures::examine(const PictureFile &file) const
{
    for (auto refusal = refusals.begin(); refusal != refusals.end(); ++refusal)
        if (file.path.endsWith(refusal.key()))
            return tl::unexpected(*refusal);
    for (auto known = facts.begin(); known != facts.end(); ++known)
        if (file.path.endsWith(known.key()))
            return *known;
    return PictureFacts {3840, 2160, true};
}

PictureResult<ImportedPicture> FakePictures::import(const PictureFile &file) const
{
    beforeImport(file);
    const PictureResult<PictureFacts> found = examine(file);
    if (!found)
        return tl::unexpected(found.error());
    const QByteArray bytes = bytesOf(file.path);
    return ImportedPicture {
        *found, {{480, 270, "480 " + bytes}, {3840, 2160, "3840 " + bytes}}, tiles(file)};
}

} // namespace vitrine
