// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Theme

/// A line icon of resources/icons in the colour of the text beside it.
Item {
    id: root

    required property string name
    property color color: Theme.color.text
    property real size: Theme.size.icon

    implicitWidth: root.size
    implicitHeight: root.size

    Image {
        anchors.fill: parent
        sourceSize.width: root.size
        sourceSize.height: root.size
        source: root.name ? "image://icon/" + root.name + "/" + root.color.toString().slice(1) : ""
    }
}
