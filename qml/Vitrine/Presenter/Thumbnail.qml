// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Content
import Vitrine.Controls
import Vitrine.Theme

/// A slide in small, with its title, for the console.
Column {
    id: root

    required property ShownSlide slide
    required property string heading
    property bool alert: false
    readonly property bool settled: picture.settled

    spacing: Theme.size.tight

    Eyebrow {
        width: parent.width
        text: root.heading
        color: root.alert ? Theme.color.text : Theme.color.ornament

        Rectangle {
            anchors.fill: parent
            anchors.margins: -Theme.size.tight / 2
            z: -1
            visible: root.alert
            color: Theme.color.accent
            radius: Theme.size.corner
        }
    }
    PictureView {
        id: picture

        width: parent.width
        height: Math.round(width * 0.5)
        source: root.slide.picture.url
        focusX: root.slide.picture.focus
    }
    BodyText {
        width: parent.width
        text: root.slide.exists ? root.slide.storyTitle + " · " + root.slide.title : ""
        font.weight: Font.DemiBold
        maximumLineCount: 2
        elide: Text.ElideRight
    }
}
