// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Content
import Vitrine.Theme

/// Values of one unit, each as long as it is large.
Column {
    id: root

    required property ShownSlide slide
    required property real part

    spacing: Theme.size.medium

    Repeater {
        model: root.slide.figures

        Column {
            id: entry

            required property ShownFigure modelData

            width: root.width
            spacing: Theme.size.tight / 2

            FigureView {
                width: parent.width
                figure: entry.modelData
                locale: root.slide.locale
                part: root.part
                size: Theme.size.heading
            }
            Rectangle {
                width: parent.width
                height: 16 * Theme.size.unit
                color: Theme.color.surfaceHigh

                Rectangle {
                    objectName: "bar"
                    width: parent.width * root.part * entry.modelData.value / Math.max(1, root.slide.figureWhole)
                    height: parent.height
                    color: Theme.color.figure
                }
            }
        }
    }
}
