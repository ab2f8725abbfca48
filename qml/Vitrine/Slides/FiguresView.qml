// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Content
import Vitrine.Theme

/// The figures of a slide, drawn as it asks for. When the slide comes into view the numbers run up
/// and the bars grow, once.
Item {
    id: root

    required property ShownSlide slide
    /// Whether the slide is the one in view.
    required property bool live
    /// There is room: the label is read from further away.
    property bool large: false

    /// How far they have come: 0 nothing … 1 themselves.
    property real part: Theme.still ? 1 : 0
    readonly property bool isRunning: run.running

    function begin(): void {
        if (root.live && root.part === 0 && root.slide.figures.length > 0)
            run.start();
    }

    implicitHeight: shown.implicitHeight
    visible: root.slide.figures.length > 0
    onLiveChanged: root.begin()
    Component.onCompleted: root.begin()

    NumberAnimation {
        id: run

        target: root
        property: "part"
        from: 0
        to: 1
        duration: Theme.motion.figures
        easing.type: Easing.OutCubic
    }
    Connections {
        function onNumberChanged(): void {
            run.stop();
            root.part = Theme.still ? 1 : 0;
            root.begin();
        }

        target: root.slide
    }
    Connections {
        function onStillChanged(): void {
            run.complete();
            root.part = Theme.still ? 1 : root.part;
        }

        target: Theme
    }
    Column {
        id: shown

        width: root.width

        // Repeaters of one or none: a Loader refuses bound components in Qt 6.4. Where another slide is
        // drawn in another way, the old one must not begin to draw a dot for each of its figures.
        Repeater {
            model: root.slide.figuresAs === ShownSlide.Numbers ? 1 : 0

            FigureNumbers {
                width: shown.width
                slide: root.slide
                part: root.part
            }
        }
        Repeater {
            model: root.slide.figuresAs === ShownSlide.Bars ? 1 : 0

            FigureBars {
                width: shown.width
                slide: root.slide
                part: root.part
            }
        }
        Repeater {
            model: root.slide.figuresAs === ShownSlide.Dots ? 1 : 0

            FigureDots {
                width: shown.width
                slide: root.slide
                part: root.part
                large: root.large
            }
        }
        Repeater {
            model: root.slide.figuresAs === ShownSlide.Timeline ? 1 : 0

            FigureTimeline {
                width: shown.width
                slide: root.slide
                part: root.part
            }
        }
        Repeater {
            model: root.slide.figuresAs === ShownSlide.Layers ? 1 : 0

            FigureLayers {
                width: shown.width
                slide: root.slide
                part: root.part
            }
        }
    }
}
