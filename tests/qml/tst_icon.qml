// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Vitrine.Controls
import Vitrine.Theme

Item {
    width: 400
    height: 200

    Rectangle {
        id: paper

        width: 100
        height: 100
        color: "black"

        Icon {
            id: icon

            anchors.fill: parent
            name: "home"
            size: 100
            color: "#ff0000"
        }
    }

    TestCase {
        name: "Icon"
        when: windowShown

        function inked(): int {
            const image = grabImage(paper);
            let count = 0;
            for (let y = 0; y < 100; ++y)
                for (let x = 0; x < 100; ++x)
                    count += image.red(x, y) > 200 && image.green(x, y) < 60 ? 1 : 0;
            return count;
        }

        function test_isDrawnInItsColour_data(): list<var> {
            return ["back", "close", "down", "erase", "home", "next", "notes", "pause", "play", "previous", "search", "sources", "touch", "up"].map(name => ({
                            "tag": name
                        }));
        }
        function test_isDrawnInItsColour(row): void {
            icon.name = row.tag;
            tryVerify(() => inked() > 100);
        }
        function test_withoutANameNothingIsDrawn(): void {
            icon.name = "";
            tryVerify(() => inked() === 0);
        }
    }
}
