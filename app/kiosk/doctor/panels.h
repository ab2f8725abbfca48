// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>
#include <QSizeF>
#include <QString>

#include <vector>

namespace vitrine {

/// A screen that is plugged in, as it describes itself.
struct Panel {
    QString name = {}; ///< Of the socket: HDMI-A-1
    QSize size = {}; ///< px
    QSizeF millimetres = {}; ///< Empty where it does not say.

    /// Inches; 0 where it does not say.
    [[nodiscard]] double diagonal() const;
    /// Whether the size can be that of a panel with these pixels: some say 160 x 90 mm whatever
    /// they are, or only the shape of the picture.
    [[nodiscard]] bool isSizePlausible() const;
};

/// Those that the kernel sees, whether or not anything is drawn on them; \a folder is its
/// /sys/class/drm.
[[nodiscard]] std::vector<Panel> connectedPanels(const QString &folder);

/// Those that Qt draws on. To be called with a QGuiApplication.
[[nodiscard]] std::vector<Panel> drawnPanels();

} // namespace vitrine
