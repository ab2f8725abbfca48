// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Content
import Vitrine.Controls
import Vitrine.Theme

/// Years down a line, further apart where more time lies between them.
Item {
    id: root

    required property ShownSlide slide
    required property real part

    readonly property real mark: 18 * Theme.size.unit
    /// px between two entries for each year more than one that lies between them.
    readonly property real perYear: 10 * Theme.size.unit

    function gapBefore(index: int): real {
        if (index === 0)
            return 0;
        const years = root.slide.figures[index].value - root.slide.figures[index - 1].value;
        return Theme.size.tight / 2 + Math.max(0, Math.min(10, years - 1)) * root.perYear;
    }

    implicitHeight: entries.implicitHeight

    Rectangle {
        x: (root.mark - width) / 2
        width: Theme.size.hair
        height: entries.height * root.part
        color: Theme.color.ornament
    }
    Column {
        id: entries

        width: root.width

        Repeater {
            model: root.slide.figures

            Item {
                id: entry

                required property ShownFigure modelData
                required property int index

                width: entries.width
                height: words.height + words.y
                opacity: root.part * root.slide.figures.length > index ? 1 : 0
                Accessible.role: Accessible.StaticText
                Accessible.name: entry.modelData.display + " " + entry.modelData.counts

                Rectangle {
                    y: words.y + (year.height - height) / 2
                    width: root.mark
                    height: width
                    radius: width / 2
                    color: Theme.color.figure
                }
                Flow {
                    id: words

                    x: root.mark + Theme.size.medium
                    y: root.gapBefore(entry.index)
                    width: parent.width - x
                    spacing: Theme.size.medium

                    TitleText {
                        id: year

                        Accessible.ignored: true
                        locale: root.slide.locale
                        text: entry.modelData.display
                        color: Theme.color.figure
                        font.pixelSize: Theme.size.lead
                        lineHeight: 1
                    }
                    SmallText {
                        Accessible.ignored: true
                        height: Math.max(year.height, implicitHeight)
                        width: Math.min(implicitWidth, words.width)
                        locale: root.slide.locale
                        text: entry.modelData.counts
                        verticalAlignment: Text.AlignVCenter
                        lineHeight: 1
                    }
                }
            }
        }
    }
}
