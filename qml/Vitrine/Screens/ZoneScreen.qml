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

        width: root.portrait ? root.width : Math.round(root.width * 0.4)
        height: root.portrait ? Math.round(root.height * 0.3) : root.height - root.bottomInset
        source: root.zone.picture.url
        focusX: root.zone.picture.focus
    }
    Rectangle {
        anchors.fill: hero

        gradient: Gradient {
            GradientStop {
                position: root.portrait ? 0.3 : 0.1
                color: Theme.color.clear
            }
            GradientStop {
                position: root.portrait ? 1 : 0.48
                color: Theme.color.ground
            }
            GradientStop {
                position: 1
                color: Theme.color.ground
            }
        }
    }
    Column {
        id: introduction

        x: Theme.size.edge
        y: root.portrait ? hero.height - Theme.size.edge : root.height - root.bottomInset - height - Theme.size.wide
        width: (root.portrait ? root.width - Theme.size.edge : hero.width) - Theme.size.edge
        spacing: Theme.size.medium

        transform: Translate {
            x: Theme.shift.x
            y: Theme.shift.y
        }

        Eyebrow {
            width: parent.width
            text: root.kindName(root.zone.kind)
        }
        TitleText {
            width: parent.width
            text: root.zone.title
        }
        BodyText {
            width: parent.width
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
    PagedGrid {
        id: pages

        x: root.portrait ? Theme.size.edge : hero.width + Theme.size.edge
        y: root.portrait ? introduction.y + introduction.height + Theme.size.wide : Theme.size.edge
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
