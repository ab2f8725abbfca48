// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Vitrine.Controls
import Vitrine.Theme

/// What a zone adds to the control band.
Row {
    id: root

    required property bool sourcesShown

    signal sourcesToggled

    spacing: Theme.size.tight

    TouchButton {
        text: qsTr("Sources")
        iconName: "sources"
        showsText: true
        checked: root.sourcesShown
        onClicked: root.sourcesToggled()
    }
}
