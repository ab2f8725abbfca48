# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Inside and at the summit: stands, desks, stage, lanterns, trays."""
import math
from .canvas import W, H, n, pts_d, smooth_d, pill_d
from .iso import *
from .parts_tech import face_screen
from .palette import *


def interior(c, wall=PLUM, floor=LACQUER2, y=1240, top=LACQUER, lattice_op=0.1):
    """Hall: wall with lattice, floor with a sheen."""
    c.rect(0, 0, W, y, c.lin(top, wall))
    if lattice_op:
        lattice(c, 1420, 130, W - 1420, y - 130, 120, GOLD, 2.5, lattice_op)
    c.rect(0, y, W, H - y, c.lin(light(floor, 0.1), floor, LACQUER))
    c.rect(0, y, W, 5, GOLD, op=0.35)


def lattice(c, x, y, w, h, step=100, colour=GOLD, sw=3, op=0.35, kind="cross"):
    """Window lattice: cross (squares with diamonds) or ice (stepped bars)."""
    d, i, j = "", 0, 0
    nx, ny = int(w / step), int(h / step)
    for i in range(nx + 1):
        for j in range(ny + 1):
            px, py, q = x + i * step, y + j * step, step * 0.26
            if kind == "cross":
                d += "M%s %sl%s %sl%s %sl%s %sZ" % tuple(n(v) for v in (px, py - q, q, q, -q, q, -q, -q))
                if i < nx:
                    d += "M%s %sh%s" % (n(px + q), n(py), n(step - 2 * q))
                if j < ny:
                    d += "M%s %sv%s" % (n(px), n(py + q), n(step - 2 * q))
            elif i < nx and j < ny:
                d += "M%s %sh%sv%sM%s %sv%sh%s" % tuple(n(v) for v in (px, py, step * 0.6, step * 0.4, px + step, py + step * 0.4, step * 0.6, -step * 0.4))
    c.path(d, "none", colour, sw, op=op)


def moon_gate(c, x, y, r, wall=PLUM, rim=GOLD, glow=PALE_GOLD):
    """Round opening of light in a wall; draw what is seen inside afterwards."""
    c.glow(x, y, r * 1.7, glow, 0.35)
    c.circle(x, y, r, c.lin(glow, AMBER, DEEP_RED))
    c.circle(x, y, r + 12, stroke=dark(wall, 0.5), sw=26)
    c.circle(x, y, r + 28, stroke=rim, sw=5, op=0.8)


def counter(c, iso, x, y, w=3.0, d=0.8, h=1.0, z=0, m=WOOD, top=PAPER, ornament=GOLD):
    """Service desk facing lower left, with a lit seam and a scale ornament."""
    L, R, T = box(c, iso, x, y, z, w, d, h, m)
    s = ""
    for i in range(int(w / 0.3)):
        u = 0.15 + i * 0.3
        s += pts_d([L.p(u, h * 0.2), L.p(u + 0.15, h * 0.5), L.p(u, h * 0.8), L.p(u - 0.15 if u > 0.15 else u, h * 0.5)])
    c.path(s, "none", ornament, iso.s * 0.018, op=0.5)
    L.line(c, [(0, 0.05), (w, 0.05)], PALE_GOLD, iso.s * 0.04, op=0.8)
    return box(c, iso, x - 0.08, y - 0.08, z + h, w + 0.16, d + 0.16, 0.1, top)


def stand(c, iso, x, y, w=4.0, d=3.0, h=2.6, z=0, m=NIGHT, accent=VERMILION, screens=("line", "bars"), floor=STONE):
    """Exhibition stand: platform, two back walls with screens, canopy beam on posts."""
    box(c, iso, x, y, z, w, d, 0.14, floor)
    grid(c, iso, x, y, w, d, 0.5, z + 0.14, GOLD, 1.5, 0.25)
    z += 0.14
    P, t = iso.p, 0.14
    A = [P(x, y, z), P(x, y, z + h), P(x + w, y, z + h), P(x + w, y, z)]
    B = [P(x, y, z), P(x, y, z + h), P(x, y + d, z + h), P(x, y + d, z)]
    c.poly(A, c.lin(dark(m.left, 0.1), m.left))
    c.poly(B, c.lin(light(m.top, 0.02), m.left))
    F = Face(lambda u, v: P(x + u, y, z + v), w, h, iso.s)
    G = Face(lambda u, v: P(x, y + d - u, z + v), d, h, iso.s)
    c.glow(*P(x + w * 0.45, y + d * 0.35, z), iso.s * w * 0.5, PALE_GOLD, 0.35, iso.s * w * 0.28)
    if screens:
        face_screen(c, F, w * 0.16, h * 0.3, w * 0.7, h * 0.5, screens[0], 3)
        if len(screens) > 1:
            face_screen(c, G, d * 0.2, h * 0.3, d * 0.6, h * 0.5, screens[1], 5)
    box(c, iso, x + w - t, y, z, t, t, h, accent, edge=0.2)
    box(c, iso, x, y + d - t, z, t, t, h, accent, edge=0.2)
    box(c, iso, x, y, z + h, w, 0.3, 0.26, accent)
    box(c, iso, x, y + 0.3, z + h, 0.3, d - 0.3, 0.26, accent)
    return F, G


