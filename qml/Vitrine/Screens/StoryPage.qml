// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Content
import Vitrine.Controls
import Vitrine.Slides

/// One page of a story: a slide, or the end.
Item {
    id: root

    required property ShownStory story
    property Narrator narrator: null
    required property int number
    /// The page is the one in view.
    property bool live: true
    property real bottomInset: 0
    property real above: 0
    readonly property bool isSlide: root.number < root.story.slideCount
    property bool settled: !root.isSlide
    /// Two fingers are on its picture: what they do is no swipe.
    property bool pinched: false

    signal chosen(int storyId)
    /// Two fingers or two taps want the picture larger.
    signal closerWanted

    /// The picture of a story: of this one on a slide, of those to go on to at the end.
    function pictureOf(what: QtObject): PictureView {
        if (!root.isSlide)
            return (end.itemAt(0) as StoryEnd).pictureOf(what);
        return what === root.story ? (slide.itemAt(0) as SlideView).picture : null;
    }

    // A Repeater of one or none: a Loader refuses bound components in Qt 6.4.
    Repeater {
        id: slide

        model: root.isSlide ? 1 : 0

        SlideView {
            id: slideView

            anchors.fill: parent
            slide: root.story.slides[root.number]
            narrator: root.narrator
            live: root.live
            bottomInset: root.bottomInset
            above: root.above
            onSettledChanged: root.settled = settled
            Component.onCompleted: root.settled = settled

            PinchHandler {
                id: pinch

                readonly property real least: 1.1

                target: null
                // It takes hold of no finger before there are two.
                onGrabChanged: transition => root.pinched = transition === PointerDevice.GrabPassive || transition === PointerDevice.GrabExclusive
                onUpdated: {
                    if (pinch.active && pinch.activeScale > pinch.least)
                        root.closerWanted();
                }
            }
            TapHandler {
                onDoubleTapped: eventPoint => {
                    const label = slideView.label;
                    if (!label.contains(label.mapFromItem(slideView, eventPoint.position)))
                        root.closerWanted();
                }
            }
        }
    }
    Repeater {
        id: end

        model: root.isSlide ? 0 : 1

        StoryEnd {
            anchors.fill: parent
            story: root.story
            bottomInset: root.bottomInset
            above: root.above
            onChosen: storyId => root.chosen(storyId)
        }
    }
}
