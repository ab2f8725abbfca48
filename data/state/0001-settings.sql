-- SPDX-FileCopyrightText: 2026 The Vitrine authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a kiosk remembers in state.db: the files of this folder, applied in order. `user_version` counts
-- them. Nothing in it comes from a visitor but numbers.

PRAGMA application_id = 0x56545253; -- "VTRS"

CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The operator's, and the attempts since it was last entered right.
CREATE TABLE pin (
    id        INTEGER PRIMARY KEY CHECK (id = 1),
    hash      TEXT    NOT NULL,                        -- argon2id, with its salt and cost
    failures  INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
    failed_at INTEGER NOT NULL DEFAULT 0               -- s since 1970 by the clock on the wall, of the last one
) STRICT;
