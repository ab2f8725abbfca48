// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Controls

/// What every screen of the kiosk is: an area over the control band that says when its picture is there.
FocusScope {
    /// px at the lower edge that the control band covers.
    property real bottomInset: 0
    /// px above the screen that its picture may fill: nobody reaches there.
    property real above: 0
    /// Whether it may come in: its first picture is decoded, or never will be.
    property bool settled: true

    /// What it is about: a ShownZone, a ShownStory, or nothing.
    property QtObject subject: null

    readonly property bool portrait: width < height

    /// The picture that stands for a zone or a story on this screen; null where none does.
    function pictureOf(what: QtObject): PictureView {
        return null;
    }
}
