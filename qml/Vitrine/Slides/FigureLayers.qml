// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Vitrine.Content
import Vitrine.Theme

/// Sheets one over the other, each with its things on it, and beside each what they are.
Column {
    id: root

    required property ShownSlide slide
    required property real part

    spacing: Theme.size.tight

    Repeater {
        model: root.slide.figuresAs === ShownSlide.Layers ? root.slide.figures : []

        Item {
            id: layer

            required property ShownFigure modelData
            required property int index
            /// The sheets come in from below, one after the other.
            readonly property real come: Math.max(0, Math.min(1, root.part * root.slide.figures.length - (root.slide.figures.length - 1 - index)))

            width: root.width
            height: Math.max(sheet.height, words.height)

            Item {
                id: sheet

                readonly property real lean: 0.28 * width

                width: Math.min(0.6 * parent.width, 240 * Theme.size.unit)
                height: 0.42 * width
                y: (parent.height - height) / 2 + (1 - layer.come) * Theme.size.wide
                opacity: layer.come

                Shape {
                    anchors.fill: parent

                    ShapePath {
                        fillColor: Theme.color.surfaceHigh
                        strokeColor: Theme.color.ornament
                        strokeWidth: Theme.size.hair
                        startX: sheet.lean
                        startY: Theme.size.hair

                        PathLine {
                            x: sheet.width - Theme.size.hair
                            y: Theme.size.hair
                        }
                        PathLine {
                            x: sheet.width - sheet.lean
                            y: sheet.height - Theme.size.hair
                        }
                        PathLine {
                            x: Theme.size.hair
                            y: sheet.height - Theme.size.hair
                        }
                        PathLine {
                            x: sheet.lean
                            y: Theme.size.hair
                        }
                    }
                }
                Row {
                    anchors.centerIn: parent
                    spacing: 0.5 * thing

                    readonly property real thing: Math.min(0.34 * sheet.height, 0.5 * sheet.width / Math.max(1, layer.modelData.value * 1.5))

                    Repeater {
                        model: layer.modelData.value

                        Rectangle {
                            objectName: "thing"
                            width: parent?.thing ?? 0
                            height: width
                            radius: width / 2
                            color: Theme.color.figure
                        }
                    }
                }
            }
            FigureView {
                id: words

                x: sheet.width + Theme.size.medium
                width: parent.width - x
                anchors.verticalCenter: parent.verticalCenter
                figure: layer.modelData
                locale: root.slide.locale
                part: root.part
                size: Theme.size.heading
            }
        }
    }
}
