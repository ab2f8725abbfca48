-- SPDX-FileCopyrightText: 2026 The Vitrine authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How the figures of a slide are drawn.

ALTER TABLE slide ADD COLUMN figures_as TEXT NOT NULL DEFAULT 'numbers'
    CHECK (figures_as IN ('numbers', 'bars', 'dots', 'timeline', 'layers'));

PRAGMA user_version = 3;
