// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Theme

/// Running text.
Text {
    id: root

    property string locale: Theme.locale

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    font.family: Theme.font.textIn(root.locale)
    font.pixelSize: Theme.size.body
    color: Theme.color.text
    lineHeight: Theme.font.lineHeight
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
}
