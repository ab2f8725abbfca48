// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Content
import Vitrine.Controls
import Vitrine.Theme

/// A dot for each thing that is counted, or for a round number of them; of a share, a hundred dots
/// of which so many are lit.
Column {
    id: root

    required property ShownSlide slide
    required property real part

    readonly property real one: root.slide.figurePerDot

    spacing: Theme.size.medium

    Repeater {
        model: root.slide.figures

        Column {
            id: entry

            required property ShownFigure modelData
            readonly property int lit: Math.round(modelData.value / root.one)
            readonly property int dots: modelData.isShare ? 100 : lit
            readonly property bool few: dots <= 20
            readonly property bool alone: root.slide.figures.length === 1

            width: root.width
            spacing: Theme.size.tight

            FigureView {
                width: parent.width
                figure: entry.modelData
                locale: root.slide.locale
                part: root.part
                size: entry.alone ? Theme.size.title : Theme.size.heading
            }
            Grid {
                /// px of a dot: a few are large, many are small.
                readonly property real dot: (entry.few ? 34 : entry.alone ? 16 : 12) * Theme.size.unit

                columns: Math.max(1, Math.min(entry.dots === 100 ? 20 : 1000, Math.floor((parent.width + spacing) / (dot + spacing))))
                spacing: (entry.few ? 14 : entry.alone ? 10 : 7) * Theme.size.unit

                Repeater {
                    model: entry.dots

                    Rectangle {
                        required property int index
                        readonly property bool isLit: index < entry.lit * root.part

                        objectName: "dot"
                        width: parent?.dot ?? 0
                        height: width
                        radius: width / 2
                        color: isLit ? Theme.color.figure : Theme.color.clear
                        border.width: Theme.size.hair
                        border.color: isLit ? Theme.color.figure : Theme.color.outline
                    }
                }
            }
        }
    }
    SmallText {
        width: parent.width
        visible: root.one > 1
        locale: root.slide.locale
        text: qsTr("One dot stands for %1.").arg(root.one)
    }
}
