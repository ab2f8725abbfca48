// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Controls
import Vitrine.Theme

/// One thing about the kiosk: a mark, what it is, how it is, and what to do about it.
Rectangle {
    id: root

    required property bool well
    required property bool fault
    required property string name
    required property string value
    required property string remedy

    readonly property string said: root.well ? qsTr("Well") : root.fault ? qsTr("Fault") : qsTr("Warning")

    implicitHeight: words.height + 2 * Theme.size.tight
    radius: Theme.size.corner
    color: root.well ? Theme.color.surface : Theme.color.surfaceHigh
    Accessible.role: Accessible.StaticText
    Accessible.name: root.said + ": " + root.name + ", " + root.value + " " + root.remedy

    Rectangle {
        width: 4 * Theme.size.hair
        height: parent.height
        color: root.well ? Theme.color.official : Theme.color.accent
    }
    BodyText {
        id: sign

        x: Theme.size.medium
        y: Theme.size.tight
        width: 1.4 * Theme.size.body
        Accessible.ignored: true
        text: root.well ? "✓" : root.fault ? "✕" : "!"
        color: root.well ? Theme.color.official : Theme.color.figure
        font.weight: Font.Bold
    }
    Column {
        id: words

        x: sign.x + sign.width
        y: Theme.size.tight
        width: parent.width - x - Theme.size.medium

        Flow {
            width: parent.width
            spacing: Theme.size.medium

            BodyText {
                Accessible.ignored: true
                width: Math.max(implicitWidth, Math.min(8 * Theme.size.body, 0.3 * words.width))
                text: root.name
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
            }
            BodyText {
                Accessible.ignored: true
                width: Math.min(implicitWidth, words.width)
                text: root.value
                color: root.well ? Theme.color.textQuiet : Theme.color.text
            }
        }
        BodyText {
            Accessible.ignored: true
            width: parent.width
            visible: root.remedy !== ""
            text: root.remedy
            color: Theme.color.figure
        }
    }
}
