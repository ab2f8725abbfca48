// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Content
import Vitrine.Controls
import Vitrine.Theme

/// After the last slide: the stories a visitor may go on to.
Item {
    id: root

    required property ShownStory story
    property real bottomInset: 0
    property real above: 0

    readonly property bool portrait: root.width < root.height

    signal chosen(int storyId)

    /// The picture on the card of a story to go on to; null where \a what is none of them.
    function pictureOf(what: QtObject): PictureView {
        for (let i = 0; i < related.count; ++i)
            if (root.story.related[i] === what)
                return (related.itemAt(i) as PictureCard).view;
        return null;
    }

    Rectangle {
        y: -root.above
        width: root.width
        height: root.height + root.above
        color: Theme.color.ground
    }
    PictureView {
        y: -root.above
        width: root.width
        height: root.height + root.above
        source: root.story.picture.url
        focusX: root.story.picture.focus
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.plates ? Theme.color.ground : Theme.color.shade
    }
    Column {
        id: heading

        x: Theme.size.edge
        y: root.height < 800 * Theme.size.unit ? Theme.size.medium : Theme.size.edge
        width: root.width - 2 * Theme.size.edge
        spacing: Theme.size.tight

        transform: Translate {
            x: Theme.shift.x
            y: Theme.shift.y
        }

        Eyebrow {
            width: parent.width
            text: root.story.title
        }
        TitleText {
            width: parent.width
            text: qsTr("Go on to")
        }
    }
    Grid {
        id: cards

        readonly property int count: root.story.related.length

        x: Theme.size.edge
        y: heading.y + heading.height + Theme.size.medium
        width: root.width - 2 * Theme.size.edge
        height: root.height - y - root.bottomInset - heading.y
        columns: root.portrait ? 1 : cards.count
        spacing: Theme.size.wide

        Repeater {
            id: related

            model: root.story.related

            PictureCard {
                required property ShownStory modelData

                width: (cards.width - (cards.columns - 1) * cards.spacing) / cards.columns
                height: root.portrait ? (cards.height - (cards.count - 1) * cards.spacing) / cards.count : cards.height
                eyebrow: Theme.largeText ? "" : modelData.zone.title
                text: modelData.title
                titleSize: Theme.size.heading
                remark: modelData.summary
                remarkLines: Theme.largeText || height < 360 * Theme.size.unit ? 0 : 6
                picture: modelData.picture.url
                focusX: modelData.picture.focus
                onClicked: root.chosen(modelData.storyId)
            }
        }
    }
}
