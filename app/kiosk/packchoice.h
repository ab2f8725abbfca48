// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/folder/photoexhibition.h"
#include "storage/packdatabase.h"

#include <QStringList>

#include <memory>

namespace vitrine {

/// The exhibition that comes with the program, beside it in share/; its path even where it is
/// missing.
[[nodiscard]] QString installedPack();

/// What a player shows, from a pack or from a folder of photographs.
struct PlayedExhibition {
    PackDatabase pack;
    std::unique_ptr<PhotoExhibition> photographs = {}; ///< None: everything is in the pack.
};

/// The exhibition to show, and what was wrong with the one that was asked for.
struct PackChoice {
    std::optional<PlayedExhibition> exhibition = {}; ///< None: nothing can be shown.
    QStringList faults = {}; ///< Sentences for the operator.
};

/// Opens \a asked, a pack or a folder of photographs, or \a installed where none was asked for.
/// Where nobody is there to read an error, \a installed stands in for a pack that is missing or
/// damaged.
[[nodiscard]] PackChoice choosePack(const QString &asked, const QString &installed,
                                    bool isUnattended);

} // namespace vitrine