def lectern(c, x, y, s=1.0, m=WOOD):
    """Speaker's desk, 240 px high at s=1."""
    c.shade(x, y, 110 * s, op=0.6)
    c.rect(x - 74 * s, y - 16 * s, 148 * s, 16 * s, m.right, r=4 * s)
    c.rect(x - 34 * s, y - 206 * s, 68 * s, 192 * s, c.lin(m.top, m.left, m.right, x2=1, y2=0))
    c.rect(x - 5 * s, y - 180 * s, 10 * s, 150 * s, PALE_GOLD, op=0.8)
    c.poly([(x - 104 * s, y - 200 * s), (x + 104 * s, y - 200 * s), (x + 88 * s, y - 238 * s), (x - 88 * s, y - 238 * s)], c.lin(m.top, m.left))
    c.rect(x - 104 * s, y - 202 * s, 208 * s, 9 * s, GOLD)
    c.path("M%s %sq%s %s %s %s" % tuple(n(v) for v in (x + 50 * s, y - 234 * s, 4 * s, -54 * s, -34 * s, -62 * s)), "none", "#0E0A0C", 5 * s)


def seat(c, x, y, h=420, kind="stool", m=WOOD):
    """Seat for a person of height h sitting with the feet at (x, y): stool, chair or armchair. Draw it first.
    For a flipped person pass the same x; a chair's back is on the left."""
    k = h / 100
    if kind == "armchair":
        c.shade(x, y, 24 * k, op=0.6)
        c.rect(x - 15 * k, y - 44 * k, 11 * k, 42 * k, c.lin(m.top, m.left, m.right, x2=1, y2=0.3), r=4 * k)
        c.rect(x - 13 * k, y - 21 * k, 27 * k, 17 * k, c.lin(m.left, m.right), r=3 * k)
        return
    for u in (-8, 8):
        c.line([(x + u * k, y), (x + u * 0.8 * k, y - 20 * k)], m.right, 1.6 * k)
    if kind == "chair":
        c.line([(x - 9 * k, y - 20 * k), (x - 11 * k, y - 48 * k)], m.left, 2.4 * k)
    c.path(pill_d(x - 11 * k, y - 22.5 * k, 22 * k, 4 * k), c.lin(m.top, m.left))


def table(c, x, y, w, h=150, m=WOOD, top=PAPER, front=False):
    """Flat table seen from the side; x, y the middle of the ground under it. front closes it with a panel."""
    c.shade(x, y, w * 0.6, h * 0.2, 0.55)
    if front:
        c.rect(x - w * 0.46, y - h, w * 0.92, h, c.lin(m.left, m.right))
        c.rect(x - w * 0.46, y - h * 0.14, w * 0.92, h * 0.03, PALE_GOLD, op=0.8)
    else:
        for u in (-0.42, 0.42):
            c.line([(x + w * u, y), (x + w * u * 0.96, y - h)], m.right, h * 0.07)
    c.path(pill_d(x - w / 2, y - h - h * 0.1, w, h * 0.13), c.lin(top.top, top.left))


