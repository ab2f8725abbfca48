// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Theme

/// Credits, counts and remarks.
BodyText {
    font.pixelSize: Theme.size.small
    color: Theme.color.textQuiet
}
