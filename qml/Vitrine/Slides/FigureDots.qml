// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Content
import Vitrine.Controls
import Vitrine.Theme

/// A dot for each thing that is counted, or for a round number of them; of a share, a hundred dots
/// of which so many are lit. All dots of a slide are of one size, in rows of tens, so that twice as
/// many take twice the room.
Column {
    id: root

    required property ShownSlide slide
    required property real part
    /// There is room: the dots are seen from further away.
    property bool large: false

    readonly property real one: root.slide.figurePerDot
    readonly property int most: {
        let most = 0;
        for (let index = 0; index < root.slide.figures.length; ++index)
            most = Math.max(most, root.dotsOf(root.slide.figures[index]));
        return most;
    }
    /// px from dot to dot, and half as much again after every ten.
    readonly property real pitch: Math.floor((root.most <= 10 ? 48 : root.most <= 100 ? 28 : 18) * (root.large ? 1.45 : 1) * Theme.size.unit)
    readonly property int tensThatFit: Math.floor((root.width + root.pitch / 2) / (10.5 * root.pitch))
    readonly property int perRow: 10 * Math.max(1, Math.min(root.tensThatFit, root.most <= 100 ? 2 : 3))

    function dotsOf(figure: ShownFigure): int {
        return figure.isShare ? 100 : Math.round(figure.value / root.one);
    }

    spacing: Theme.size.medium

    Repeater {
        model: root.slide.figuresAs === ShownSlide.Dots ? root.slide.figures : []

        Column {
            id: entry

            required property ShownFigure modelData
            readonly property int dots: root.dotsOf(entry.modelData)
            readonly property int lit: Math.round(entry.modelData.value / root.one)
            /// Those that have come.
            readonly property int come: Math.round(entry.lit * root.part)

            width: root.width
            spacing: Theme.size.tight / 2

            FigureView {
                width: parent.width
                figure: entry.modelData
                locale: root.slide.locale
                part: root.part
                size: root.slide.figures.length === 1 ? Theme.size.title : Theme.size.heading
                inLine: true
            }
            Item {
                width: parent.width
                height: root.pitch * Math.ceil(entry.dots / root.perRow)

                Repeater {
                    model: entry.dots

                    Rectangle {
                        required property int index
                        readonly property int column: index % root.perRow
                        readonly property bool isLit: index < entry.come

                        objectName: "dot"
                        x: (column + Math.floor(column / 10) / 2) * root.pitch
                        y: Math.floor(index / root.perRow) * root.pitch + (root.pitch - height) / 2
                        width: Math.round(0.72 * root.pitch)
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
