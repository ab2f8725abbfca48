#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the packages are made of, before they are made: tst_packaging.py ROOT BUILD."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT, BUILD = (Path(argument).resolve() for argument in sys.argv[1:3])
SESSION = ROOT / "packaging/session"
UNITS = ("vitrine-kiosk.service", "vitrine-media@.service", "vitrine-sound.service")


def needs(*programs):
    missing = [program for program in programs if not shutil.which(program)]
    return unittest.skipIf(missing, f"{' and '.join(missing)} not here; see packaging/debian-packages.txt")


def run(*command, **settings):
    return subprocess.run(
        [str(word) for word in command], capture_output=True, text=True, env={**os.environ, **settings}, timeout=60
    )


class WithFolder(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="vitrine-packaging-"))
        self.addCleanup(shutil.rmtree, self.folder)

    def standin(self, name, text="exit 0"):
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"#!/bin/sh\n{text}\n")
        file.chmod(0o755)
        return file


class Units(WithFolder):
    @needs("systemd-analyze")
    def test_no_unit_has_a_fault(self):
        for name in UNITS:
            # The programs it starts are not installed where it is built.
            text = re.sub(r"(Exec\w+=[-+!]*)(/\S+)", rf"\g<1>{self.standin('program')}", (SESSION / name).read_text())
            (self.folder / name).write_text(text)
        for name in UNITS:
            done = run("systemd-analyze", "verify", "--man=no", self.folder / name.replace("@", "@sdz1"))
            ours = [line for line in (done.stdout + done.stderr).splitlines() if "vitrine" in line]
            # A machine without seatd or consoles may still build it.
            ours = [line for line in ours if not re.search(r"(seatd|getty@tty1)\.service.* not found", line)]
            self.assertEqual([], ours)

    @needs("systemd-analyze")
    def test_what_is_exposed_is_little(self):
        for name, most in (("vitrine-kiosk.service", 3.0), ("vitrine-sound.service", 3.0)):
            done = run("systemd-analyze", "security", "--offline=true", "--no-pager", SESSION / name)
            exposure = float(re.search(r"exposure level for \S+: ([\d.]+)", done.stdout).group(1))
            self.assertLessEqual(exposure, most, name)

    def test_the_kiosk_is_watched_and_always_comes_back(self):
        unit = (SESSION / "vitrine-kiosk.service").read_text()

        for line in ("Type=notify", "NotifyAccess=all", "Restart=always", "StartLimitIntervalSec=0",
                     "RestartPreventExitStatus=3", "Conflicts=getty@tty1.service"):
            self.assertIn(f"\n{line}\n", unit)
        self.assertRegex(unit, r"\nWatchdogSec=\d+\n")
        self.assertNotRegex(unit, r"cage.* -s")


class Waiting(WithFolder):
    """kiosk-wait, with a clock and a sleep of its own."""

    def start(self, now):
        (self.folder / "uptime").write_text(f"{now}.50 99.00\n")
        self.standin("bin/sleep", f'echo "$1" >"{self.folder}/slept"')
        (self.folder / "slept").unlink(missing_ok=True)
        path = f"{self.folder}/bin:{os.environ['PATH']}"
        done = run(SESSION / "kiosk-wait", self.folder, self.folder / "uptime", PATH=path)
        self.assertEqual(0, done.returncode, done.stderr)
        slept = self.folder / "slept"
        return int(slept.read_text()) if slept.exists() else 0

    def test_it_waits_the_longer_the_more_often_it_has_started(self):
        waits = [self.start(100 + number) for number in range(12)]

        self.assertEqual([0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60], waits)

    def test_what_was_long_ago_is_forgotten(self):
        for number in range(8):
            self.start(100 + number)

        self.assertEqual(0, self.start(708))
        self.assertLessEqual(len((self.folder / "starts").read_text().split()), 1)

    def test_a_file_that_is_damaged_or_of_another_start_of_the_machine_is_no_obstacle(self):
        (self.folder / "starts").write_text("99\nx9\n\n\0\n5000\n6000\n7000\n10")

        self.assertEqual(0, self.start(100))


