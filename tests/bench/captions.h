// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "packs/pinyin.h"

#include <QString>

#include <array>

namespace vitrine {

/// A title and a caption in English, simplified and traditional Chinese.
struct CaptionTexts {
    std::array<QString, 3> titles = {};
    std::array<QString, 3> captions = {};
};

/// Made-up captions that read like an exhibition's, as many as are wanted; the same number gives
/// the same caption.
///
/// "Exhibition" is in all of them. "Digital" is in every second and "Fuzhou" in all others, so that
/// a search for both has the longest way to go, and finds nothing.
class Captions
{
public:
    [[nodiscard]] CaptionTexts at(int number) const;

private:
    Pinyin m_pinyin = Pinyin();
};

} // namespace vitrine
