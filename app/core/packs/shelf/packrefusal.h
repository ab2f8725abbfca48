// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace vitrine {

/// Why a pack does not come onto the shelf.
struct PackRefusal {
    enum class Kind {
        Unreadable, ///< Where it comes from it is gone, or cannot be read.
        Stopped, ///< Whoever watched did not want to go on.
        NoRoom, ///< The kiosk's disk is full.
        NotWritten, ///< The kiosk's disk is in the way.
        Untrusted, ///< Not signed, by an unknown key, or not what was signed.
        Damaged, ///< No pack, or not all of it is as it was built.
        Older, ///< Than the one that is shown.
        TakenBack, ///< It was shown here, and taken back or given up.
        AlreadyShown,
    };

    Kind kind = Kind::Damaged;
    QString sentence = {}; ///< The file, what is wrong, what to do.

    /// Whether somebody may insist on it.
    [[nodiscard]] bool isOpinion() const { return kind == Kind::Older || kind == Kind::TakenBack; }
};

template <class T>
using ShelfResult = tl::expected<T, PackRefusal>;

} // namespace vitrine
