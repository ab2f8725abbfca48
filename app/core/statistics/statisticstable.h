// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/state/visitcounts.h"

#include <QByteArray>
#include <QJsonObject>

namespace vitrine {

/// All of \a counts as one table of comma-separated values (RFC 4180, UTF-8): a measure and its
/// value in each row, so that a spreadsheet's pivot table takes it as it is.
[[nodiscard]] QByteArray statisticsCsv(const VisitCounts &counts);

/// The same for programs.
[[nodiscard]] QJsonObject statisticsJson(const VisitCounts &counts);

} // namespace vitrine
