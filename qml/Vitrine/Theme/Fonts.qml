// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// Families by language: Chinese characters have other shapes in Hong Kong and Taipei than in Beijing,
/// and which ones a program shows must not depend on the language of its operating system.
QtObject {
    id: root

    required property string locale

    readonly property string title: root.titleIn(root.locale)
    readonly property string text: root.textIn(root.locale)
    /// Of the line the font itself asks for, which is 1.36 em in Noto Sans and 1.45 em in Noto Sans CJK.
    readonly property real lineHeight: root.locale.startsWith("zh") ? 1.08 : 1.0
    readonly property real titleLineHeight: root.locale.startsWith("zh") ? 0.92 : 0.86

    function titleIn(locale: string): string {
        switch (locale) {
        case "zh-Hans":
            return "Noto Serif CJK SC";
        case "zh-Hant":
            return "Noto Serif CJK TC";
        default:
            return "Noto Serif";
        }
    }

    function textIn(locale: string): string {
        switch (locale) {
        case "zh-Hans":
            return "Noto Sans CJK SC";
        case "zh-Hant":
            return "Noto Sans CJK TC";
        default:
            return "Noto Sans";
        }
    }
}
