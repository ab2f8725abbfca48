// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace vitrine {

/// Before the application is made: no test may need a screen, or depend on the one there is. A
/// platform that is offscreen already keeps its options.
void drawOffscreen();

/// Gives the application the name and the fonts of the player.
void dressAsPlayer();

} // namespace vitrine