def stage(c, x, y, w, h=520, accent=RED, floor=LACQUER3):
    """Stage seen from the front: lit back wall of rings and a rounded apron; x, y the middle of its front edge."""
    c.glow(x, y - h * 0.55, w * 0.62, PALE_GOLD, 0.35, h * 0.9)
    c.rect(x - w * 0.42, y - h, w * 0.84, h * 0.82, c.lin(dark(accent, 0.25), dark(accent, 0.65)), r=14)
    clip = "M%s %sh%sv%sh%sZ" % tuple(n(v) for v in (x - w * 0.42, y - h, w * 0.84, h * 0.82, -w * 0.84))
    with c.group(clip=clip):
        for i in range(7):
            c.circle(x, y - h * 0.18, h * (0.24 + 0.14 * i), stroke=GOLD, sw=4, op=0.75 - 0.08 * i)
        c.glow(x, y - h * 0.2, h * 0.7, PALE_GOLD, 0.7)
    c.ellipse(x, y - h * 0.1, w * 0.5, h * 0.13, c.lin(light(floor, 0.2), floor))
    c.path("M%s %sa%s %s 0 0 0 %s 0v%sa%s %s 0 0 1 %s 0Z" % tuple(n(v) for v in (x - w * 0.5, y - h * 0.1, w * 0.5, h * 0.13, w, h * 0.07, w * 0.5, h * 0.13, -w)), c.lin(floor, LACQUER))
    c.path("M%s %sa%s %s 0 0 0 %s 0" % tuple(n(v) for v in (x - w * 0.5, y - h * 0.1, w * 0.5, h * 0.13, w)), "none", GOLD, 4, op=0.7)


def audience(c, x, y, w, rows=3, per=9, size=120, colour=LACQUER1, rim=GOLD):
    """Heads and shoulders from behind, in rows; x the middle, y the front edge."""
    for r in range(rows):
        k = 1 + 0.28 * r
        py, m = y + r * size * 0.75, per
        col = mix(PLUM, colour, (r + 1) / rows)
        for i in range(m):
            px = x - w / 2 + w * (i + (0.5 if r % 2 else 0.15)) / m
            s = size * k * (0.94 + 0.08 * ((i * 7 + r * 3) % 4) / 3)
            c.path("M%s %sc0 %s %s %s %s %ss%s %s %s %sZ" % tuple(n(v) for v in (px - s * 0.62, py + s * 1.2, -s * 0.55, s * 0.25, -s * 0.7, s * 0.62, -s * 0.7, s * 0.62, s * 0.15, s * 0.62, s * 0.7)), c.lin(light(col, 0.1), col))
            c.ellipse(px, py + s * 0.22, s * 0.25, s * 0.31, c.lin(light(col, 0.22), col, x2=1))
            c.path("M%s %sa%s %s 0 0 1 %s %s" % tuple(n(v) for v in (px - s * 0.25, py + s * 0.2, s * 0.25, s * 0.31, s * 0.25, -s * 0.29)), "none", rim, s * 0.022, op=0.6)


def lantern(c, x, y, s=1.0, colour=RED, drop=120):
    """Hanging lantern, 150 px high at s=1; y is where the cord starts."""
    c.line([(x, y), (x, y + drop * s)], BRONZE, 3 * s)
    cy = y + (drop + 70) * s
    c.glow(x, cy, 230 * s, light(colour, 0.3), 0.45)
    c.ellipse(x, cy, 84 * s, 66 * s, c.rad((0, PALE_GOLD), (0.4, light(colour, 0.2)), (1, dark(colour, 0.2))))
    for k in (0.35, 0.72):
        c.ellipse(x, cy, 84 * k * s, 66 * s, stroke=dark(colour, 0.4), sw=2 * s, op=0.5)
    for v in (-1, 1):
        c.rect(x - 30 * s, cy + v * 64 * s - 8 * s, 60 * s, 16 * s, GOLD, r=4 * s)
    c.line([(x, cy + 72 * s), (x, cy + 130 * s)], GOLD, 4 * s)


def tray(c, x, y, w, h, colour=DEEP_RED, rim=GOLD):
    """Round lacquer tray seen at an angle: a base for symbolic scenes."""
    c.shade(x, y + h * 0.16, w * 0.6, h * 0.66, 0.7)
    c.ellipse(x, y + h * 0.1, w / 2, h / 2, dark(colour, 0.6))
    c.ellipse(x, y, w / 2, h / 2, c.lin(light(colour, 0.12), colour, dark(colour, 0.5), x2=0.5))
    c.ellipse(x, y, w * 0.47, h * 0.47, stroke=rim, sw=5, op=0.85)
    c.ellipse(x, y, w * 0.44, h * 0.44, stroke=rim, sw=2, op=0.5)


def floor_light(c, x, y, r, colour=PALE_GOLD, op=0.4):
    c.glow(x, y, r, colour, op, r * 0.34)


def cone(c, x, y, h, w, colour=PALE_GOLD, op=0.35):
    """Spotlight from (x, y) downwards."""
    c.poly([(x - w * 0.08, y), (x + w * 0.08, y), (x + w / 2, y + h), (x - w / 2, y + h)], c.lin((0, colour, op), (1, colour, 0)))
