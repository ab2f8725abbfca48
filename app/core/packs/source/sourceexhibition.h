// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localetext.h"
#include "problem.h"

#include "content/exhibition.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace vitrine {

/// An id that stands for something written elsewhere, and where it was used.
struct Reference {
    QString id = {};
    Place place = {};
};

/// A photograph that replaces the illustration once it lies in media/.
struct SourcePhotograph {
    QString path = {}; ///< Relative to the folder: media/5.jpg.
    bool isThere = false;
    Place place = {};
    LocaleText alt = {};
    LocaleText credit = {};
};

struct SourcePicture {
    QString id = {};
    Place place = {};
    QString path = {}; ///< Relative to the folder.
    Place pathPlace = {};
    LocaleText alt = {};
    LocaleText credit = {};
    std::optional<SourcePhotograph> photograph = {};
    /// The pictures it is made of where it moves, the farthest first: `ID/1`, `ID/2` …
    std::vector<Reference> layers = {};
    bool isLayer = false; ///< Of another picture; it says nothing of its own.

    [[nodiscard]] bool showsPhotograph() const { return photograph && photograph->isThere; }
    /// Whether visitors see a photograph: one that is there, or a picture kept in media/.
    [[nodiscard]] bool isPhotograph() const;
    /// The layers, unless a photograph stands for the picture.
    [[nodiscard]] const std::vector<Reference> &shownLayers() const;
    /// The file that visitors see: the photograph's where it is there.
    [[nodiscard]] const QString &shownPath() const;
    [[nodiscard]] const Place &shownPlace() const;
    [[nodiscard]] const LocaleText &shownAlt() const;
    [[nodiscard]] const LocaleText &shownCredit() const;
};

struct SourceFigure {
    Place place = {};
    double value = 0;
    Place valuePlace = {};
    LocaleText display = {};
    LocaleText counts = {};
    std::vector<Reference> facts = {};
};

struct SourceSlide {
    QString id = {};
    Place place = {};
    std::optional<Reference> reuse = {}; ///< zone/story/slide; then nothing else is written.
    Slide::Kind kind = Slide::Kind::Picture;
    std::optional<Reference> picture = {}; ///< Else its story's.
    std::vector<Reference> facts = {};
    LocaleText title = {};
    LocaleText caption = {};
    LocaleText notes = {};
    LocaleText narration = {}; ///< Recordings: paths in the folder.
    std::vector<SourceFigure> figures = {};
    FiguresAs figuresAs = FiguresAs::Numbers;
    Place figuresAsPlace = {};
};

struct SourceStory {
    QString id = {};
    Place place = {};
    Reference picture = {};
    std::vector<Reference> related = {}; ///< zone/story.
    LocaleText title = {};
    LocaleText summary = {};
    std::vector<SourceSlide> slides = {};
};

struct SourceZone {
    QString id = {};
    Place place = {};
    Zone::Kind kind = Zone::Kind::Zone;
    Reference picture = {};
    std::vector<Reference> facts = {};
    LocaleText title = {};
    LocaleText introduction = {};
    LocaleText note = {};
    std::vector<SourceStory> stories = {};
};

struct SourceFact {
    QString id = {};
    Place place = {};
    QString paragraph = {};
    Citation::Confidence confidence = Citation::Confidence::Report;
    std::vector<Reference> sources = {};
    LocaleText text = {};
};

/// A publication: a [[source]] of sources.toml.
struct SourcePublication {
    QString id = {};
    Place place = {};
    QString publisher = {};
    QString title = {};
    QString date = {};
    QString url = {};
    bool isReport = false;
};

/// What a source folder says, file by file; nothing in it has been replaced by a fallback yet.
struct SourceExhibition {
    QString folder = {}; ///< Its path on this machine.
    QString id = {};
    int version = 1;
    SourceLocales locales = {};
    std::chrono::milliseconds idle = std::chrono::seconds(60);
    std::chrono::milliseconds prompt = std::chrono::seconds(20);
    Place promptPlace = {};
    std::chrono::milliseconds dwell = std::chrono::seconds(9);
    LocaleText title = {};
    LocaleText subtitle = {};
    LocaleText credit = {};
    LocaleText illustrationCredit = {};
    std::vector<Reference> attractPictures = {};
    QMap<QString, QStringList> readings = {}; ///< Han word to its syllables.
    std::vector<Reference> omittedFacts = {};
    std::vector<SourcePublication> sources = {};
    std::vector<SourceFact> facts = {};
    std::vector<SourcePicture> pictures = {};
    std::vector<SourceZone> zones = {};
    /// Whether every file, zone and story could be read; else much may only seem to be unknown or
    /// unused.
    bool isWhole = true;
    QStringList files = {}; ///< Every file that belongs to the source, relative, sorted.
};

/// A slide and the story and zone it was written in.
struct PlacedSlide {
    const SourceZone *zone = nullptr;
    const SourceStory *story = nullptr;
    const SourceSlide *slide = nullptr;

    [[nodiscard]] const Reference &picture() const;
};

/// The slide written at `zone/story/slide`. One that reuses another has no id, so there are no
/// circles.
[[nodiscard]] std::optional<PlacedSlide> findSlide(const SourceExhibition &exhibition,
                                                   const QString &path);

/// What \a placed shows: itself, or the slide it reuses; nothing where that does not exist.
[[nodiscard]] std::optional<PlacedSlide> shownSlide(const SourceExhibition &exhibition,
                                                    const PlacedSlide &placed);

} // namespace vitrine
