// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figuresas.h"
#include "id.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace vitrine {

/// A language of the exhibition.
struct Locale {
    Id<Locale> id = {};
    QString tag = {}; ///< BCP 47: en, zh-Hans, zh-Hant.
    int position = 0; ///< 0 is the language after a reset.
};

/// A picture of the pack, without its pixels.
struct Picture {
    Id<Picture> id = {};
    QString alt = {};
    QString credit = {};
    bool isPhotograph = false;
};

/// A place on the floor, a section of it, or a theme.
struct Zone {
    enum class Kind { Zone, Section, Theme };

    Id<Zone> id = {};
    QString slug = {};
    Kind kind = Kind::Zone;
    Id<Picture> picture = {};
    QString title = {};
    QString introduction = {};
    QString note = {}; ///< What the editors must say about this zone on screen; often empty.
    int storyCount = 0;
};

/// One subject a visitor can open: an ordered set of slides inside a zone.
struct Story {
    Id<Story> id = {};
    Id<Zone> zone = {};
    QString slug = {};
    Id<Picture> picture = {};
    QString title = {};
    QString summary = {};
    int slideCount = 0;
};

/// A number shown large, as the language writes it, and what it counts.
struct Figure {
    double value = 0;
    QString display = {};
    QString counts = {};
};

/// One screen of a story.
struct Slide {
    enum class Kind { Picture };

    Id<Slide> id = {}; ///< Also its place in the whole exhibition, counted from 1.
    Id<Story> story = {};
    Id<Zone> zone = {};
    Kind kind = Kind::Picture;
    Picture picture = {};
    QString zoneTitle = {};
    QString storyTitle = {};
    int position = 0; ///< Within its story, counted from 0.
    int slideCount = 0; ///< Of its story.
    QString title = {};
    QString caption = {};
    QString notes = {};
    std::vector<Figure> figures = {};
    FiguresAs figuresAs = FiguresAs::Numbers;
};

/// A publication the exhibition rests on.
struct Source {
    QString publisher = {};
    QString title = {};
    QString published = {}; ///< ISO 8601, or as much of it as is known.
    QString url = {}; ///< Empty where it must not be shown.
    bool isReport = false;
};

/// A statement of the exhibition and what it rests on.
struct Citation {
    enum class Confidence { Official, Press, Report, Inference };

    QString fact = {}; ///< The editors' id, e.g. ECO-01.
    QString statement = {};
    QString paragraph = {}; ///< Where in the report, e.g. P20; empty for facts from elsewhere.
    Confidence confidence = Confidence::Report;
    std::vector<Source> sources = {};
};

/// Which exhibition a pack holds, and which edition of it.
struct PackIdentity {
    QString slug = {};
    int version = 1; ///< Of two packs of one exhibition the greater one is the newer.
    friend bool operator==(const PackIdentity &, const PackIdentity &) = default;
};

/// What is said once about the whole exhibition.
struct Exhibition {
    QString slug = {};
    int version = 1;
    QString title = {};
    QString subtitle = {};
    QString credit = {}; ///< Where the data comes from.
    std::chrono::milliseconds idle = std::chrono::seconds(60);
    std::chrono::milliseconds prompt = std::chrono::seconds(20);
    std::chrono::milliseconds dwell = std::chrono::seconds(9); ///< Of a slide that plays by itself.
    std::vector<Id<Picture>> attractPictures = {};
};

/// One answer of the search: a zone, a story in it, or a slide of that story.
struct SearchHit {
    Id<Zone> zone = {};
    std::optional<Id<Story>> story = {};
    std::optional<Id<Slide>> slide = {};
    int slidePosition = 0;
    Id<Picture> picture = {};
    QString title = {}; ///< Of the slide, story or zone itself.
    QString context = {}; ///< The zone, or zone and story, that it stands in.
    QString excerpt = {}; ///< Its caption, summary or introduction.
};

/// A rendition's file as it lies in the pack.
struct EncodedPicture {
    int width = 0; ///< px
    int height = 0; ///< px
    QByteArray bytes = {};

    [[nodiscard]] bool isPng() const { return bytes.startsWith("\x89PNG"); }
};

/// A picture in square tiles, for looking at it closely. Level 0 is its own size, each next one
/// half of the one before, rounded up; the last row and column of a level are as small as is left.
struct TilePyramid {
    QSize size = {}; ///< px of level 0
    int tileSide = 512; ///< px
    int levels = 0;

    [[nodiscard]] QSize levelSize(int level) const
    {
        const int scale = 1 << level;
        return {(size.width() + scale - 1) / scale, (size.height() + scale - 1) / scale};
    }
    /// Columns and rows of tiles.
    [[nodiscard]] QSize tiles(int level) const
    {
        const QSize pixels = levelSize(level);
        return {(pixels.width() + tileSide - 1) / tileSide,
                (pixels.height() + tileSide - 1) / tileSide};
    }
};

/// One tile of a pyramid.
struct TileAddress {
    int level = 0;
    int row = 0;
    int column = 0;
    friend auto operator<=>(const TileAddress &, const TileAddress &) = default;
};

} // namespace vitrine
