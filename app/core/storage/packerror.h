// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace vitrine {

/// Why a pack was refused.
struct PackError {
    enum class Kind {
        NotFound, ///< No such file, or it may not be read.
        NotAPack, ///< A file of some other kind.
        Damaged, ///< A pack of which a part is missing or wrong.
        Newer, ///< Made by a newer Vitrine.
    };

    Kind kind = Kind::Damaged;
    QString sentence = {}; ///< For the curator or operator: the file, what is wrong, what to do.
    QString detail = {}; ///< For the log only.
};

template <class T>
using PackResult = tl::expected<T, PackError>;

} // namespace vitrine
