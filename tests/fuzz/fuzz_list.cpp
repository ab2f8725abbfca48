// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"

#include "media/captions/sidecarcaptions.h"

using namespace vitrine;

/// A list of captions beside photographs, in any encoding.
int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    fuzzFile(QStringLiteral("captions.csv"), bytes, size);
    const SidecarCaptions captions = SidecarCaptions::read(fuzzFolder());
    PhotoCaption caption;
    captions.override(QStringLiteral("a.jpg"), caption);
    return 0;
}
