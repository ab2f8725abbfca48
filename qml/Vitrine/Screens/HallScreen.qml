// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Content
import Vitrine.Controls
import Vitrine.Theme

/// All zones, sections and themes at a glance. Places on the floor are what people came for: on a
/// wide screen they stand beside the rest, on a tall one above it.
KioskScreen {
    id: root

    required property ShownExhibition exhibition

    signal chosen(int zoneId)

    readonly property bool hasPlaces: places.zones.length > 0
    readonly property bool hasRest: sections.zones.length + themes.zones.length > 0
    readonly property real room: root.height - heading.y - heading.height - 2 * Theme.size.medium - root.bottomInset
    readonly property real start: heading.y + heading.height + Theme.size.medium
    readonly property real inner: root.width - 2 * Theme.size.edge
    readonly property real gap: Theme.size.medium
    readonly property bool beside: !root.portrait && root.hasPlaces && root.hasRest
    readonly property real restShares: sections.share + themes.share
    readonly property real shares: root.restShares + (root.beside ? 0 : places.share)
    readonly property int gaps: (sections.zones.length > 0 ? 1 : 0) + (themes.zones.length > 0 ? 1 : 0) + (!root.beside && root.hasPlaces ? 1 : 0) - 1
    readonly property real unit: (root.room - root.gaps * root.gap) / root.shares

    function pictureOf(what: QtObject): PictureView {
        return places.pictureOf(what) ?? sections.pictureOf(what) ?? themes.pictureOf(what);
    }

    settled: places.settled && sections.settled && themes.settled

    Rectangle {
        anchors.fill: parent
        color: Theme.color.ground
    }
    Column {
        id: heading

        x: Theme.size.edge
        y: root.portrait ? Theme.size.edge : Theme.size.wide
        width: root.inner
        spacing: Theme.size.tight / 2

        transform: Translate {
            x: Theme.shift.x
            y: Theme.shift.y
        }

        TitleText {
            width: parent.width
            text: root.exhibition.title
        }
        BodyText {
            width: parent.width
            text: root.exhibition.subtitle
            color: Theme.color.textQuiet
        }
    }
    HallRow {
        id: places

        x: Theme.size.edge
        y: root.start
        width: root.beside ? Math.round(root.inner * 0.4) : root.inner
        height: root.beside ? root.room : root.unit * share
        zones: root.exhibition.zonesOf(ShownZone.Place)
        columns: root.beside ? Math.ceil(zones.length / 3) : Math.min(zones.length, root.portrait ? 2 : 4)
        kind: qsTr("Zone")
        weight: 1.2
        titleSize: root.beside ? Theme.size.heading : Theme.size.lead
        onChosen: zoneId => root.chosen(zoneId)
    }
    HallRow {
        id: sections

        x: root.beside ? places.x + places.width + root.gap : Theme.size.edge
        y: root.beside || !root.hasPlaces ? root.start : places.y + places.height + root.gap
        width: root.width - x - Theme.size.edge
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
