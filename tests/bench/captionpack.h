// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "captions.h"

#include "packs/pinyin.h"

#include <QString>

namespace vitrine {

class PackWriter;

/// A pack of as many slides as are wanted, with made-up captions and without pictures. It is kept
/// in the build folder and made anew when what it would hold has changed.
class CaptionPack
{
public:
    explicit CaptionPack(int captions) : m_count(captions) { }

    /// Makes the pack where it is not there, which takes minutes for a million captions, and says
    /// where it is.
    [[nodiscard]] QString path();

private:
    [[nodiscard]] QString fingerprint() const;
    void write(const QString &path);
    void addFrame(PackWriter &writer) const;
    void addSlide(PackWriter &writer, int number) const;
    void addSearchText(PackWriter &writer, int number) const;

    int m_count = 0;
    Captions m_captions = {};
    Pinyin m_pinyin = Pinyin();
};

} // namespace vitrine
