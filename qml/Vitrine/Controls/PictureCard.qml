// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Vitrine.Theme

/// A touchable picture with a title below it.
T.AbstractButton {
    id: root

    property url picture: ""
    property real focusX: 0.5
    property string eyebrow: ""
    property string remark: ""
    property int titleSize: Theme.size.lead
    readonly property bool settled: view.settled

    implicitWidth: 400 * Theme.size.unit
    implicitHeight: 300 * Theme.size.unit
    focusPolicy: Qt.TabFocus

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.remark
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        color: Theme.color.surface
        radius: Theme.size.corner

        FocusRing {
            control: root
        }
    }

    Item {
        anchors.fill: parent

        PictureView {
            id: view

            anchors.fill: parent
            source: root.picture
            focusX: root.focusX
            focusAt: root.width > 1.5 * root.height ? 0.7 : 0.55
            opacity: root.down ? 0.7 : 1
        }
        Rectangle {
            anchors.fill: parent

            gradient: Gradient {
                GradientStop {
                    position: Math.max(0, 1 - (words.height + 3.6 * Theme.size.medium) / root.height)
                    color: Theme.color.clear
                }
                GradientStop {
                    position: Math.max(0.01, 1 - (words.height + 0.4 * Theme.size.medium) / root.height)
                    color: Qt.alpha(Theme.color.ground, 0.8)
                }
                GradientStop {
                    position: 1
                    color: Qt.alpha(Theme.color.ground, 0.96)
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
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.size.medium
            anchors.leftMargin: Theme.size.medium + Theme.size.tight
            spacing: Theme.size.tight / 2

            Eyebrow {
                width: parent.width
                visible: root.eyebrow !== ""
                text: root.eyebrow
            }
            TitleText {
                width: parent.width
                text: root.text
                font.pixelSize: root.titleSize
                maximumLineCount: 3
            }
            SmallText {
                width: parent.width
                visible: root.remark !== ""
                text: root.remark
                maximumLineCount: 2
                elide: Text.ElideRight
            }
        }
    }
}
