# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Frontal parts for interiors and waterfronts: `from kit.parts_front import *` beside `from kit import *`."""
import math
import random
from .canvas import W, H, n, pts_d, smooth_d, pill_d, limb_d
from .palette import *
from .people import POSES

# More poses, in the measures of people.py.
POSES.setdefault("touch", dict(a=((-6, 64), (-3, 51)), b=((15, 72), (26, 76)), l=((-3, 27), (-4.5, 3)), m=((3.6, 27), (5, 3.5)), lean=1.2))
POSES.setdefault("carryhigh", dict(a=((-2, 64), (13, 60)), b=((9, 65), (18, 61)), l=((4.5, 28), (9, 4)), m=((-2, 27), (-10, 6)), lean=0.6))
POSES.setdefault("pull", dict(a=((-14, 69), (-20, 58)), b=((11, 68), (14, 80)), l=((-4, 28), (-9, 3)), m=((7, 29), (11, 4)), lean=1.5))
POSES.setdefault("lookback", dict(a=((-9, 64), (-8, 50)), b=((15, 76), (25, 88)), l=((-3.2, 27), (-3.6, 3)), m=((3.2, 27), (3.8, 3)), back=True))
POSES.setdefault("holdout", dict(a=((-5, 64), (9, 63)), b=((9, 64), (17, 65)), l=((-3, 27), (-3.8, 3)), m=((3.4, 27), (4.2, 3.5)), nod=0.6))


def cabinet(c, x, y, w, h, seed=1, m=None, glow=PALE_RIVER, hot=GOLD, side=0, rows=None, dim=0.0):
    """Server cabinet seen from the front: x its left edge, y its foot; side is the width of the visible flank, negative on the left."""
    m = m or mat("#4A4450")
    rnd, a, b, e = random.Random(seed), "", "", ""
    k = rows or max(6, int(h / 46))
    if side:
        sx = x + w if side > 0 else x
        c.poly([(sx, y), (sx + side, y - abs(side) * 0.3), (sx + side, y - h + abs(side) * 0.3), (sx, y - h)], c.lin(m.right, dark(m.right, 0.3)) if side > 0 else c.lin(m.top, m.left))
    c.rect(x, y - h, w, h, c.lin(m.top, m.left, dark(m.left, 0.35)), r=w * 0.02)
    for i in range(k):
        py, sh = y - h + h * 0.05 + h * 0.9 * i / k, h * 0.9 / k
        e += "M%s %sh%sv%sh%sZ" % tuple(n(v) for v in (x + w * 0.09, py + sh * 0.14, w * 0.82, sh * 0.72, -w * 0.82))
        for j in range(6):
            if rnd.random() < 0.62:
                s = pill_d(x + w * (0.14 + 0.085 * j), py + sh * 0.38, w * 0.06, max(4, sh * 0.22))
                if rnd.random() < 0.74:
                    a += s
                else:
                    b += s
        if rnd.random() < 0.5:
            a += pill_d(x + w * 0.72, py + sh * 0.4, w * 0.13, max(3, sh * 0.14))
    c.path(e, "#181218", op=0.9)
    c.path(a, glow, op=1 - dim)
    c.path(b, hot, op=1 - dim)
    c.line([(x, y), (x, y - h), (x + w, y - h)], m.edge, max(2, w * 0.012), op=0.6)


def floor_rays(c, vx, vy, y, y1=H, step=260, colour=GOLD, sw=3, op=0.18, rows=5, x0=0, x1=W):
    """Floor joints running to the vanishing point (vx, vy) and a few across."""
    d = ""
    k = (y1 - vy) / max(1, y - vy)
    for i in range(-30, 31):
        a = vx + i * step
        b = vx + i * step * k
        if x0 - 400 < a < x1 + 400:
            d += pts_d([(a, y), (b, y1)], False)
    for i in range(1, rows + 1):
        t = (i / (rows + 0.5)) ** 1.7
        d += "M%s %sH%s" % (n(x0), n(y + (y1 - y) * t), n(x1))
    with c.group(clip="M%s %sH%sV%sH%sZ" % (n(x0), n(y), n(x1), n(y1), n(x0))):
        c.path(d, "none", colour, sw, op=op)


def sheen(c, x, y, w, h, colour=PALE_GOLD, op=0.3):
    """Reflection of something bright in a polished floor: x its middle, y where it stands."""
    c.rect(x - w / 2, y, w, h, c.lin((0, colour, op), (1, colour, 0)))


def plinth(c, x, y, w, h, m=STONE, lid=0.12):
    """Square plinth seen from the front, a little from above: x the middle, y the foot."""
    c.shade(x, y, w * 0.75, w * 0.12, 0.5)
    t = w * lid
    c.rect(x - w / 2, y - h, w, h, c.lin(light(m.left, 0.1), m.left, m.right, x2=1, y2=0.25))
    c.poly([(x - w / 2, y - h), (x + w / 2, y - h), (x + w * 0.43, y - h - t), (x - w * 0.43, y - h - t)], c.lin(m.edge, m.top))
    c.line([(x - w / 2, y - h), (x + w / 2, y - h)], m.edge, 4, op=0.7)


