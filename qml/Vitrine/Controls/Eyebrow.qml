// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Theme

/// The short line over a title that says where it belongs.
BodyText {
    font.pixelSize: Theme.size.small
    font.weight: Font.DemiBold
    font.letterSpacing: Theme.size.unit
    color: Theme.color.ornament
}
