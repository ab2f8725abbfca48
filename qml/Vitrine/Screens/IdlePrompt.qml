// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Controls
import Vitrine.Theme

/// Asks a visitor who has not touched anything whether they are still there. Any touch says yes.
FocusScope {
    id: root

    required property int secondsLeft
    /// px of the window over and under what a hand reaches.
    property real beyondReach: 0
    property real underReach: 0

    /// What it asks, for who cannot see it.
    readonly property string said: question.text + " " + explanation.text

    signal stayed
    signal startedAgain

    Accessible.role: Accessible.AlertMessage
    Accessible.name: question.text

    Keys.onPressed: event => {
        event.accepted = true;
        root.stayed();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.veil
    }
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.stayed()
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.beyondReach + (root.height - root.beyondReach - root.underReach - height) / 2
        width: Math.min(parent.width - 2 * Theme.size.edge, Math.max(900 * Theme.size.unit, 24 * Theme.size.body))
        height: column.height + 2 * Theme.size.wide
        color: Theme.color.surface
        radius: Theme.size.corner
        border.color: Theme.color.ornament
        border.width: Theme.size.hair

        Column {
            id: column

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.size.edge
            spacing: Theme.size.medium

            TitleText {
                id: question

                width: parent.width
                text: qsTr("Still there?")
                horizontalAlignment: Text.AlignHCenter
            }
            TitleText {
                width: parent.width
                text: root.secondsLeft
                color: Theme.color.figure
                font.pixelSize: Theme.size.display
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1
            }
            BodyText {
                id: explanation

                width: parent.width
                text: qsTr("Touch anywhere to go on. Otherwise the exhibition starts again from the beginning.")
                horizontalAlignment: Text.AlignHCenter
            }
            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.size.medium

                TouchButton {
                    focus: true
                    text: qsTr("Go on")
                    prominent: true
                    onClicked: root.stayed()
                }
                TouchButton {
                    text: qsTr("Start again")
                    onClicked: root.startedAgain()
                }
            }
        }
    }
}
