// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QTransform>

namespace vitrine {

/// What sets a picture upright whose EXIF is \a exif (a TIFF structure); nothing where that says
/// nothing or is damaged.
[[nodiscard]] QTransform uprightTurn(const QByteArray &exif);

} // namespace vitrine
