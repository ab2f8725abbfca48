// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Content
import Vitrine.Controls
import Vitrine.Theme

/// A zone: what it is, and its stories.
KioskScreen {
    id: root

    required property ShownZone zone
    /// The story a visitor comes back from: its card is on the page that is shown first.
    property ShownStory cameFrom: null

    signal chosen(int storyId)

    /// Where on the hero its words begin: 0 top … 1 bottom.
    readonly property real wordsAt: Math.min(0.98, Math.max(0, (introduction.y - hero.y - Theme.size.medium) / hero.height))
    /// px of the introduction's side of a wide screen.
    readonly property real side: root.portrait ? root.width : Math.round(Math.min(root.width * (Theme.largeText ? 0.47 : 0.42), 960 * Theme.size.unit * Theme.textScale))

    function kindName(kind: int): string {
        switch (kind) {
        case ShownZone.Section:
            return qsTr("Section");
        case ShownZone.Theme:
            return qsTr("Theme");
        default:
            return qsTr("Zone");
        }
    }

    /// While the pages are laid out anew a card may stand for no story.
    function storyAt(number: int): ShownStory {
        return number < root.zone.stories.length ? root.zone.stories[number] : root.zone.stories[0];
    }

    function pictureOf(what: QtObject): PictureView {
        if (what === root.zone)
            return hero;
        for (let i = 0; i < cards.count; ++i)
            if (root.storyAt(pages.first + i) === what)
                return (cards.itemAt(i) as PictureCard).view;
        return null;
    }

    subject: root.zone
    settled: hero.settled
    Component.onCompleted: {
        const stories = root.zone.stories;
        for (let i = 0; i < stories.length; ++i)
            if (stories[i] === root.cameFrom)
                pages.show(i);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.ground
    }
    PictureView {
        id: hero

        y: -root.above
        width: root.above > 0 ? root.width : root.side
        height: {
            if (root.above > 0)
                return root.above + (Theme.plates ? -Theme.size.medium : Math.round(root.height * 0.2));
            if (root.portrait)
                return Math.round(root.height * (Theme.largeText ? 0.16 : 0.3));
            return root.height - root.bottomInset - (Theme.plates ? introduction.height + Theme.size.wide + Theme.size.medium : 0);
        }
        visible: height > Theme.size.edge
        source: root.zone.picture.url
        focusX: root.zone.picture.focus
    }
    Rectangle {
        anchors.fill: hero
        visible: !Theme.plates

        gradient: Gradient {
            GradientStop {
                position: Math.max(0.01, root.wordsAt - 0.34)
                color: root.wordsAt < 0.1 ? Theme.color.ground : Theme.color.clear
            }
            GradientStop {
                position: Math.max(0.02, root.wordsAt)
                color: root.wordsAt < 0.1 ? Theme.color.ground : Theme.color.panel
            }
            GradientStop {
                position: 1
                color: Theme.color.ground
            }
        }
    }
    ScrollArea {
        id: introduction

        readonly property real most: root.portrait ? root.height * 0.36 : root.height - root.bottomInset - 2 * Theme.size.wide

        x: Theme.size.edge
        y: root.portrait ? Math.max(Theme.size.wide, hero.y + hero.height + (Theme.plates ? Theme.size.wide : -Theme.size.edge)) : root.height - root.bottomInset - height - Theme.size.wide
        width: (root.portrait ? root.width - Theme.size.edge : root.side) - Theme.size.edge
        height: Math.min(wanted, most)
        upText: qsTr("Up")
        downText: qsTr("Down")

        transform: Translate {
            x: Theme.shift.x
            y: Theme.shift.y
        }

        Column {
            width: introduction.innerWidth
            spacing: Theme.size.medium

            Eyebrow {
                width: parent.width
                text: root.kindName(root.zone.kind)
            }
            TitleText {
                width: parent.width
                text: root.zone.title
            }
            BodyText {
                width: Math.min(parent.width, 30 * Theme.size.body)
                text: root.zone.introduction
            }
            Row {
                width: parent.width
                visible: root.zone.note !== ""
                spacing: Theme.size.tight

                Rectangle {
                    width: Theme.size.hair
                    height: note.height
                    color: Theme.color.ornament
                }
                SmallText {
                    id: note

                    width: parent.width - Theme.size.tight - Theme.size.hair
                    text: root.zone.note
                }
            }
        }
    }
    PagedGrid {
        id: pages

        x: root.portrait ? Theme.size.edge : root.side + Theme.size.edge
        y: root.portrait ? introduction.y + introduction.height + Theme.size.wide : root.height < 800 * Theme.size.unit ? Theme.size.wide : Theme.size.edge
        width: root.width - x - Theme.size.edge
        height: root.height - y - root.bottomInset - Theme.size.wide
        count: root.zone.stories.length
        previousText: qsTr("Previous page")
        nextText: qsTr("Next page")

        Repeater {
            id: cards

            model: pages.shown

            PictureCard {
                required property int index
                readonly property ShownStory story: root.storyAt(pages.first + index)
                readonly property rect cell: pages.cellRect(index)

                x: cell.x
                y: cell.y
                width: cell.width
                height: cell.height
                text: story.title
                remark: qsTr("%n slides", "", story.slideCount)
                picture: story.picture.url
                focusX: story.picture.focus
                onClicked: root.chosen(story.storyId)
            }
        }
    }
}
