// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Content
import Vitrine.Theme

/// What is shown outside opening hours, over everything: nearly black, and still. Touches and keys
/// end here and do nothing.
FocusScope {
    id: root

    required property ShownExhibition exhibition
    required property Languages languages
    /// When it opens next; no valid date where that is not known.
    required property date opensAt
    /// Looked at once a minute.
    property date now: new Date()
    /// How many minutes it has been shown.
    property int minutes: 0

    /// px of height that the words take one under the other, about.
    readonly property real stackHeight: root.exhibition.locales.length * (1.5 * Theme.size.body + 1.5 * Theme.size.title + 1.5 * Theme.size.lead + Theme.size.edge)

    function advance(): void {
        root.minutes += 1;
        root.now = new Date();
    }

    onVisibleChanged: root.now = new Date()
    Keys.onPressed: event => event.accepted = true
    Keys.onReleased: event => event.accepted = true

    Rectangle {
        anchors.fill: parent
        color: Theme.color.blankBlack
    }
    MultiPointTouchArea {
        anchors.fill: parent
    }
    Grid {
        id: words

        // Once a minute it goes on by less than anybody sees; in a night it has been everywhere, so
        // that nothing burns into the panel.
        readonly property real freeWidth: Math.max(0, root.width - words.width - 2 * Theme.size.edge)
        readonly property real freeHeight: Math.max(0, root.height - words.height - 2 * Theme.size.edge)

        objectName: "words"
        x: Math.round(Theme.size.edge + words.freeWidth * (1 - Math.cos(2 * Math.PI * root.minutes / 499)) / 2)
        y: Math.round(Theme.size.edge + words.freeHeight * (1 + Math.cos(2 * Math.PI * root.minutes / 331)) / 2)
        columns: root.stackHeight + 2 * Theme.size.edge > root.height && root.width > root.height ? 2 : 1
        columnSpacing: 2 * Theme.size.edge
        rowSpacing: Theme.size.edge

        Repeater {
            model: root.exhibition.locales

            ClosedWords {
                required property string modelData

                width: Math.min(implicitWidth, (root.width - 2 * Theme.size.edge) / words.columns)
                locale: modelData
                title: root.exhibition.titleIn(modelData)
                closed: root.languages.closedNow(modelData)
                opens: root.languages.openAgain(modelData, root.opensAt, root.now)
            }
        }
    }
    Timer {
        interval: 60000
        running: root.visible
        repeat: true
        onTriggered: root.advance()
    }
}
