-- SPDX-FileCopyrightText: 2026 The Vitrine authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Slides that can be read aloud.

PRAGMA user_version = 2;

CREATE TABLE narration (
    id           INTEGER PRIMARY KEY,
    slide_id     INTEGER NOT NULL REFERENCES slide (id),
    locale_id    INTEGER NOT NULL REFERENCES locale (id),
    is_synthetic INTEGER NOT NULL CHECK (is_synthetic IN (0, 1)),
    duration_ms  INTEGER NOT NULL CHECK (duration_ms > 0),
    sha256       BLOB    NOT NULL CHECK (length(sha256) = 32),
    bytes        BLOB    NOT NULL,
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
