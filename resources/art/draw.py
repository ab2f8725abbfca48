# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Draws the pictures: draw.py [NAME ...] [--check] [--sheet OUT.png]."""
import argparse
import importlib.util
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
sys.dont_write_bytecode = True
from kit.canvas import Canvas  # noqa: E402


def drawn(name):
    """What the scene draws, by file name: the picture, and its layers where it has some."""
    spec = importlib.util.spec_from_file_location("scene", os.path.join(HERE, "scenes", name + ".py"))
    scene = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scene)
    flat, wide = Canvas(), Canvas(wide=True)
    scene.draw(flat)
    files = {name: flat.svg(name)}
    if flat.layers:
        scene.draw(wide)
        files.update({"%s.%s" % (name, layer): wide.svg(name, layer) for layer in wide.layers})
    return files


def path(name):
    """Where the picture goes; trials, named _like_this, stay out of the tree."""
    return os.path.join(tempfile.gettempdir() if name.startswith("_") else HERE, name + ".svg")


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("names", nargs="*")
    a.add_argument("--check", action="store_true", help="exit 1 if a committed picture is not what would be drawn")
    a.add_argument("--sheet", metavar="OUT.png", help="contact sheet of the named or all pictures")
    o = a.parse_args()
    names = o.names or sorted(f[:-3] for f in os.listdir(os.path.join(HERE, "scenes")) if f.endswith(".py") and not f.startswith("_"))
    files = {}
    for name in names:
        files.update(drawn(name))
    bad = []
    for name, svg in files.items():
        out = path(name)
        if not name.startswith("_") and (len(svg) >= 150_000 or "<text" in svg or "<image" in svg or "<filter" in svg):
            bad.append("%s.svg: too large, or holds text, raster or a filter" % name)
        if o.check and not name.startswith("_"):
            if not os.path.exists(out) or open(out, encoding="utf-8").read() != svg:
                bad.append("%s.svg is not what scenes/%s.py draws" % (name, name.split(".")[0]))
        else:
            with open(out, "w", encoding="utf-8", newline="\n") as f:
                f.write(svg)
    if o.sheet:
        with tempfile.TemporaryDirectory() as t:
            pngs = []
            for name in files:
                pngs.append(os.path.join(t, name + ".png"))
                subprocess.run(["rsvg-convert", "-w", "960", path(name), "-o", pngs[-1]], check=True)
            subprocess.run(["montage", *pngs, "-tile", "2x" if len(pngs) < 9 else "4x", "-geometry", "+8+8", "-background", "#000", o.sheet], check=True)
    for line in bad:
        print(line, file=sys.stderr)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
