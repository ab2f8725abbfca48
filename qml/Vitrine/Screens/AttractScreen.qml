// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Content
import Vitrine.Controls
import Vitrine.Theme

/// The attract loop: moving pictures, the title in each language in turn, an invitation to touch.
KioskScreen {
    id: root

    required property ShownExhibition exhibition
    required property Languages languages
    /// The language whose turn it is.
    property string locale: root.exhibition.locale

    signal touched
    signal touchedIn(string locale)
    signal accessWanted

    function turn(): void {
        root.locale = root.exhibition.localeAfter(root.locale);
    }

    settled: front.pictured
    focus: true
    Keys.onPressed: event => {
        event.accepted = true;
        root.touched();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.ground
    }
    AttractPicture {
        id: front

        y: -root.above
        width: parent.width
        height: Math.round((parent.height + root.above) * (root.portrait ? 0.7 : 1))
        exhibition: root.exhibition
    }
    // Words keep their contrast over any picture; on a tall screen it ends in the ground.
    Rectangle {
        anchors.bottom: parent.bottom
        width: root.portrait ? parent.width : parent.width * 0.72
        height: root.portrait ? parent.height * 0.6 : parent.height + root.above

        gradient: Gradient {
            orientation: root.portrait ? Gradient.Vertical : Gradient.Horizontal

            GradientStop {
                position: 0
                color: Qt.alpha(Theme.color.ground, root.portrait ? 0 : 0.96)
            }
            GradientStop {
                position: root.portrait ? 0.28 : 0.48
                color: Qt.alpha(Theme.color.ground, root.portrait ? 0.72 : 0.9)
            }
            GradientStop {
                position: root.portrait ? 0.5 : 0.7
                color: Qt.alpha(Theme.color.ground, root.portrait ? 1 : 0.64)
            }
            GradientStop {
                position: 1
                color: Qt.alpha(Theme.color.ground, root.portrait ? 1 : 0)
            }
        }
    }
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.touched()
    }
    Column {
        id: words

        anchors.left: parent.left
        anchors.bottom: invitation.top
        anchors.leftMargin: Theme.size.edge
        anchors.bottomMargin: Theme.size.edge
        width: root.portrait ? parent.width - 2 * Theme.size.edge : parent.width * 0.5
        // From a whole pixel on: the software renderer cuts off what it repaints by halves.
        height: Math.ceil(implicitHeight)
        spacing: Theme.size.wide

        transform: Translate {
            x: Theme.shift.x
            y: Theme.shift.y
        }

        Rectangle {
            width: 2 * Theme.size.edge
            height: 2 * Theme.size.hair
            color: Theme.color.ornament
        }
        TitleText {
            width: parent.width * 0.84
            locale: root.locale
            text: root.exhibition.titleIn(root.locale)
            font.pixelSize: Theme.largeText ? Theme.size.title : Theme.size.display
        }
        BodyText {
            width: parent.width
            visible: !Theme.largeText
            locale: root.locale
            text: root.exhibition.subtitleIn(root.locale)
            font.pixelSize: Theme.size.lead
            color: Theme.color.textQuiet
        }
    }
    Row {
        id: invitation

        anchors.left: parent.left
        anchors.bottom: names.top
        anchors.leftMargin: Theme.size.edge
        anchors.bottomMargin: Theme.size.edge
        height: Math.ceil(implicitHeight)
        spacing: Theme.size.wide

        transform: Translate {
            x: Theme.shift.x
            y: Theme.shift.y
        }

        TouchSign {
            anchors.verticalCenter: parent.verticalCenter
            pulsing: root.visible
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter

            Repeater {
                // Where nothing moves, all languages invite at once.
                model: Theme.still ? root.exhibition.locales : [root.locale]

                BodyText {
                    required property string modelData

                    locale: modelData
                    text: root.languages.invitation(modelData)
                    font.pixelSize: Theme.largeText ? Theme.size.body : Theme.still ? Theme.size.heading : Theme.size.title
                    font.weight: Font.DemiBold
                    lineHeight: Theme.still ? 1.15 : 1
                }
            }
        }
    }
    LanguageSwitch {
        id: names

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.size.edge
        locales: root.exhibition.locales
        names: root.languages.ownNames
        current: root.locale
        onChosen: locale => root.touchedIn(locale)

        transform: Translate {
            x: Theme.shift.x
            y: Theme.shift.y
        }
    }
    TouchButton {
        anchors.left: names.right
        anchors.leftMargin: Theme.size.medium
        anchors.verticalCenter: names.verticalCenter
        text: qsTr("Access")
        iconName: "access"
        onClicked: root.accessWanted()

        transform: Translate {
            x: Theme.shift.x
            y: Theme.shift.y
        }
    }
    Timer {
        interval: Theme.motion.language
        running: root.visible && !Theme.still
        repeat: true
        onTriggered: wordsTurn.restart()
    }
    SequentialAnimation {
        id: wordsTurn

        ParallelAnimation {
            OpacityAnimator {
                target: words
                to: 0
                duration: Theme.motion.screen
            }
            OpacityAnimator {
                target: invitation
                to: 0
                duration: Theme.motion.screen
            }
        }
        ScriptAction {
            script: root.turn()
        }
        ParallelAnimation {
            OpacityAnimator {
                target: words
                to: 1
                duration: Theme.motion.screen
            }
            OpacityAnimator {
                target: invitation
                to: 1
                duration: Theme.motion.screen
            }
        }
    }
}
