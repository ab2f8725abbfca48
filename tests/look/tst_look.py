#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Runs look.py with stand-ins for vitrine and vitrine_look: tst_look.py."""

import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import look  # noqa: E402

VITRINE = '''echo "vitrine $* $QT_QUICK_BACKEND ${QT_SCALE_FACTOR:-}" >>"$CALLS"
echo "no such pack" >&2
exit "${VITRINE_STATUS:-0}"'''
VITRINE_LOOK = '''echo "$*" >>"$CALLS"
if [[ ${LOOK_STATUS:-0} != 0 ]]; then mkdir -p "$4"; touch "$4/hall.png"; echo "hall differs."; fi
exit "${LOOK_STATUS:-0}"'''


class LookTest(unittest.TestCase):
    def setUp(self):
        self.root = Path(tempfile.mkdtemp(prefix="vitrine-look-")).resolve()
        self.addCleanup(shutil.rmtree, self.root)
        (self.root / "bin").mkdir()
        for name, text in (("vitrine", VITRINE), ("vitrine_look", VITRINE_LOOK)):
            file = self.root / "bin" / name
            file.write_text(f"#!{shutil.which('bash')}\n{text}\n")
            file.chmod(0o755)
        self.calls = self.root / "calls"
        self.calls.touch()
        self.references = self.root / "references"

    def look(self, verb, *arguments, **settings):
        return subprocess.run(
            [sys.executable, "-B", HERE / "look.py", verb, self.root, "--references", self.references, *arguments],
            env={**os.environ, "CALLS": str(self.calls), **settings}, capture_output=True, text=True, check=False,
        )

    def called(self):
        return self.calls.read_text().splitlines()

    def test_every_language_has_every_size_in_both_themes(self):
        for locale in look.LOCALES:
            for size in look.SIZES:
                names = {variant.look.name for variant in look.VARIANTS if variant.group == f"{locale}-{size}"}
                self.assertLessEqual({"lacquer", "jasmine"}, names)

    def test_no_two_variants_share_a_folder(self):
        folders = [variant.folder for variant in look.VARIANTS]

        self.assertEqual(len(folders), len(set(folders)))

    def test_the_groups_hold_every_variant(self):
        groups = self.look_groups()

        self.assertEqual(sorted({variant.group for variant in look.VARIANTS}), sorted(groups))

    def look_groups(self):
        done = subprocess.run([sys.executable, "-B", HERE / "look.py", "groups"], capture_output=True, text=True, check=True)
        return done.stdout.split()

    def test_one_group_draws_its_variants_in_every_mode_and_compares_them(self):
        done = self.look("check", "--only", "zh-Hant-540x960", QT_SCALE_FACTOR="3")

        self.assertEqual(0, done.returncode, done.stderr)
        self.assertEqual("", done.stdout)
        variants = [variant for variant in look.VARIANTS if variant.group == "zh-Hant-540x960"]
        drawn = [call for call in self.called() if call.startswith("vitrine")]
        self.assertEqual(3 * len(variants), len(drawn))
        self.assertTrue(all("--size 540x960 --locale zh-Hant" in call for call in drawn))
        self.assertTrue(all(call.endswith(" software ") for call in drawn))
        self.assertEqual(len(variants), len([call for call in self.called() if call.startswith("check ")]))

    def test_a_difference_is_a_sentence_a_page_and_1(self):
        done = self.look("check", "--only", "en-1260x540", LOOK_STATUS="1")

        self.assertEqual(1, done.returncode)
        self.assertIn("en-1260x540-lacquer/hall differs.\n", done.stdout)
        self.assertIn(f"{self.root}/look/failed/index.html", done.stdout)
        self.assertIn('<img src="en-1260x540-jasmine/hall.png"', (self.root / "look/failed/index.html").read_text())

    def test_what_was_found_before_is_gone_once_all_is_well(self):
        self.look("check", "--only", "en-1260x540", LOOK_STATUS="1")

        self.look("check", "--only", "en-1260x540")

        self.assertNotIn("<img", (self.root / "look/failed/index.html").read_text())

    def test_a_tour_that_fails_says_why_and_nothing_is_updated(self):
        done = self.look("update", "--only", "en-1260x540", VITRINE_STATUS="2")

        self.assertEqual(1, done.returncode)
        self.assertIn("en-1260x540-lacquer: vitrine ends with 2. no such pack\n", done.stdout)
        self.assertFalse([call for call in self.called() if call.startswith("update")])

    def test_references_of_no_variant_are_a_fault_until_they_are_removed(self):
        (self.references / "en-800x600-lacquer").mkdir(parents=True)

        done = self.look("check", "--only", "en-1260x540")
        self.assertEqual(1, done.returncode)
        self.assertIn("en-800x600-lacquer is no variant of look.py.", done.stdout)

        self.assertEqual(0, self.look("update", "--only", "en-1260x540").returncode)
        self.assertEqual([], list(self.references.iterdir()))


if __name__ == "__main__":
    unittest.main()
