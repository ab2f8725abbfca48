// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Theme

/// Something that is more or less, in steps: a button for each way, and where it stands.
Rectangle {
    id: root

    required property string text
    required property string lessText
    required property string moreText
    required property string stateText
    required property int step
    required property int steps

    signal stepped(int step)

    implicitHeight: Math.max(1.7 * Theme.size.touchTarget, words.implicitHeight + 2 * Theme.size.tight)
    radius: Theme.size.corner
    color: Theme.color.surfaceHigh
    border.color: Theme.color.controlEdge
    border.width: Theme.size.hair
    Accessible.role: Accessible.Grouping
    Accessible.name: root.text

    TouchButton {
        id: less

        anchors.left: parent.left
        anchors.leftMargin: Theme.size.tight
        anchors.verticalCenter: parent.verticalCenter
        text: root.lessText
        iconName: "less"
        enabled: root.step > 1
        onClicked: root.stepped(root.step - 1)
    }
    Column {
        id: words

        anchors.left: less.right
        anchors.right: more.left
        anchors.margins: Theme.size.tight
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.size.tight / 2

        BodyText {
            width: parent.width
            text: root.text
            font.pixelSize: Theme.size.control
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
        }
        SmallText {
            width: parent.width
            text: root.stateText
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.size.tight / 2

            Repeater {
                model: root.steps

                Rectangle {
                    required property int index

                    width: Math.min(40 * Theme.size.unit, words.width / root.steps - Theme.size.tight)
                    height: 8 * Theme.size.unit
                    radius: height / 2
                    color: index < root.step ? Theme.color.ornament : Theme.color.outline
                }
            }
        }
    }
    TouchButton {
        id: more

        anchors.right: parent.right
        anchors.rightMargin: Theme.size.tight
        anchors.verticalCenter: parent.verticalCenter
        text: root.moreText
        iconName: "more"
        enabled: root.step < root.steps
        onClicked: root.stepped(root.step + 1)
    }
}
