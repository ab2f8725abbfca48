// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Theme

/// Shows which control the keyboard would press.
Rectangle {
    required property Item control

    anchors.fill: parent
    anchors.margins: -2 * Theme.size.hair
    visible: control.activeFocus
    color: Theme.color.clear
    border.color: Theme.color.focus
    border.width: 2 * Theme.size.hair
    radius: Theme.size.corner
}
