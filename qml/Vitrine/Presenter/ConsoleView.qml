// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Content
import Vitrine.Controls
import Vitrine.Theme

/// The guide's console: current slide, next slide, notes, clock, time, and the commands as buttons.
Rectangle {
    id: root

    required property ShownExhibition exhibition
    required property Guide guide

    readonly property bool portrait: root.width < root.height
    readonly property bool settled: now.settled && later.settled

    color: Theme.color.ground

    ShownSlide {
        id: current

        exhibition: root.exhibition
        number: root.guide.current
    }
    ShownSlide {
        id: following

        exhibition: root.exhibition
        number: root.guide.following
    }
    Item {
        id: header

        x: Theme.size.edge
        y: Theme.size.medium
        width: root.width - 2 * Theme.size.edge
        height: clock.height

        TitleText {
            id: clock

            text: root.guide.timeOfDay()
            font.pixelSize: Theme.size.heading
        }
        TitleText {
            id: elapsed

            anchors.horizontalCenter: parent.horizontalCenter
            text: root.guide.elapsed()
            color: root.guide.running ? Theme.color.figure : Theme.color.textQuiet
            font.pixelSize: Theme.size.heading
        }
        TitleText {
            anchors.right: parent.right
            text: qsTr("Slide %1 of %2").arg(root.guide.current).arg(root.guide.slideCount)
            font.pixelSize: Theme.size.heading
        }
    }
    Timer {
        interval: 500
        running: root.visible
        repeat: true
        onTriggered: {
            clock.text = root.guide.timeOfDay();
            elapsed.text = root.guide.elapsed();
        }
    }
    Thumbnail {
        id: now

        x: Theme.size.edge
        y: header.y + header.height + Theme.size.medium
        width: root.portrait ? root.width - 2 * Theme.size.edge : Math.round((root.width - 3 * Theme.size.edge) * 0.58)
        heading: {
            if (root.guide.blank === Guide.Black)
                return qsTr("On screen: black");
            if (root.guide.blank === Guide.White)
                return qsTr("On screen: white");
            if (root.guide.frozen)
                return qsTr("On screen: held at slide %1").arg(root.guide.shown);
            return qsTr("On screen");
        }
        alert: root.guide.blank !== Guide.None || root.guide.frozen
        slide: current
    }
    Thumbnail {
        id: later

        x: root.portrait ? Theme.size.edge : now.x + now.width + Theme.size.edge
        y: root.portrait ? now.y + now.height + Theme.size.wide : now.y
        width: root.portrait ? Math.round(now.width * 0.5) : root.width - x - Theme.size.edge
        heading: following.exists ? qsTr("Next") : qsTr("This is the last slide")
        slide: following
    }
    Flickable {
        id: notes

        x: root.portrait ? Theme.size.edge : later.x
        y: later.y + later.height + Theme.size.wide
        width: root.width - x - Theme.size.edge
        height: root.height - y - commands.height - 2 * Theme.size.wide
        contentHeight: notesText.height
        clip: true

        BodyText {
            id: notesText

            width: notes.width
            text: current.notes
            font.pixelSize: Theme.size.lead
        }
    }
    BodyText {
        x: Theme.size.edge
        y: now.y + now.height + Theme.size.medium
        width: now.width
        height: root.height - y - commands.height - 2 * Theme.size.wide
        visible: !root.portrait
        text: current.caption
        color: Theme.color.textQuiet
        elide: Text.ElideRight
    }
    Flow {
        id: commands

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.size.edge
        anchors.bottomMargin: Theme.size.wide
        spacing: Theme.size.tight

        TouchButton {
            text: qsTr("Previous")
            iconName: "previous"
            showsText: true
            enabled: root.guide.current > 1
            onClicked: root.guide.previous()
        }
        TouchButton {
            text: qsTr("Next")
            iconName: "next"
            showsText: true
            prominent: true
            enabled: root.guide.following > 0
            onClicked: root.guide.next()
        }
        TouchButton {
            text: qsTr("Black")
            checked: root.guide.blank === Guide.Black
            onClicked: root.guide.toggleBlack()
        }
        TouchButton {
            text: qsTr("White")
            checked: root.guide.blank === Guide.White
            onClicked: root.guide.toggleWhite()
        }
        TouchButton {
            text: qsTr("Hold")
            checked: root.guide.frozen
            onClicked: root.guide.toggleFreeze()
        }
        TouchButton {
            text: root.guide.running ? qsTr("Stop the clock") : qsTr("Start the clock")
            onClicked: root.guide.toggleTimer()
        }
        TouchButton {
            text: qsTr("Reset the clock")
            onClicked: root.guide.resetTimer()
        }
    }
}
