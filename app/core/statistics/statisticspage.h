// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/state/visitcounts.h"

#include <QByteArray>
#include <QDate>

namespace vitrine {

/// \a counts as one HTML page that needs nothing else: no script, no network. \a made is the day it
/// is written on.
[[nodiscard]] QByteArray statisticsPage(const VisitCounts &counts, const QDate &made);

} // namespace vitrine
