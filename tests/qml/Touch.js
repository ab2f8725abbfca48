// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
.pragma library

/// The items in \a root, itself included, that are visible and for which \a wanted is true.
function all(root, wanted) {
    if (!root.visible || root.opacity === 0)
        return [];
    let found = wanted(root) ? [root] : [];
    for (let index = 0; index < root.children.length; ++index)
        found = found.concat(all(root.children[index], wanted));
    return found;
}

function isButton(item) {
    return item.pressed !== undefined && item.text !== undefined && item.clicked !== undefined;
}

function isText(item) {
    return item.paintedWidth !== undefined && item.text !== undefined;
}

function buttons(root) {
    return all(root, isButton);
}

/// The button of that text; null where there is none.
function button(root, text) {
    return buttons(root).find(item => item.text === text) ?? null;
}

/// Everything that can be read in \a root.
function texts(root) {
    return all(root, isText).map(item => item.text).filter(text => text !== "");
}

/// One tap of a finger into the middle of \a item, or at (x, y) in it.
function tap(testCase, item, x, y) {
    const at = Qt.point(x ?? item.width / 2, y ?? item.height / 2);
    const touch = testCase.touchEvent(item);
    touch.press(1, item, at.x, at.y);
    touch.commit();
    touch.release(1, item, at.x, at.y);
    touch.commit();
}

/// Draws a finger over \a item from one place to the other, a step in each frame: how quickly a hand
/// goes decides what a swipe does.
function swipe(testCase, item, from, to) {
    const touch = testCase.touchEvent(item);
    touch.press(1, item, from.x, from.y);
    touch.commit();
    for (let step = 1; step <= 12; ++step) {
        touch.move(1, item, from.x + (to.x - from.x) * step / 12, from.y + (to.y - from.y) * step / 12);
        touch.commit();
        testCase.waitForRendering(item, 16);
    }
    touch.release(1, item, to.x, to.y);
    touch.commit();
}
