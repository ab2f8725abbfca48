// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Content
import Vitrine.Theme

/// Years down a line, further apart where more time lies between them. The last is where the line
/// leads to.
Item {
    id: root

    required property ShownSlide slide
    required property real part

    readonly property int last: root.slide.figures.length - 1
    readonly property real mark: 26 * Theme.size.unit
    /// px between two entries for each year more than one that lies between them.
    readonly property real perYear: 10 * Theme.size.unit

    function gapBefore(index: int): real {
        const figures = root.slide.figures;
        if (index === 0 || index >= figures.length)
            return 0;
        const years = figures[index].value - figures[index - 1].value;
        return Theme.size.tight / 2 + Math.max(0, Math.min(10, years - 1)) * root.perYear;
    }

    implicitHeight: entries.implicitHeight

    Column {
        id: entries

        width: root.width

        Repeater {
            model: root.slide.figuresAs === ShownSlide.Timeline ? root.slide.figures : []

            Item {
                id: entry

                required property ShownFigure modelData
                required property int index
                readonly property bool isLast: entry.index === root.last
                readonly property real middle: words.y + Math.min(words.height, 1.4 * words.size) / 2

                width: entries.width
                height: words.y + words.height
                opacity: root.part * (root.last + 1) > entry.index ? 1 : 0

                Rectangle {
                    x: (root.mark - width) / 2
                    y: entry.index === 0 ? entry.middle : 0
                    width: Theme.size.hair
                    height: (entry.isLast ? entry.middle : parent.height) - y
                    color: Theme.color.ornament
                }
                Rectangle {
                    objectName: "mark"
                    x: (root.mark - width) / 2
                    y: entry.middle - height / 2
                    width: entry.isLast ? root.mark : Math.round(0.65 * root.mark)
                    height: width
                    radius: width / 2
                    color: entry.isLast ? Theme.color.accent : Theme.color.figure
                }
                FigureView {
                    id: words

                    x: root.mark + Theme.size.medium
                    y: root.gapBefore(entry.index)
                    width: parent.width - x
                    figure: entry.modelData
                    locale: root.slide.locale
                    size: Theme.size.lead
                    inLine: true
                }
            }
        }
    }
}