def bust(c, x, y, h, top=RED, hair="short", skin=0, back=False, hand=None, flip=False, hair_col=None, wear="suit"):
    """A sitting person from the seat up, seen from the front or from behind: x the middle, y the table edge or seat, h the height of what shows.
    hand: None, "table" or "talk" (a raised open hand)."""
    k, f = h / 100, -1 if flip else 1
    sk, hc = SKINS[skin], hair_col or HAIRS[0]
    X = lambda u, v: (x + f * u * k, y - v * k)
    D = lambda pts, close=True: smooth_d([X(*p) for p in pts], close)
    HD = lambda pts: smooth_d([X(u * 0.86, 66 + (v - 66) * 0.86) for u, v in pts], True)
    cloth = c.lin(light(top, 0.2), top, dark(top, 0.38), x2=1, y2=0.3)
    if not back and hair in ("long", "bob"):
        ln = 48 if hair == "long" else 63
        c.path(HD([(0, 103), (-14, 98), (-18, 80), (-17, ln), (17, ln), (18, 80), (14, 98)]), hc)
    c.path(D([(-6, 64), (-22, 58), (-29, 44), (-31, 0)], False) + "L" + D([(31, 0), (29, 44), (22, 58), (6, 64)], False)[1:] + "Z", cloth)
    c.path(D([(-7, 63.5), (-22, 57.5), (-28.5, 43), (-30, 20)], False), "none", PALE_GOLD, 1.3 * k, op=0.5)
    c.path(limb_d(X(0, 60), 7 * k, X(0, 72), 6.4 * k), mix(sk, DEEP_RED, 0.22))
    if not back:
        if wear == "suit":
            c.path(pts_d([X(-7, 64), X(7, 64), X(1, 30)]), JASMINE)
            c.path(D([(-8, 65), (1, 30), (1, 4)], False), "none", dark(top, 0.5), 1.6 * k, op=0.7)
            c.path(D([(8, 65), (1, 30)], False), "none", dark(top, 0.5), 1.6 * k, op=0.7)
        else:
            c.path(D([(-9, 64), (0, 56), (9, 64)], False), "none", light(top, 0.5), 2 * k, op=0.8)
    if not back:
        c.path(HD([(0, 100), (-11, 96), (-13, 84), (-9, 72), (0, 67.5), (9, 72), (13, 84), (11, 96)]), c.lin(light(sk, 0.12), sk, mix(sk, DEEP_RED, 0.25), x2=1, y2=0.2))
        if hair != "bald":
            c.path(HD([(0, 104), (-13, 99), (-15, 84), (-11.5, 88), (-6, 94.5), (4, 92.5), (11, 90), (14.5, 83), (13.5, 99)]), c.lin(light(hc, 0.16), hc, x2=1))
        if hair == "bun":
            c.circle(*X(0, 101), 5.4 * k, hc)
    else:
        ln = {"long": 48, "bob": 66}.get(hair, 74)
        if hair == "bald":
            c.path(HD([(0, 102), (-12, 97), (-14, 84), (-9, 72), (9, 72), (14, 84), (12, 97)]), c.lin(light(sk, 0.1), sk, mix(sk, DEEP_RED, 0.25), x2=1))
        else:
            c.path(HD([(0, 103), (-12.5, 98), (-15, 84), (-11, ln), (11, ln), (15, 84), (12.5, 98)]), c.lin(light(hc, 0.2), hc, x2=1))
        if hair == "bun":
            c.circle(*X(0, 89), 6 * k, light(hc, 0.08))
        c.path(D([(0, 50), (0.5, 30), (0, 6)], False), "none", dark(top, 0.45), 1.2 * k, op=0.5)
    if hand == "table":
        for s in (-1, 1):
            c.path(limb_d(X(s * 27, 42), 7 * k, X(s * 24, 6), 5.5 * k), dark(top, 0.12 if s * f < 0 else 0.35))
            c.path(limb_d(X(s * 24, 6), 5 * k, X(s * 9, 2), 4 * k), dark(top, 0.12 if s * f < 0 else 0.35))
            c.path(limb_d(X(s * 8, 2), 3.6 * k, X(s * 3, 1.5), 3 * k), sk)
    elif hand == "talk":
        c.path(limb_d(X(27, 44), 7 * k, X(38, 22), 5.5 * k), dark(top, 0.3))
        c.path(limb_d(X(38, 22), 5.2 * k, X(45, 44), 4 * k), dark(top, 0.3))
        c.path(limb_d(X(45.5, 47), 3.8 * k, X(47, 55), 3 * k), sk)
        c.path(limb_d(X(-27, 42), 7 * k, X(-24, 6), 5.5 * k), dark(top, 0.1))
        c.path(limb_d(X(-24, 6), 5 * k, X(-8, 2), 4 * k), dark(top, 0.1))
        c.path(limb_d(X(-7, 2), 3.6 * k, X(-2, 1.5), 3 * k), sk)


