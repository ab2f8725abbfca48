// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Content
import Vitrine.Controls
import Vitrine.Theme

/// A number shown large, and what it counts.
Item {
    id: root

    required property ShownFigure figure
    required property string locale
    property real part: 1
    property int size: Theme.size.figure
    /// What it counts stands beside the number, not under it, where there is room.
    property bool inLine: false

    readonly property real gap: Theme.size.tight
    readonly property bool fits: root.inLine && number.width + root.gap + words.implicitWidth <= root.width

    implicitHeight: Math.max(number.y + number.height, words.y + words.height)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.figure.display + " " + root.figure.counts

    /// The text that the number comes to: how large it is drawn must not change while it runs.
    TextMetrics {
        id: whole

        font.family: number.font.family
        font.weight: number.font.weight
        font.pixelSize: root.size
        text: root.figure.display
    }
    TitleText {
        id: number

        readonly property real wanted: Math.ceil(whole.advanceWidth + 0.1 * root.size)

        Accessible.ignored: true
        // As high as if it were not made smaller: what is narrower must not be lower.
        y: Math.max(0, Math.ceil(whole.height) - height)
        width: Math.min(number.wanted, root.width)
        locale: root.locale
        text: root.figure.displayAt(root.part)
        color: Theme.color.figure
        font.pixelSize: Math.max(Theme.size.small, Math.floor(root.size * Math.min(1, root.width / number.wanted)))
        wrapMode: font.pixelSize > Theme.size.small ? Text.NoWrap : Text.Wrap
        lineHeight: 1
    }
    SmallText {
        id: words

        Accessible.ignored: true
        x: root.fits ? number.width + root.gap : 0
        y: number.y + (root.fits ? number.baselineOffset - baselineOffset : number.height)
        width: root.width - x
        locale: root.locale
        text: root.figure.counts
    }
}
