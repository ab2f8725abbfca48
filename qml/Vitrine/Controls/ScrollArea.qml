// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Theme

/// Room for content that may be taller than it: then there are buttons beside it, and a finger may
/// push it too. Give the content the width of `innerWidth`. It must not become lower where that
/// is less, or it would never be settled whether there is room for it without the buttons.
Item {
    id: root

    default property alias content: column.data
    property string upText: ""
    property string downText: ""
    readonly property alias spills: buttons.visible
    /// px that all of the content would take.
    readonly property real wanted: column.implicitHeight
    /// px of the content, beside the buttons.
    readonly property real innerWidth: root.width - (root.spills ? buttons.width + Theme.size.medium : 0)

    implicitHeight: root.wanted

    function toStart(): void {
        view.contentY = 0;
    }

    Flickable {
        id: view

        width: root.innerWidth
        height: root.height
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        interactive: root.spills
        clip: root.spills

        Column {
            id: column

            width: parent.width
        }
    }
    ScrollButtons {
        id: buttons

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        view: view
        upText: root.upText
        downText: root.downText
    }
}
