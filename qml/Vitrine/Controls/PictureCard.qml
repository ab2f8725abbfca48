// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Theme

/// A touchable picture with a title below it.
Pressable {
    id: root

    property url picture: ""
    property real focusX: 0.5
    property string eyebrow: ""
    property string remark: ""
    /// The most lines the remark may take.
    property int remarkLines: 2
    property int titleSize: Theme.size.lead
    readonly property bool settled: view.settled
    readonly property alias view: view
    /// A low, wide card has its words beside the picture's subject instead of below it.
    readonly property bool wide: root.width > (Theme.plates ? root.height < 300 * Theme.size.unit ? 1.3 : 3 : 1.85) * root.height
    readonly property real wordsWidth: root.wide ? Math.round(Theme.plates ? Math.max(0.56 * root.width, Math.min(0.78 * root.width, 280 * Theme.size.unit)) : 0.64 * root.width) : root.width

    implicitWidth: 400 * Theme.size.unit
    implicitHeight: 300 * Theme.size.unit

    Accessible.description: root.remark

    background: Rectangle {
        color: Theme.color.surface
        radius: Theme.size.corner
    }

    Item {
        anchors.fill: parent

        PictureView {
            id: view

            x: Theme.plates && root.wide ? root.wordsWidth : 0
            width: root.width - x
            height: Theme.plates && !root.wide ? root.height - words.height - 2 * Theme.size.medium : root.height
            source: root.picture
            focusX: root.focusX
            focusAt: Theme.plates ? 0.5 : root.wide ? 0.78 : root.width > 1.5 * root.height ? 0.62 : 0.5
            opacity: root.down ? 0.7 : 1
        }
        Rectangle {
            anchors.fill: parent
            visible: !root.wide && !Theme.plates

            gradient: Gradient {
                GradientStop {
                    position: Math.max(0, 1 - (words.height + 3.6 * Theme.size.medium) / root.height)
                    color: Theme.color.clear
                }
                GradientStop {
                    position: Math.max(0.01, 1 - (words.height + 0.4 * Theme.size.medium) / root.height)
                    color: Theme.color.shade
                }
                GradientStop {
                    position: 1
                    color: Theme.color.panel
                }
            }
        }
        Rectangle {
            anchors.fill: parent
            visible: root.wide && !Theme.plates

            gradient: Gradient {
                orientation: Gradient.Horizontal

                GradientStop {
                    position: 0
                    color: Theme.color.panel
                }
                GradientStop {
                    position: 0.46
                    color: Theme.color.shade
                }
                GradientStop {
                    position: 0.74
                    color: Theme.color.clear
                }
            }
        }
        Rectangle {
            anchors.fill: parent
            visible: Theme.highContrast
            color: Theme.color.clear
            border.color: Theme.color.controlEdge
            border.width: Theme.size.hair
        }
        Rectangle {
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            width: 2 * Theme.size.hair
            height: words.height + 2 * Theme.size.medium
            color: Theme.color.accent
        }
        Column {
            id: words

            anchors.left: parent.left
            anchors.bottom: parent.bottom
            anchors.margins: Theme.size.medium
            anchors.leftMargin: Theme.size.medium + Theme.size.tight
            width: root.wordsWidth - Theme.size.medium - anchors.leftMargin
            spacing: Theme.size.tight / 2

            Eyebrow {
                Accessible.ignored: true
                width: parent.width
                visible: root.eyebrow !== ""
                text: root.eyebrow
            }
            TitleText {
                Accessible.ignored: true
                width: parent.width
                text: root.text.replace(/-/g, "\u2011") // A title does not break at its hyphens.
                font.pixelSize: root.wide && root.height < 280 * Theme.size.unit || Theme.largeText ? Math.min(root.titleSize, Theme.size.body) : root.titleSize
            }
            SmallText {
                Accessible.ignored: true
                width: parent.width
                visible: root.remark !== "" && root.remarkLines > 0
                text: root.remark
                maximumLineCount: Math.max(1, root.remarkLines)
                elide: Text.ElideRight
            }
        }
    }
}
