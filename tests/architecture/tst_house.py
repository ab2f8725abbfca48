#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Shows, on small made-up trees, that each rule of house.py finds its breach and nothing else."""

import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import house as rules  # noqa: E402
from house import House  # noqa: E402

# REUSE-IgnoreStart
HEADER = "// SPDX-FileCopyrightText: 2026 Someone\n// SPDX-License-Identifier: CC0-1.0\n"
# REUSE-IgnoreEnd


class MadeUpHouse(unittest.TestCase):
    def setUp(self):
        self.root = Path(tempfile.mkdtemp(prefix="vitrine-house-"))
        self.addCleanup(shutil.rmtree, self.root)

    def write(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def breaches(self, rule):
        return list(rule(House(self.root)))

    def assertBreach(self, rule, path, line, *words):
        found = self.breaches(rule)
        self.assertEqual([(path, line)], [(each.path, each.line) for each in found], found)
        for word in words:
            self.assertIn(word, found[0].message)

    def assertQuiet(self, rule):
        self.assertEqual([], self.breaches(rule))


class Sql(MadeUpHouse):
    def test_is_found_outside_storage(self):
        self.write("app/core/packs/a.cpp", 'int a;\nauto q = "SELECT id FROM story";\n')
        self.assertBreach(rules.sql_stays_in_storage, "app/core/packs/a.cpp", 2, "SELECT i", "storage")

    def test_is_found_in_every_form(self):
        for sql in ("INSERT OR IGNORE INTO a VALUES", "UPDATE a SET b", "DELETE FROM a", "PRAGMA user_version",
                    "CREATE VIRTUAL TABLE a", "DROP INDEX a", "#include <SQLiteCpp/Database.h>", 'R"sql('):
            with self.subTest(sql):
                self.write("app/kiosk/a.cpp", sql + "\n")
                self.assertBreach(rules.sql_stays_in_storage, "app/kiosk/a.cpp", 1)

    def test_is_found_in_qml(self):
        self.write("qml/Vitrine/Screens/A.qml", 'property string q: "DELETE FROM story"\n')
        self.assertBreach(rules.sql_stays_in_storage, "qml/Vitrine/Screens/A.qml", 1)

    def test_is_at_home_in_storage_and_ordinary_words_are_not_sql(self):
        self.write("app/core/storage/a.cpp", 'auto q = R"sql(SELECT id FROM story)sql";\n')
        self.write("app/cli/b.cpp", "// Select a story, insert into the list, update it, create table legs.\n")
        self.assertQuiet(rules.sql_stays_in_storage)


class Core(MadeUpHouse):
    def test_may_not_include_windows_or_qml(self):
        for name in ("<QImage>", "<QGuiApplication>", "<QtQml/qqmlregistration.h>", "<QQuickItem>"):
            with self.subTest(name):
                self.write("app/core/content/a.h", f"#pragma once\n#include {name}\n")
                self.assertBreach(rules.core_knows_no_gui, "app/core/content/a.h", 2, name.strip("<>")[:5])

    def test_may_not_link_them(self):
        self.write("app/core/packs/CMakeLists.txt", "vitrine_library(vitrine_packs\n    PUBLIC Qt6::Core Qt6::Gui\n)\n")
        self.assertBreach(rules.core_knows_no_gui, "app/core/packs/CMakeLists.txt", 2, "Qt6::Gui")

    def test_may_use_what_is_no_gui(self):
        self.write("app/core/content/a.h", "#include <QString>\n#include <QSet>\n#include <QTextBoundaryFinder>\n")
        self.write("app/core/content/CMakeLists.txt", "vitrine_library(vitrine_content PUBLIC Qt6::Core)\n")
        self.write("app/media/a.h", "#include <QImage>\n")
        self.assertQuiet(rules.core_knows_no_gui)


class Includes(MadeUpHouse):
    def test_may_not_go_against_the_arrows(self):
        for path, target in (
            ("app/core/content/a.h", "app/core/storage/b.h"),
            ("app/core/storage/a.h", "app/core/packs/b.h"),
            ("app/core/session/a.h", "app/core/storage/b.h"),
            ("app/core/presenter/a.h", "app/core/packs/b.h"),
            ("app/core/packs/a.cpp", "app/media/import/b.h"),
            ("app/media/a.cpp", "app/presentation/b.h"),
            ("app/presentation/a.cpp", "app/kiosk/b.h"),
            ("app/cli/a.cpp", "app/presentation/b.h"),
        ):
            with self.subTest(path):
                self.setUp()
                name = target.removeprefix("app/").removeprefix("core/")
                self.write(target, "")
                self.write(path, f'#include "{name}"\n')
                self.assertBreach(rules.includes_follow_the_arrows, path, 1, target)

    def test_may_not_go_round_them_by_a_path(self):
        self.write("app/core/storage/b.h", "")
        self.write("app/core/content/a.h", '#include "../storage/b.h"\n')
        self.assertBreach(rules.includes_follow_the_arrows, "app/core/content/a.h", 1, "storage")

    def test_may_follow_them(self):
        self.write("app/core/content/a.h", "")
        self.write("app/core/storage/b.h", '#include "content/a.h"\n')
        self.write("app/core/packs/source/c.h", '#include "storage/b.h"\n#include "d.h"\n')
        self.write("app/core/packs/source/d.h", '#include "generated/nowhere.h"\n')
        self.write("app/media/import/e.h", '#include "packs/source/c.h"\n')
        self.write("app/kiosk/f.cpp", '#include "media/import/e.h"\n')
        self.assertQuiet(rules.includes_follow_the_arrows)

    def test_of_a_new_part_need_arrows(self):
        self.write("app/fleet/a.h", "")
        self.assertBreach(rules.includes_follow_the_arrows, "app/fleet/a.h", 0, "“fleet” is a new part")


class Links(MadeUpHouse):
    def test_may_not_go_against_the_arrows(self):
        self.write("app/core/packs/CMakeLists.txt", "vitrine_library(vitrine_packs SOURCES a.cpp)\n")
        self.write("app/core/storage/CMakeLists.txt", "vitrine_library(vitrine_storage\n    PUBLIC vitrine_packs\n)\n")
        self.assertBreach(rules.links_follow_the_arrows, "app/core/storage/CMakeLists.txt", 2, "vitrine_packs")

    def test_may_follow_them(self):
        self.write("app/core/packs/CMakeLists.txt", "vitrine_library(vitrine_packs)\n")
        self.write("app/cli/CMakeLists.txt", "target_link_libraries(vitrinectl PRIVATE vitrine_packs vitrine_warnings)\n")
        self.assertQuiet(rules.links_follow_the_arrows)


class Colours(MadeUpHouse):
    def test_are_found_in_qml(self):
        for literal in ('color: "#1a2b3c"', "color: Qt.rgba(0, 0, 0, 1)", 'border.color: "red"', "fillColor: 'white'"):
            with self.subTest(literal):
                self.write("qml/Vitrine/Screens/A.qml", f"Item {{\n    {literal}\n}}\n")
                self.assertBreach(rules.colours_stay_in_the_theme, "qml/Vitrine/Screens/A.qml", 2, "Theme")

    def test_are_found_in_cpp(self):
        for literal in ("QColor(12, 12, 12)", 'QColor(u"#fff")', 'auto c = "#102030";', "Qt::black", "qRgb(1, 2, 3)"):
            with self.subTest(literal):
                self.write("app/kiosk/a.cpp", literal + "\n")
                self.assertBreach(rules.colours_stay_in_the_theme, "app/kiosk/a.cpp", 1, "Theme")

    def test_are_at_home_in_the_theme_and_roles_are_no_literals(self):
        self.write("qml/Vitrine/Theme/Palette.qml", 'readonly property color ink: "#101418"\n')
        self.write("qml/Vitrine/Screens/A.qml", 'color: "transparent"\nborder.color: Theme.color.line\nid: red\n')
        self.write("app/media/a.cpp", "canvas.fill(Qt::white);\n")
        self.assertQuiet(rules.colours_stay_in_the_theme)


class QmlImports(MadeUpHouse):
    def test_may_not_go_against_the_arrows(self):
        for folder, module in (("Theme", "Controls"), ("Controls", "Slides"), ("Slides", "Screens"),
                               ("Screens", "Presenter"), ("Presenter", "Screens"), ("Controls", "Presentation")):
            with self.subTest(folder):
                self.setUp()
                self.write(f"qml/Vitrine/{folder}/A.qml", f"import QtQuick\nimport Vitrine.{module}\n")
                self.assertBreach(
                    rules.qml_imports_follow_the_arrows, f"qml/Vitrine/{folder}/A.qml", 2, module
                )

    def test_may_follow_them(self):
        self.write("qml/Vitrine/Controls/A.qml", "import QtQuick\nimport Vitrine.Theme\n")
        self.write("qml/Vitrine/Screens/B.qml", "import Vitrine.Slides\nimport Vitrine.Presentation\n")
        self.write("qml/Vitrine/Main.qml", "import Vitrine.Screens\n")
        self.assertQuiet(rules.qml_imports_follow_the_arrows)


class Habits(MadeUpHouse):
    def test_context_properties_are_found(self):
        self.write("app/kiosk/main.cpp", 'engine.rootContext()->setContextProperty("visit", &visit);\n')
        self.assertBreach(rules.objects_are_handed_down, "app/kiosk/main.cpp", 1, "setInitialProperties")

    def test_bare_logging_is_found(self):
        self.write("app/kiosk/main.cpp", "qCDebug(kiosk) << 1;\nqDebug() << 2;\n")
        self.assertBreach(rules.the_log_has_categories, "app/kiosk/main.cpp", 2, "category")

    def test_sleeping_tests_are_found(self):
        for path, line in (("tests/qml/tst_a.qml", "wait(500);"), ("tests/core/a.cpp", "QTest::qWait(500);"),
                           ("tests/core/a.cpp", "std::this_thread::sleep_for(1s);"), ("tests/cli/a.cpp", "  sleep(1);")):
            with self.subTest(line):
                self.setUp()
                self.write(path, line + "\n")
                self.assertBreach(rules.tests_do_not_sleep, path, 1, "fixed time")

    def test_waiting_for_something_is_no_sleep(self):
        self.write("tests/qml/tst_a.qml", "waitForRendering(root);\nspy.wait(1000);\ntryVerify(() => a);\n")
        self.write("tests/core/a.cpp", "process.waitForFinished(1000);\nQTRY_VERIFY(a);\nQTest::qWaitFor(a);\n")
        self.assertQuiet(rules.tests_do_not_sleep)


class Licences(MadeUpHouse):
    def setUp(self):
        super().setUp()
        self.write("LICENSES/CC0-1.0.txt", "…\n")
        self.write("app/good.h", HEADER)

    def test_a_file_without_lines_is_found(self):
        self.write("app/bad.h", "#pragma once\n")
        self.assertBreach(rules.every_file_has_its_licence, "app/bad.h", 0, "SPDX")

    def test_a_file_without_its_copyright_is_found(self):
        self.write("app/bad.h", HEADER.splitlines()[1] + "\n")
        self.assertBreach(rules.every_file_has_its_licence, "app/bad.h", 0, "SPDX")

    def test_a_picture_without_a_word_is_found(self):
        (self.root / "a.png").write_bytes(b"\x89PNG\0\0")
        self.assertBreach(rules.every_file_has_its_licence, "a.png", 0, "dep5")

    def test_a_companion_file_and_the_list_of_patterns_count(self):
        (self.root / "a.png").write_bytes(b"\x89PNG\0\0")
        self.write("a.png.license", HEADER)
        self.write("docs/b.json", "{}\n")
        self.write(".reuse/dep5", "Format: 1.0\n\nFiles: x.json\n docs/*.json\nCopyright: Us\nLicense: CC0-1.0\n")
        self.assertQuiet(rules.every_file_has_its_licence)

    def test_a_licence_without_text_and_a_text_without_files_are_found(self):
        self.write("LICENSES/MIT.txt", "…\n")
        self.assertBreach(rules.every_file_has_its_licence, "LICENSES/MIT.txt", 0, "no file")
        (self.root / "LICENSES/MIT.txt").unlink()
        self.write("app/other.h", HEADER.replace("CC0-1.0", "MIT"))
        self.assertBreach(rules.every_file_has_its_licence, "app/other.h", 0, "MIT has no text")


class Drawings(MadeUpHouse):
    def test_that_drifted_are_found(self):
        self.write("resources/art/draw.py", "import sys\nsys.exit('sea.svg differs' if '--check' in sys.argv else 0)\n")
        self.assertBreach(rules.pictures_are_what_would_be_drawn, "resources/art/draw.py", 0, "sea.svg")

    def test_that_agree_are_quiet(self):
        self.assertQuiet(rules.pictures_are_what_would_be_drawn)
        self.write("resources/art/draw.py", "")
        self.assertQuiet(rules.pictures_are_what_would_be_drawn)


class Files(MadeUpHouse):
    def test_of_an_export_leave_builds_out(self):
        self.write("build/dev/app/a.cpp", "")
        self.write("__pycache__/a.pyc", "")
        self.write("app/a.cpp", "")
        self.assertEqual(["app/a.cpp"], House(self.root).files)

    @unittest.skipUnless(shutil.which("git"), "git is not here")
    def test_of_a_checkout_are_the_tracked_ones(self):
        self.write("app/a.cpp", "")
        self.write("app/图 片.cpp", "")
        subprocess.run(["git", "init", "-q", self.root], check=True)
        subprocess.run(["git", "-C", self.root, "add", "."], check=True)
        self.write("app/stray.cpp", "")
        self.assertEqual(["app/a.cpp", "app/图 片.cpp"], House(self.root).files)

    def test_a_breach_ends_the_program_with_1(self):
        program = Path(rules.__file__)
        self.write("app/kiosk/a.cpp", "qDebug() << 1;\n")
        done = subprocess.run([sys.executable, "-B", program, self.root], capture_output=True, text=True)
        self.assertEqual(1, done.returncode)
        self.assertIn("app/kiosk/a.cpp:1:", done.stdout)


if __name__ == "__main__":
    unittest.main()
