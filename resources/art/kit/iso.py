# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Isometric space: x runs to the lower right, y to the lower left, z up."""
import math
import random
from .canvas import n, pts_d
from .palette import *

COS = math.cos(math.radians(30))


class Iso:
    """Iso(ox, oy, s): where (0,0,0) lies on the sheet, and pixels a unit."""

    def __init__(self, ox, oy, s=100):
        self.ox, self.oy, self.s = ox, oy, s

    def p(self, x, y, z=0):
        return (self.ox + (x - y) * COS * self.s, self.oy + (x + y) * 0.5 * self.s - z * self.s)

    def left(self, x, y, z, w, h):
        """Facade facing lower left: u runs along x, v up."""
        return Face(lambda u, v: self.p(x + u, y, z + v), w, h, self.s)

    def right(self, x, y, z, d, h):
        """Facade facing lower right: u runs from the near corner back along -y, v up; y is the near corner."""
        return Face(lambda u, v: self.p(x, y - u, z + v), d, h, self.s)

    def top(self, x, y, z, w, d):
        """Flat face: u along x, v along y."""
        return Face(lambda u, v: self.p(x + u, y + v, z), w, d, self.s)


class Face:
    """A plane to draw on in its own (u, v) units; w and h are its size."""

    def __init__(self, p, w, h, s):
        self.p, self.w, self.h, self.s = p, w, h, s

    def quad(self, u, v, w, h):
        return [self.p(u, v), self.p(u + w, v), self.p(u + w, v + h), self.p(u, v + h)]

    def rect(self, c, u, v, w, h, fill, **k):
        c.poly(self.quad(u, v, w, h), fill, **k)

    def poly(self, c, uv, fill="none", **k):
        c.poly([self.p(*q) for q in uv], fill, **k)

    def line(self, c, uv, stroke, sw=4, **k):
        c.line([self.p(*q) for q in uv], stroke, sw, **k)


def windows(c, face, cols, rows, lit=0.35, seed=1, warm=PALE_GOLD, cold="#241A22", mu=0.12, mv=0.12, gap=0.32, op=1):
    """Window grid on a face: some lit, chosen by the seed. One path a colour, so it is cheap."""
    rnd = random.Random(seed)
    cw, ch = (face.w - 2 * mu) / cols, (face.h - 2 * mv) / rows
    d = {0: "", 1: "", 2: ""}
    for r in range(rows):
        for i in range(cols):
            k = 0 if rnd.random() > lit else (1 if rnd.random() > 0.4 else 2)
            d[k] += pts_d(face.quad(mu + i * cw + cw * gap / 2, mv + r * ch + ch * gap / 2, cw * (1 - gap), ch * (1 - gap)))
    for k, col in ((0, cold), (1, warm), (2, mix(warm, AMBER, 0.45))):
        if d[k]:
            c.path(d[k], col, op=op if k else op * 0.85)


def bands(c, face, rows, colour="#241A22", lit=0.0, seed=1, warm=PALE_GOLD, share=0.5, mu=0.08):
    """Ribbon glazing: one strip a storey, pieces of it lit."""
    rnd, step, d, e = random.Random(seed), face.h / rows, "", ""
    for r in range(rows):
        v = r * step + step * (1 - share) / 2
        d += pts_d(face.quad(mu, v, face.w - 2 * mu, step * share))
        if rnd.random() < lit:
            u0 = mu + rnd.random() * (face.w - 2 * mu) * 0.6
            e += pts_d(face.quad(u0, v, min(face.w - mu - u0, face.w * (0.15 + 0.35 * rnd.random())), step * share))
    c.path(d, colour, op=0.85)
    if e:
        c.path(e, warm, op=0.9)


def box(c, iso, x, y, z, w, d, h, m=STONE, edge=0.5, fade=0.35):
    """Box with its far corner at (x, y, z): w along x, d along y, h up. Returns its left, right and top face."""
    P = iso.p
    L = [P(x, y + d, z), P(x + w, y + d, z), P(x + w, y + d, z + h), P(x, y + d, z + h)]
    R = [P(x + w, y + d, z), P(x + w, y, z), P(x + w, y, z + h), P(x + w, y + d, z + h)]
    T = [P(x, y, z + h), P(x + w, y, z + h), P(x + w, y + d, z + h), P(x, y + d, z + h)]
    if h > 0.02:
        c.poly(L, c.lin(m.left, dark(m.left, fade)))
        c.poly(R, c.lin(m.right, dark(m.right, fade)))
    c.poly(T, c.lin(light(m.top, 0.08), m.top, x2=1))
    if edge and h > 0.02:
        c.line([T[3], T[2], T[1]], m.edge, max(1.5, iso.s * 0.022), op=edge)
    return iso.left(x, y + d, z, w, h), iso.right(x + w, y + d, z, d, h), iso.top(x, y, z + h, w, d)


