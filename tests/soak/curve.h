// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "growth.h"

#include <QStringList>

namespace vitrine {

/// Draws what the program used over the days as a picture. \a hours are the samples of every hour;
/// false where \a path cannot be written.
[[nodiscard]] bool drawCurve(const QString &path, const std::vector<SoakPoint> &atRest,
                             const std::vector<Sample> &hours, const std::vector<Growth> &growth,
                             const QString &about);

} // namespace vitrine
