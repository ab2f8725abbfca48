#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Finds words of the program that a language lacks: words.py ROOT LUPDATE prints every fault.

It reads the sources with lupdate, as `update_translations` does, but writes nothing below ROOT.
"""

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path
from typing import NamedTuple

LIST = "app/kiosk/CMakeLists.txt"
TRANSLATIONS = "resources/translations"
UPDATE = "Build the target update_translations, then translate what it adds."


class Language(NamedTuple):
    code: str  # What Qt takes the plural rules from.
    forms: int  # How many plural forms there are.
    plurals_only: bool  # The words in the sources are this language's already.


LANGUAGES = {
    "vitrine_en.ts": Language("en", forms=2, plurals_only=True),
    "vitrine_zh_Hans.ts": Language("zh_CN", forms=1, plurals_only=False),
    "vitrine_zh_Hant.ts": Language("zh_TW", forms=1, plurals_only=False),
}


class Word(NamedTuple):
    context: str
    source: str
    comment: str
    is_plural: bool

    def __str__(self):
        return f"{self.context}: “{self.source}”"


def messages(ts):
    """Each word of a .ts document with its message element; vanished ones are none."""
    for context in ElementTree.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") in ("vanished", "obsolete"):
                continue
            yield Word(
                context.findtext("name", ""), message.findtext("source", ""),
                message.findtext("comment", ""), message.get("numerus") == "yes",
            ), message


def words_in_sources(root, lupdate):
    """Every word that is in the sources, with the files that it is in."""
    files = sorted(
        path for folder in ("app", "qml") for path in (root / folder).rglob("*")
        if path.suffix in (".cpp", ".h", ".qml")
    )
    found = {}
    with tempfile.TemporaryDirectory(prefix="vitrine-words-") as folder:
        ts, names = Path(folder) / "all.ts", Path(folder) / "files.lst"
        names.write_text("".join(f"{path}\n" for path in files), encoding="utf-8")
        done = subprocess.run(
            [lupdate, "-silent", "-locations", "absolute", f"@{names}", "-ts", ts],
            capture_output=True, text=True,
        )
        if done.returncode:
            sys.exit(f"lupdate fails: {done.stdout}{done.stderr}")
        for word, message in messages(ts):
            for place in message.iter("location"):
                path = (ts.parent / place.get("filename")).resolve()
                found.setdefault(word, set()).add(path.relative_to(root).as_posix())
    return found


def faults_of_list(root, in_sources):
    text = (root / LIST).read_text(encoding="utf-8")
    entries = re.search(r"set\(files_with_words\s([^)]*)\)", text)
    listed = set(re.findall(r"\$\{PROJECT_SOURCE_DIR\}/(\S+)", entries.group(1) if entries else ""))
    worded = set().union(*in_sources.values())
    for path in sorted(worded - listed):
        yield f"{LIST}: {path} has words; name it in files_with_words."
    for path in sorted(listed - worded):
        yield f"{LIST}: {path} has no words (any more); take it out of files_with_words."


def placeholders(text):
    return Counter(re.findall(r"%(?:L?\d{1,2}|n)", text))


def faults_of_message(word, message, language):
    translation = message.find("translation")
    forms = [translation] if not word.is_plural else list(translation.iter("numerusform"))
    if translation.get("type") == "unfinished":
        yield f"{word} is unfinished."
    elif word.is_plural and len(forms) != language.forms:
        yield f"{word} has {len(forms)} plural forms instead of {language.forms}."
    else:
        for text in ("".join(form.itertext()) for form in forms):
            if not text.strip():
                yield f"{word} has an empty translation."
            elif placeholders(text) != placeholders(word.source):
                yield f"{word} has other placeholders than its translation “{text}”."


def faults_of_language(root, name, language, in_sources):
    path = root / TRANSLATIONS / name
    if not path.exists():
        yield f"{name} does not exist."
        return
    code = ElementTree.parse(path).getroot().get("language")
    if code != language.code:
        yield f"{name}: its language is “{code}” instead of “{language.code}”."
    wanted = {word for word in in_sources if word.is_plural or not language.plurals_only}
    present = dict(messages(path))
    for word in sorted(wanted - present.keys()):
        yield f"{name}: {word} is missing. {UPDATE}"
    for word in sorted(present.keys() - wanted):
        yield f"{name}: {word} is in no source any more. {UPDATE}"
    for word in sorted(wanted & present.keys()):
        for fault in faults_of_message(word, present[word], language):
            yield f"{name}: {fault}"


def faults(root, lupdate):
    in_sources = words_in_sources(root, lupdate)
    if not in_sources:
        return ["lupdate finds no words at all."]
    found = list(faults_of_list(root, in_sources))
    for name, language in LANGUAGES.items():
        found += faults_of_language(root, name, language, in_sources)
    return found


def main(root, lupdate):
    found = faults(Path(root).resolve(), lupdate)
    for fault in found:
        print(fault)
    print(f"{len(LANGUAGES)} languages, {len(found)} faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