@unittest.skipUnless(os.geteuid() == 0 and os.path.exists("/dev/loop-control"), "needs root and loop devices")
class Sticks(WithFolder):
    """stick, with a file as the stick, in a mount namespace of its own."""

    def image(self, label, *kind):
        file = self.folder / "stick.img"
        with open(file, "wb") as image:
            image.truncate(8 * 1024 * 1024)
        done = run(*(kind or ("mkfs.ext4", "-q")), *(("-L", label) if label else ()), file)
        self.assertEqual(0, done.returncode, done.stderr)
        device = run("losetup", "--find", "--show", file).stdout.strip()
        if not device:
            self.skipTest("no loop device is free")
        self.addCleanup(run, "losetup", "--detach", device)
        return device

    def within(self, script, device):
        sticks = self.folder / "sticks"
        sticks.mkdir(exist_ok=True)
        done = run(
            "unshare", "--mount", "sh", "-ec", script, SESSION / "stick", device, sticks,
            VITRINE_STICKS=str(sticks), VITRINE_OWNER="nobody",
        )
        if "unshare failed" in done.stderr or "unknown filesystem" in done.stderr:
            self.skipTest(done.stderr.strip())
        return done

    LOOK = '"$0" mount "$1"; findmnt -rno TARGET,OPTIONS -S "$1"; "$0" release "$1"; ls -A "$2"'

    def test_it_is_mounted_by_its_name_and_nothing_on_it_can_be_run(self):
        done = self.within(self.LOOK, self.image("Photos 2026"))

        self.assertEqual(0, done.returncode, done.stderr)
        told, mounted, released = done.stdout.splitlines()
        self.assertTrue(told.endswith("/sticks/Photos2026."), told)
        for option in ("nosuid", "nodev", "noexec"):
            self.assertIn(option, mounted)
        self.assertTrue(released.endswith("is no longer at " + told.split(" at ")[1]))

    def test_a_name_cannot_lead_elsewhere(self):
        done = self.within(self.LOOK, self.image("../../etc"))

        self.assertEqual(0, done.returncode, done.stderr)
        self.assertIn("/sticks/etc.", done.stdout)

    def test_a_stick_without_a_name_or_with_one_that_is_taken_has_that_of_its_device(self):
        device = self.image("")
        self.assertIn(f"/sticks/stick-{Path(device).name}.", self.within(self.LOOK, device).stdout)

        device = self.image("Photos")
        script = 'mkdir "$2/Photos"; ' + self.LOOK
        self.assertIn(f"/sticks/Photos-{Path(device).name}.", self.within(script, device).stdout)

    def test_what_has_no_such_file_system_is_refused_in_a_sentence(self):
        device = self.image("", "mkswap", "-q")

        done = self.within('"$0" mount "$1"', device)

        self.assertEqual(1, done.returncode)
        self.assertIn("has no file system that a kiosk reads", done.stderr)
        self.assertEqual([], list((self.folder / "sticks").iterdir()))


class Desktop(unittest.TestCase):
    @needs("desktop-file-validate")
    def test_the_desktop_file_has_no_fault(self):
        done = run("desktop-file-validate", ROOT / "packaging/desktop/vitrine.desktop")
        self.assertEqual("", done.stdout + done.stderr)

    @needs("appstreamcli")
    def test_the_description_for_software_centres_has_no_fault(self):
        metainfo = BUILD / "packaging/org.vitrine.Vitrine.metainfo.xml"
        done = run("appstreamcli", "validate", "--no-net", metainfo)
        self.assertEqual(0, done.returncode, done.stdout)
        self.assertGreaterEqual(metainfo.read_text().count("<image "), 5)


class Packages(unittest.TestCase):
    def sections(self):
        text = (ROOT / "packaging/debian-packages.txt").read_text()
        return {part.splitlines()[0].rstrip("]"): part.splitlines()[1:] for part in text.split("\n[")[1:]}

    def test_what_is_needed_to_run_is_what_the_one_list_says(self):
        configured = (BUILD / "CPackConfig.cmake").read_text()
        for part, section in (("VITRINE", "runtime"), ("KIOSK", "kiosk")):
            depends = re.search(rf'CPACK_DEBIAN_{part}_PACKAGE_DEPENDS "([^"]*)"', configured).group(1)
            for name in filter(None, self.sections()[section]):
                self.assertIn(name, re.split(r",\s*", depends))

    @needs("shellcheck")
    def test_the_scripts_have_no_fault(self):
        scripts = [
            *SESSION.glob("[a-z]*[a-z]"), *(ROOT / "packaging/debian").glob("*.p*"), *(ROOT / "packaging/tryout").iterdir(),
            *(ROOT / "packaging/completion").iterdir(),
        ]
        scripts = [script for script in scripts if script.read_text().startswith("#!") or script.parent.name == "completion"]
        done = run("shellcheck", "--severity=warning", *scripts)
        self.assertEqual("", done.stdout)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])
