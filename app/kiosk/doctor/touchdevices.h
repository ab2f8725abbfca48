// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace vitrine {

/// The names of the devices that are touched where the picture is; \a devices is what the kernel
/// says of all its input devices, in the form of /proc/bus/input/devices. A touch pad is none.
[[nodiscard]] QStringList touchDevicesIn(const QString &devices);

} // namespace vitrine
