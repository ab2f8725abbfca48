// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operation/health.h"
#include "panels.h"

#include <QDateTime>

namespace vitrine {

/// What a machine has for showing an exhibition, each a line with its remedy. These are plain
/// judgements; doctor.h says what is looked at.

/// \a graphicsUnits are the render nodes of /dev/dri. \a backend is QT_QUICK_BACKEND.
[[nodiscard]] HealthLine rendererHealth(const QStringList &graphicsUnits, const QString &backend,
                                        const std::vector<Panel> &panels);
[[nodiscard]] std::vector<HealthLine> panelsHealth(const std::vector<Panel> &panels);
[[nodiscard]] HealthLine touchHealth(const QStringList &devices);
/// \a missing are the families that are not installed.
[[nodiscard]] HealthLine fontsHealth(const QStringList &missing);
/// \a outputs are the names of loudspeakers.
[[nodiscard]] HealthLine soundHealth(const QStringList &outputs);
[[nodiscard]] HealthLine diskHealth(qint64 bytesFree, const QString &folder);
/// \a built is when this program was built: no clock can be earlier.
[[nodiscard]] HealthLine clockHealth(const QDateTime &now, const QDateTime &built);

} // namespace vitrine