def slab(c, iso, x, y, z, w, d, m=STONE, h=0.12):
    return box(c, iso, x, y, z, w, d, h, m)


def cylinder(c, iso, x, y, z, r, h, m=STONE, r2=None, rim=0.5):
    """Upright cylinder or cone stump round (x, y); r2 is the radius at the top."""
    r2 = r if r2 is None else r2
    (bx, by), (tx, ty) = iso.p(x, y, z), iso.p(x, y, z + h)
    a, b, e, f = r * 1.2247 * iso.s, r * 0.7071 * iso.s, r2 * 1.2247 * iso.s, r2 * 0.7071 * iso.s
    d = "M%s %sA%s %s 0 0 0 %s %sL%s %sA%s %s 0 0 1 %s %sZ" % tuple(n(v) for v in (
        bx - a, by, a, b, bx + a, by, tx + e, ty, max(e, 0.1), max(f, 0.1), tx - e, ty))
    c.path(d, c.lin(light(m.left, 0.1), m.left, m.right, x2=1, y2=0))
    if r2 > 0.01:
        c.ellipse(tx, ty, e, f, c.lin(light(m.top, 0.1), m.top, x2=1))
        if rim:
            c.path("M%s %sA%s %s 0 0 0 %s %s" % tuple(n(v) for v in (tx - e, ty, e, f, tx + e, ty)), "none", m.edge, max(1.5, iso.s * 0.02), op=rim)


def ring(c, iso, x, y, z, r, colour=GOLD, sw=5, op=1, fill="none"):
    """Circle lying flat at height z."""
    px, py = iso.p(x, y, z)
    c.ellipse(px, py, r * 1.2247 * iso.s, r * 0.7071 * iso.s, fill, op=op, stroke=colour, sw=sw)


def prism(c, iso, x, y, z, w, d, h, m=STONE, axis="x"):
    """Gabled prism (a roof): the ridge runs along the axis."""
    P = iso.p
    if axis == "x":
        a, b = P(x, y + d / 2, z + h), P(x + w, y + d / 2, z + h)
        c.poly([P(x, y, z), P(x + w, y, z), b, a], m.right)
        c.poly([P(x, y + d, z), P(x + w, y + d, z), b, a], c.lin(m.top, m.left))
        c.poly([P(x + w, y + d, z), P(x + w, y, z), b], m.right)
        c.line([a, b, P(x + w, y + d, z)], m.edge, max(1.5, iso.s * 0.02), op=0.5)
    else:
        a, b = P(x + w / 2, y, z + h), P(x + w / 2, y + d, z + h)
        c.poly([P(x, y, z), P(x, y + d, z), b, a], m.top)
        c.poly([P(x + w, y, z), P(x + w, y + d, z), b, a], c.lin(mix(m.left, m.right, 0.5), m.right))
        c.poly([P(x, y + d, z), P(x + w, y + d, z), b], m.left)
        c.line([a, b, P(x, y + d, z)], m.edge, max(1.5, iso.s * 0.02), op=0.5)


def stairs(c, iso, x, y, z, w, d, h, steps=6, m=STONE, to="y"):
    """Stairs going down towards +y (lower left) or +x (lower right)."""
    for i in range(steps):
        f = (steps - i) / steps
        if to == "y":
            box(c, iso, x, y + d * i / steps, z, w, d / steps, h * f, m, edge=0.35)
        else:
            box(c, iso, x + w * i / steps, y, z, w / steps, d, h * f, m, edge=0.35)


def grid(c, iso, x, y, w, d, step=1, z=0, colour=GOLD, sw=2, op=0.25):
    """Fine floor lines."""
    s, i = "", 0
    while i * step <= w + 1e-6:
        s += pts_d([iso.p(x + i * step, y, z), iso.p(x + i * step, y + d, z)], False)
        i += 1
    i = 0
    while i * step <= d + 1e-6:
        s += pts_d([iso.p(x, y + i * step, z), iso.p(x + w, y + i * step, z)], False)
        i += 1
    c.path(s, "none", colour, sw, op=op)
