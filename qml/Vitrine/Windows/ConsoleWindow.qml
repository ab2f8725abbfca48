// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Content
import Vitrine.Presenter
import Vitrine.Theme

/// The guide's console on a screen of its own.
Window {
    id: root

    required property ShownExhibition exhibition
    required property Guide guide
    /// The audience's window.
    required property PresentWindow audience

    title: "Vitrine"
    color: Theme.color.ground
    onClosing: close => close.accepted = root.audience.windowed

    GuideKeys {
        anchors.fill: parent
        guide: root.guide
        onHallToggled: root.audience.toggleHall()
        onHallLeft: root.audience.hallShown = false

        ConsoleView {
            /// Theme's lengths are those of the audience's screen.
            readonly property real ratio: Math.min(root.width, root.height) / Theme.shortSide

            width: root.width / ratio
            height: root.height / ratio
            scale: ratio
            transformOrigin: Item.TopLeft
            exhibition: root.exhibition
            guide: root.guide
        }
    }
}
