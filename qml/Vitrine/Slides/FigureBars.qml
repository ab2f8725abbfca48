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
        model: root.slide.figuresAs === ShownSlide.Bars ? root.slide.figures : []

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
                inLine: true
            }
            Rectangle {
                width: parent.width
                height: 22 * Theme.size.unit
                color: Theme.color.clear
                border.width: Theme.size.hair
                border.color: Theme.color.outline

                Rectangle {
                    objectName: "bar"
                    width: root.slide.figureWhole > 0 ? parent.width * root.part * entry.modelData.value / root.slide.figureWhole : 0
                    height: parent.height
                    color: Theme.color.figure
                }
            }
        }
    }
}
