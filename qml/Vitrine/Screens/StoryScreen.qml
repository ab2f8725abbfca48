// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Content
import Vitrine.Theme

/// A story: its slides one beside the other, then where to go on. Neighbours are loaded before they
/// are asked for.
KioskScreen {
    id: root

    required property ShownStory story
    property Narrator narrator: null
    /// What is shown, counted from 0; after the last slide comes the end. Swiping asks by `moved`.
    property int position: 0

    readonly property StoryPage page: pages.currentItem as StoryPage

    signal moved(int position)
    signal chosen(int storyId)
    /// The picture of the slide is to be looked at closely.
    signal closerWanted

    function pictureOf(what: QtObject): PictureView {
        return root.page === null ? null : root.page.pictureOf(what);
    }

    subject: root.story

    settled: !pages.moving && Math.abs(pages.contentX - root.position * pages.width) < 1 && (root.page?.settled ?? false)
    onPositionChanged: {
        if (pages.currentIndex !== root.position)
            pages.cancelFlick(); // What was asked for last counts, not the swipe before it.
        pages.currentIndex = root.position;
        if (Theme.still)
            pages.positionViewAtIndex(root.position, ListView.SnapPosition);
    }

    ListView {
        id: pages

        anchors.fill: parent
        model: root.story.slideCount + (root.story.related.length > 0 ? 1 : 0)
        orientation: ListView.Horizontal
        snapMode: ListView.SnapOneItem
        highlightRangeMode: ListView.StrictlyEnforceRange
        // The highlight is as wide as a page from the start, so that pages stop at their places.
        highlightResizeDuration: 0
        highlightMoveDuration: pages.isReady ? Theme.motion.slide : 0
        preferredHighlightBegin: 0
        preferredHighlightEnd: width
        boundsBehavior: Flickable.DragOverBounds
        // In px: a swipe is as brisk on a wide screen as on a small one.
        flickDeceleration: 6 * width
        maximumFlickVelocity: 5 * width
        cacheBuffer: Math.max(0, width)
        // Two fingers want the picture larger.
        interactive: root.page === null || !root.page.pinched
        onInteractiveChanged: {
            if (interactive)
                pages.positionViewAtIndex(root.position, ListView.SnapPosition);
        }

        /// False until the first page is in its place, so that the story does not run to it.
        property bool isReady: false

        Component.onCompleted: {
            pages.currentIndex = root.position;
            pages.positionViewAtIndex(root.position, ListView.SnapPosition);
            pages.isReady = true;
        }
        // A touch in the last moment of a swipe can leave the index behind.
        onMovementEnded: pages.currentIndex = Math.round(pages.contentX / pages.width)
        onCurrentIndexChanged: {
            if (pages.isReady)
                root.moved(pages.currentIndex);
        }

        delegate: StoryPage {
            required property int index

            width: pages.width
            height: pages.height
            story: root.story
            narrator: root.narrator
            number: index
            live: index === root.position
            bottomInset: root.bottomInset
            above: root.above
            onChosen: storyId => root.chosen(storyId)
            onCloserWanted: root.closerWanted()
        }
    }
}
