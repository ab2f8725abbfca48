-- SPDX-FileCopyrightText: 2026 The Vitrine authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The schema of a pack. It is what the files of migrations/, applied in order, come to.
--
-- Slides are numbered 1, 2, 3 … in the order of the exhibition (zone, story, slide), so that a position
-- is an id and "the next slide" needs no sorting. Every text stands once for every language: where a
-- translation is missing the declared fallback has been written in its place when the pack was built.

PRAGMA application_id = 0x56545249; -- "VTRI"
PRAGMA user_version = 6;

CREATE TABLE locale (
    id          INTEGER PRIMARY KEY,
    tag         TEXT    NOT NULL UNIQUE,       -- BCP 47: en, zh-Hans, zh-Hant
    position    INTEGER NOT NULL UNIQUE,       -- 0 is the language after a reset
    fallback_id INTEGER REFERENCES locale (id)
) STRICT;

CREATE TABLE picture (
    id            INTEGER PRIMARY KEY,
    slug          TEXT    NOT NULL UNIQUE,
    path          TEXT    NOT NULL,            -- in the source folder
    is_photograph INTEGER NOT NULL CHECK (is_photograph IN (0, 1)),
    width         INTEGER NOT NULL CHECK (width > 0),   -- px, of the original
    height        INTEGER NOT NULL CHECK (height > 0)
) STRICT;

