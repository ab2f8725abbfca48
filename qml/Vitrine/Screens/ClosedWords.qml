// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Controls
import Vitrine.Theme

/// That it is closed, and until when, in one language.
Row {
    id: root

    required property string locale
    required property string title
    required property string closed
    /// When it opens again; empty where that is not known.
    required property string opens

    spacing: Theme.size.wide

    Rectangle {
        y: Theme.size.tight
        width: 2 * Theme.size.hair
        height: parent.height - 2 * Theme.size.tight
        color: Theme.color.nightTextQuiet
    }
    Column {
        width: Math.min(implicitWidth, root.width - x)
        spacing: Theme.size.tight

        BodyText {
            width: Math.min(implicitWidth, parent.width)
            locale: root.locale
            text: root.title
            lineHeight: 1.2
            color: Theme.color.nightTextQuiet
        }
        TitleText {
            width: Math.min(implicitWidth, parent.width)
            locale: root.locale
            text: root.closed
            color: Theme.color.nightText
        }
        BodyText {
            width: Math.min(implicitWidth, parent.width)
            visible: root.opens.length > 0
            locale: root.locale
            text: root.opens
            font.pixelSize: Theme.size.lead
            lineHeight: 1.2
            color: Theme.color.nightText
        }
    }
}
