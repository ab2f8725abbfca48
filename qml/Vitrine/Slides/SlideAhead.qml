// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Content
import Vitrine.Pictures

/// The picture of a slide that may be asked for next, decoded as its view will show it.
PictureAhead {
    id: root

    required property ShownExhibition exhibition
    required property string locale
    /// Its place in the exhibition; 0 for none.
    required property int number
    /// A view of the size in which it will be shown.
    required property SlideView view

    readonly property ShownSlide slide: ShownSlide {
        exhibition: root.exhibition
        locale: root.locale
        number: root.number
    }

    source: root.slide.picture.url
    decodedFor: root.view.pictureSize(root.slide)
    whole: root.slide.picture.photograph
}
