// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace vitrine {

/// Which of two moments is meant by a time that a clock put back shows twice.
enum class Twice { First, Second };

/// The moment at which the clock on the wall shows \a minutes after midnight of \a date, in the
/// time zone of \a like. A time that the clock leaves out is the moment of its being put forward.
[[nodiscard]] QDateTime momentOf(const QDate &date, int minutes, Twice twice,
                                 const QDateTime &like);

} // namespace vitrine
