// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourceexhibition.h"

namespace vitrine {

using namespace Qt::StringLiterals;

bool SourcePicture::isPhotograph() const
{
    return shownPath().startsWith("media/"_L1);
}

const std::vector<Reference> &SourcePicture::shownLayers() const
{
    static const std::vector<Reference> none;
    return showsPhotograph() ? none : layers;
}

const QString &SourcePicture::shownPath() const
{
    return showsPhotograph() ? photograph->path : path;
}

const Place &SourcePicture::shownPlace() const
{
    return showsPhotograph() ? photograph->place : pathPlace;
}

const LocaleText &SourcePicture::shownAlt() const
{
    return showsPhotograph() && photograph->alt.isWritten() ? photograph->alt : alt;
}

const LocaleText &SourcePicture::shownCredit() const
{
    return showsPhotograph() ? photograph->credit : credit;
}

const Reference &PlacedSlide::picture() const
{
    return slide->picture ? *slide->picture : story->picture;
}

std::optional<PlacedSlide> findSlide(const SourceExhibition &exhibition, const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() != 3)
        return {};
    for (const SourceZone &zone : exhibition.zones)
        for (const SourceStory &story : zone.stories)
            for (const SourceSlide &slide : story.slides)
                if (zone.id == parts[0] && story.id == parts[1] && slide.id == parts[2])
                    return PlacedSlide {&zone, &story, &slide};
    return {};
}

std::optional<PlacedSlide> shownSlide(const SourceExhibition &exhibition, const PlacedSlide &placed)
{
    return placed.slide->reuse ? findSlide(exhibition, placed.slide->reuse->id) : placed;
}

} // namespace vitrine
