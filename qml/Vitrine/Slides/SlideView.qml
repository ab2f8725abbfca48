// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Content
import Vitrine.Controls
import Vitrine.Theme

/// One slide: the picture from edge to edge, and its label where the picture keeps room for it.
Item {
    id: root

    required property ShownSlide slide
    /// px at the lower edge that something else covers.
    property real bottomInset: 0
    property bool showsStory: true
    /// The picture moves slowly while it is shown.
    property bool drifts: false

    readonly property bool portrait: root.width < root.height
    readonly property bool settled: picture.settled
    readonly property alias label: label
    readonly property alias picture: picture
    /// px of the picture; neighbours are decoded at the same size.
    readonly property size pictureSize: Qt.size(frame.width, frame.height)

    Accessible.role: Accessible.Pane
    Accessible.name: root.slide.title
    Accessible.description: root.slide.picture.alt + " " + root.slide.caption

    Rectangle {
        anchors.fill: parent
        color: Theme.color.ground
    }
    Item {
        id: frame

        width: root.width
        height: root.portrait ? Math.round(root.width * 1.08) : root.height
        clip: true

        PictureView {
            id: picture

            anchors.fill: parent
            source: root.slide.picture.url
            focusX: root.slide.picture.focus
            focusAt: root.portrait ? 0.5 : 0.65

            ScaleAnimator on scale  {
                running: root.drifts && !Theme.still && root.visible
                from: 1
                to: 1.06
                duration: 14000
                easing.type: Easing.InOutSine
            }
        }
    }
    Item {
        id: panel

        readonly property real wanted: label.implicitHeight + Theme.size.wide + label.y

        x: root.portrait ? 0 : Theme.size.edge
        y: root.height - root.bottomInset - height - (root.portrait ? 0 : Theme.size.wide)
        width: root.portrait ? root.width : Math.round(Math.min(root.width * 0.36, 900 * Theme.size.unit))
        height: root.portrait ? Math.max(panel.wanted, root.height - root.bottomInset - frame.height + Theme.size.edge) : panel.wanted

        // On a tall screen the panel has no edge that could burn in, but its words have.
        transform: Translate {
            x: root.portrait ? 0 : Theme.shift.x
            y: root.portrait ? 0 : Theme.shift.y
        }

        Rectangle {
            anchors.fill: parent
            visible: !root.portrait
            color: Theme.color.panel
            radius: Theme.size.corner
        }
        Rectangle {
            anchors.fill: parent
            anchors.bottomMargin: -root.bottomInset
            visible: root.portrait

            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: Theme.color.clear
                }
                GradientStop {
                    position: 0.07
                    color: Theme.color.ground
                }
                GradientStop {
                    position: 1
                    color: Theme.color.ground
                }
            }
        }
        SlideLabel {
            id: label

            x: root.portrait ? Theme.size.edge : Theme.size.wide
            y: root.portrait ? Theme.size.edge : Theme.size.wide
            width: panel.width - 2 * x
            slide: root.slide
            showsStory: root.showsStory
            large: root.portrait

            transform: Translate {
                x: root.portrait ? Theme.shift.x : 0
                y: root.portrait ? Theme.shift.y : 0
            }
        }
    }
}
