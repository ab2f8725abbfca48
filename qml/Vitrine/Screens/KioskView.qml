// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Content
import Vitrine.Theme

/// Everything a visitor sees and touches in kiosk mode.
FocusScope {
    id: root

    required property ShownExhibition exhibition
    required property Visit visit
    required property VisitorPresence presence
    required property SearchResults search
    required property Languages languages

    readonly property bool portrait: root.width < root.height
    readonly property bool settled: stage.settled
    readonly property bool inStory: root.visit.screen === Visit.Story
    readonly property ShownSlide slide: root.inStory && root.visit.position < root.visit.story.slideCount ? root.visit.story.slides[root.visit.position] : null
    readonly property bool asking: root.presence.state === VisitorPresence.Asking

    function step(by: int): void {
        root.visit.position += by;
    }

    Keys.onLeftPressed: root.step(-1)
    Keys.onRightPressed: root.step(1)
    Keys.onEscapePressed: root.visit.back()
    Keys.onBackPressed: root.visit.back()
    Keys.onSpacePressed: root.visit.playing = root.inStory && !root.visit.playing

    ScreenStage {
        id: stage

        anchors.fill: parent
        focus: true
        exhibition: root.exhibition
        visit: root.visit
        search: root.search
        languages: root.languages
        bottomInset: band.height
        enabled: !root.asking
    }
    Repeater {
        model: root.visit.sourcesShown ? 1 : 0

        SourcesPanel {
            anchors.fill: parent
            citations: root.visit.citations
            credit: root.exhibition.credit
            bottomInset: band.height
            onClosed: root.visit.sourcesShown = false
        }
    }
    ControlBand {
        id: band

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.visit.screen !== Visit.Attract
        enabled: !root.asking
        locales: root.exhibition.locales
        localeNames: root.languages.ownNames
        locale: root.exhibition.locale
        atHome: root.visit.screen === Visit.Hall && !root.visit.sourcesShown
        searching: root.visit.screen === Visit.Search
        portrait: root.portrait
        hasMiddle: root.inStory
        hasSources: root.visit.screen === Visit.Zone || root.slide !== null
        sourcesShown: root.visit.sourcesShown
        onHomePressed: root.visit.enterHall()
        onBackPressed: root.visit.back()
        onSearchPressed: root.visit.openSearch()
        onSourcesPressed: root.visit.sourcesShown = !root.visit.sourcesShown
        onLocaleChosen: locale => root.exhibition.locale = locale

        StoryControls {
            visible: root.inStory
            position: root.visit.position
            slideCount: root.visit.story?.slideCount ?? 0
            last: root.visit.lastPosition
            playing: root.visit.playing
            onMoved: position => root.visit.position = position
            onPlayToggled: root.visit.playing = !root.visit.playing
        }
    }
    Timer {
        /// A slide that a visitor went to by hand stays its whole time, too.
        readonly property int position: root.visit.position

        interval: Math.max(root.exhibition.dwell, root.slide?.readingTime ?? 0)
        repeat: true
        running: root.visit.playing
        onTriggered: root.visit.playOn()
        onPositionChanged: {
            if (running)
                restart();
        }
    }
    Repeater {
        model: root.asking ? 1 : 0

        IdlePrompt {
            anchors.fill: parent
            secondsLeft: root.presence.secondsLeft
            onStayed: root.presence.stay()
            onStartedAgain: root.presence.leave()
            Component.onCompleted: forceActiveFocus()
            Component.onDestruction: stage.forceActiveFocus()
        }
    }
}
