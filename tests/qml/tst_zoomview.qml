// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Vitrine.Screens
import Vitrine.Theme
import "Touch.js" as Touch

Item {
    width: 1280
    height: 720

    ZoomView {
        id: view

        anchors.fill: parent
        focus: true
        source: "picture:1"
        alt: "A shore"
        credit: "Drawing: the harbour"
        bottomInset: 70
    }
    SignalSpy {
        id: closed

        target: view
        signalName: "closed"
    }

    TestCase {
        name: "ZoomView"
        when: windowShown

        readonly property var picture: view.picture
        readonly property var surface: view.picture.parent
        readonly property Item slider: Touch.all(view, item => item.text === "Size of the picture")[0]
        readonly property Item map: Touch.all(view, item => item.ratio !== undefined)[0] ?? null

        /// What the picture has at (x, y) of the view, as parts of it.
        function at(x: real, y: real): point {
            return Qt.point((x - picture.place.x) / picture.place.width, (y - picture.place.y) / picture.place.height);
        }
        function compareNear(one: real, other: real, most: real, what: string): void {
            verify(Math.abs(one - other) <= most, what + ": " + one + " instead of " + other);
        }
        function press(text: string): void {
            Touch.tap(this, Touch.button(view, text));
        }
        /// Two fingers, \a from apart at first and \a to apart at last, around (x, y); then they go
        /// \a aside.
        function pinch(x: real, y: real, from: real, to: real, aside: real): void {
            const touch = touchEvent(surface);
            touch.press(1, surface, x - from / 2, y).press(2, surface, x + from / 2, y).commit();
            for (let step = 1; step <= 20; ++step) {
                const apart = from + (to - from) * step / 20;
                touch.move(1, surface, x - apart / 2, y).move(2, surface, x + apart / 2, y).commit();
            }
            for (let step = 1; step <= 20; ++step) {
                const way = aside * step / 20;
                touch.move(1, surface, x - to / 2 + way, y).move(2, surface, x + to / 2 + way, y).commit();
            }
            touch.release(1, surface, x - to / 2 + aside, y).release(2, surface, x + to / 2 + aside, y).commit();
        }
        function init(): void {
            Theme.shortSide = 720;
            Theme.still = true;
            view.forceActiveFocus();
            picture.fit();
            closed.clear();
            tryVerify(() => picture.sharp);
        }
        function cleanupTestCase(): void {
            Theme.shortSide = 1080;
            Theme.still = false;
        }

        function test_showsTheWholePictureAndWhoseItIs(): void {
            compare(picture.zoom, 0);
            compare(picture.part, Qt.rect(0, 0, 1, 1));
            verify(picture.place.width <= surface.width && picture.place.height <= surface.height);
            fuzzyCompare(picture.place.width / picture.place.height, 16 / 9, 0.01);
            verify(Touch.texts(view).includes("Drawing: the harbour"));
            verify(picture.canZoom);
        }
        function test_theButtonsMakeItLargerAndSmaller(): void {
            verify(!Touch.button(view, "Smaller picture").enabled);
            press("Larger picture");
            const first = picture.zoom;
            verify(first > 0);
            press("Larger picture");
            verify(picture.zoom > first);
            compareNear(picture.centre.x, 0.5, 0.01, "the middle stays");
            press("Smaller picture");
            compareNear(picture.zoom, first, 0.001, "back again");
            for (let more = 0; more < 12; ++more)
                press("Larger picture");
            compare(picture.zoom, 1);
            compareNear(picture.magnification, 2, 0.001, "no larger than that");
            verify(!Touch.button(view, "Larger picture").enabled);
        }
        function test_theButtonsLeadToEveryEdge(): void {
            for (const text of ["Further left", "Further right", "Further up", "Further down"])
                verify(!Touch.button(view, text).enabled, text);
            picture.zoom = 0.8;
            const edges = [["Further left", () => picture.part.left], ["Further right", () => 1 - picture.part.right], ["Further up", () => picture.part.top], ["Further down", () => 1 - picture.part.bottom]];
            for (const [text, left] of edges) {
                const before = left();
                press(text);
                verify(left() < before, text);
                for (let more = 0; more < 20 && Touch.button(view, text).enabled; ++more)
                    press(text);
                compareNear(left(), 0, 0.002, text);
            }
        }
        function test_theSliderIsTallEnoughToTouchAndSetsTheSize(): void {
            verify(slider.height >= Theme.size.touchTarget);
            Touch.tap(this, slider, slider.width * 0.5, 2);
            compareNear(picture.zoom, 0.5, 0.05, "half way");
            Touch.swipe(this, slider, Qt.point(slider.width * 0.5, slider.height / 2), Qt.point(slider.width - 1, slider.height / 2));
            compareNear(picture.zoom, 1, 0.001, "to its end");
            picture.zoom = 0.25;
            compareNear(slider.value, 0.25, 0.001, "it follows");
        }
        function test_twoFingersEnlargeAroundTheirMiddle(): void {
            picture.zoom = 0.4;
            const held = at(800, 200);
            pinch(800, 200, 120, 200, 0);
            verify(picture.zoom > 0.5, "zoom " + picture.zoom);
            compareNear(at(800, 200).x, held.x, 0.02, "across");
            compareNear(at(800, 200).y, held.y, 0.02, "down");
        }
        function test_twoFingersTakeThePictureAlong(): void {
            picture.zoom = 0.6;
            const held = at(600, 250);
            pinch(600, 250, 200, 300, 80);
            compareNear(at(680, 250).x, held.x, 0.03, "across");
        }
        function test_twoFingersMakeItWholeAgain(): void {
            picture.zoom = 0.3;
            pinch(640, 250, 500, 40, 0);
            compare(picture.zoom, 0);
            compare(picture.part, Qt.rect(0, 0, 1, 1));
        }
        function test_aFingerMovesIt(): void {
            picture.zoom = 0.7;
            const held = at(600, 300);
            Touch.swipe(this, surface, Qt.point(600, 300), Qt.point(500, 250));
            compareNear(at(500, 250).x, held.x, 0.03, "across");
            compareNear(at(500, 250).y, held.y, 0.04, "down");
        }
        function test_aPictureThatIsFlungGlidesOn(): void {
            Theme.still = false;
            picture.zoom = 0.9;
            const held = at(900, 300);
            Touch.swipe(this, surface, Qt.point(900, 300), Qt.point(500, 300));
            const begun = at(500, 300);
            tryVerify(() => at(500, 300).x > begun.x + 0.001, 2000, "it goes on");
            verify(begun.x >= held.x - 0.03);
            Touch.tap(this, surface, 640, 200);
            const stopped = picture.centre;
            waitForRendering(view);
            compare(picture.centre, stopped, "a touch stops it");
        }
        function test_twoTapsEnlargeThatPlaceAndTwoMoreShowTheWhole(): void {
            const held = at(700, 300);
            Touch.tap(this, surface, 700, 300);
            Touch.tap(this, surface, 700, 300);
            tryVerify(() => picture.zoom > 0.3);
            compareNear(at(700, 300).x, held.x, 0.02, "across");
            // Elsewhere: there it would be a third tap.
            Touch.tap(this, surface, 300, 150);
            Touch.tap(this, surface, 300, 150);
            tryCompare(picture, "zoom", 0);
        }
        function test_theWheelEnlargesAroundThePointer(): void {
            const held = at(300, 200);
            mouseWheel(surface, 300, 200, 0, 360);
            verify(picture.zoom > 0);
            compareNear(at(300, 200).x, held.x, 0.02, "across");
            mouseWheel(surface, 300, 200, 0, -3600);
            compare(picture.zoom, 0);
        }
        function test_theKeyboardDoesItAll(): void {
            keyClick(Qt.Key_Plus);
            keyClick(Qt.Key_Plus);
            verify(picture.zoom > 0);
            const right = picture.part.right;
            keyClick(Qt.Key_Right);
            verify(picture.part.right > right);
            const bottom = picture.part.bottom;
            keyClick(Qt.Key_Down);
            verify(picture.part.bottom > bottom);
            keyClick(Qt.Key_Left);
            compareNear(picture.part.right, right, 0.01, "back again");
            keyClick(Qt.Key_Minus);
            keyClick(Qt.Key_Minus);
            compareNear(picture.zoom, 0, 0.001, "the whole");
            compare(closed.count, 0);
            keyClick(Qt.Key_Escape);
            compare(closed.count, 1);
        }
        function test_itsButtonCloses(): void {
            press("Close");
            compare(closed.count, 1);
        }
        function test_theMapShowsThePartInView(): void {
            compare(map, null);
            picture.zoom = 0.8;
            picture.centre = Qt.point(0, 1);
            verify(map !== null && map.visible);
            const frame = map.frame;
            compareNear(frame.x, 0, 4, "at the left");
            compareNear(frame.y + frame.height, map.height, 4, "at the bottom");
            compareNear(frame.width / map.width, picture.part.width, 0.04, "its share");
        }
        function test_withMotionItComesToTheSamePlace(): void {
            Theme.still = false;
            press("Larger picture");
            compare(picture.zoom, 0, "it has not begun");
            tryVerify(() => picture.zoom > 0);
            tryCompare(view, "going", 1);
            const zoom = picture.zoom;
            picture.fit();
            Theme.still = true;
            press("Larger picture");
            compareNear(zoom, picture.zoom, 0.001, "as large");
        }
    }
}
