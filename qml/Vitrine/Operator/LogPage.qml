// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Controls
import Vitrine.Operation
import Vitrine.Theme

/// The last lines of the log, the newest first.
ScrollArea {
    id: root

    required property LogTail log

    upText: qsTr("Up")
    downText: qsTr("Down")
    Component.onCompleted: root.log.watched = true
    Component.onDestruction: root.log.watched = false

    Repeater {
        model: [...root.log.lines].reverse()

        SmallText {
            required property string modelData

            width: root.innerWidth
            text: modelData
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }
}
