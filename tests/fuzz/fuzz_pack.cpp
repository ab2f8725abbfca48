// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"

#include "storage/citationrepository.h"
#include "storage/exhibitionrepository.h"
#include "storage/narrationrepository.h"
#include "storage/packaudit.h"
#include "storage/picturerepository.h"
#include "storage/searchindex.h"
#include "storage/sliderepository.h"
#include "storage/storageerror.h"
#include "storage/storyrepository.h"
#include "storage/zonerepository.h"

using namespace vitrine;

namespace {

void readSlide(const PackDatabase &pack, const Slide &slide, Id<Locale> locale)
{
    static_cast<void>(CitationRepository(pack).ofSlide(slide.id, locale));
    static_cast<void>(NarrationRepository(pack).find(slide.id, locale));
    static_cast<void>(PictureRepository(pack).rendition(slide.picture.id, 480));
    static_cast<void>(PictureRepository(pack).pyramid(slide.picture.id));
}

/// Everything a visitor can get to, in one language.
void readThrough(const PackDatabase &pack, Id<Locale> locale)
{
    static_cast<void>(ExhibitionRepository(pack).exhibition(locale));
    for (const Zone &zone : ZoneRepository(pack).all(locale))
        for (const Story &story : StoryRepository(pack).inZone(zone.id, locale))
            for (const Slide &slide : SlideRepository(pack).inStory(story.id, locale))
                readSlide(pack, slide, locale);
    static_cast<void>(SearchIndex(pack).find(QStringLiteral("se"), locale, 20));
}

} // namespace

/// A pack, changed anywhere: it is refused, or read, or what cannot be read is an error.
int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const PackResult<PackDatabase> pack
        = PackDatabase::open(fuzzFile(QStringLiteral("a.vitrine"), bytes, size));
    if (!pack) {
        demand(!pack.error().sentence.isEmpty());
        return 0;
    }
    static_cast<void>(PackAudit(*pack).faults());
    try {
        static_cast<void>(PackAudit(*pack).contents());
        for (const Locale &locale : ExhibitionRepository(*pack).locales())
            readThrough(*pack, locale.id);
    } catch (const StorageError &) {
        return 0; // As it should be.
    }
    return 0;
}
