// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Controls
import Vitrine.Theme

/// The band at the lower edge of every screen, at the same place: home, back, search, languages.
/// What a screen adds stands in its middle, or above it where the screen is narrow.
Rectangle {
    id: root

    /// Lists of strings, for LanguageSwitch.
    required property var locales
    required property var localeNames
    required property string locale
    required property bool atHome
    required property bool searching
    /// Whether what is on screen has sources, and whether they are shown.
    required property bool hasSources
    required property bool sourcesShown
    required property bool portrait
    /// Whether the middle has anything to show.
    required property bool hasMiddle
    default property alias middle: middle.data

    signal homePressed
    signal backPressed
    signal searchPressed
    signal sourcesPressed
    signal localeChosen(string locale)

    readonly property real inner: Theme.size.touchTarget
    /// Where buttons are large for their screen, words give way to icons.
    readonly property bool terse: root.portrait || Theme.size.touchTarget > 80 * Theme.size.unit
    readonly property bool stacked: root.portrait && root.hasMiddle

    implicitHeight: Theme.size.band + (root.stacked ? root.inner + Theme.size.tight : 0)
    color: Theme.color.ground

    Rectangle {
        anchors.top: parent.top
        width: parent.width
        height: Theme.size.hair
        color: Theme.color.outline
    }
    Row {
        id: ways

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.size.edge
        anchors.bottomMargin: Theme.size.tight
        spacing: Theme.size.tight

        transform: Translate {
            x: Theme.shift.x
            y: Theme.shift.y
        }

        TouchButton {
            text: qsTr("Home")
            iconName: "home"
            enabled: !root.atHome
            onClicked: root.homePressed()
        }
        TouchButton {
            text: qsTr("Back")
            iconName: "back"
            enabled: !root.atHome
            onClicked: root.backPressed()
        }
        TouchButton {
            text: qsTr("Search")
            iconName: "search"
            showsText: !root.terse
            checked: root.searching
            onClicked: root.searchPressed()
        }
        TouchButton {
            text: qsTr("Sources")
            iconName: "sources"
            visible: root.hasSources
            showsText: !root.terse
            checked: root.sourcesShown
            onClicked: root.sourcesPressed()
        }
    }
    Item {
        id: middle

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.size.tight + (root.stacked ? root.inner + Theme.size.tight : 0)
        width: childrenRect.width
        height: root.inner

        transform: Translate {
            x: Theme.shift.x
            y: Theme.shift.y
        }
    }
    LanguageSwitch {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: Theme.size.edge
        anchors.bottomMargin: Theme.size.tight
        locales: root.locales
        names: root.localeNames
        current: root.locale
        onChosen: locale => root.localeChosen(locale)

        transform: Translate {
            x: Theme.shift.x
            y: Theme.shift.y
        }
    }
}
