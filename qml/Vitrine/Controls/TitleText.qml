// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Theme

/// A title, in the serif.
Text {
    id: root

    property string locale: Theme.locale

    Accessible.role: Accessible.Heading
    Accessible.name: root.text

    font.family: Theme.font.titleIn(root.locale)
    font.pixelSize: Theme.size.title
    font.weight: Font.DemiBold
    color: Theme.color.text
    lineHeight: Theme.font.titleLineHeight
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
}
