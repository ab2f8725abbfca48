// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Content
import Vitrine.Controls

/// The zones of the hall as cards of one size, places first.
PagedGrid {
    id: root

    required property ShownExhibition exhibition
    readonly property var zones: {
        const found = [];
        for (const kind of [ShownZone.Place, ShownZone.Section, ShownZone.Theme])
            for (const zone of root.exhibition.zonesOf(kind))
                found.push(zone);
        return found;
    }

    /// Whether every picture of the page is there.
    readonly property bool settled: {
        for (let index = 0; index < cards.count; ++index) {
            const card = cards.itemAt(index) as PictureCard;
            if (card !== null && !card.settled)
                return false;
        }
        return true;
    }

    signal chosen(int zoneId)

    function zoneAt(number: int): ShownZone {
        return root.zones[Math.min(number, root.zones.length - 1)];
    }

    /// The picture on the card of \a zone; null where that is not on this page.
    function pictureOf(zone: QtObject): PictureView {
        for (let i = 0; i < cards.count; ++i)
            if (root.zoneAt(root.first + i) === zone)
                return (cards.itemAt(i) as PictureCard).view;
        return null;
    }

    count: root.zones.length
    previousText: qsTr("Previous page")
    nextText: qsTr("Next page")

    Repeater {
        id: cards

        model: root.shown

        PictureCard {
            required property int index
            readonly property ShownZone zone: root.zoneAt(root.first + index)
            readonly property rect cell: root.cellRect(index)

            x: cell.x
            y: cell.y
            width: cell.width
            height: cell.height
            text: zone.title
            remark: qsTr("%n stories", "", zone.storyCount)
            picture: zone.picture.url
            focusX: zone.picture.focus
            onClicked: root.chosen(zone.zoneId)
        }
    }
}
