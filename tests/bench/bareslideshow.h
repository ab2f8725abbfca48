// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace vitrine {

/// Shows the picture in the file \a path in a window of Qt Quick and nothing else, says so, and
/// goes on until it is ended: the least that a start can take.
int showBareSlideshow(const QString &path);

} // namespace vitrine
