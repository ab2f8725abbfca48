// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Controls
import Vitrine.Pictures
import Vitrine.Theme

/// A picture to look at closely: whole at first, then as large and as far as a visitor wants, by
/// gestures, buttons or keys alike.
FocusScope {
    id: root

    required property url source
    /// What is said of the picture, and whose it is.
    required property string alt
    required property string credit
    /// The same picture on the screen beneath: what that has decoded is there at once.
    property PictureView standIn: null
    /// px at the lower edge that the control band covers, and px above that the picture may fill.
    property real bottomInset: 0
    property real above: 0

    readonly property alias picture: picture
    readonly property bool zoomed: picture.zoom > 0
    readonly property real step: 1.6
    readonly property real margin: Theme.size.edge

    signal closed

    /// Grows by \a factor about (\a x, \a y) and goes (\a dx, \a dy) px, within \a duration ms.
    function glide(x: real, y: real, factor: real, dx: real, dy: real, duration: int): void {
        gliding.stop();
        gliding.from = 0;
        root.about = Qt.point(x, y);
        root.growth = Math.log(factor);
        root.way = Qt.point(dx, dy);
        root.gone = 0;
        root.going = 0;
        gliding.duration = duration;
        if (duration > 0)
            gliding.start();
        else
            root.going = 1;
    }
    function zoomBy(factor: real): void {
        root.glide(picture.width / 2, picture.height / 2, factor, 0, 0, Theme.motion.slide);
    }
    /// Shows more of what is to the right (\a across 1) or left, below (\a down 1) or above.
    function push(across: int, down: int): void {
        root.glide(0, 0, 1, -across * picture.width / 3, -down * picture.height / 3, Theme.motion.slide);
    }
    /// Whether there is anything more that way.
    function canPush(across: int, down: int): bool {
        const least = 0.001;
        const part = picture.part;
        return across < 0 && part.left > least || across > 0 && part.right < 1 - least || down < 0 && part.top > least || down > 0 && part.bottom < 1 - least;
    }
    function pushByKey(event: KeyEvent, across: int, down: int): void {
        root.byKeys = true;
        event.accepted = root.canPush(across, down);
        if (event.accepted)
            root.push(across, down);
    }

    property point about: Qt.point(0, 0)
    property real growth: 0
    property point way: Qt.point(0, 0)
    property real going: 0
    property real gone: 0
    property bool byKeys: false

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Look closer")
    onGoingChanged: {
        const share = root.going - root.gone;
        root.gone = root.going;
        if (share <= 0)
            return;
        if (root.growth !== 0)
            picture.zoomAt(root.about.x, root.about.y, Math.exp(root.growth * share));
        picture.panBy(root.way.x * share, root.way.y * share);
    }
    Keys.onPressed: event => {
        root.byKeys = true;
        if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
            root.zoomBy(root.step);
        else if (event.key === Qt.Key_Minus)
            root.zoomBy(1 / root.step);
        else
            return;
        event.accepted = true;
    }
    Keys.onEscapePressed: root.closed()

    NumberAnimation {
        id: gliding

        target: root
        property: "going"
        to: 1
        easing.type: Easing.OutCubic
    }
    Rectangle {
        anchors.fill: parent
        anchors.topMargin: -root.above
        color: Theme.color.ground
    }
    Item {
        id: surface

        y: -root.above
        width: root.width
        height: bar.y - y
        focus: true
        activeFocusOnTab: true
        Accessible.role: Accessible.Graphic
        Accessible.name: root.alt === "" ? qsTr("Look closer") : qsTr("Look closer: %1").arg(root.alt)
        Keys.onLeftPressed: event => root.pushByKey(event, -1, 0)
        Keys.onRightPressed: event => root.pushByKey(event, 1, 0)
        Keys.onUpPressed: event => root.pushByKey(event, 0, -1)
        Keys.onDownPressed: event => root.pushByKey(event, 0, 1)

        TiledPicture {
            id: picture

            anchors.fill: parent
            clip: true
            source: root.source
            standInFor: root.standIn?.decodedFor ?? Qt.size(0, 0)
            standInWhole: root.standIn?.whole ?? false
        }
        PinchHandler {
            id: pinch

            property real scaleBefore: 1
            property point middleBefore: Qt.point(0, 0)

            target: null
            onActiveChanged: {
                gliding.stop();
                root.byKeys = false;
                pinch.scaleBefore = pinch.activeScale;
                pinch.middleBefore = pinch.centroid.position;
            }
            onUpdated: {
                if (!pinch.active)
                    return;
                const at = pinch.centroid.position;
                picture.panBy(at.x - pinch.middleBefore.x, at.y - pinch.middleBefore.y);
                picture.zoomAt(at.x, at.y, pinch.activeScale / pinch.scaleBefore);
                pinch.scaleBefore = pinch.activeScale;
                pinch.middleBefore = at;
            }
        }
        DragHandler {
            id: drag

            property point before: Qt.point(0, 0)
            property vector2d speed: Qt.vector2d(0, 0)
            /// A hand that stood still before it let go flings nothing.
            readonly property real leastSpeed: 400 * Theme.size.unit

            target: null
            maximumPointCount: 1
            onActiveChanged: {
                gliding.stop();
                root.byKeys = false;
                const flung = !drag.active && drag.speed.length() > drag.leastSpeed && !Theme.still && !pinch.active;
                if (flung)
                    root.glide(0, 0, 1, drag.speed.x / 4, drag.speed.y / 4, 2 * Theme.motion.slide);
                drag.before = Qt.point(0, 0);
                drag.speed = Qt.vector2d(0, 0);
            }
            onTranslationChanged: {
                if (!drag.active)
                    return;
                const now = drag.activeTranslation;
                picture.panBy(now.x - drag.before.x, now.y - drag.before.y);
                drag.before = Qt.point(now.x, now.y);
                drag.speed = drag.centroid.velocity;
            }
        }
        TapHandler {
            onPressedChanged: {
                if (pressed)
                    gliding.stop();
            }
            onDoubleTapped: eventPoint => {
                root.byKeys = false;
                const at = eventPoint.position;
                root.glide(at.x, at.y, root.zoomed ? 0.0001 : 3, 0, 0, Theme.motion.slide);
            }
        }
        WheelHandler {
            acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
            onWheel: event => {
                gliding.stop();
                picture.zoomAt(event.x, event.y, Math.pow(1.3, event.angleDelta.y / 120));
            }
        }
        FocusRing {
            anchors.margins: 0
            control: surface
            visible: surface.activeFocus && root.byKeys
        }
    }
    ZoomMap {
        id: map

        anchors.right: surface.right
        anchors.top: surface.top
        anchors.margins: Theme.size.medium
        visible: root.zoomed && !picture.failed
        source: root.source
        part: picture.part
        ratio: picture.place.height > 0 ? picture.place.width / picture.place.height : 1
    }
    Item {
        id: bar

        x: root.margin
        y: root.height - root.bottomInset - height
        width: root.width - 2 * x
        height: controls.height + (credit.visible ? credit.implicitHeight + Theme.size.tight : 0) + 2 * Theme.size.tight

        transform: Translate {
            x: Theme.shift.x
            y: Theme.shift.y
        }

        SmallText {
            id: credit

            y: Theme.size.tight
            width: parent.width
            visible: root.credit !== ""
            text: root.credit
        }
        ZoomControls {
            id: controls

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.size.tight
            width: parent.width
            zoom: picture.zoom
            canZoom: picture.canZoom && !picture.failed
            part: picture.part
            onZoomed: zoom => {
                gliding.stop();
                picture.zoom = zoom;
            }
            onEnlarged: root.zoomBy(root.step)
            onReduced: root.zoomBy(1 / root.step)
            onPushed: (across, down) => root.push(across, down)
            onClosed: root.closed()
        }
    }
}
