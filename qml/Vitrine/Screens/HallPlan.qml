// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Content
import Vitrine.Controls
import Vitrine.Theme

/// The zones of the hall by their kind: places, sections, themes.
Item {
    id: root

    required property ShownExhibition exhibition
    required property bool portrait
    readonly property bool settled: places.settled && sections.settled && themes.settled

    signal chosen(int zoneId)

    /// The picture on the card of a zone.
    function pictureOf(what: QtObject): PictureView {
        for (const row of [places, sections, themes]) {
            const picture = row.pictureOf(what);
            if (picture !== null)
                return picture;
        }
        return null;
    }

    readonly property bool hasPlaces: places.zones.length > 0
    readonly property bool hasRest: sections.zones.length + themes.zones.length > 0
    readonly property real gap: Theme.size.medium
    readonly property bool beside: !root.portrait && root.hasPlaces && root.hasRest
    readonly property real restShares: sections.share + themes.share
    readonly property real shares: root.restShares + (root.beside ? 0 : places.share)
    readonly property int gaps: (sections.zones.length > 0 ? 1 : 0) + (themes.zones.length > 0 ? 1 : 0) + (!root.beside && root.hasPlaces ? 1 : 0) - 1
    readonly property real unit: (root.height - root.gaps * root.gap) / root.shares

    HallRow {
        id: places

        width: root.beside ? Math.round(root.width * 0.4) : root.width
        height: root.beside ? root.height : root.unit * share
        zones: root.exhibition.zonesOf(ShownZone.Place)
        columns: root.beside ? Math.ceil(zones.length / 3) : Math.min(zones.length, root.portrait ? 2 : 4)
        kind: qsTr("Zone")
        weight: 1.2
        titleSize: root.beside ? Theme.size.heading : Theme.size.lead
        onChosen: zoneId => root.chosen(zoneId)
    }
    HallRow {
        id: sections

        x: root.beside ? places.x + places.width + root.gap : 0
        y: root.beside || !root.hasPlaces ? 0 : places.y + places.height + root.gap
        width: root.width - x
        height: root.unit * share
        zones: root.exhibition.zonesOf(ShownZone.Section)
        columns: Math.min(zones.length, 2)
        kind: qsTr("Section")
        onChosen: zoneId => root.chosen(zoneId)
    }
    HallRow {
        id: themes

        x: sections.x
        y: sections.zones.length > 0 ? sections.y + sections.height + root.gap : sections.y
        width: sections.width
        height: root.unit * share
        zones: root.exhibition.zonesOf(ShownZone.Theme)
        columns: Math.min(zones.length, 3)
        kind: qsTr("Theme")
        weight: 0.82
        titleSize: Theme.size.body
        onChosen: zoneId => root.chosen(zoneId)
    }
}
