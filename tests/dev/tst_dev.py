#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Runs ./dev in a made-up repository with stand-ins for apt, cmake, ctest and vitrine: tst_dev.py ROOT."""

import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ORDINARY = "awk bash basename cat chmod dirname env find grep mkdir nproc readlink rm sed sh sort tail tee touch wc".split()

STANDINS = {
    # $MISSING are the packages that are not there yet.
    "dpkg-query": '''shift 2
for name in "$@"; do [[ " $MISSING " == *" $name "* ]] || echo "installed $name"; done''',
    "apt-get": '''echo "apt-get $*" >>"$CALLS"
[[ $* != *install* ]] || printf 'dlstatus:1:10.5:a\\npmstatus:a:50.0:b\\npmstatus:a:99.9:c\\n' >&3
echo "E: an error of apt"
exit "${APT_STATUS:-0}"''',
    "cmake": '''echo "cmake $*" >>"$CALLS"
if [[ $1 == --preset ]]; then
    mkdir -p "build/$2"
    touch "build/$2/build.ninja"
    echo "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" >"build/$2/CMakeCache.txt"
fi
exit "${CMAKE_STATUS:-0}"''',
    "python3": '''echo "python3 $*" >>"$CALLS"
exit "${LOOK_STATUS:-0}"''',
    "cpack": '''echo "cpack $*" >>"$CALLS"
mkdir -p build/packages
touch build/packages/vitrine_1_all.deb
exit "${CPACK_STATUS:-0}"''',
    "lintian": '''echo "lintian $*" >>"$CALLS"''',
    "ctest": '''echo "ctest $*" >>"$CALLS"
echo "Total Test time (real) =   1.00 sec"
exit "${CTEST_STATUS:-0}"''',
}
VITRINE = '''echo "vitrine $* ${QT_QPA_PLATFORM:-}" >>"$CALLS"
while (($# > 1)); do [[ $1 != --tour ]] || touch "$2/hall.png"; shift; done
exit "${VITRINE_STATUS:-0}"'''

on_debian = unittest.skipUnless(
    shutil.which("dpkg-query") and "debian" in Path("/etc/os-release").read_text(), "this is not Debian"
)
without_panel = unittest.skipIf(
    glob.glob("/dev/dri/card*") or os.path.exists("/dev/fb0"), "this machine has a panel"
)


