// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Content
import Vitrine.Screens

/// Kiosk mode.
PlayerWindow {
    id: root

    required property Visit visit
    required property VisitorPresence presence
    required property SearchResults search
    required property Languages languages

    settled: view.settled

    KioskView {
        id: view

        anchors.fill: parent
        focus: true
        exhibition: root.exhibition
        visit: root.visit
        presence: root.presence
        search: root.search
        languages: root.languages
    }
}
