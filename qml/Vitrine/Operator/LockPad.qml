// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Controls
import Vitrine.Operation
import Vitrine.Theme

/// The lock before the operator's panel: a PIN, digit by digit.
FocusScope {
    id: root

    required property OperatorDesk desk

    readonly property bool refusing: root.desk.state === OperatorDesk.Refusing
    readonly property bool waiting: root.desk.secondsToWait > 0
    readonly property bool portrait: root.width < root.height
    readonly property real keySide: Math.round(Math.max(Theme.size.touchTarget, Math.min(1.25 * Theme.size.touchTarget, root.height / 8)))

    function title(): string {
        switch (root.desk.state) {
        case OperatorDesk.Choosing:
            return qsTr("Choose a PIN");
        case OperatorDesk.Repeating:
            return qsTr("Type the new PIN again");
        case OperatorDesk.Refusing:
            return qsTr("No PIN is set");
        default:
            return qsTr("For the operator");
        }
    }
    function explanation(): string {
        if (root.waiting)
            return qsTr("Wrong too often. Next attempt in %1.").arg(root.clock(root.desk.secondsToWait));
        switch (root.desk.said) {
        case OperatorDesk.Wrong:
            return qsTr("This is not the PIN.");
        case OperatorDesk.TooShort:
            return qsTr("A PIN has %1 digits or more.").arg(root.desk.leastDigits);
        case OperatorDesk.TooEasy:
            return qsTr("Everybody tries this one first. Choose another.");
        case OperatorDesk.NotTheSame:
            return qsTr("The two were not the same. Choose once more.");
        case OperatorDesk.NotWritten:
            return qsTr("The disk did not take it. Look at the free space, then try again.");
        }
        switch (root.desk.state) {
        case OperatorDesk.Choosing:
            return qsTr("%1 digits or more. Only whoever switched the kiosk on can do this.").arg(root.desk.leastDigits);
        case OperatorDesk.Refusing:
            return qsTr("Set one with “vitrinectl pin set”, or switch the kiosk off and on and come back within ten minutes.");
        default:
            return qsTr("Type the PIN.");
        }
    }
    function clock(seconds: int): string {
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }

    Accessible.role: Accessible.Dialog
    Accessible.name: root.title()

    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            root.desk.type(event.key - Qt.Key_0);
        else if (event.key === Qt.Key_Backspace)
            root.desk.erase();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.desk.enter();
        else if (event.key === Qt.Key_Escape)
            root.desk.leave();
    }

    Grid {
        anchors.centerIn: parent
        columns: root.portrait || root.refusing ? 1 : 2
        spacing: 2 * Theme.size.edge
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        Column {
            id: words

            width: Math.min(root.width - 2 * Theme.size.edge, 15 * Theme.size.heading)
            spacing: Theme.size.medium

            Eyebrow {
                width: parent.width
                text: "Vitrine"
            }
            TitleText {
                width: parent.width
                text: root.title()
            }
            BodyText {
                width: parent.width
                height: Math.max(implicitHeight, 3 * Theme.size.lead * Theme.font.lineHeight * 1.4)
                text: root.explanation()
                font.pixelSize: Theme.size.lead
                color: root.waiting || root.desk.said !== OperatorDesk.Nothing ? Theme.color.figure : Theme.color.textQuiet
            }
            TouchButton {
                text: qsTr("Back to the exhibition")
                showsText: true
                iconName: "back"
                onClicked: root.desk.leave()
            }
        }
        Column {
            visible: !root.refusing
            spacing: Theme.size.medium

            PinDots {
                anchors.horizontalCenter: parent.horizontalCenter
                typed: root.desk.typed
                least: root.desk.leastDigits
                shownAs: qsTr("%1 digits").arg(root.desk.typed)
            }
            Grid {
                columns: 3
                spacing: Theme.size.tight
                enabled: !root.waiting && root.desk.state !== OperatorDesk.Checking

                Repeater {
                    model: [1, 2, 3, 4, 5, 6, 7, 8, 9]

                    TouchButton {
                        required property int modelData

                        width: 1.3 * root.keySide
                        height: root.keySide
                        text: modelData
                        onClicked: root.desk.type(modelData)
                    }
                }
                TouchButton {
                    width: 1.3 * root.keySide
                    height: root.keySide
                    text: qsTr("Erase")
                    iconName: "erase"
                    onClicked: root.desk.erase()
                }
                TouchButton {
                    width: 1.3 * root.keySide
                    height: root.keySide
                    text: "0"
                    onClicked: root.desk.type(0)
                }
                TouchButton {
                    width: 1.3 * root.keySide
                    height: root.keySide
                    text: qsTr("Enter")
                    iconName: "next"
                    prominent: true
                    enabled: root.desk.typed > 0
                    onClicked: root.desk.enter()
                }
            }
        }
    }
}
