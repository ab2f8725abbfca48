// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// Durations in ms; 0 where motion is off.
QtObject {
    id: root

    required property bool still

    readonly property int quick: root.still ? 0 : 140
    readonly property int screen: root.still ? 0 : 320
    /// Of a picture from one screen to the next; then what is over it appears in `quick`.
    readonly property int travel: root.still ? 0 : 260
    readonly property int slide: root.still ? 0 : 360
    readonly property int picture: root.still ? 0 : 1400
    /// Numbers that run up, bars that grow.
    readonly property int figures: root.still ? 0 : 1100
    readonly property int pulse: 1600
    /// Of one language of the attract loop, and of one of its pictures.
    readonly property int language: 5000
    readonly property int attractPicture: 8000
    /// A screen waits this long for its picture before it comes in without.
    readonly property int patience: 700
}
