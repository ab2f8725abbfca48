-- SPDX-FileCopyrightText: 2026 The Vitrine authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A large picture can be looked at closely: it is there in tiles of its full resolution.

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

PRAGMA user_version = 5;
