// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Content
import Vitrine.Controls
import Vitrine.Theme

/// All zones, sections and themes at a glance. Places on the floor are what people came for: on a
/// wide screen they stand beside the rest, on a tall one above it. Where text is large or the
/// screen low, all are cards of one size, on as many pages as they need.
KioskScreen {
    id: root

    required property ShownExhibition exhibition

    signal chosen(int zoneId)

    readonly property bool compact: Theme.largeText || root.height < 800 * Theme.size.unit
    /// There is a picture over the screen: the heading goes there.
    readonly property bool lifted: root.above > heading.height + 2 * Theme.size.edge

    property bool cardsSettled: false

    function pictureOf(what: QtObject): PictureView {
        if (root.compact)
            return (cards.itemAt(0) as HallPages).pictureOf(what);
        return (plan.itemAt(0) as HallPlan).pictureOf(what);
    }

    settled: root.cardsSettled && (!cover.visible || cover.settled)

    Rectangle {
        anchors.fill: parent
        color: Theme.color.ground
    }
    Cover {
        id: cover

        y: -root.above
        width: root.width
        height: root.above > 0 ? root.above + Theme.size.edge : 0
        visible: height > 0
        source: root.exhibition.attractPictures.length > 0 ? root.exhibition.attractPictures[0] : ""
        words: heading.height + Theme.size.edge
    }
    Column {
        id: heading

        x: Theme.size.edge
        y: root.lifted ? -heading.height - Theme.size.tight : root.portrait ? Theme.size.edge : Theme.size.wide
        width: root.width - 2 * Theme.size.edge
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
            visible: !Theme.largeText || root.lifted
            text: root.exhibition.subtitle
            color: Theme.color.textQuiet
        }
    }
    Item {
        x: Theme.size.edge
        y: Math.max(Theme.size.medium, heading.y + heading.height + Theme.size.medium)
        width: root.width - 2 * Theme.size.edge
        height: root.height - y - root.bottomInset - Theme.size.medium

        Repeater {
            id: cards

            model: root.compact ? 1 : 0

            HallPages {
                anchors.fill: parent
                exhibition: root.exhibition
                onChosen: zoneId => root.chosen(zoneId)
                onSettledChanged: root.cardsSettled = settled
                Component.onCompleted: root.cardsSettled = settled
            }
        }
        Repeater {
            id: plan

            model: root.compact ? 0 : 1

            HallPlan {
                anchors.fill: parent
                exhibition: root.exhibition
                portrait: root.portrait
                onChosen: zoneId => root.chosen(zoneId)
                onSettledChanged: root.cardsSettled = settled
                Component.onCompleted: root.cardsSettled = settled
            }
        }
    }
}
