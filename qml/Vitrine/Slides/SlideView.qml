// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Content
import Vitrine.Controls
import Vitrine.Pictures
import Vitrine.Theme

/// One slide: the picture from edge to edge, and its label where the picture keeps room for it.
Item {
    id: root

    required property ShownSlide slide
    /// Who reads the slide aloud, where somebody does: its words are marked as they are spoken.
    property Narrator narrator: null
    /// px at the lower edge that something else covers.
    property real bottomInset: 0
    /// px above the slide that its picture may fill.
    property real above: 0
    property bool showsStory: true
    /// The slide is the one in view, not on its way in or out.
    property bool live: true
    /// The picture moves slowly while it is shown.
    property bool drifts: false

    readonly property bool portrait: root.width < root.height
    readonly property bool settled: picture.settled
    /// Whether it can be shown: its picture is there, at least small.
    readonly property bool ready: picture.shown || picture.settled
    readonly property alias label: label
    readonly property alias picture: picture
    /// A photograph is shown whole, beside its label where it has one.
    readonly property bool whole: root.slide.picture.photograph
    readonly property bool labelled: root.isLabelled(root.slide)
    readonly property real margin: Theme.size.wide

    /// px that the picture of \a slide is decoded for.
    function pictureSize(slide: ShownSlide): size {
        if (!slide.picture.photograph)
            return Qt.size(frame.width, frame.height);
        const labelled = root.isLabelled(slide);
        const beside = labelled && !root.portrait;
        const free = root.height - root.bottomInset + root.above;
        return Qt.size(root.width - (beside ? panel.x + panel.width + 2 * root.margin : 0), labelled ? (root.portrait ? frame.height : free - 2 * root.margin) : free);
    }
    /// Whether there is nothing to show: no picture, and no words.
    function isEmpty(): bool {
        return picture.status === PictureItem.Failed && !root.labelled;
    }
    function isLabelled(slide: ShownSlide): bool {
        return slide.title !== "" || slide.caption !== "" || slide.picture.credit !== "" || slide.figures.length > 0;
    }

    Accessible.role: Accessible.Pane
    Accessible.name: root.slide.title
    Accessible.description: root.slide.picture.alt + " " + root.slide.caption

    Rectangle {
        anchors.fill: parent
        color: Theme.color.ground
    }
    Item {
        id: frame

        y: -root.above
        width: root.width
        height: root.above + (root.portrait ? Math.round(root.width * 1.08) : root.height)
        clip: true

        PictureView {
            id: picture

            readonly property size room: root.pictureSize(root.slide)

            // A photograph beside its label stands in the middle of what is left.
            x: root.whole ? frame.width - picture.room.width - (picture.room.width < frame.width ? root.margin : 0) : 0
            y: root.whole && picture.room.height < frame.height && root.labelled && !root.portrait ? root.margin : 0
            width: picture.room.width
            height: picture.room.height
            whole: root.whole
            previews: true
            source: root.slide.picture.url
            focusX: root.slide.picture.focus
            focusAt: root.portrait ? 0.5 : 0.65

            ScaleAnimator on scale  {
                running: root.drifts && !root.whole && !Theme.still && root.visible
                from: 1
                to: 1.06
                duration: 14000
                easing.type: Easing.InOutSine
            }
        }
    }
    Item {
        id: panel

        visible: root.labelled

        readonly property real margin: root.portrait ? Theme.size.edge : Theme.size.wide
        readonly property real wanted: area.wanted + area.y + Theme.size.wide
        readonly property real most: root.height - root.bottomInset - (root.portrait ? root.width * 0.3 : 2 * Theme.size.medium)
        /// Lines of about 45 letters, or 22 Chinese characters.
        readonly property real share: 0.39 + 0.13 * (Theme.textScale - 1)

        x: root.portrait ? 0 : Theme.size.edge
        y: root.height - root.bottomInset - height - (root.portrait ? 0 : Math.min(Theme.size.wide, (root.height - root.bottomInset - height) / 2))
        width: root.portrait ? root.width : Math.round(Math.min(root.width * panel.share, 760 * Theme.size.unit * Theme.textScale))
        height: root.portrait ? Math.min(panel.most, Math.max(panel.wanted, root.height - root.bottomInset - frame.height - frame.y + Theme.size.edge)) : Math.min(panel.most, panel.wanted)

        // On a tall screen the panel has no edge that could burn in, but its words have.
        transform: Translate {
            x: root.portrait ? 0 : Theme.shift.x
            y: root.portrait ? 0 : Theme.shift.y
        }

        Rectangle {
            anchors.fill: parent
            visible: !root.portrait
            color: Theme.color.panel
            radius: Theme.size.corner
        }
        Rectangle {
            anchors.fill: parent
            anchors.bottomMargin: -root.bottomInset
            visible: root.portrait

            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: Theme.color.clear
                }
                GradientStop {
                    position: 0.07
                    color: Theme.color.ground
                }
                GradientStop {
                    position: 1
                    color: Theme.color.ground
                }
            }
        }
        ScrollArea {
            id: area

            x: panel.margin
            y: panel.margin
            width: panel.width - 2 * x
            height: panel.height - y - (root.portrait ? Theme.size.medium : Theme.size.wide)
            upText: qsTr("Up")
            downText: qsTr("Down")

            transform: Translate {
                x: root.portrait ? Theme.shift.x : 0
                y: root.portrait ? Theme.shift.y : 0
            }

            SlideLabel {
                id: label

                width: area.innerWidth
                slide: root.slide
                narrator: root.narrator
                showsStory: root.showsStory
                live: root.live
                large: root.portrait
            }
        }
    }
    Connections {
        function onNumberChanged(): void {
            area.toStart();
        }

        target: root.slide
    }
}
