// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Vitrine.Controls
import Vitrine.Pictures

Item {
    width: 800
    height: 600

    PictureView {
        id: view

        width: 400
        height: 300
        source: "picture:1"
    }
    PictureView {
        id: none

        y: 300
        width: 400
        height: 300
    }

    TestCase {
        name: "PictureView"
        when: windowShown

        readonly property PictureItem picture: view.children[0]

        function init(): void {
            view.width = 400;
            view.height = 300;
            view.focusX = 0.5;
            view.focusAt = 0.5;
            view.source = "picture:1";
            tryVerify(() => view.settled && view.shown);
        }

        function test_coversItsPlace_data(): list<var> {
            return [{
                    "tag": "wide",
                    "width": 700,
                    "height": 200
                }, {
                    "tag": "tall",
                    "width": 200,
                    "height": 600
                }, {
                    "tag": "square",
                    "width": 300,
                    "height": 300
                }, {
                    "tag": "like the picture",
                    "width": 640,
                    "height": 360
                },];
        }
        function test_coversItsPlace(row): void {
            view.width = row.width;
            view.height = row.height;
            tryVerify(() => view.settled && view.shown);
            for (const focus of [0, 0.2, 0.5, 0.65, 1])
                for (const at of [0, 0.5, 0.78, 1]) {
                    view.focusX = focus;
                    view.focusAt = at;
                    verify(picture.x <= 0 && picture.x + picture.width >= view.width, "a gap at the side");
                    verify(picture.y <= 0 && picture.y + picture.height >= view.height, "a gap above or below");
                }
        }
        function test_keepsThePictureUndistorted(): void {
            view.width = 300;
            view.height = 500;
            tryVerify(() => view.settled && view.shown);
            fuzzyCompare(picture.width / picture.height, 16 / 9, 0.02);
        }
        function test_bringsTheFocusWhereItIsWanted(): void {
            view.width = 200;
            tryVerify(() => view.settled && view.shown);
            view.focusX = 0.5;
            fuzzyCompare(picture.x + picture.width * 0.5, view.width * 0.5, 1.5);
            view.focusX = 0.6;
            view.focusAt = 0.4;
            fuzzyCompare(picture.x + picture.width * 0.6, view.width * 0.4, 1.5);
        }
        function test_atAnEdgeTheFocusYields(): void {
            view.width = 200;
            tryVerify(() => view.settled && view.shown);
            view.focusX = 1;
            compare(picture.x + picture.width, view.width);
            view.focusX = 0;
            compare(picture.x, 0);
        }
        function test_isDecodedAtTheSizeItIsShownAt(): void {
            verify(picture.implicitWidth <= 600, "decoded " + picture.implicitWidth);
        }
        function test_noPictureIsNothingToWaitFor(): void {
            verify(none.settled);
            verify(!none.shown);
        }
        function test_aPictureThatCannotBeReadIsNothingToWaitForEither(): void {
            ignoreWarning(/Picture 99 of .*/);
            view.source = "picture:99";
            tryVerify(() => view.settled);
            verify(!view.shown);
        }
    }
}
