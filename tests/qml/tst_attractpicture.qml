// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Vitrine.Screens
import Vitrine.Tests
import Vitrine.Theme
import "Touch.js" as Touch

Item {
    width: 1280
    height: 720

    AttractPicture {
        id: loop

        anchors.fill: parent
        exhibition: Museum.exhibition
    }
    AttractScene {
        id: scene

        width: 1280
        height: 720
        exhibition: Museum.exhibition
        number: 0
        moving: false
        steps: true
    }

    TestCase {
        name: "AttractPicture"
        when: windowShown

        function images(): list<var> {
            return Touch.all(scene, item => item.decodedFor !== undefined && item.previews !== undefined);
        }
        function init(): void {
            Theme.still = false;
            scene.width = 1280;
            scene.height = 720;
            scene.step = 0;
            tryVerify(() => loop.settled && scene.settled);
        }
        function cleanupTestCase(): void {
            Theme.still = false;
        }

        function test_thePicturesTakeTurnsAndBeginAgain(): void {
            const shown = [];
            for (let i = 0; i < 3; ++i) {
                shown.push(loop.front.number);
                const next = loop.back;
                tryVerify(() => next.count > 0 && next.settled);
                loop.change();
                tryVerify(() => loop.front === next);
                compare(loop.front.opacity, 1);
            }
            compare(shown[0], shown[2]);
            verify(shown[0] !== shown[1]);
        }
        function test_whatIsUnderTheComingPictureStaysWhole(): void {
            tryVerify(() => loop.back.count > 0 && loop.back.settled);
            const front = loop.front;
            const back = loop.back;
            loop.change();
            while (loop.front === front) {
                compare(front.opacity, 1);
                verify(back.z > front.z);
                waitForRendering(loop);
            }
            verify(front !== loop.front);
        }
        function test_noEdgeIsBaredHoweverFarItGoes_data(): list<var> {
            return [{
                    "tag": "wide",
                    "size": Qt.size(1280, 720)
                }, {
                    "tag": "very wide",
                    "size": Qt.size(1280, 540)
                }, {
                    "tag": "tall",
                    "size": Qt.size(400, 720)
                }];
        }
        function test_noEdgeIsBaredHoweverFarItGoes(data: var): void {
            scene.width = data.size.width;
            scene.height = data.size.height;
            tryVerify(() => scene.settled && images().length > 0);
            verify(scene.reach >= 0.04 * scene.width && scene.reach <= 0.06 * scene.width);
            for (const step of [-scene.reach, 0, scene.reach]) {
                scene.step = step;
                for (const image of images()) {
                    const there = image.mapToItem(scene, Qt.rect(0, 0, image.width, image.height));
                    verify(there.x <= 0 && there.x + there.width >= scene.width, data.tag + " " + there);
                    verify(there.y <= 0 && there.y + there.height >= scene.height, data.tag + " " + there);
                }
            }
        }
        function test_nothingMovesWhereMotionIsOff(): void {
            verify(loop.moving);
            Theme.still = true;
            verify(!loop.moving && !loop.front.moving);
        }
    }
}
