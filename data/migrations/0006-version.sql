-- SPDX-FileCopyrightText: 2026 The Vitrine authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- An exhibition has a version, so that a kiosk knows which of two packs is the newer one.

ALTER TABLE exhibition ADD COLUMN version INTEGER NOT NULL DEFAULT 1 CHECK (version > 0);

PRAGMA user_version = 6;
