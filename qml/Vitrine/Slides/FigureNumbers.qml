// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Content
import Vitrine.Theme

/// Numbers side by side, as many as there is room for.
Grid {
    id: root

    required property ShownSlide slide
    required property real part

    readonly property int count: root.slide.figures.length
    /// px that the longest number wants at the least.
    readonly property real wanted: {
        let letters = 0;
        for (let i = 0; i < root.count; ++i)
            letters = Math.max(letters, root.slide.figures[i].display.length);
        return Math.max(200 * Theme.size.unit, 40 * Theme.size.unit * letters, 0.5 * Theme.size.figure * letters);
    }

    columns: Math.max(1, Math.min(root.count, Math.floor(width / root.wanted)))
    columnSpacing: Theme.size.medium
    rowSpacing: Theme.size.medium

    Repeater {
        model: root.slide.figuresAs === ShownSlide.Numbers ? root.slide.figures : []

        FigureView {
            required property ShownFigure modelData

            width: (root.width - (root.columns - 1) * root.columnSpacing) / root.columns
            figure: modelData
            locale: root.slide.locale
            part: root.part
            size: root.columns === 1 && root.count > 1 ? Theme.size.title : Theme.size.figure
        }
    }
}
