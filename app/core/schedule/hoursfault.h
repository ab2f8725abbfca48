// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace vitrine {

/// Why a text says no hours.
struct HoursFault {
    qsizetype position = 0; ///< Of the character at which it cannot go on, counted from 0.
    QString sentence = {}; ///< With the place and the remedy.
};

} // namespace vitrine
