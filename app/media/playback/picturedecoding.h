// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QSize>

#include "content/exhibition.h"

namespace vitrine {

/// The size, in px, at which a picture of \a picture px just covers \a wanted px. A side of
/// \a wanted that is 0 asks for nothing; a picture is never enlarged.
[[nodiscard]] QSize coveringSize(const QSize &picture, const QSize &wanted);

/// Decodes \a picture so that it just covers \a wanted px; a JPEG is scaled while it is decoded.
/// A null image where the bytes are damaged.
[[nodiscard]] QImage decoded(const EncodedPicture &picture, const QSize &wanted);

} // namespace vitrine
