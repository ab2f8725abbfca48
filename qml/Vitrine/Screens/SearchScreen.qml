// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Content
import Vitrine.Controls
import Vitrine.Theme

/// Search with a keyboard of Latin letters: English words, pinyin, or the initials of pinyin.
KioskScreen {
    id: root

    required property SearchResults results
    /// Shown above the screen where there is room.
    property url cover: ""

    readonly property bool lifted: root.above > heading.height + 2 * Theme.size.edge

    signal zoneChosen(int zoneId)
    signal storyChosen(int storyId, int position)

    function open(hit: ShownHit): void {
        if (hit.storyId === 0)
            root.zoneChosen(hit.zoneId);
        else
            root.storyChosen(hit.storyId, hit.position);
    }

    function shortened(text: string): string {
        return text.length > 20 ? text.slice(0, 20) + "…" : text;
    }

    focus: true
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace) {
            root.results.typed = root.results.typed.slice(0, -1);
            event.accepted = true;
        } else if (event.text !== "" && event.text >= " " && !(event.modifiers & Qt.ControlModifier)) {
            root.results.typed += event.text;
            event.accepted = true;
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.ground
    }
    Cover {
        y: -root.above
        width: root.width
        height: root.above > 0 ? root.above + Theme.size.edge : 0
        visible: height > 0
        source: root.cover
        words: heading.height + Theme.size.edge
    }
    Column {
        id: heading

        x: Theme.size.edge
        y: root.lifted ? -heading.height - Theme.size.tight : root.portrait ? Theme.size.edge : Theme.size.wide
        width: keyboard.width
        spacing: Theme.size.tight

        TitleText {
            id: title

            width: parent.width
            visible: root.lifted || root.portrait || heading.y + height <= field.y
            text: qsTr("Search")
        }
        BodyText {
            width: parent.width
            // What the screen is for shows without it where there is no room.
            visible: root.lifted || root.portrait && !Theme.largeText || !root.portrait && heading.y + heading.spacing + title.height + height < field.y
            text: qsTr("Type an English word, or the sound of a Chinese one: fuzhou, or fz, finds 福州.")
            color: Theme.color.textQuiet
        }
    }
    Rectangle {
        id: field

        x: Theme.size.edge
        y: keyboard.y - height - Theme.size.medium
        width: keyboard.width
        height: Math.max(Theme.size.touchTarget, input.implicitHeight + Theme.size.tight)
        color: Theme.color.surface
        radius: Theme.size.corner
        border.color: Theme.color.ornament
        border.width: Theme.size.hair

        Icon {
            id: glass

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: Theme.size.medium
            name: "search"
        }
        BodyText {
            id: input

            anchors.left: glass.right
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.size.medium
            text: root.results.typed === "" ? qsTr("English or pinyin") : root.results.typed + "|"
            color: root.results.typed === "" ? Theme.color.textQuiet : Theme.color.text
            elide: Text.ElideLeft
            wrapMode: Text.NoWrap
            lineHeight: 1
        }
    }
    TouchKeyboard {
        id: keyboard

        anchors.left: parent.left
        anchors.leftMargin: Theme.size.edge
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.bottomInset + Theme.size.wide
        width: root.portrait ? parent.width - 2 * Theme.size.edge : Math.round(Math.max(0.46 * parent.width, Math.min(wanted, 0.62 * parent.width)))
        spaceText: qsTr("Space")
        eraseText: qsTr("Erase")
        clearText: qsTr("Clear")
        onTyped: letter => root.results.typed += letter
        onErased: root.results.typed = root.results.typed.slice(0, -1)
        onCleared: root.results.typed = ""
    }
    ListView {
        id: list

        x: root.portrait ? Theme.size.edge : keyboard.x + keyboard.width + Theme.size.edge
        y: root.portrait ? heading.y + heading.height + Theme.size.wide : Theme.size.wide
        width: root.width - x - Theme.size.edge - (scroll.visible ? scroll.width + Theme.size.medium : 0)
        height: (root.portrait ? field.y - Theme.size.medium : root.height - root.bottomInset - Theme.size.wide) - y
        clip: true
        spacing: Theme.size.tight
        model: root.results.hits
        boundsBehavior: Flickable.StopAtBounds

        delegate: HitCard {
            required property ShownHit modelData

            width: list.width
            hit: modelData
            onClicked: root.open(modelData)
        }
    }
    ScrollButtons {
        id: scroll

        anchors.right: parent.right
        anchors.rightMargin: Theme.size.edge
        y: list.y + (list.height - height) / 2
        view: list
        upText: qsTr("Up")
        downText: qsTr("Down")
    }
    BodyText {
        x: list.x
        y: list.y
        width: list.width
        visible: root.results.typed.trim() !== "" && list.count === 0 && !root.results.busy
        text: qsTr("Nothing found for “%1”. Try a shorter word.").arg(root.shortened(root.results.typed.trim()))
        color: Theme.color.textQuiet
    }
}
