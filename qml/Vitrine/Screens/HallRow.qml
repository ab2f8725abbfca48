// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Content
import Vitrine.Controls
import Vitrine.Theme

/// The cards of one kind of zone, in as many lines as they need.
Grid {
    id: root

    /// ShownZone objects: a list of values, as ShownExhibition.zonesOf has it.
    required property var zones
    required property string kind
    /// How tall a line is beside those of other kinds.
    property real weight: 1
    property int titleSize: Theme.size.lead

    readonly property int lines: root.columns > 0 ? Math.ceil(root.zones.length / root.columns) : 0
    readonly property real share: root.lines * root.weight
    readonly property bool settled: root.settledCards >= root.zones.length
    property int settledCards: 0

    signal chosen(int zoneId)

    /// The picture on the card of \a zone; null where that is not in this row.
    function pictureOf(zone: QtObject): PictureView {
        for (let i = 0; i < cards.count; ++i)
            if (root.zones[i] === zone)
                return (cards.itemAt(i) as PictureCard).view;
        return null;
    }

    visible: root.zones.length > 0
    columnSpacing: Theme.size.medium
    rowSpacing: Theme.size.medium

    Repeater {
        id: cards

        model: root.zones

        PictureCard {
            id: card

            required property ShownZone modelData
            required property int index
            /// The last card of an unfilled line takes the rest of it.
            readonly property int spare: index === root.zones.length - 1 ? root.lines * root.columns - root.zones.length : 0
            readonly property real cell: (root.width - (root.columns - 1) * root.columnSpacing) / root.columns

            property bool isCounted: false

            /// Tells the row once of each change, whatever comes first: the picture or the completion.
            function count(): void {
                if (card.isCounted === card.settled)
                    return;
                card.isCounted = card.settled;
                root.settledCards += card.settled ? 1 : -1;
            }

            width: card.cell + card.spare * (card.cell + root.columnSpacing)
            height: (root.height - (root.lines - 1) * root.rowSpacing) / root.lines
            text: card.modelData.title
            titleSize: root.titleSize
            remark: root.kind + " · " + qsTr("%n stories", "", card.modelData.storyCount)
            picture: card.modelData.picture.url
            focusX: card.modelData.picture.focus
            onClicked: root.chosen(card.modelData.zoneId)
            onSettledChanged: card.count()
            Component.onCompleted: card.count()
        }
    }
}
