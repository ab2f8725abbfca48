// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importlocales.h"
#include "importwords.h"

#include <QByteArray>
#include <QMap>

namespace vitrine {

class TomlLines;

/// The TOML files of an exhibition of photographs: a zone for each room, stories of up to 40
/// slides, and a fact for each caption.
class PhotoSource
{
public:
    PhotoSource(const ImportedPhotos &photos, const ImportLocales &locales);

    /// By their path in the source folder.
    [[nodiscard]] QMap<QString, QByteArray> files() const;

private:
    struct SlideTexts {
        OrderedTexts title = {};
        OrderedTexts caption = {};
        bool isCited = false; ///< Whether the photograph says it, and not its name alone.
    };

    [[nodiscard]] SlideTexts textsOf(const ImportedPhoto &photo) const;
    [[nodiscard]] OrderedTexts creditOf(const ImportedPhoto &photo) const;
    [[nodiscard]] QByteArray exhibition() const;
    [[nodiscard]] QByteArray sources() const;
    [[nodiscard]] QByteArray facts() const;
    [[nodiscard]] QByteArray pictures(const ImportedRoom &room) const;
    [[nodiscard]] QByteArray zone(const ImportedRoom &room) const;
    [[nodiscard]] QByteArray story(const ImportedRoom &room, std::size_t from) const;
    void addSlide(TomlLines &lines, const ImportedPhoto &photo) const;

    const ImportedPhotos &m_photos;
    const ImportLocales &m_locales;
    ImportWords m_words;
};

} // namespace vitrine
