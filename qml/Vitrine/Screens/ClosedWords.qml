// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Controls
import Vitrine.Theme

/// That it is closed, and until when, in one language.
Item {
    id: root

    required property string locale
    required property string title
    required property string closed
    /// When it opens again; empty where that is not known.
    required property string opens

    /// On black, whatever the theme: bright enough to be read, too dim to draw anybody.
    readonly property color ink: Qt.alpha(Theme.color.blankWhite, 0.78)
    readonly property color quietInk: Qt.alpha(Theme.color.blankWhite, 0.56)

    implicitWidth: lines.x + Math.max(name.implicitWidth, note.implicitWidth, until.implicitWidth)
    implicitHeight: lines.height

    Rectangle {
        width: Theme.size.hair
        height: root.height
        color: root.quietInk
    }
    Column {
        id: lines

        x: Theme.size.wide
        width: root.width - lines.x
        spacing: Theme.size.tight

        BodyText {
            id: name

            width: lines.width
            locale: root.locale
            text: root.title
            lineHeight: 1.2
            color: root.quietInk
        }
        TitleText {
            id: note

            width: lines.width
            locale: root.locale
            text: root.closed
            color: root.ink
        }
        BodyText {
            id: until

            width: lines.width
            visible: root.opens.length > 0
            locale: root.locale
            text: root.opens
            font.pixelSize: Theme.size.lead
            lineHeight: 1.2
            color: root.ink
        }
    }
}
