// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Content
import Vitrine.Controls
import Vitrine.Operation
import Vitrine.Theme

/// What is shown, what comes on a stick, and the way back.
ScrollArea {
    id: root

    required property PackArrivals arrivals
    required property ShownExhibition exhibition
    required property string program

    readonly property string earlier: root.arrivals.earlier.length > 0 ? root.nameOf(root.arrivals.earlier[0]) : ""

    function nameOf(pack: string): string {
        return pack === "" ? qsTr("the one that came with the program") : pack;
    }
    function arrivalText(): string {
        switch (root.arrivals.step) {
        case PackArrivals.Found:
        case PackArrivals.Copying:
            return qsTr("Copying %1 from the stick. Leave it plugged in.").arg(root.arrivals.pack);
        case PackArrivals.Checking:
            return qsTr("Checking %1. The stick can be pulled out.").arg(root.arrivals.pack);
        case PackArrivals.Waiting:
            return qsTr("%1 is sound. It will be shown as soon as nobody is there.").arg(root.arrivals.pack);
        case PackArrivals.Activated:
            return qsTr("%1 is what is shown now.").arg(root.arrivals.pack);
        case PackArrivals.Refused:
            return root.arrivals.refusal;
        default:
            return qsTr("Plug in a stick with a new exhibition (NAME.vitrine and NAME.vitrine.minisig). It is copied, checked, and shown when nobody is there.");
        }
    }

    upText: qsTr("Up")
    downText: qsTr("Down")

    Column {
        width: root.innerWidth
        spacing: Theme.size.wide

        Column {
            width: parent.width
            spacing: Theme.size.tight / 2

            Eyebrow {
                text: qsTr("Shown now")
            }
            TitleText {
                width: parent.width
                text: root.exhibition.title
                font.pixelSize: Theme.size.heading
            }
            BodyText {
                width: parent.width
                text: root.nameOf(root.arrivals.shown)
                color: Theme.color.textQuiet
            }
            SmallText {
                width: parent.width
                text: root.program
            }
        }
        Column {
            width: parent.width
            spacing: Theme.size.tight

            Eyebrow {
                text: qsTr("From a stick")
            }
            BodyText {
                width: parent.width
                text: root.arrivalText()
                color: root.arrivals.step === PackArrivals.Refused ? Theme.color.figure : Theme.color.text
            }
            Rectangle {
                visible: root.arrivals.step === PackArrivals.Copying || root.arrivals.step === PackArrivals.Checking
                width: parent.width
                height: 10 * Theme.size.unit
                radius: height / 2
                color: Theme.color.outline
                Accessible.role: Accessible.ProgressBar
                Accessible.name: root.arrivalText()

                Rectangle {
                    width: parent.width * root.arrivals.progress
                    height: parent.height
                    radius: height / 2
                    color: Theme.color.ornament
                }
            }
            TouchButton {
                visible: root.arrivals.step === PackArrivals.Waiting
                text: qsTr("Show it now")
                prominent: true
                onClicked: root.arrivals.activate()
            }
            SureButton {
                visible: root.arrivals.mayInsist
                calmText: qsTr("Take it all the same")
                sureText: qsTr("Take it now?")
                onConfirmed: root.arrivals.insist()
            }
        }
        Column {
            width: parent.width
            visible: root.arrivals.mayRollBack
            spacing: Theme.size.tight

            Eyebrow {
                text: qsTr("Before")
            }
            BodyText {
                width: parent.width
                text: qsTr("Before this, %1 was shown.").arg(root.earlier)
            }
            SureButton {
                calmText: qsTr("Go back to it")
                sureText: qsTr("Go back now?")
                onConfirmed: root.arrivals.rollBack()
            }
        }
    }
}
