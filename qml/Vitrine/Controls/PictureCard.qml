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
    readonly property bool wide: root.width > 1.85 * root.height
    readonly property color shade: Theme.color.ground

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

            anchors.fill: parent
            source: root.picture
            focusX: root.focusX
            focusAt: root.wide ? 0.78 : root.width > 1.5 * root.height ? 0.62 : 0.5
            opacity: root.down ? 0.7 : 1
        }
        Rectangle {
            anchors.fill: parent
            visible: !root.wide

            gradient: Gradient {
                GradientStop {
                    position: Math.max(0, 1 - (words.height + 3.6 * Theme.size.medium) / root.height)
                    color: Theme.color.clear
                }
                GradientStop {
                    position: Math.max(0.01, 1 - (words.height + 0.4 * Theme.size.medium) / root.height)
                    color: Qt.alpha(root.shade, 0.82)
                }
                GradientStop {
                    position: 1
                    color: Qt.alpha(root.shade, 0.96)
                }
            }
        }
        Rectangle {
            anchors.fill: parent
            visible: root.wide

            gradient: Gradient {
                orientation: Gradient.Horizontal

                GradientStop {
                    position: 0
                    color: Qt.alpha(root.shade, 0.97)
                }
                GradientStop {
                    position: 0.46
                    color: Qt.alpha(root.shade, 0.86)
                }
                GradientStop {
                    position: 0.74
                    color: Theme.color.clear
                }
            }
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
            width: (root.wide ? 0.64 * parent.width : parent.width) - Theme.size.medium - anchors.leftMargin
            spacing: Theme.size.tight / 2

            Eyebrow {
                width: parent.width
                visible: root.eyebrow !== ""
                text: root.eyebrow
            }
            TitleText {
                width: parent.width
                text: root.text.replace(/-/g, "\u2011") // A title does not break at its hyphens.
                font.pixelSize: root.wide && root.height < 280 * Theme.size.unit ? Math.min(root.titleSize, Theme.size.body) : root.titleSize
            }
            SmallText {
                width: parent.width
                visible: root.remark !== ""
                text: root.remark
                maximumLineCount: root.remarkLines
                elide: Text.ElideRight
            }
        }
    }
}
