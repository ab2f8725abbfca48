// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openedpack.h"

#include "catchqt.h"
#include "fakepictures.h"

#include "packs/packbuilder.h"
#include "packs/source/sourcereader.h"

namespace vitrine {

using namespace Qt::StringLiterals;

QString packPath(const TestExhibition &source)
{
    return source.beside(u"one.vitrine"_s);
}

PackDatabase openPack(const TestExhibition &source)
{
    const SourceReading reading = SourceReader(source.path()).read();
    REQUIRE_FALSE(hasErrors(reading.problems));
    REQUIRE(PackBuilder(reading.exhibition, FakePictures()).build(packPath(source)).empty());
    PackResult<PackDatabase> pack = PackDatabase::open(packPath(source));
    REQUIRE(pack);
    return std::move(*pack);
}

} // namespace vitrine
