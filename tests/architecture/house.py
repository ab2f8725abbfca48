#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Holds the house to its own rules: house.py [ROOT] prints every breach and exits 1 if there is one.

The rules are those of ARCHITECTURE.md. Each is a function that takes a House and yields breaches.
"""

import os
import re
import subprocess
import sys
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath
from typing import Iterator, NamedTuple

# Which parts of app/ a part may use, besides itself.
CORE = {"content", "lock", "storage", "packs", "schedule", "session", "presenter", "statistics"}
MAY_INCLUDE = {
    "content": set(),
    "lock": set(),
    "storage": {"content"},
    "packs": {"content", "storage"},
    "schedule": set(),
    "session": {"content"},
    "presenter": {"content", "session"},
    "statistics": {"content", "session", "storage"},
    "media": CORE,
    "pictures": CORE | {"media"},
    "presentation": CORE | {"media", "pictures"},
    "operation": CORE | {"media"},
    "kiosk": CORE | {"media", "pictures", "presentation", "operation"},
    "editor": CORE | {"media"},
    "cli": CORE | {"media"},
}

# Which folders of qml/Vitrine a folder may import. The lowest know no content,
# so they import no module that is written in C++ either.
MAY_IMPORT = {
    "Theme": set(),
    "Controls": {"Theme"},
    "Slides": {"Theme", "Controls"},
    "Screens": {"Theme", "Controls", "Slides"},
    "Presenter": {"Theme", "Controls", "Slides"},
    "Operator": {"Theme", "Controls"},
    "Windows": {"Theme", "Controls", "Slides", "Screens", "Presenter", "Operator"},
}
KNOWS_NO_CONTENT = {"Theme", "Controls"}
PIXELS = "Pictures"  # Vitrine.Pictures draws pictures and knows nothing else of an exhibition.

CPP = (".cpp", ".h")
# The licence of the whole is its own statement.
SPDX_FREE = {"LICENSE"}


class Breach(NamedTuple):
    path: str
    line: int
    message: str

    def __str__(self):
        place = f"{self.path}:{self.line}" if self.line else self.path
        return f"{place}: {self.message}"


class House:
    """The files of a checkout or of an export, by their path from the root."""

    def __init__(self, root):
        self.root = Path(root).resolve()
        self.files = sorted(self._tracked() or self._walked())

    def _tracked(self):
        """What git keeps; nothing where there is no git or the root is not a checkout."""
        if not (self.root / ".git").exists():
            return []
        try:
            listing = subprocess.run(
                ["git", "-C", self.root, "ls-files", "-z"], capture_output=True, check=True
            ).stdout.decode()
        except (OSError, subprocess.CalledProcessError):
            return []
        return [path for path in listing.split("\0") if path and self._is_file(path)]

    def _walked(self):
        """Every file but what .gitignore keeps out: builds, caches and packs."""
        found = []
        for folder, folders, names in os.walk(self.root):
            here = Path(folder).relative_to(self.root)
            folders[:] = [
                name for name in folders
                if name not in {".git", "__pycache__"} and (here / name).as_posix() != "build"
            ]
            paths = [(here / name).as_posix() for name in names]
            found += [path for path in paths if not path.endswith(".vitrine")]
        return [path for path in found if self._is_file(path)]

    def _is_file(self, path):
        whole = self.root / path
        return whole.is_file() and not whole.is_symlink()

    def under(self, *folders, ending=("",)):
        for path in self.files:
            if path.startswith(tuple(folder + "/" for folder in folders)) and path.endswith(ending):
                yield path

    def text(self, path):
        return (self.root / path).read_bytes().decode("utf-8", errors="replace")

    def lines(self, path):
        return enumerate(self.text(path).splitlines(), start=1)

    def is_binary(self, path):
        return b"\0" in (self.root / path).read_bytes()[:8000]

    def matches(self, paths, pattern, message):
        """A breach for each line of the paths that matches, with the match in the message."""
        for path in paths:
            for number, line in self.lines(path):
                found = re.search(pattern, line)
                if found:
                    yield Breach(path, number, message.format(found.group(0).strip()))


def layer_of(path):
    """The part of app/ that a file belongs to: app/core/packs/x.h -> packs."""
    parts = PurePosixPath(path).parts
    if len(parts) < 3 or parts[0] != "app":
        return None
    if parts[1] == "core":
        return parts[2] if len(parts) > 3 else None
    return parts[1]


SQL = (
    r'R"sql\(|\bSELECT\s+[\w*(:]|\bINSERT\s+(OR\s+\w+\s+)?INTO\b|\bUPDATE\s+\w+\s+SET\b|\bDELETE\s+FROM\b'
    r"|\b(CREATE|DROP|ALTER)\s+((TEMP|TEMPORARY|UNIQUE|VIRTUAL)\s+)?(TABLE|INDEX|VIEW|TRIGGER)\b"
    r"|\bPRAGMA\s+\w+|#\s*include\s*<(SQLiteCpp|sqlite3|QSql|QtSql)"
)


def sql_stays_in_storage(house) -> Iterator[Breach]:
    outside = (
        path for path in house.under("app", "qml", ending=(*CPP, ".qml", ".js"))
        if not path.startswith("app/core/storage/")
    )
    yield from house.matches(
        outside, SQL, "“{}” is SQL; it belongs into app/core/storage, where the rest of it is."
    )


GUI_INCLUDE = (
    r'#\s*include\s*[<"](Qt(Gui|Quick|Qml|Widgets|Sql|Svg|Multimedia)\b'
    r"|Q(Gui|Quick|Qml|JS|Sql|Svg|Widget|Window|Screen|Image|Pixmap|Painter|Pen|Brush|Color|Font"
    r"|Icon|Cursor|Palette|RawFont|TextDocument|TextLayout|Key|Mouse|Touch|InputMethod|Action"
    r"|Application|OpenGL|Rhi|SG)\w*[>.])[^>\"]*"
)


def core_knows_no_gui(house) -> Iterator[Breach]:
    yield from house.matches(
        house.under("app/core", ending=CPP), GUI_INCLUDE,
        "“{}”: app/core knows no windows and no QML; this belongs into app/media or app/presentation.",
    )
    lists = (path for path in house.under("app/core") if path.endswith("CMakeLists.txt"))
    yield from house.matches(
        lists, r"\bQt6::(?!Core\b)\w+", "“{}”: of Qt, app/core links Qt6::Core alone."
    )


def includes_follow_the_arrows(house) -> Iterator[Breach]:
    files = set(house.files)
    for path in house.under("app", ending=CPP):
        layer = layer_of(path)
        if layer is None:
            continue
        if layer not in MAY_INCLUDE:
            yield Breach(path, 0, f"“{layer}” is a new part of the house; give it its arrows in {ME}.")
            continue
        for number, line in house.lines(path):
            named = re.match(r'\s*#\s*include\s*"([^"]+)"', line)
            target = named and resolved_include(path, named.group(1), files)
            used = target and layer_of(target)
            if used and used != layer and used not in MAY_INCLUDE[layer]:
                yield Breach(path, number, f"“{layer}” must not know “{used}”: it includes {target}.")


def resolved_include(path, name, files):
    """The file that an include means, as the compiler looks for it; None if it is none of ours."""
    for folder in (PurePosixPath(path).parent, "app", "app/core"):
        candidate = os.path.normpath(f"{folder}/{name}")
        if candidate in files:
            return candidate
    return None


def links_follow_the_arrows(house) -> Iterator[Breach]:
    lists = [path for path in house.under("app") if path.endswith("CMakeLists.txt")]
    texts = {path: re.sub(r"#.*", "", house.text(path)) for path in lists}
    layers = {}
    for path, text in texts.items():
        for target in re.findall(r"\b(?:vitrine_library|add_library|qt_add_library)\(\s*(\w+)", text):
            layers[target] = layer_of(path)
    for path, text in texts.items():
        layer = layer_of(path)
        if layer not in MAY_INCLUDE:
            continue
        for number, line in enumerate(text.splitlines(), start=1):
            for target in re.findall(r"\bvitrine_\w+", line):
                used = layers.get(target)
                if used and used != layer and used not in MAY_INCLUDE[layer]:
                    yield Breach(path, number, f"“{layer}” must not link “{used}”: it names {target}.")


QML_COLOUR = (
    r'["\']#[0-9a-fA-F]{3,8}["\']|\bQt\.(rgba|hsla|hsva)\('
    r'|\b\w*[cC]olor\s*:\s*["\'](?!transparent["\'])[A-Za-z]+["\']'
)
CPP_COLOUR = (
    r'"#[0-9a-fA-F]{3,8}"|\bqRgba?\(|\bQColor\s*[({]\s*[u"\d]|\bQColorConstants::\w+'
    r"|\bQt::(black|white|(dark|light)?[Gg]ray|(dark)?([Rr]ed|[Gg]reen|[Bb]lue|[Cc]yan|[Mm]agenta"
    r"|[Yy]ellow))\b"
)


def colours_stay_in_the_theme(house) -> Iterator[Breach]:
    message = "“{}” is a colour; give it a role in qml/Vitrine/Theme and name that."
    qml = (
        path for path in house.under("app", "qml", ending=(".qml", ".js"))
        if not path.startswith("qml/Vitrine/Theme/")
    )
    yield from house.matches(qml, QML_COLOUR, message)
    # A picture's own pixels are media's business, not the theme's.
    cpp = (
        path for path in house.under("app", "qml", ending=CPP)
        if not path.startswith(("app/media/", "qml/Vitrine/Theme/"))
    )
    yield from house.matches(cpp, CPP_COLOUR, message)


def qml_imports_follow_the_arrows(house) -> Iterator[Breach]:
    for path in house.under("qml/Vitrine", ending=".qml"):
        folder = PurePosixPath(path).parts[2]
        if folder not in MAY_IMPORT:
            continue
        for number, line in house.lines(path):
            named = re.match(r"\s*import\s+Vitrine\.(\w+)", line)
            used = named and named.group(1)
            if not used or used == folder or used in MAY_IMPORT[folder]:
                continue
            if used in MAY_IMPORT or (folder in KNOWS_NO_CONTENT and used != PIXELS):
                yield Breach(path, number, f"{folder} must not import Vitrine.{used}.")


def objects_are_handed_down(house) -> Iterator[Breach]:
    yield from house.matches(
        house.under("app", "qml", "tests", ending=CPP), r"\bsetContextProper(ty|ties)\b",
        "“{}”: hand the object down with setInitialProperties and required properties.",
    )


def the_log_has_categories(house) -> Iterator[Breach]:
    yield from house.matches(
        house.under("app", ending=CPP), r"\bq(Debug|Info|Warning|Critical)\(",
        "“{}…)” has no category; use qCDebug and its like with the folder's category.",
    )


def tests_do_not_sleep(house) -> Iterator[Breach]:
    message = "“{}…)” waits a fixed time; wait for what should happen (tryVerify, QTRY_VERIFY, waitFor…)."
    yield from house.matches(
        house.under("tests", ending=".qml"), r"(?<![\w.])(wait|sleep)\(", message
    )
    yield from house.matches(
        house.under("tests", ending=CPP),
        r"\b(qWait|qSleep|sleep_for|sleep_until|usleep|msleep|nanosleep)\(|(?<![\w.:>])sleep\(", message,
    )


def reuse_entries(house):
    """The patterns of .reuse/dep5 that name a licence, as (pattern, licence)."""
    path = ".reuse/dep5"
    if path not in house.files:
        return []
    entries = []
    for paragraph in re.split(r"\n\s*\n", house.text(path)):
        fields = dict(re.findall(r"^(\S+?):[ \t]*((?:.*(?:\n[ \t].*)*))", paragraph, re.MULTILINE))
        if "License" in fields:
            entries += [(pattern, fields["License"].strip()) for pattern in fields["Files"].split()]
    return entries


def licence_of(house, path, entries):
    """The SPDX identifier that holds for a file, or None."""
    for holder in (path + ".license", path):
        if holder in house.files and not house.is_binary(holder):
            text = house.text(holder)
            stated = re.search(r"^.{0,8}SPDX-License-Identifier:\s*([\w.+-]+)", text, re.MULTILINE)
            if stated and re.search(r"^.{0,8}SPDX-FileCopyrightText:\s*\S", text, re.MULTILINE):
                return stated.group(1)
    for pattern, licence in reversed(entries):
        if fnmatchcase(path, pattern):
            return licence
    return None


def every_file_has_its_licence(house) -> Iterator[Breach]:
    entries = reuse_entries(house)
    used = set()
    for path in house.files:
        if path.startswith("LICENSES/") or path == ".reuse/dep5" or path.endswith(".license"):
            continue
        if path in SPDX_FREE:
            continue
        licence = licence_of(house, path, entries)
        used.add(licence)
        if licence is None:
            yield Breach(
                path, 0, "no SPDX lines; write the copyright and licence identifier into its first lines, "
                "or name the file in .reuse/dep5 if it cannot carry a comment.",
            )
        elif f"LICENSES/{licence}.txt" not in house.files:
            yield Breach(path, 0, f"its licence {licence} has no text in LICENSES/.")
    for path in house.under("LICENSES"):
        if PurePosixPath(path).stem not in used:
            yield Breach(path, 0, "no file is under this licence.")


def pictures_are_what_would_be_drawn(house) -> Iterator[Breach]:
    drawing = "resources/art/draw.py"
    if drawing not in house.files:
        return
    done = subprocess.run(
        [sys.executable, "-B", house.root / drawing, "--check"], capture_output=True, text=True
    )
    if done.returncode:
        said = (done.stdout + done.stderr).strip()
        yield Breach(drawing, 0, f"the pictures are not what would be drawn: {said}")


ME = "tests/architecture/house.py"
RULES = (
    sql_stays_in_storage,
    core_knows_no_gui,
    includes_follow_the_arrows,
    links_follow_the_arrows,
    colours_stay_in_the_theme,
    qml_imports_follow_the_arrows,
    objects_are_handed_down,
    the_log_has_categories,
    tests_do_not_sleep,
    every_file_has_its_licence,
    pictures_are_what_would_be_drawn,
)


def main(arguments):
    house = House(arguments[0] if arguments else Path(__file__).resolve().parents[2])
    breaches = 0
    for rule in RULES:
        found = list(rule(house))
        breaches += len(found)
        print(f"{'no ' if found else 'ok '} {rule.__name__.replace('_', ' ')}")
        for breach in found:
            print(f"      {breach}")
    print(f"{len(house.files)} files, {len(RULES)} rules, {breaches} breaches")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
