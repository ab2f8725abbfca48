// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Vitrine.Content
import Vitrine.Presenter
import Vitrine.Tests
import Vitrine.Theme
import "Touch.js" as Touch

Item {
    width: 1280
    height: 720

    AudienceView {
        id: view

        anchors.fill: parent
        exhibition: Museum.exhibition
        guide: Museum.guide
    }

    TestCase {
        name: "AudienceView"
        when: windowShown

        function init(): void {
            Theme.shortSide = 720;
            Theme.still = true;
            Museum.reset();
            tryVerify(() => view.settled);
        }
        function cleanupTestCase(): void {
            Museum.reset();
            Theme.shortSide = 1080;
            Theme.still = false;
        }
        function colour(): color {
            return grabImage(view).pixel(640, 2);
        }

        function test_showsTheSlideAndNeverItsNotes(): void {
            verify(Touch.texts(view).includes("High water"));
            verify(!Touch.texts(view).includes("Ask who has seen it."));
        }
        function test_followsTheGuide(): void {
            Museum.guide.next();
            tryVerify(() => view.settled && Touch.texts(view).includes("Then the sand is dry."));
        }
        function test_staysWhileItIsHeld(): void {
            Museum.guide.toggleFreeze();
            Museum.guide.next();
            tryVerify(() => view.settled);
            verify(Touch.texts(view).includes("High water"));
        }
        function test_blackIsBlackAndWhiteIsWhite(): void {
            const slide = colour();
            Museum.guide.toggleBlack();
            tryVerify(() => Qt.colorEqual(colour(), "black"));
            Museum.guide.toggleWhite();
            tryVerify(() => Qt.colorEqual(colour(), "white"));
            Museum.guide.toggleWhite();
            tryVerify(() => Qt.colorEqual(colour(), slide));
        }
    }
}
