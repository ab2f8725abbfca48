// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Vitrine.Content
import Vitrine.Controls

Item {
    id: root

    width: 800
    height: 600

    Item {
        id: beneath

        anchors.fill: parent

        Grid {
            columns: 3
            spacing: 10

            Repeater {
                id: grid

                model: ["a1", "a2", "a3", "b1", "b2", "b3"]

                TouchButton {
                    required property string modelData

                    text: modelData
                    enabled: modelData !== "b2"
                }
            }
        }
    }
    Item {
        id: panel

        x: 400
        width: 400
        height: 600

        ListView {
            id: list

            width: 300
            height: 200
            clip: true
            model: 6
            cacheBuffer: 1000

            delegate: TouchButton {
                required property int index

                text: "c" + index
            }
        }
    }
    FocusWalk {
        id: walk

        area: beneath
    }

    TestCase {
        name: "FocusWalk"
        when: windowShown

        function init(): void {
            walk.area = beneath;
            root.forceActiveFocus();
            list.positionViewAtBeginning();
        }
        function focused(): string {
            return walk.name;
        }

        function test_walkingBeginsAtTheUpperLeft(): void {
            verify(!walk.isOnControl());
            verify(walk.go(FocusWalk.Down));
            compare(focused(), "a1");
        }
        function test_arrowsGoToTheNearestThatWay(): void {
            walk.go(FocusWalk.Right);
            walk.go(FocusWalk.Right);
            compare(focused(), "a2");
            walk.go(FocusWalk.Right);
            walk.go(FocusWalk.Down);
            compare(focused(), "b3");
            walk.go(FocusWalk.Up);
            walk.go(FocusWalk.Left);
            compare(focused(), "a2");
        }
        function test_whatIsOffIsPassedOver(): void {
            grid.itemAt(3).forceActiveFocus();
            walk.go(FocusWalk.Right);
            compare(focused(), "b3");
        }
        function test_whereNothingLiesThatWayTheFocusStays(): void {
            walk.go(FocusWalk.Down);
            verify(!walk.go(FocusWalk.Up));
            compare(focused(), "a1");
        }
        function test_tabGoesThroughAllAndRoundAgain(): void {
            const seen = [];
            for (let step = 0; step < 6; ++step) {
                keyClick(Qt.Key_Tab);
                seen.push(focused());
            }
            compare(seen, ["a1", "a2", "a3", "b1", "b3", "a1"]);
            keyClick(Qt.Key_Backtab);
            compare(focused(), "b3");
        }
        function test_whatAPanelCoversIsNeverReached(): void {
            walk.area = panel;
            for (let step = 0; step < 20; ++step) {
                keyClick(Qt.Key_Tab);
                verify(focused().startsWith("c"), focused());
            }
            for (let step = 0; step < 20; ++step)
                walk.go(FocusWalk.Left);
            verify(focused().startsWith("c"), focused());
        }
        function test_aListScrollsWhatHasTheFocusIntoSight(): void {
            walk.area = panel;
            for (let step = 0; step < 6; ++step)
                walk.go(FocusWalk.Down);
            compare(focused(), "c5");
            const last = list.itemAtIndex(5);
            verify(last.mapToItem(list, 0, last.height).y <= list.height + 1);
        }
    }
}
