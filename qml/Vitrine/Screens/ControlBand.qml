// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Controls
import Vitrine.Theme

/// The band at the lower edge of every screen, at the same place: home, back, search, access,
/// languages. What a screen adds stands in its middle, or above where the band is too narrow.
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
    /// Whether what is on screen can be taken along, and whether it is shown how.
    property bool hasTakeaway: false
    property bool takeawayShown: false
    /// Whether what is on screen has a picture to look at closely, and whether that is shown.
    property bool hasZoom: false
    property bool zoomShown: false
    required property bool accessShown
    /// Whether the exhibition is read aloud.
    property bool hasVoice: false
    /// Whether the middle has anything to show.
    required property bool hasMiddle
    default property alias middle: middle.data

    signal homePressed
    signal backPressed
    signal searchPressed
    signal sourcesPressed
    signal takeawayPressed
    signal zoomPressed
    signal accessPressed
    signal localeChosen(string locale)

    readonly property real gap: Theme.size.tight
    readonly property real inner: root.width - 2 * Theme.size.edge
    readonly property bool hasPage: root.hasMiddle || root.hasSources || root.hasTakeaway || root.hasZoom
    /// px that everything takes in one line, with words and without.
    readonly property real terseWays: 4 * Theme.size.touchTarget + 3 * root.gap
    readonly property real wordyWays: root.terseWays + search.wordyWidth + access.wordyWidth - 2 * Theme.size.touchTarget
    readonly property real tersePage: (root.hasSources ? Theme.size.touchTarget + root.gap : 0) + (root.hasTakeaway ? Theme.size.touchTarget + root.gap : 0) + (root.hasZoom ? Theme.size.touchTarget + root.gap : 0) + (root.hasMiddle ? middle.width : 0)
    /// px of the fullest page, a slide with its sources: whether the ways have words must not change
    /// from screen to screen, for they would not stay where they are.
    readonly property real fullPage: Math.max(root.tersePage, (root.hasVoice ? 10 : 8) * Theme.size.touchTarget + 6 * root.gap)
    readonly property real others: languages.width + (root.hasPage ? root.tersePage + Theme.size.wide : 0) + Theme.size.wide
    readonly property bool wordyPage: !root.terse && root.hasSources && root.wordyWays + root.others + sources.wordyWidth - Theme.size.touchTarget <= root.inner
    readonly property bool terse: root.wordyWays + root.fullPage + languages.width + 2 * Theme.size.wide > root.inner
    /// Too narrow for one line: what belongs to the page goes above, then the languages too.
    readonly property bool stacked: root.hasPage && root.terseWays + root.others > root.inner
    readonly property bool languagesAbove: root.terseWays + languages.width + Theme.size.wide > root.inner
    readonly property bool sharedAbove: root.languagesAbove && root.stacked && root.tersePage + languages.width + Theme.size.wide <= root.inner
    readonly property real line: Theme.size.touchTarget + root.gap
    readonly property int lines: 1 + (root.stacked ? 1 : 0) + (root.languagesAbove && !root.sharedAbove ? 1 : 0)

    implicitHeight: Theme.size.touchTarget + 2 * Theme.size.tight + (root.lines - 1) * root.line
    color: Theme.color.ground

    Rectangle {
        anchors.top: parent.top
        width: parent.width
        height: Theme.size.hair
        color: Theme.color.outline
    }
    Row {
        id: ways

        x: Theme.size.edge
        y: root.height - root.line
        spacing: root.gap

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
            id: search

            text: qsTr("Search")
            iconName: "search"
            showsText: !root.terse
            checked: root.searching
            onClicked: root.searchPressed()
        }
        TouchButton {
            id: access

            text: qsTr("Access")
            iconName: "access"
            showsText: !root.terse
            checked: root.accessShown
            onClicked: root.accessPressed()
        }
    }
    Row {
        id: page

        readonly property real start: ways.x + ways.width + Theme.size.wide
        readonly property real end: languages.x - Theme.size.wide

        x: root.stacked ? (root.sharedAbove ? Theme.size.edge : (root.width - width) / 2) : Math.max(start, Math.min(end - width, (root.width - width) / 2))
        y: root.height - (root.stacked ? root.lines : 1) * root.line
        visible: root.hasPage
        spacing: root.gap

        transform: Translate {
            x: Theme.shift.x
            y: Theme.shift.y
        }

        TouchButton {
            id: sources

            text: qsTr("Sources")
            showsText: root.wordyPage
            iconName: "sources"
            visible: root.hasSources
            checked: root.sourcesShown
            onClicked: root.sourcesPressed()
        }
        TouchButton {
            text: qsTr("Take it with you")
            iconName: "takeaway"
            visible: root.hasTakeaway
            checked: root.takeawayShown
            onClicked: root.takeawayPressed()
        }
        TouchButton {
            text: qsTr("Look closer")
            iconName: "closer"
            visible: root.hasZoom
            checked: root.zoomShown
            onClicked: root.zoomPressed()
        }
        Row {
            id: middle

            visible: root.hasMiddle
            spacing: root.gap
        }
    }
    LanguageSwitch {
        id: languages

        anchors.right: parent.right
        anchors.rightMargin: Theme.size.edge
        y: root.height - (root.languagesAbove ? 2 : 1) * root.line
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
