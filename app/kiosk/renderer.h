// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace vitrine {

/// Whether there is a graphics card that draws: a render node among the system's \a devices.
/// Without one OpenGL would be computed by the processor, which Qt Quick's software renderer does
/// better: see ARCHITECTURE.md.
[[nodiscard]] bool hasGraphicsCard(const QString &devices);

/// Chooses the renderer for this machine, unless the operator did by QT_QUICK_BACKEND or
/// QSG_RHI_BACKEND. To be called before the first window is made.
void chooseRenderer();

} // namespace vitrine
