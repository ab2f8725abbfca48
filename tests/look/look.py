#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Draws one screen of each kind, in every variant, and compares them with the reference pictures.

    look.py check BUILD [--only GROUP]…   a sentence for each picture that differs; exits with 1
    look.py update BUILD [--only GROUP]…  makes the references anew where pictures differ
    look.py groups                        the names of the groups, one a line

BUILD is the folder of a build. What differs is put into BUILD/look/failed, with an index.html.
"""

import argparse
import concurrent.futures
import html
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

LOCALES = ("en", "zh-Hans", "zh-Hant")
# 16:9, 9:16 and 21:9. All lengths follow the shorter side, so these are the layouts of large panels.
SIZES = ("960x540", "540x960", "1260x540")
MODES = ("kiosk", "present", "display")


class Look(NamedTuple):
    """Options of vitrine under a name, and where they are looked at."""

    name: str
    options: tuple
    locales: tuple = LOCALES
    sizes: tuple = SIZES


LOOKS = (
    Look("lacquer", ("--theme", "lacquer")),
    Look("jasmine", ("--theme", "jasmine")),
    Look("lacquer-contrast", ("--theme", "lacquer", "--high-contrast"), ("en", "zh-Hans"), SIZES[:1]),
    Look("jasmine-contrast", ("--theme", "jasmine", "--high-contrast"), ("en", "zh-Hans"), SIZES[:1]),
    Look("large-text", ("--text-size", "4"), LOCALES, SIZES[:2]),
    Look("low-reach", ("--low-reach",), ("en",), SIZES[:2]),
)


class Variant(NamedTuple):
    locale: str
    size: str
    look: Look

    @property
    def group(self):
        return f"{self.locale}-{self.size}"

    @property
    def folder(self):
        return f"{self.group}-{self.look.name}"


VARIANTS = tuple(
    Variant(locale, size, look)
    for locale in LOCALES
    for size in SIZES
    for look in LOOKS
    if locale in look.locales and size in look.sizes
)
GROUPS = tuple(dict.fromkeys(variant.group for variant in VARIANTS))


class Gallery:
    """The folders of the references and of what is drawn and found."""

    def __init__(self, build, references):
        self.build = build
        self.references = references
        self.drawn = build / "look/drawn"
        self.failed = build / "look/failed"

    def draw(self, variant):
        """One screen of each kind in every mode; a sentence where that fails."""
        folder = self.drawn / variant.folder
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        # Neither the language, the fonts' size nor the scale of who runs this may matter.
        settings = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "LC_"))}
        settings |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "LANG": "C.UTF-8"}
        for mode in MODES:
            done = subprocess.run(
                [self.build / "bin/vitrine", self.build / "share/vitrine/digital-china-2024.vitrine",
                 "--mode", mode, "--tour", folder, "--tour-of", "kinds", "--size", variant.size,
                 "--locale", variant.locale, "--panel-diagonal", "55", *variant.look.options],
                env=settings, capture_output=True, text=True, check=False,
            )
            if done.returncode != 0:
                return [f"{variant.folder}: vitrine ends with {done.returncode}. {done.stderr.strip()[-500:]}"]
        return []

    def look(self, verb, variant):
        """The sentences about one variant, and whether all is well."""
        faults = self.draw(variant)
        if faults:
            return faults, False
        failed = self.failed / variant.folder
        shutil.rmtree(failed, ignore_errors=True)
        done = subprocess.run(
            [self.build / "bin/vitrine_look", verb, self.drawn / variant.folder,
             self.references / variant.folder, failed],
            capture_output=True, text=True, check=False,
        )
        lines = (done.stdout + done.stderr).splitlines()
        return [f"{variant.folder}/{line}" for line in lines], done.returncode == 0

    def strangers(self):
        """Folders of references that belong to no variant."""
        known = {variant.folder for variant in VARIANTS}
        there = self.references.iterdir() if self.references.is_dir() else ()
        return sorted(folder for folder in there if folder.is_dir() and folder.name not in known)

    def write_index(self):
        """A page of everything in the folder of what differs."""
        page = ['<!doctype html>', '<html lang="en">', '<meta charset="utf-8">', '<title>Vitrine: what differs</title>',
                '<style>body { font: 16px sans-serif; margin: 2rem } img { max-width: 100%; display: block }</style>',
                '<h1>Reference, new, difference</h1>']
        for picture in sorted(self.failed.glob("*/*.png")):
            name = html.escape(str(picture.relative_to(self.failed)))
            page.append(f'<h2>{name[:-4]}</h2>\n<img src="{name}" alt="">')
        self.failed.mkdir(parents=True, exist_ok=True)
        unfinished = self.failed / f"index-{os.getpid()}"  # Several tests may write it at once.
        unfinished.write_text("\n".join(page) + "\n", encoding="utf-8")
        unfinished.replace(self.failed / "index.html")


def look_at(gallery, verb, groups):
    """Looks at the variants of these groups, prints what there is to say; whether all is well."""
    variants = [variant for variant in VARIANTS if variant.group in groups]
    # One test looks at one group, and ctest runs as many tests as there are cores.
    workers = 1 if len(groups) == 1 else os.cpu_count()
    with concurrent.futures.ThreadPoolExecutor(workers) as pool:
        results = list(pool.map(lambda variant: gallery.look(verb, variant), variants))
    for sentences, _ in results:
        for sentence in sentences:
            print(sentence)
    gallery.write_index()
    return all(is_well for _, is_well in results)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("groups")
    for verb in ("check", "update"):
        of_verb = verbs.add_parser(verb)
        of_verb.add_argument("build", type=Path)
        of_verb.add_argument("--only", action="append", choices=GROUPS, metavar="GROUP")
        of_verb.add_argument("--references", type=Path, default=Path(__file__).resolve().parent / "references")
    asked = parser.parse_args()
    if asked.verb == "groups":
        print("\n".join(GROUPS))
        return 0

    gallery = Gallery(asked.build.resolve(), asked.references)
    is_well = look_at(gallery, asked.verb, asked.only or GROUPS)
    for folder in gallery.strangers():
        if asked.verb == "update":
            shutil.rmtree(folder)
        else:
            print(f"{folder.name} is no variant of look.py. Remove its references: ./dev look --update")
            is_well = False
    if not is_well or asked.verb == "update":
        print(f"Reference, new and difference: {gallery.failed}/index.html")
    return 0 if is_well else 1


if __name__ == "__main__":
    sys.exit(main())
