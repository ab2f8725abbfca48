// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Controls
import Vitrine.Theme

/// The picture over a screen whose controls are low, fading into the ground below.
Item {
    id: root

    required property url source
    /// px at the lower edge that words stand on.
    property real words: 0
    readonly property bool settled: picture.settled

    PictureView {
        id: picture

        width: root.width
        height: Math.max(0, root.height - (Theme.plates ? root.words + Theme.size.medium : 0))
        source: root.height > 0 ? root.source : ""
        focusX: 0.65
        focusAt: 0.65
    }
    Rectangle {
        anchors.fill: parent
        visible: !Theme.plates

        gradient: Gradient {
            GradientStop {
                position: Math.max(0, 0.7 - root.words / Math.max(1, root.height))
                color: Theme.color.clear
            }
            GradientStop {
                position: Math.max(0.01, 0.98 - root.words / Math.max(1, root.height))
                color: Theme.color.shade
            }
            GradientStop {
                position: 1
                color: Theme.color.ground
            }
        }
    }
}
