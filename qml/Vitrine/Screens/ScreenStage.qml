// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Content
import Vitrine.Controls
import Vitrine.Theme

/// Shows the screen the visitor is on. A new screen comes in over the old one, and only once its
/// picture is decoded: never over black. A picture that both of them have goes from one to the other.
FocusScope {
    id: root

    required property ShownExhibition exhibition
    required property Visit visit
    required property SearchResults search
    required property Languages languages
    required property Narrator narrator
    required property real bottomInset
    /// px above the screens that their pictures may fill.
    property real above: 0

    property KioskScreen current: null
    property KioskScreen incoming: null
    /// Nothing is on its way in and everything on screen is loaded.
    readonly property bool settled: root.incoming === null && !picture.travelling && (root.current?.settled ?? false)
    /// Where the travelling picture will arrive, while that is not decoded.
    property PictureView awaited: null
    /// The first frame with a new screen is the longest one: only after it things begin to move.
    property bool departing: false

    function show(): void {
        root.finish();
        picture.stop();
        const made = root.make();
        if (root.current === null) {
            root.current = made;
            made.forceActiveFocus();
            return;
        }
        // What leaves does not move aside for the band of what comes.
        root.current.bottomInset = Number(root.current.bottomInset);
        made.opacity = 0;
        made.z = 1;
        root.incoming = made;
        made.forceActiveFocus();
        patience.restart();
        root.begin();
    }
    /// Ends a change that is under way at once.
    function finish(): void {
        patience.stop();
        fade.stop();
        root.awaited = null;
        root.departing = false;
        if (root.incoming === null)
            return;
        const old = root.current;
        root.current = root.incoming;
        root.incoming = null;
        root.current.opacity = 1;
        root.current.z = 0;
        old.visible = false;
        old.destroy();
    }
    function begin(): void {
        if (root.incoming === null || !root.incoming.settled || root.departing || fade.running)
            return;
        if (Theme.motion.screen === 0) {
            root.finish();
            return;
        }
        root.awaited = root.pictureBoth(root.incoming, root.current);
        if (root.awaited === null || root.awaited.settled)
            root.depart();
    }
    function depart(): void {
        root.awaited = null;
        root.incoming.opacity = 0.01;
        root.departing = true;
        patience.restart();
    }
    function move(): void {
        patience.stop();
        root.departing = false;
        const from = root.pictureBoth(root.current, root.incoming);
        const to = root.pictureBoth(root.incoming, root.current);
        if (from !== null && to !== null)
            picture.travel(from, to);
        fade.start();
    }
    /// The picture on \a screen of what both screens have a picture of; null where there is none.
    function pictureBoth(screen: KioskScreen, other: KioskScreen): PictureView {
        for (const what of [root.incoming.subject, root.current.subject])
            if (what !== null && screen.pictureOf(what) !== null && other.pictureOf(what) !== null)
                return screen.pictureOf(what);
        return null;
    }
    /// Shows the slide the visit is at, if the story is on screen.
    function follow(): void {
        const screen = (root.incoming ?? root.current) as StoryScreen;
        if (screen !== null && screen.story === root.visit.story)
            screen.position = root.visit.position;
    }
    function make(): KioskScreen {
        const visit = root.visit;
        switch (visit.screen) {
        case Visit.Hall:
            return hall.createObject(root) as KioskScreen;
        case Visit.Zone:
            return zone.createObject(root, {
                    "zone": visit.zone,
                    "cameFrom": (root.current as StoryScreen)?.story ?? null
                }) as KioskScreen;
        case Visit.Story:
            return story.createObject(root, {
                    "story": visit.story,
                    "position": visit.position
                }) as KioskScreen;
        case Visit.Search:
            return searching.createObject(root) as KioskScreen;
        default:
            return attract.createObject(root) as KioskScreen;
        }
    }

    Component.onCompleted: root.show()

    Connections {
        function onMoved(): void {
            root.show();
        }
        function onPositionChanged(): void {
            root.follow();
        }

        target: root.visit
    }
    Connections {
        function onSettledChanged(): void {
            root.begin();
        }

        target: root.incoming
    }
    Connections {
        function onSettledChanged(): void {
            root.begin();
        }

        target: root.awaited
    }
    Connections {
        function onFrameSwapped(): void {
            root.move();
        }

        target: root.Window.window
        enabled: root.departing
    }
    Timer {
        id: patience

        interval: Theme.motion.patience
        onTriggered: root.departing ? root.move() : root.depart()
    }
    TravellingPicture {
        id: picture

        z: 2
    }
    OpacityAnimator {
        id: fade

        target: root.incoming
        from: 0
        to: 1
        duration: Theme.motion.screen
        easing.type: Easing.OutCubic
        onFinished: root.finish()
    }

    Component {
        id: attract

        AttractScreen {
            anchors.fill: parent
            exhibition: root.exhibition
            languages: root.languages
            above: root.above
            onTouched: root.visit.enterHall()
            onAccessWanted: {
                root.visit.enterHall();
                root.visit.accessShown = true;
            }
            onTouchedIn: locale => {
                root.exhibition.locale = locale;
                root.visit.enterHall();
            }
        }
    }
    Component {
        id: hall

        HallScreen {
            anchors.fill: parent
            exhibition: root.exhibition
            bottomInset: root.bottomInset
            above: root.above
            onChosen: zoneId => root.visit.openZone(zoneId)
        }
    }
    Component {
        id: zone

        ZoneScreen {
            anchors.fill: parent
            bottomInset: root.bottomInset
            above: root.above
            onChosen: storyId => root.visit.openStory(storyId)
        }
    }
    Component {
        id: story

        StoryScreen {
            id: storyScreen

            anchors.fill: parent
            narrator: root.narrator
            bottomInset: root.bottomInset
            above: root.above
            onMoved: position => {
                if (root.visit.story === storyScreen.story)
                    root.visit.position = position;
            }
            onChosen: storyId => root.visit.openStory(storyId)
            onCloserWanted: root.visit.zoomShown = true
        }
    }
    Component {
        id: searching

        SearchScreen {
            anchors.fill: parent
            bottomInset: root.bottomInset
            above: root.above
            results: root.search
            cover: root.exhibition.attractPictures.length > 0 ? root.exhibition.attractPictures[0] : ""
            onZoneChosen: zoneId => root.visit.openZone(zoneId)
            onStoryChosen: (storyId, position) => root.visit.openStory(storyId, position)
        }
    }
}
