// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Content
import Vitrine.Controls
import Vitrine.Theme

/// The label beside a picture: where it belongs, title, figures, caption, credit.
Item {
    id: root

    required property ShownSlide slide
    property Narrator narrator: null
    property bool showsStory: true
    /// There is room: the label is read from further away.
    property bool large: false
    /// The slide is the one in view.
    property bool live: true

    /// The part of the label in which a word is being spoken.
    readonly property int spokenPart: root.isRead ? root.narrator.part : Narrator.None
    readonly property bool isRead: root.narrator !== null && root.narrator.slide > 0 && root.narrator.slide === root.slide.number

    function shown(text: string, part: int): string {
        return part === root.spokenPart ? root.narrator.marked(text, root.narrator.first, root.narrator.length, Theme.color.ornament) : text;
    }

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: root.width
        spacing: Theme.size.medium

        Rectangle {
            width: Theme.size.edge
            height: Theme.size.hair
            color: Theme.color.ornament
        }
        Eyebrow {
            width: parent.width
            visible: root.showsStory
            locale: root.slide.locale
            text: root.slide.storyTitle
        }
        TitleText {
            width: parent.width
            visible: text !== ""
            locale: root.slide.locale
            text: root.shown(root.slide.title, Narrator.Title)
            Accessible.name: root.slide.title
            textFormat: root.spokenPart === Narrator.Title ? Text.StyledText : Text.PlainText
            font.pixelSize: root.large ? Theme.size.title : Theme.size.heading
        }
        FiguresView {
            width: parent.width
            slide: root.slide
            live: root.live
            large: root.large
        }
        BodyText {
            width: parent.width
            locale: root.slide.locale
            text: root.shown(root.slide.caption, Narrator.Caption)
            Accessible.name: root.slide.caption
            textFormat: root.spokenPart === Narrator.Caption ? Text.StyledText : Text.PlainText
            font.pixelSize: root.large ? Theme.size.lead : Theme.size.body
        }
        SmallText {
            width: parent.width
            locale: root.slide.locale
            text: root.isRead && root.narrator.synthetic ? root.slide.picture.credit + " · " + qsTr("Synthetic voice") : root.slide.picture.credit
        }
    }
}
