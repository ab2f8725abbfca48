// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/speech/pcm.h"
#include "packs/narrationsource.h"

namespace vitrine {

/// Reads a recording (WAV, FLAC, Ogg, MP3: what libsndfile reads) and mixes it to one channel.
[[nodiscard]] tl::expected<Pcm, RecordingRefusal> readRecording(const QString &path);

} // namespace vitrine
