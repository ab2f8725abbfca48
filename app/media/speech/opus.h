// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pcm.h"

#include <QByteArray>

#include <optional>

namespace vitrine {

/// The sound as an Ogg Opus file of about 20 kbit/s; the same sound gives the same bytes. Throws
/// std::runtime_error where the encoder fails.
[[nodiscard]] QByteArray encodedAsOpus(const Pcm &sound);

/// What an Ogg Opus file holds, mixed to one channel at 48,000 samples a second; nothing where it
/// is none, or damaged.
[[nodiscard]] std::optional<Pcm> decodedOpus(const QByteArray &file);

} // namespace vitrine
