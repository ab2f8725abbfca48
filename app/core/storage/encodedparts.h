// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "packdatabase.h"

#include <QByteArray>
#include <QSize>
#include <QString>

#include <functional>

namespace vitrine {

/// Everything in a pack that has to be decoded before it is seen or heard, one after the other.
/// Throws StorageError where the pack is damaged.
class EncodedParts
{
public:
    struct Part {
        enum class Kind { Picture, Tile, Narration };

        Kind kind = Kind::Picture;
        QString name = {}; ///< For a sentence: “shore” at 640 px.
        QSize size = {}; ///< px, of a picture.
        QByteArray bytes = {};
    };

    explicit EncodedParts(const PackDatabase &pack) : m_pack(pack) { }

    [[nodiscard]] int count() const;
    /// Ends where \a look says false.
    void forEach(const std::function<bool(const Part &)> &look) const;

private:
    const PackDatabase &m_pack;
};

} // namespace vitrine
