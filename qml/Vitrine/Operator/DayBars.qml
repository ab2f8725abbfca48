// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Controls
import Vitrine.Theme

/// A bar for each day, as high as it had visitors.
Row {
    id: root

    /// Maps of `day` and `visitors`.
    required property var days
    required property int most

    /// Whether there is room for a month beside the day, and for a day at all.
    readonly property bool roomy: root.barWidth > 2.8 * Theme.size.small
    readonly property bool dated: root.barWidth > 1.3 * Theme.size.small
    readonly property real tallest: 4 * Theme.size.touchTarget
    readonly property real barWidth: (root.width - (root.days.length - 1) * root.spacing) / Math.max(1, root.days.length)

    spacing: Theme.size.tight / 2
    height: root.tallest + 2 * Theme.size.small * 1.5

    Repeater {
        model: root.days

        Item {
            id: day

            required property var modelData

            width: root.barWidth
            height: root.height
            Accessible.role: Accessible.StaticText
            Accessible.name: day.modelData.day + ": " + day.modelData.visitors

            Rectangle {
                id: bar

                anchors.bottom: date.top
                width: parent.width
                height: Math.max(Theme.size.hair, root.tallest * day.modelData.visitors / Math.max(1, root.most))
                color: Theme.color.ornament
            }
            SmallText {
                anchors.bottom: bar.top
                anchors.horizontalCenter: parent.horizontalCenter
                Accessible.ignored: true
                visible: day.modelData.visitors > 0 && implicitWidth <= parent.width
                text: day.modelData.visitors
                lineHeight: 1
                wrapMode: Text.NoWrap
            }
            SmallText {
                id: date

                anchors.bottom: parent.bottom
                anchors.horizontalCenter: parent.horizontalCenter
                Accessible.ignored: true
                visible: root.dated
                text: root.roomy ? day.modelData.day : day.modelData.day.split("-")[1]
                lineHeight: 1
                wrapMode: Text.NoWrap
            }
        }
    }
}
