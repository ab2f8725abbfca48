// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vipsfile.h"

#include <QString>
#include <QStringList>

namespace vitrine {

/// What a curator calls it: `JPEG 2000`.
[[nodiscard]] QString nameOf(vips::Format format);

/// How names of such files end, in lower case; the usual ending first.
[[nodiscard]] QStringList endingsOf(vips::Format format);

/// The endings of every format that is read, sorted.
[[nodiscard]] QStringList allEndings();

} // namespace vitrine
