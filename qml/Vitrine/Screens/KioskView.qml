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
    required property Access access
    required property Narrator narrator
    required property ScreenReader reader
    /// px of the window over and under what a hand reaches; everything touchable is between them.
    property real beyondReach: 0
    property real underReach: 0

    readonly property bool settled: stage.settled
    readonly property bool inStory: root.visit.screen === Visit.Story
    readonly property ShownSlide slide: root.inStory && root.visit.position < root.visit.story.slideCount ? root.visit.story.slides[root.visit.position] : null
    readonly property bool asking: root.presence.state === VisitorPresence.Asking
    readonly property bool panelShown: root.visit.sourcesShown || root.visit.accessShown || root.visit.takeawayShown || root.visit.zoomShown

    function step(by: int): void {
        root.visit.position += by;
    }
    /// Goes on with the focus where no control has it: a story's slides first.
    function go(direction: int): void {
        const along = direction === FocusWalk.Left ? -1 : direction === FocusWalk.Right ? 1 : 0;
        if (root.inStory && along !== 0 && !root.panelShown && !walk.isOnControl())
            root.step(along);
        else
            walk.go(direction) || stage.forceActiveFocus();
    }

    Keys.onLeftPressed: root.go(FocusWalk.Left)
    Keys.onRightPressed: root.go(FocusWalk.Right)
    Keys.onUpPressed: root.go(FocusWalk.Up)
    Keys.onDownPressed: root.go(FocusWalk.Down)
    Keys.onEscapePressed: root.visit.back()
    Keys.onBackPressed: root.visit.back()
    Keys.onSpacePressed: root.visit.playing = root.inStory && !root.visit.playing

    FocusWalk {
        id: walk

        /// Only what is not covered can be walked to.
        area: root.asking ? prompts : root.panelShown ? overStage : reach
        onNameChanged: root.reader.sayName(walk.name)
    }
    Item {
        id: reach

        y: root.beyondReach
        width: root.width
        height: root.height - root.beyondReach - root.underReach

        ScreenStage {
            id: stage

            anchors.fill: parent
            focus: true
            exhibition: root.exhibition
            visit: root.visit
            search: root.search
            languages: root.languages
            narrator: root.narrator
            bottomInset: band.height
            above: root.beyondReach
            enabled: !root.asking && !root.visit.zoomShown
        }
        Item {
            id: overStage

            anchors.fill: parent

            Repeater {
                model: root.visit.zoomShown && root.slide !== null ? 1 : 0

                ZoomView {
                    anchors.fill: parent
                    source: root.slide?.picture.url ?? ""
                    alt: root.slide?.picture.alt ?? ""
                    credit: root.slide?.picture.credit ?? ""
                    standIn: stage.current?.pictureOf(root.visit.story) ?? null
                    bottomInset: band.height
                    above: root.beyondReach
                    enabled: !root.asking
                    onClosed: root.visit.zoomShown = false
                    Component.onCompleted: forceActiveFocus()
                    Component.onDestruction: stage.forceActiveFocus()
                }
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
            Repeater {
                model: root.visit.accessShown ? 1 : 0

                AccessPanel {
                    anchors.fill: parent
                    access: root.access
                    bottomInset: band.height
                    onClosed: root.visit.accessShown = false
                }
            }
            Repeater {
                model: root.visit.takeawayShown ? 1 : 0

                TakeawayPanel {
                    anchors.fill: parent
                    exhibition: root.exhibition
                    story: root.visit.story
                    bottomInset: band.height
                    onClosed: root.visit.takeawayShown = false
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
                atHome: root.visit.screen === Visit.Hall && !root.panelShown
                searching: root.visit.screen === Visit.Search
                hasMiddle: root.inStory || root.access.readsAloud
                hasVoice: root.access.readsAloud
                hasSources: root.visit.screen === Visit.Zone || root.slide !== null
                sourcesShown: root.visit.sourcesShown
                hasTakeaway: root.inStory
                takeawayShown: root.visit.takeawayShown
                hasZoom: root.slide !== null
                zoomShown: root.visit.zoomShown
                accessShown: root.visit.accessShown
                onHomePressed: root.visit.enterHall()
                onBackPressed: root.visit.back()
                onSearchPressed: root.visit.openSearch()
                onSourcesPressed: root.visit.sourcesShown = !root.visit.sourcesShown
                onTakeawayPressed: root.visit.takeawayShown = !root.visit.takeawayShown
                onZoomPressed: root.visit.zoomShown = !root.visit.zoomShown
                onAccessPressed: root.visit.accessShown = !root.visit.accessShown
                onLocaleChosen: locale => root.exhibition.locale = locale

                ReadingControls {
                    visible: root.access.readsAloud
                    narrator: root.narrator
                    onReadAgain: root.reader.read()
                }
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
        }
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: root.underReach
        color: Theme.color.ground
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
    Item {
        id: prompts

        anchors.fill: parent

        Repeater {
            model: root.asking ? 1 : 0

            IdlePrompt {
                anchors.fill: parent
                secondsLeft: root.presence.secondsLeft
                beyondReach: root.beyondReach
                underReach: root.underReach
                onStayed: root.presence.stay()
                onStartedAgain: root.presence.leave()
                Component.onCompleted: {
                    forceActiveFocus();
                    root.reader.sayName(said);
                }
                Component.onDestruction: stage.forceActiveFocus()
            }
        }
    }
}
