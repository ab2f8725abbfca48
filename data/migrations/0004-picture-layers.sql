-- SPDX-FileCopyrightText: 2026 The Vitrine authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A picture of the attract loop is made of layers that move past each other.

CREATE TABLE picture_layer (
    picture_id INTEGER NOT NULL REFERENCES picture (id),
    position   INTEGER NOT NULL,               -- 0 is the farthest
    layer_id   INTEGER NOT NULL UNIQUE REFERENCES picture (id), -- without texts of its own
    PRIMARY KEY (picture_id, position)
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 4;
