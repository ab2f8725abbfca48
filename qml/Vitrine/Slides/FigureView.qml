// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Content
import Vitrine.Controls
import Vitrine.Theme

/// A number shown large, and what it counts.
Column {
    id: root

    required property ShownFigure figure
    required property string locale
    property real part: 1
    property int size: Theme.size.figure

    spacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: root.figure.display + " " + root.figure.counts

    TitleText {
        Accessible.ignored: true
        width: parent.width
        locale: root.locale
        text: root.figure.displayAt(root.part)
        color: Theme.color.figure
        font.pixelSize: root.size
        minimumPixelSize: Theme.size.small
        fontSizeMode: Text.HorizontalFit
        wrapMode: Text.NoWrap
        lineHeight: 1
    }
    SmallText {
        Accessible.ignored: true
        width: parent.width
        locale: root.locale
        text: root.figure.counts
    }
}
