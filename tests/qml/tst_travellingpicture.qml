// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Vitrine.Controls
import Vitrine.Screens
import Vitrine.Tests
import Vitrine.Theme

Item {
    width: 1280
    height: 720

    PictureView {
        id: card

        x: 700
        y: 400
        width: 300
        height: 200
        focusAt: 0.7
        source: Museum.exhibition.attractPictures[0]
    }
    PictureView {
        id: hero

        width: 500
        height: 640
        source: Museum.exhibition.attractPictures[1]
    }
    PictureView {
        id: missing

        width: 100
        height: 100
        source: "picture:99"
    }
    TravellingPicture {
        id: picture
    }

    TestCase {
        name: "TravellingPicture"
        when: windowShown

        function place(): rect {
            return Qt.rect(picture.x, picture.y, picture.width, picture.height);
        }
        function init(): void {
            Theme.still = false;
            tryVerify(() => card.shown && hero.shown && missing.settled);
            picture.stop();
        }

        function test_itGoesFromTheOnePlaceToTheOther(): void {
            picture.travel(card, hero);
            verify(picture.visible);
            compare(place(), Qt.rect(700, 400, 300, 200));
            tryVerify(() => picture.progress > 0.05 && picture.progress < 0.95);
            verify(picture.x > 0 && picture.x < 700);
            verify(picture.height > 200 && picture.height < 640);
            tryCompare(picture, "progress", 1);
            compare(place(), Qt.rect(0, 0, 500, 640));
            tryVerify(() => !picture.visible);
        }
        function test_itIsNeverHalfAPicture(): void {
            picture.travel(missing, hero);
            verify(!picture.visible);
            picture.travel(card, missing);
            verify(!picture.visible);
        }
        function test_stoppedOnItsWayItIsGoneAndCanGoAgain(): void {
            picture.travel(card, hero);
            tryVerify(() => picture.progress > 0.05);
            picture.stop();
            verify(!picture.visible);
            picture.travel(hero, card);
            compare(place(), Qt.rect(0, 0, 500, 640));
            tryVerify(() => !picture.visible);
            compare(place(), Qt.rect(700, 400, 300, 200));
        }
    }
}
