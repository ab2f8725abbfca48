#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Spoils a copy of the words, one at a time, and sees words.py find it: tst_words.py ROOT LUPDATE."""

import shutil
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import words  # noqa: E402

CMAKE_LIST = "set(files_with_words\n    ${PROJECT_SOURCE_DIR}/qml/A.qml\n)\n"
QML = 'Item {\n    property string a: qsTr("%1 of %2")\n    property string b: qsTr("%n stories", "", 2)\n}\n'
PLURAL = '<message numerus="yes"><source>%n stories</source><translation>{}</translation></message>'
SINGLE = "<message><source>%1 of %2</source><translation>{}</translation></message>"
TS = '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{}">' \
    "<context><name>A</name>{}</context></TS>"


def form(text):
    return f"<numerusform>{text}</numerusform>"


class Words(unittest.TestCase):
    def setUp(self):
        self.root = Path(tempfile.mkdtemp(prefix="vitrine-words-")).resolve()
        self.addCleanup(shutil.rmtree, self.root)
        self.write(words.LIST, CMAKE_LIST)
        self.write("qml/A.qml", QML)
        self.write_ts("vitrine_en.ts", "en", PLURAL.format(form("%n story") + form("%n stories")))
        for name, code in (("vitrine_zh_Hans.ts", "zh_CN"), ("vitrine_zh_Hant.ts", "zh_TW")):
            self.write_ts(name, code, SINGLE.format("%1/%2") + PLURAL.format(form("%n个")))

    def write(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def write_ts(self, name, code, messages):
        self.write(f"{words.TRANSLATIONS}/{name}", TS.format(code, messages))

    def spoil(self, name, before, after):
        file = self.root / words.TRANSLATIONS / name
        text = file.read_text(encoding="utf-8")
        self.assertIn(before, text)
        file.write_text(text.replace(before, after), encoding="utf-8")

    def assertFaults(self, *expected):
        found = words.faults(self.root, LUPDATE)
        self.assertEqual(len(expected), len(found), found)
        for parts, fault in zip(expected, found):
            for part in parts:
                self.assertIn(part, fault)

    def test_whole_languages_have_no_fault(self):
        self.assertFaults()

    def test_a_new_word_is_missing_in_every_language_that_needs_it(self):
        self.write("qml/A.qml", QML.replace("}", '    property string c: qsTr("New")\n}'))
        self.assertFaults(("zh_Hans", "“New” is missing"), ("zh_Hant", "“New” is missing"))

    def test_a_word_in_a_new_file_is_missing_and_its_file_unlisted(self):
        self.write("app/b.cpp", 'auto b = QT_TRANSLATE_NOOP("B", "New");\n')
        self.assertFaults(("app/b.cpp", "files_with_words"), ("zh_Hans", "B: “New”"), ("zh_Hant", "B: “New”"))

    def test_a_listed_file_without_words_is_found(self):
        self.write(words.LIST, CMAKE_LIST.replace("\n)", "\n    ${PROJECT_SOURCE_DIR}/qml/B.qml\n)"))
        self.assertFaults(("qml/B.qml", "has no words"))

    def test_a_word_that_left_the_sources_is_found(self):
        self.write("qml/A.qml", QML.replace('qsTr("%1 of %2")', '""'))
        self.assertFaults(("zh_Hans", "in no source"), ("zh_Hant", "in no source"))

    def test_an_unfinished_word_is_found(self):
        self.spoil("vitrine_zh_Hant.ts", "<translation>%1/%2", '<translation type="unfinished">%1/%2')
        self.assertFaults(("zh_Hant", "“%1 of %2” is unfinished"))

    def test_an_empty_word_is_found(self):
        self.spoil("vitrine_zh_Hans.ts", "%1/%2", "")
        self.assertFaults(("zh_Hans", "empty"))

    def test_other_placeholders_are_found(self):
        self.spoil("vitrine_zh_Hans.ts", "%1/%2", "%1/%1")
        self.spoil("vitrine_zh_Hant.ts", "%n个", "个")
        self.assertFaults(("zh_Hans", "“%1/%1”"), ("zh_Hant", "“个”"))

    def test_a_plural_form_too_few_is_found(self):
        self.spoil("vitrine_en.ts", form("%n story"), "")
        self.assertFaults(("vitrine_en.ts", "1 plural forms instead of 2"))

    def test_a_language_that_is_not_there_is_found(self):
        (self.root / words.TRANSLATIONS / "vitrine_zh_Hant.ts").unlink()
        self.assertFaults(("vitrine_zh_Hant.ts", "does not exist"))

    def test_another_language_code_is_found(self):
        self.spoil("vitrine_zh_Hant.ts", "zh_TW", "en")
        self.assertFaults(("vitrine_zh_Hant.ts", "“en” instead of “zh_TW”"))


if __name__ == "__main__":
    LUPDATE = sys.argv[2]
    unittest.main(argv=sys.argv[:1])
