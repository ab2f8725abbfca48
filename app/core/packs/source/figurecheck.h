// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sourceexhibition.h"

namespace vitrine {

/// Warns where the figures of \a slide cannot be drawn in the way it asks for.
void checkFigures(const SourceSlide &slide, const SourceLocales &locales, Problems &problems);

} // namespace vitrine
