// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Controls

/// A button for what should not happen by a slip: it asks once, and a second press within five
/// seconds does it.
TouchButton {
    id: root

    required property string calmText
    required property string sureText
    property bool asking: false

    signal confirmed

    showsText: true
    text: root.asking ? root.sureText : root.calmText
    prominent: root.asking
    onClicked: {
        if (root.asking)
            root.confirmed();
        root.asking = !root.asking;
    }

    Timer {
        interval: 5000
        running: root.asking
        onTriggered: root.asking = false
    }
}
