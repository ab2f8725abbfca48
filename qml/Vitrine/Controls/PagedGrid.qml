// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Theme

/// The places of cards in a grid that fills its area; where there are more than fit, pages with
/// buttons. Put a Repeater of `shown` cards into it and give card i the geometry of `cellRect(i)`.
Item {
    id: root

    required property int count
    property string previousText: ""
    property string nextText: ""

    readonly property real spacing: Theme.size.medium
    /// The most that fit with cards a hand and an eye can use.
    readonly property real leastWidth: Math.max(400 * Theme.size.unit, 11 * Theme.size.lead)
    readonly property int mostColumns: Math.max(1, Math.floor((root.width + spacing) / (leastWidth + spacing)))
    readonly property real pager: Theme.size.touchTarget + root.spacing
    readonly property int mostLines: {
        const all = root.linesIn(root.height);
        return root.mostColumns * all < root.count ? root.linesIn(root.height - root.pager) : all;
    }
    /// As few pages as possible; then cards that are nearest to one and a half times as wide as tall.
    readonly property int columns: {
        let best = 1;
        let least = Infinity;
        for (let columns = 1; columns <= Math.min(root.mostColumns, root.count); ++columns) {
            const lines = Math.min(root.mostLines, Math.ceil(root.count / columns));
            const pages = Math.ceil(root.count / (columns * lines));
            const ratio = root.width / columns / (root.height / lines);
            const unfilled = pages === 1 ? columns * lines - root.count : 0;
            const cost = 10 * pages + Math.abs(Math.log(ratio / 1.5)) + 0.3 * unfilled;
            if (cost < least) {
                least = cost;
                best = columns;
            }
        }
        return best;
    }
    readonly property int perPage: Math.min(root.count, root.columns * root.mostLines)
    readonly property int lines: Math.max(1, Math.ceil(root.perPage / root.columns))
    readonly property int pages: root.perPage > 0 ? Math.ceil(root.count / root.perPage) : 1
    property int page: 0
    /// The number of the first card on this page, and how many there are.
    readonly property int first: root.page * root.perPage
    readonly property int shown: Math.min(root.perPage, root.count - root.first)

    function linesIn(height: real): int {
        return Math.max(1, Math.floor((height + root.spacing) / (7.4 * Theme.size.body + root.spacing)));
    }
    /// Of the card that is the \a index-th of its page. The last of an unfilled line takes the rest of it.
    function cellRect(index: int): var {
        const room = root.height - (root.pages > 1 ? root.pager : 0);
        const width = (root.width - (root.columns - 1) * root.spacing) / root.columns;
        const height = (room - (root.lines - 1) * root.spacing) / root.lines;
        const column = index % root.columns;
        const spare = index === root.shown - 1 ? root.columns - 1 - column : 0;
        return Qt.rect(column * (width + root.spacing), Math.floor(index / root.columns) * (height + root.spacing), width + spare * (width + root.spacing), height);
    }

    /// Turns to the page of the card that is the \a number-th of all.
    function show(number: int): void {
        if (root.perPage > 0)
            root.page = Math.floor(number / root.perPage);
    }

    Row {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.pages > 1
        spacing: Theme.size.medium

        PageDots {
            anchors.verticalCenter: parent.verticalCenter
            count: root.pages
            current: root.page
        }
        TouchButton {
            text: root.previousText
            iconName: "previous"
            enabled: root.page > 0
            onClicked: root.page -= 1
        }
        TouchButton {
            text: root.nextText
            iconName: "next"
            enabled: root.page + 1 < root.pages
            onClicked: root.page += 1
        }
    }
}
