// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace vitrine {

/// Why a key or a signature is not taken.
struct SigningError {
    enum class Kind {
        Unreadable, ///< The disk is in the way, or there is no such file.
        Malformed, ///< Not what minisign writes.
        WrongPassword,
        NotSigned, ///< There is no signature beside the pack.
        UnknownSigner, ///< By a key that is not trusted here.
        WrongSignature, ///< The pack, the signature or its comment was changed.
        Stopped, ///< Whoever watched did not want to go on.
    };

    Kind kind = Kind::Malformed;
    QString sentence = {}; ///< The file, what is wrong, what to do.
};

template <class T>
using SigningResult = tl::expected<T, SigningError>;

} // namespace vitrine
