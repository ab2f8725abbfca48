#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Whether the manual pages and the completion know what the programs know: tst_manuals.py ROOT VITRINE VITRINECTL."""

import os
import re
import shutil
import subprocess
import sys
import unittest
from pathlib import Path

ROOT, VITRINE, VITRINECTL = (Path(argument).resolve() for argument in sys.argv[1:4])
PAGES = ROOT / "packaging/man"


def help_of(program, *subcommands):
    return subprocess.run([program, *subcommands, "--help"], capture_output=True, text=True, check=True).stdout


def subcommands_in(page):
    listed = page.partition("Subcommands:\n")[2].partition("\n\n")[0]
    return re.findall(r"^  ([a-z][a-z-]*)", listed, re.MULTILINE)


def long_options_in(page):
    return {name for first in re.findall(r"^  (-\S+)", page, re.MULTILINE) for name in first.split(",") if name[:2] == "--"}


def every_help(program, *path):
    """The page of the program and those of its subcommands, of theirs, and so on."""
    page = help_of(program, *path)
    yield path, page
    for name in subcommands_in(page):
        yield from every_help(program, *path, name)


def as_text(page):
    text = subprocess.run(["mandoc", "-T", "utf8", "-O", "width=200", page], capture_output=True, text=True).stdout
    return re.sub(".\b", "", text).replace("‑", "-")


class Manuals(unittest.TestCase):
    @unittest.skipUnless(shutil.which("mandoc"), "mandoc is not here; its package is in packaging/debian-packages.txt")
    def test_no_page_has_a_fault(self):
        for page in sorted(PAGES.iterdir()):
            done = subprocess.run(["mandoc", "-T", "lint", "-W", "warning", page], capture_output=True, text=True)
            self.assertEqual("", done.stdout, page)

    @unittest.skipUnless(shutil.which("mandoc"), "mandoc is not here; its package is in packaging/debian-packages.txt")
    def test_every_option_and_subcommand_is_in_the_manual(self):
        for program in (VITRINE, VITRINECTL):
            text = as_text(PAGES / f"{program.name}.1")
            for path, page in every_help(program):
                if path:
                    section = re.search(rf"(?m)^ +{' '.join(path)}\b", text)
                    self.assertTrue(section, f"{program.name}.1 has no section on {' '.join(path)}")
                for option in long_options_in(page):
                    named = re.search(rf"(?<![\w-]){option}(?![\w-])", text)
                    self.assertTrue(named, f"{program.name}.1 lacks {option} of {' '.join(path) or 'the program'}")


class Completion(unittest.TestCase):
    SCRIPT = ROOT / "packaging/completion/vitrinectl"

    def completed(self, program, *words):
        """What bash would offer for the last of the words."""
        shell = f"""
            PATH={program.parent}:$PATH
            source {self.SCRIPT}
            COMP_WORDS=({program.name} {' '.join(repr(word) for word in words)})
            COMP_CWORD={len(words)}
            _vitrine {program.name} {words[-1]!r} {([program.name, *words])[-2]!r}
            printf '%s\\n' "${{COMPREPLY[@]}}"
        """
        done = subprocess.run(["bash", "-c", shell], capture_output=True, text=True, check=True)
        self.assertEqual("", done.stderr)
        return set(done.stdout.split())

    def test_every_option_and_subcommand_is_offered(self):
        for program in (VITRINE, VITRINECTL):
            for path, page in every_help(program):
                self.assertLessEqual(long_options_in(page), self.completed(program, *path, "--"), path)
                if subcommands_in(page):
                    self.assertEqual(set(subcommands_in(page)), self.completed(program, *path, ""), path)

    def test_only_what_fits_is_offered(self):
        self.assertEqual({"--panel-diagonal"}, self.completed(VITRINE, "--pan"))
        self.assertEqual({"pack", "pin"} & set(subcommands_in(help_of(VITRINECTL))), self.completed(VITRINECTL, "p"))

    def test_values_that_an_option_has_are_offered(self):
        self.assertEqual({"kiosk", "present", "display"}, self.completed(VITRINE, "--mode", ""))
        self.assertEqual({"jasmine"}, self.completed(VITRINE, "--theme", "j"))
        self.assertEqual(set(), self.completed(VITRINE, "--tour", ""))

    def test_both_programs_have_it(self):
        self.assertIn("complete -o default -F _vitrine vitrine vitrinectl", self.SCRIPT.read_text())


if __name__ == "__main__":
    os.environ["LC_ALL"] = "C.UTF-8"
    unittest.main(argv=sys.argv[:1] + sys.argv[4:])
