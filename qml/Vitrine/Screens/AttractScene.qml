// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Content
import Vitrine.Theme

/// A picture in layers, seen by a camera that drifts by: the nearer, the faster. A picture without
/// layers is one layer.
Item {
    id: root

    required property ShownExhibition exhibition
    required property bool moving
    /// Which of the attract pictures it is; -1 for none.
    property int number: -1
    /// The picture as one, which is sooner there than its layers.
    property bool flat: false
    /// Whether the camera goes the other way.
    property bool backwards: false
    /// The software renderer shows a movement by whole pixels only. Moved that way it has to draw no
    /// frame that looks like the one before.
    property bool steps: GraphicsInfo.api === GraphicsInfo.Software

    /// Addresses: a list of values, as ShownExhibition.attractLayers has it.
    readonly property var layers: root.flat && root.number >= 0 ? [root.exhibition.attractPictures[root.number]] : root.exhibition.attractLayers(root.number)
    readonly property int count: root.layers.length
    readonly property bool settled: root.settledLayers >= root.count
    property int settledLayers: 0
    /// Of the farthest layer, width to height; 0 while it is not there.
    property real aspect: 0
    /// px that the nearest layer goes to either side; there is always room for it.
    readonly property real reach: Math.round(0.05 * root.width)
    readonly property real sceneHeight: root.aspect > 0 ? Math.max(root.height, (root.width + 2 * root.reach) / root.aspect) : root.height
    readonly property real sceneWidth: Math.round(sceneHeight * root.aspect)
    /// The subject of our illustrations, right of their middle, is brought beside the words.
    readonly property real subject: (root.width < root.height ? 0.5 : 0.66) * root.width - 0.634 * root.sceneWidth
    /// px that the nearest layer has gone.
    property int step: 0

    clip: true

    Repeater {
        model: root.layers

        AttractLayer {
            id: layer

            required property url modelData
            required property int index
            readonly property bool isFarthest: layer.index === 0
            readonly property real share: root.count > 1 ? 0.15 + 0.85 * layer.index / (root.count - 1) : 0.5

            x: Math.round(Math.max(root.width - root.sceneWidth + root.reach, Math.min(-root.reach, root.subject)))
            y: Math.round((root.height - height) / 2)
            width: root.sceneWidth
            height: root.sceneHeight
            source: layer.isFarthest || root.aspect > 0 ? layer.modelData : ""
            wanted: layer.isFarthest ? Qt.size(root.width + 2 * root.reach, root.height) : Qt.size(root.sceneWidth, 0)
            reach: (root.backwards ? -1 : 1) * layer.share * root.reach
            duration: walk.duration
            moving: root.moving
            steps: root.steps
            place: root.reach > 0 ? root.step / root.reach : 0
            onSettledChanged: root.settledLayers += layer.settled ? 1 : -1
            onAspectChanged: {
                if (layer.isFarthest)
                    root.aspect = layer.aspect;
            }
            Component.onDestruction: root.settledLayers -= layer.settled ? 1 : 0
        }
    }
    NumberAnimation {
        id: walk

        target: root
        property: "step"
        from: -root.reach
        to: root.reach
        duration: Theme.motion.attractPicture + 2 * Theme.motion.picture
        running: root.moving && root.steps
    }
}
