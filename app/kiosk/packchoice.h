// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "playeroptions.h"
#include "storage/packdatabase.h"

#include <QStringList>

namespace vitrine {

/// The exhibition that comes with the program, beside it in share/; its path even where it is
/// missing.
[[nodiscard]] QString installedPack();

/// The pack to show, and what was wrong with the one that was asked for.
struct PackChoice {
    std::optional<PackDatabase> pack = {}; ///< None: nothing can be shown.
    QStringList faults = {}; ///< Sentences for the operator.
};

/// Opens \a asked, or \a installed where none was asked for. Where nobody is there to read an
/// error, \a installed stands in for a pack that is missing or damaged.
[[nodiscard]] PackChoice choosePack(const QString &asked, const QString &installed,
                                    bool isUnattended);

} // namespace vitrine
