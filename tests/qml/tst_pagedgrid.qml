// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Vitrine.Controls
import Vitrine.Theme
import "Touch.js" as Touch

Item {
    width: 1200
    height: 900

    PagedGrid {
        id: grid

        width: 1100
        height: 800
        count: 4
        previousText: "Previous page"
        nextText: "Next page"
    }

    TestCase {
        name: "PagedGrid"
        when: windowShown

        function init(): void {
            grid.width = 1100;
            grid.height = 800;
            grid.count = 4;
            grid.page = 0;
        }
        function cells(): list<var> {
            const all = [];
            for (let i = 0; i < grid.shown; ++i)
                all.push(grid.cellRect(i));
            return all;
        }

        function test_everyCardHasItsPlace_data(): list<var> {
            const rows = [];
            for (const size of [[1100, 800], [1700, 900], [950, 1500], [620, 300]])
                for (let count = 1; count <= 14; ++count)
                    rows.push({
                            "tag": count + " in " + size.join("x"),
                            "width": size[0],
                            "height": size[1],
                            "count": count
                        });
            return rows;
        }
        function test_everyCardHasItsPlace(row): void {
            grid.width = row.width;
            grid.height = row.height;
            grid.count = row.count;
            let seen = 0;
            for (grid.page = 0; grid.page < grid.pages; ++grid.page) {
                const places = cells();
                verify(places.length > 0, "an empty page");
                seen += places.length;
                places.forEach((one, index) => {
                        verify(one.x >= 0 && one.y >= 0 && one.x + one.width <= grid.width + 1 && one.y + one.height <= grid.height + 1, "outside: " + one);
                        verify(one.width >= Theme.size.touchTarget && one.height >= Theme.size.touchTarget, "too small: " + one);
                        for (const other of places.slice(index + 1))
                            verify(one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y, "overlap");
                    });
            }
            compare(seen, row.count);
        }
        function test_noCardLiesUnderTheButtons(): void {
            grid.height = 400;
            grid.count = 9;
            verify(grid.pages > 1);
            const next = Touch.button(grid, "Next page");
            verify(next);
            const top = next.mapToItem(grid, 0, 0).y;
            for (const cell of cells())
                verify(cell.y + cell.height <= top);
        }
        function test_theButtonsTurnThePages(): void {
            grid.height = 400;
            grid.count = 9;
            const next = Touch.button(grid, "Next page");
            const previous = Touch.button(grid, "Previous page");
            verify(!previous.enabled);
            Touch.tap(this, next);
            compare(grid.page, 1);
            verify(previous.enabled);
            while (next.enabled)
                Touch.tap(this, next);
            compare(grid.page, grid.pages - 1);
            Touch.tap(this, previous);
            compare(grid.page, grid.pages - 2);
        }
        function test_onePageNeedsNoButtons(): void {
            compare(grid.pages, 1);
            compare(Touch.button(grid, "Next page"), null);
        }
        function test_nothingIsOnePageOfNothing(): void {
            grid.count = 0;
            compare(grid.pages, 1);
            compare(grid.shown, 0);
        }
    }
}