CREATE TABLE picture_text (
    picture_id INTEGER NOT NULL REFERENCES picture (id),
    locale_id  INTEGER NOT NULL REFERENCES locale (id),
    alt        TEXT    NOT NULL,
    credit     TEXT    NOT NULL,
    PRIMARY KEY (picture_id, locale_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE picture_layer (
    picture_id INTEGER NOT NULL REFERENCES picture (id),
    position   INTEGER NOT NULL,               -- 0 is the farthest
    layer_id   INTEGER NOT NULL UNIQUE REFERENCES picture (id), -- without texts of its own
    PRIMARY KEY (picture_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE rendition (
    id         INTEGER PRIMARY KEY,
    picture_id INTEGER NOT NULL REFERENCES picture (id),
    width      INTEGER NOT NULL CHECK (width > 0),      -- px
    height     INTEGER NOT NULL CHECK (height > 0),
    format     TEXT    NOT NULL CHECK (format IN ('jpeg', 'png')),
    sha256     BLOB    NOT NULL CHECK (length(sha256) = 32),
    bytes      BLOB    NOT NULL,
    UNIQUE (picture_id, width)
) STRICT;

CREATE TABLE pyramid (
    picture_id INTEGER PRIMARY KEY REFERENCES picture (id),
    tile_side  INTEGER NOT NULL CHECK (tile_side > 0),  -- px
    levels     INTEGER NOT NULL CHECK (levels > 0)      -- 0 is the picture's own size, each next one half of it, rounded up
) STRICT;

CREATE TABLE tile (
    id         INTEGER PRIMARY KEY,
    picture_id INTEGER NOT NULL REFERENCES pyramid (picture_id),
    level      INTEGER NOT NULL CHECK (level >= 0),
    row        INTEGER NOT NULL CHECK (row >= 0),
    "column"   INTEGER NOT NULL CHECK ("column" >= 0),
    sha256     BLOB    NOT NULL CHECK (length(sha256) = 32),
    bytes      BLOB    NOT NULL,                        -- JPEG
    UNIQUE (picture_id, level, row, "column")
) STRICT;

CREATE TABLE exhibition (
    id        INTEGER PRIMARY KEY CHECK (id = 1),
    slug      TEXT    NOT NULL,
    idle_ms   INTEGER NOT NULL CHECK (idle_ms > 0),
    prompt_ms INTEGER NOT NULL CHECK (prompt_ms > 0),
    slide_ms  INTEGER NOT NULL CHECK (slide_ms > 0),
    version   INTEGER NOT NULL DEFAULT 1 CHECK (version > 0) -- of two packs the greater one is the newer
) STRICT;

CREATE TABLE exhibition_text (
    locale_id INTEGER PRIMARY KEY REFERENCES locale (id),
    title     TEXT    NOT NULL,
    subtitle  TEXT    NOT NULL,
    credit    TEXT    NOT NULL
) STRICT;

CREATE TABLE attract_picture (
    position   INTEGER PRIMARY KEY,
    picture_id INTEGER NOT NULL REFERENCES picture (id)
) STRICT;

CREATE TABLE zone (
    id         INTEGER PRIMARY KEY,
    slug       TEXT    NOT NULL UNIQUE,
    kind       TEXT    NOT NULL CHECK (kind IN ('zone', 'section', 'theme')),
    position   INTEGER NOT NULL UNIQUE,
    picture_id INTEGER NOT NULL REFERENCES picture (id)
) STRICT;

CREATE TABLE zone_text (
    zone_id      INTEGER NOT NULL REFERENCES zone (id),
    locale_id    INTEGER NOT NULL REFERENCES locale (id),
    title        TEXT    NOT NULL,
    introduction TEXT    NOT NULL,
    note         TEXT    NOT NULL,
    PRIMARY KEY (zone_id, locale_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE story (
    id         INTEGER PRIMARY KEY,
    zone_id    INTEGER NOT NULL REFERENCES zone (id),
    slug       TEXT    NOT NULL,
    position   INTEGER NOT NULL,
    picture_id INTEGER NOT NULL REFERENCES picture (id),
    UNIQUE (zone_id, position),
    UNIQUE (zone_id, slug)
) STRICT;

CREATE TABLE story_text (
    story_id  INTEGER NOT NULL REFERENCES story (id),
    locale_id INTEGER NOT NULL REFERENCES locale (id),
    title     TEXT    NOT NULL,
    summary   TEXT    NOT NULL,
    PRIMARY KEY (story_id, locale_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE story_related (
    story_id   INTEGER NOT NULL REFERENCES story (id),
    position   INTEGER NOT NULL,
    related_id INTEGER NOT NULL REFERENCES story (id),
    PRIMARY KEY (story_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE slide (
    id         INTEGER PRIMARY KEY CHECK (id > 0),
    story_id   INTEGER NOT NULL REFERENCES story (id),
    slug       TEXT    NOT NULL,
    kind       TEXT    NOT NULL CHECK (kind IN ('picture')),
    position   INTEGER NOT NULL,
    picture_id INTEGER NOT NULL REFERENCES picture (id),
    figures_as TEXT    NOT NULL DEFAULT 'numbers'
        CHECK (figures_as IN ('numbers', 'bars', 'dots', 'timeline', 'layers')),
    UNIQUE (story_id, position)
) STRICT;

CREATE TABLE slide_text (
    slide_id  INTEGER NOT NULL REFERENCES slide (id),
    locale_id INTEGER NOT NULL REFERENCES locale (id),
    title     TEXT    NOT NULL,
    caption   TEXT    NOT NULL,
    notes     TEXT    NOT NULL,
    PRIMARY KEY (slide_id, locale_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE figure (
    id       INTEGER PRIMARY KEY,
    slide_id INTEGER NOT NULL REFERENCES slide (id),
    position INTEGER NOT NULL,
    value    REAL    NOT NULL,
    UNIQUE (slide_id, position)
) STRICT;

CREATE TABLE figure_text (
    figure_id INTEGER NOT NULL REFERENCES figure (id),
    locale_id INTEGER NOT NULL REFERENCES locale (id),
    display   TEXT    NOT NULL,                -- the number as this language writes it
    counts    TEXT    NOT NULL,                -- what it counts
    PRIMARY KEY (figure_id, locale_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE narration (
    id           INTEGER PRIMARY KEY,
    slide_id     INTEGER NOT NULL REFERENCES slide (id),
    locale_id    INTEGER NOT NULL REFERENCES locale (id),
    is_synthetic INTEGER NOT NULL CHECK (is_synthetic IN (0, 1)),
    duration_ms  INTEGER NOT NULL CHECK (duration_ms > 0),
    sha256       BLOB    NOT NULL CHECK (length(sha256) = 32),
    bytes        BLOB    NOT NULL,                 -- Ogg Opus
    UNIQUE (slide_id, locale_id)
) STRICT;

CREATE TABLE narration_word (
    narration_id INTEGER NOT NULL REFERENCES narration (id),
    position     INTEGER NOT NULL,
    at_ms        INTEGER NOT NULL CHECK (at_ms >= 0),
    part         TEXT    NOT NULL CHECK (part IN ('title', 'figures', 'caption')),
    first        INTEGER NOT NULL CHECK (first >= 0),
    length       INTEGER NOT NULL CHECK (length > 0),
    PRIMARY KEY (narration_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    id        INTEGER PRIMARY KEY,
    slug      TEXT    NOT NULL UNIQUE,
    publisher TEXT    NOT NULL,
    title     TEXT    NOT NULL,
    published TEXT    NOT NULL,                -- ISO 8601, or as much of it as is known
    url       TEXT    NOT NULL,                -- empty where it must not be shown
    is_report INTEGER NOT NULL CHECK (is_report IN (0, 1))
) STRICT;

CREATE TABLE fact (
    id         INTEGER PRIMARY KEY,
    slug       TEXT    NOT NULL UNIQUE,
    paragraph  TEXT    NOT NULL,
    confidence TEXT    NOT NULL CHECK (confidence IN ('official', 'press', 'report', 'inference'))
) STRICT;

CREATE TABLE fact_text (
    fact_id   INTEGER NOT NULL REFERENCES fact (id),
    locale_id INTEGER NOT NULL REFERENCES locale (id),
    statement TEXT    NOT NULL,
    PRIMARY KEY (fact_id, locale_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_source (
    fact_id   INTEGER NOT NULL REFERENCES fact (id),
    position  INTEGER NOT NULL,
    source_id INTEGER NOT NULL REFERENCES source (id),
    PRIMARY KEY (fact_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE zone_fact (
    zone_id  INTEGER NOT NULL REFERENCES zone (id),
    position INTEGER NOT NULL,
    fact_id  INTEGER NOT NULL REFERENCES fact (id),
    PRIMARY KEY (zone_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE slide_fact (                      -- the slide's own and its figures' facts, each once
    slide_id INTEGER NOT NULL REFERENCES slide (id),
    position INTEGER NOT NULL,
    fact_id  INTEGER NOT NULL REFERENCES fact (id),
    PRIMARY KEY (slide_id, position)
) STRICT, WITHOUT ROWID;

-- What a search may find, most important first: a smaller id is a better answer.
CREATE TABLE search_entry (
    id       INTEGER PRIMARY KEY,
    zone_id  INTEGER NOT NULL REFERENCES zone (id),
    story_id INTEGER REFERENCES story (id),
    slide_id INTEGER REFERENCES slide (id)
) STRICT;

-- The words of titles, and of titles and texts: in every language, with pinyin. They are alone in their
-- normal form, at most twelve letters long, with a list for every beginning, so that a search never
-- merges lists. Chinese stands there by pairs of neighbours (福州市: 福州 州市 市), which need no positions.
CREATE VIRTUAL TABLE search_title USING fts5 (
    words,
    content = '', columnsize = 0, detail = none,
    tokenize = 'ascii',
    prefix = '1 2 3 4 5 6 7 8 9 10 11 12'
);
CREATE VIRTUAL TABLE search USING fts5 (
    words,
    content = '', columnsize = 0, detail = none,
    tokenize = 'ascii',
    prefix = '1 2 3 4 5 6 7 8 9 10 11 12'
);

CREATE TABLE source_file (                     -- the folder the pack was built from
    path   TEXT PRIMARY KEY,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    bytes  BLOB NOT NULL
) STRICT;
