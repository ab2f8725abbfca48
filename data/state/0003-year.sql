-- SPDX-FileCopyrightText: 2026 The Vitrine authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How a kiosk does, and how it is used, over a year. Every table here is bounded; docs/statistics.md says by what.

-- What the program uses, minute by minute for a day and hour by hour for 400 days. `number` counts on,
-- whatever the clock on the wall does; the oldest rows of a span go when new ones come.
CREATE TABLE sample (
    span           TEXT    NOT NULL CHECK (span IN ('minute', 'hour')),
    number         INTEGER NOT NULL,
    taken_at       INTEGER NOT NULL,                   -- s since 1970 by the clock on the wall
    up             INTEGER NOT NULL,                   -- s since the program was started
    resident_bytes INTEGER NOT NULL,
    own_bytes      INTEGER NOT NULL,                   -- with its share of what it shares (PSS)
    heap_bytes     INTEGER NOT NULL,                   -- in use
    picture_bytes  INTEGER NOT NULL,                   -- decoded
    handles        INTEGER NOT NULL,
    threads        INTEGER NOT NULL,
    frames         INTEGER NOT NULL,                   -- since the row before
    frame_half     INTEGER NOT NULL,                   -- us within which half of them were done
    frame_most     INTEGER NOT NULL,                   -- us within which 95 of 100 were
    frame_longest  INTEGER NOT NULL,                   -- us
    PRIMARY KEY (span, number)
) STRICT, WITHOUT ROWID;

-- Visitors are counted, never described. `day` is that of the clock on the wall, as 2030-05-24; it is
-- 'unknown' while that clock cannot be believed.
CREATE TABLE visit_hour (
    day        TEXT    NOT NULL,
    hour       INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
    attracts   INTEGER NOT NULL DEFAULT 0,             -- times the attract loop began
    attract_ms INTEGER NOT NULL DEFAULT 0,             -- how long it ran until somebody touched it
    sessions   INTEGER NOT NULL DEFAULT 0,             -- times somebody did
    engaged    INTEGER NOT NULL DEFAULT 0,             -- of those, how often at least one slide was looked at
    session_ms INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (day, hour)
) STRICT, WITHOUT ROWID;

-- How many sessions were about how long.
CREATE TABLE visit_length (
    day      TEXT    NOT NULL,
    bucket   INTEGER NOT NULL CHECK (bucket BETWEEN 0 AND 7),
    sessions INTEGER NOT NULL,
    PRIMARY KEY (day, bucket)
) STRICT, WITHOUT ROWID;

-- In which language a session ended.
CREATE TABLE visit_language (
    day      TEXT    NOT NULL,
    locale   TEXT    NOT NULL,
    sessions INTEGER NOT NULL,
    PRIMARY KEY (day, locale)
) STRICT, WITHOUT ROWID;

-- A slide by its address in an exhibition: ZONE/STORY/N.
CREATE TABLE place (
    id         INTEGER PRIMARY KEY,
    exhibition TEXT NOT NULL,
    path       TEXT NOT NULL,
    UNIQUE (exhibition, path)
) STRICT;

-- How often, and how long, a slide was looked at. `period` is a day; a month (2030-05) for older rows.
CREATE TABLE slide_view (
    period   TEXT    NOT NULL,
    place    INTEGER NOT NULL REFERENCES place,
    locale   TEXT    NOT NULL,
    views    INTEGER NOT NULL,
    dwell_ms INTEGER NOT NULL,
    under_2s INTEGER NOT NULL,
    under_5s INTEGER NOT NULL,                         -- 2 s to 5 s, and so on
    under_15s INTEGER NOT NULL,
    under_60s INTEGER NOT NULL,
    longer   INTEGER NOT NULL,
    PRIMARY KEY (period, place, locale)
) STRICT, WITHOUT ROWID;