class DevTest(unittest.TestCase):
    def setUp(self):
        self.root = Path(tempfile.mkdtemp(prefix="vitrine-dev-")).resolve()
        self.addCleanup(shutil.rmtree, self.root)
        for path in ("dev", "CMakePresets.json", "packaging/debian-packages.txt"):
            (self.root / path).parent.mkdir(exist_ok=True)
            shutil.copy(ROOT / path, self.root / path)
        for name in ORDINARY:
            self.link(name)
        for name, text in STANDINS.items():
            self.standin(f"bin/{name}", text)
        self.standin("packaging/tryout/tryout", 'echo "tryout $*" >>"$CALLS"\nexit "${TRYOUT_STATUS:-0}"')
        for name in ("release/bin/vitrine", "bench/bin/vitrine_bench", "dev/bin/vitrine_torture", "bench/bin/vitrine_soak"):
            self.standin(f"build/{name}", VITRINE)
        self.calls = self.root / "calls"

    def link(self, name):
        (self.root / "bin").mkdir(exist_ok=True)
        (self.root / "bin" / name).symlink_to(shutil.which(name))

    def standin(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"#!{shutil.which('bash')}\n{text}\n")
        file.chmod(0o755)

    def dev(self, *arguments, before=(), **settings):
        self.calls.write_text("")
        self.calls.chmod(0o666)
        environment = {"PATH": str(self.root / "bin"), "CALLS": str(self.calls), "HOME": "/", **settings}
        return subprocess.run(
            [*before, str(self.root / "dev"), *arguments], env=environment, cwd="/",
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60,
        )

    def called(self):
        return self.calls.read_text().splitlines()

    def test_help_names_every_verb(self):
        done = self.dev("help")

        self.assertEqual(0, done.returncode)
        for verb in ("run", "test", "look", "package", "bench", "torture", "soak", "format", "help"):
            self.assertIn(f"./dev {verb}", done.stdout)

    def test_an_unknown_verb_is_one_sentence_and_2(self):
        done = self.dev("dance")

        self.assertEqual(2, done.returncode)
        self.assertEqual("dev: there is no verb “dance”; ./dev help lists them.\n", done.stderr)

    def test_no_verb_shows_the_help_and_is_2(self):
        done = self.dev()

        self.assertEqual(2, done.returncode)
        self.assertIn("./dev run", done.stderr)

    @on_debian
    def test_only_what_is_missing_is_installed(self):
        done = self.dev("test", MISSING="cmake catch2")

        self.assertEqual(0, done.returncode, done.stderr)
        self.assertIn("Installing 2 of", done.stdout)
        self.assertIn("unpacking and setting up 80 %", done.stdout)
        installs = [call for call in self.called() if call.startswith("apt-get") and " install " in call]
        self.assertEqual(1, len(installs))
        self.assertRegex(installs[0], r"--no-install-recommends cmake catch2$")

    @on_debian
    def test_nothing_is_asked_of_apt_when_all_is_there(self):
        self.dev("test")

        self.assertFalse([call for call in self.called() if call.startswith("apt-get")])

    @on_debian
    def test_a_failing_apt_names_its_account(self):
        done = self.dev("test", MISSING="cmake", APT_STATUS="100")

        self.assertEqual(1, done.returncode)
        self.assertIn("E: an error of apt", done.stderr)
        self.assertIn("build/install.log", done.stderr)
        self.assertFalse([call for call in self.called() if call.startswith("cmake")])

    @on_debian
    @unittest.skipUnless(os.geteuid() == 0 and shutil.which("setpriv"), "needs to become another user")
    def test_missing_packages_without_sudo_are_one_sentence_and_2(self):
        self.root.chmod(0o755)

        other_user = (shutil.which("setpriv"), "--reuid=65534", "--regid=65534", "--clear-groups")
        done = self.dev("run", before=other_user, MISSING="cmake")

        self.assertEqual(2, done.returncode)
        self.assertRegex(done.stderr, r"^dev: 1 packages are missing and there is no sudo; as root, run: .* cmake\n$")

    def test_the_second_time_nothing_is_configured(self):
        self.dev("test")
        self.assertIn("cmake --preset dev", self.called())

        self.dev("test")

        self.assertNotIn("cmake --preset dev", self.called())

    def test_a_moved_folder_is_configured_afresh(self):
        self.dev("test")
        (self.root / "build/dev/CMakeCache.txt").write_text("CMAKE_HOME_DIRECTORY:INTERNAL=/elsewhere\n")

        self.dev("test")

        self.assertIn("cmake --preset dev --fresh", self.called())

    def test_a_failed_configuration_is_tried_again(self):
        done = self.dev("test", CMAKE_STATUS="1")
        self.assertEqual(1, done.returncode)
        self.assertIn("configure.log", done.stderr)

        self.dev("test")

        self.assertIn("cmake --preset dev", self.called())

    def test_ctest_has_the_last_word_and_the_exit_status(self):
        done = self.dev("test", "--", "-R", "packs", CTEST_STATUS="8")

        self.assertEqual(8, done.returncode)
        self.assertRegex(done.stdout, r"Total Test time \(real\) =   1.00 sec\n$")
        self.assertRegex(self.called()[-1], r"^ctest --preset dev --parallel \d+ -R packs$")

    def test_run_hands_its_arguments_to_vitrine(self):
        done = self.dev("run", "--", "--mode", "display", QT_QPA_PLATFORM="offscreen")

        self.assertEqual(0, done.returncode, done.stderr)
        self.assertEqual("vitrine --mode display offscreen", self.called()[-1])

    @without_panel
    def test_without_a_display_the_tour_is_drawn_and_its_folder_named(self):
        done = self.dev("run")

        self.assertEqual(0, done.returncode, done.stderr)
        self.assertIn("There is no display here, so every screen is drawn into the folder build/tour", done.stdout)
        self.assertIn(f"Drawn: 1 pictures in {self.root}/build/tour", done.stdout)
        self.assertEqual(
            [
                f"vitrine --mode {mode} --tour build/tour --size 1920x1080 --locale en offscreen"
                for mode in ("kiosk", "present", "display")
            ],
            self.called()[-3:],
        )

    @without_panel
    def test_a_display_that_does_not_answer_counts_as_none(self):
        done = self.dev("run", DISPLAY=":4711", WAYLAND_DISPLAY="wayland-4711")

        self.assertIn("There is no display here", done.stdout)

    def test_look_draws_three_languages_in_three_sizes_and_modes_and_an_index(self):
        done = self.dev("look")

        self.assertEqual(0, done.returncode, done.stderr)
        tours = [call for call in self.called() if call.startswith("vitrine")]
        self.assertEqual(9 * 3, len(set(tours)))
        page = (self.root / "build/look/index.html").read_text()
        self.assertEqual(9, len(re.findall("<img ", page)))
        self.assertIn("zh-Hant-1080x1920/hall.png", page)

    def test_look_can_be_narrowed(self):
        self.dev("look", "--locale", "zh-Hans", "--size", "800x600")

        self.assertEqual(
            [
                f"vitrine --mode {mode} --tour build/look/zh-Hans-800x600 --size 800x600 --locale zh-Hans offscreen"
                for mode in ("kiosk", "present", "display")
            ],
            [call for call in self.called() if call.startswith("vitrine")],
        )

    def test_look_names_the_tours_that_failed(self):
        done = self.dev("look", "--locale", "en", "--size", "800x600", VITRINE_STATUS="1")

        self.assertEqual(1, done.returncode)
        self.assertIn("Not drawn: en-800x600", done.stderr)

    def test_look_compares_with_the_references(self):
        done = self.dev("look", "--check")

        self.assertEqual(0, done.returncode, done.stderr)
        self.assertIn("cmake --preset dev", self.called())
        self.assertEqual("python3 -B tests/look/look.py check build/dev", self.called()[-1])

    def test_look_makes_the_references_named_anew(self):
        done = self.dev("look", "--update", "en-960x540", "zh-Hans-540x960")

        self.assertEqual(0, done.returncode, done.stderr)
        self.assertEqual(
            "python3 -B tests/look/look.py update build/dev --only en-960x540 --only zh-Hans-540x960",
            self.called()[-1],
        )
        self.assertIn("The references are as the screens are now", done.stdout)

    def test_look_fails_where_a_screen_is_not_as_its_reference(self):
        done = self.dev("look", "--check", LOOK_STATUS="1")

        self.assertEqual(1, done.returncode)
        self.assertIn("If it is meant so: ./dev look --update", done.stderr)

    def test_look_refuses_what_it_does_not_know(self):
        for arguments in (("--colour", "red"), ("--size",)):
            self.assertEqual(2, self.dev("look", *arguments).returncode)

    def test_package_builds_the_release_and_packs_it(self):
        done = self.dev("package")

        self.assertEqual(0, done.returncode, done.stderr)
        self.assertIn("cmake --build --preset release", "\n".join(self.called()))
        self.assertEqual(
            f"cpack --config build/release/CPackConfig.cmake -B {self.root}/build/packages", self.called()[-1]
        )
        self.assertIn(f"The packages are in {self.root}/build/packages", done.stdout)

    def test_package_can_try_the_packages_out(self):
        self.standin("bin/sudo", 'exec "$@"')

        done = self.dev("package", "--test")

        self.assertEqual(0, done.returncode, done.stderr)
        self.assertEqual(
            ["lintian --fail-on error build/packages/vitrine_1_all.deb", "tryout build/packages build"],
            self.called()[-2:],
        )

    def test_packages_that_cannot_be_made_or_do_not_work_are_a_failure(self):
        self.standin("bin/sudo", 'exec "$@"')

        for settings in ({"CPACK_STATUS": "1"}, {"TRYOUT_STATUS": "1"}):
            self.assertEqual(1, self.dev("package", "--test", **settings).returncode)
        self.assertEqual(2, self.dev("package", "--frobnicate").returncode)

    def test_bench_runs_the_measuring_program(self):
        done = self.dev("bench")

        self.assertEqual(0, done.returncode, done.stderr)
        self.assertIn("cmake --preset bench", self.called())
        self.assertTrue(self.called()[-1].startswith("vitrine "))

    def test_torture_cuts_the_power_as_often_as_it_is_told(self):
        for arguments, rounds in ((), "2000"), (("--rounds", "3"), "3"):
            done = self.dev("torture", *arguments)

            self.assertEqual(0, done.returncode, done.stderr)
            self.assertIn("cmake --build --preset dev", " ".join(self.called()))
            self.assertEqual(f"vitrine --rounds {rounds}", self.called()[-1].strip())

    def test_torture_that_is_not_survived_is_a_failure(self):
        self.assertEqual(1, self.dev("torture", VITRINE_STATUS="1").returncode)
        for arguments in ("--rounds",), ("--rounds", "many"), ("--rounds", "0"), ("--gently",):
            self.assertEqual(2, self.dev("torture", *arguments).returncode)

    def test_soak_runs_through_the_hours_that_are_asked_for(self):
        done = self.dev("soak", "--hours", "168", "--speed", "400", "--", "--seed", "7")

        self.assertEqual(0, done.returncode, done.stderr)
        self.assertIn("cmake --build --preset bench", " ".join(self.called()))
        self.assertEqual(
            "vitrine --picture build/soak.png --hours 168 --speed 400 --seed 7", self.called()[-1].strip()
        )

    def test_soak_says_so_when_something_grew(self):
        done = self.dev("soak", VITRINE_STATUS="1")

        self.assertEqual(1, done.returncode)
        self.assertIn("did not go as it should", done.stderr)

    def test_soak_refuses_what_it_does_not_know(self):
        for arguments in (("--days", "7"), ("--hours",)):
            self.assertEqual(2, self.dev("soak", *arguments).returncode)

    def test_a_dry_run_changes_nothing(self):
        done = self.dev("--dry-run", "test")

        self.assertIn("+ cmake --preset dev\n", done.stdout)
        self.assertEqual([], self.called())

    def test_the_package_list_is_sorted_and_has_no_name_twice(self):
        text = (ROOT / "packaging/debian-packages.txt").read_text()
        sections = [
            [line for line in part.splitlines()[1:] if line] for part in text.split("\n[")[1:]
        ]
        names = sum(sections, [])

        for section in sections:
            self.assertEqual(sorted(section), section)
        self.assertEqual(len(set(names)), len(names))


if __name__ == "__main__":
    if len(sys.argv) > 1 and not sys.argv[1].startswith("-"):
        ROOT = Path(sys.argv.pop(1)).resolve()
    unittest.main()
