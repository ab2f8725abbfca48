// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Controls
import Vitrine.Theme

/// A time of day between a button for earlier and one for later; held down they go on.
Row {
    id: root

    required property string time
    required property string earlierText
    required property string laterText

    signal moved(int steps)

    TouchButton {
        text: root.earlierText
        iconName: "less"
        autoRepeat: true
        onClicked: root.moved(-1)
    }
    BodyText {
        width: 3.4 * Theme.size.control
        height: Theme.size.touchTarget
        text: root.time
        font.pixelSize: Theme.size.control
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        lineHeight: 1
    }
    TouchButton {
        text: root.laterText
        iconName: "more"
        autoRepeat: true
        onClicked: root.moved(1)
    }
}
