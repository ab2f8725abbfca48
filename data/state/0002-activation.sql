-- SPDX-FileCopyrightText: 2026 The Vitrine authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The packs of the shelf that were made the one to be shown. The newest that still stands is shown, those
-- below it are what can be gone back to; where none stands it is the installed pack.

CREATE TABLE activation (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    file      TEXT    NOT NULL,                -- in packs/
    slug      TEXT    NOT NULL,
    version   INTEGER NOT NULL CHECK (version > 0),
    sha256    TEXT    NOT NULL CHECK (length(sha256) = 64),
    signer    TEXT    NOT NULL,                -- the name of the key; empty: unsigned
    fate      TEXT    NOT NULL DEFAULT 'stands' CHECK (fate IN ('stands', 'taken back', 'failed')),
    starts    INTEGER NOT NULL DEFAULT 0 CHECK (starts >= 0), -- until it was first shown
    has_shown INTEGER NOT NULL DEFAULT 0 CHECK (has_shown IN (0, 1))
) STRICT;