def heart_d(x, y, w):
    """Heart outline; x, y its middle."""
    return "M%s %sC%s %s %s %s %s %sC%s %s %s %s %s %sC%s %s %s %s %s %sC%s %s %s %s %s %sZ" % tuple(n(v) for v in (
        x, y + w * 0.48, x - w * 0.34, y + w * 0.22, x - w * 0.5, y + w * 0.02, x - w * 0.5, y - w * 0.18,
        x - w * 0.5, y - w * 0.5, x - w * 0.1, y - w * 0.52, x, y - w * 0.22,
        x + w * 0.1, y - w * 0.52, x + w * 0.5, y - w * 0.5, x + w * 0.5, y - w * 0.18,
        x + w * 0.5, y + w * 0.02, x + w * 0.34, y + w * 0.22, x, y + w * 0.48))


def wind_wheel(c, x, y, h, colour=JASMINE, turn=0.3, r=None):
    """Small wind turbine: x, y its foot."""
    r = r or h * 0.42
    c.poly([(x - h * 0.02, y), (x + h * 0.02, y), (x + h * 0.009, y - h), (x - h * 0.009, y - h)], c.lin(colour, dark(colour, 0.35), x2=1, y2=0))
    for i in range(3):
        a = turn + i * 2.0944
        ux, uy = math.cos(a), math.sin(a)
        q = lambda t, o: (x + ux * r * t - uy * r * o, y - h + uy * r * t + ux * r * o)
        c.path(smooth_d([q(0, 0.02), q(0.25, 0.09), q(1, 0), q(0.25, -0.02)], True), c.lin(light(colour, 0.2), dark(colour, 0.2)))
    c.circle(x, y - h, h * 0.028, GOLD)


def rough_waves(c, rows, seed=1, cols=("#3F8A90", "#143640"), foam=JASMINE, x0=-160, x1=W + 200, calm=1380, base=H + 60):
    """Rows of curling waves, far ones first: rows is ((y, size), ...); left of calm they lie flat."""
    rnd = random.Random(seed)
    end = base
    for r, (py, s) in enumerate(rows):
        x, f, g = x0 - rnd.random() * s * 2, "", ""
        base = rows[r + 1][0] + 12 if r + 1 < len(rows) else end
        d = "M%s %sL%s %s" % (n(x), n(base), n(x), n(py))
        while x < x1:
            w, k = s * (2.3 + 0.8 * rnd.random()), s * (0.75 + 0.35 * rnd.random())
            P = lambda u, v: "%s %s" % (n(x + w * u), n(py - k * v))
            if x < calm:
                d += "C" + P(0.3, 0.02) + " " + P(0.35, 0.3) + " " + P(0.5, 0.3) + "C" + P(0.65, 0.3) + " " + P(0.7, 0.02) + " " + P(1, 0)
            else:
                d += "C" + P(0.2, 0.05) + " " + P(0.3, 1) + " " + P(0.6, 1) + "C" + P(0.78, 1) + " " + P(0.86, 0.82) + " " + P(0.84, 0.55)
                d += "C" + P(0.8, 0.68) + " " + P(0.7, 0.7) + " " + P(0.67, 0.5) + "C" + P(0.64, 0.2) + " " + P(0.8, 0) + " " + P(1, 0)
                f += "M" + P(0.24, 0.5) + "C" + P(0.34, 0.86) + " " + P(0.44, 1) + " " + P(0.6, 1) + "C" + P(0.78, 1) + " " + P(0.86, 0.82) + " " + P(0.84, 0.55)
                f += "C" + P(0.8, 0.68) + " " + P(0.72, 0.74) + " " + P(0.66, 0.66) + "C" + P(0.52, 0.9) + " " + P(0.36, 0.84) + " " + P(0.24, 0.5) + "Z"
                g += "M" + P(0.3, 0.3) + "C" + P(0.4, 0.62) + " " + P(0.5, 0.66) + " " + P(0.58, 0.6) + "M" + P(0.36, 0.1) + "C" + P(0.44, 0.4) + " " + P(0.5, 0.44) + " " + P(0.58, 0.36)
                for j in range(3):
                    a, b, q = 0.86 + 0.1 * rnd.random(), 0.7 + 0.5 * rnd.random(), s * (0.03 + 0.03 * rnd.random())
                    f += "M%s %sa%s %s 0 1 0 %s 0a%s %s 0 1 0 %s 0Z" % tuple(n(v) for v in (x + w * a - q, py - k * b, q, q, 2 * q, q, q, -2 * q))
            x += w
        col = mix(cols[0], cols[1], r / max(1, len(rows) - 1))
        c.path(d + "L%s %sZ" % (n(x), n(base)), c.lin((0, light(col, 0.3)), (0.3, col), (1, dark(col, 0.3))), light(col, 0.4), max(2.5, s * 0.03))
        c.path(g, "none", light(col, 0.4), max(2.5, s * 0.04), op=0.6)
        c.path(f, c.lin(foam, mix(foam, col, 0.35)), op=0.95)
