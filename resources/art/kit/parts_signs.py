# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Things that stand for an idea, flat, without writing."""
import math
from .canvas import n, pts_d, smooth_d, pill_d
from .parts_tech import chart
from .palette import *


def phone(c, x, y, h, colour=PALE_RIVER, hot=GOLD, kind="list", seed=1):
    """Large telephone, upright; x, y its foot in the middle. kind: list, tiles, chart, pulse."""
    w = h * 0.5
    c.glow(x, y - h / 2, h * 0.75, colour, 0.3)
    c.rect(x - w / 2, y - h, w, h, c.lin("#4B3B44", "#0E0A0C", x2=1), r=w * 0.13, stroke=GOLD, sw=max(2, w * 0.012))
    sx, sy, sw, sh = x - w * 0.45, y - h * 0.96, w * 0.9, h * 0.92
    c.rect(sx, sy, sw, sh, c.lin("#26414A", "#141A22"), r=w * 0.09)
    c.path(pill_d(x - w * 0.12, sy + h * 0.018, w * 0.24, h * 0.016), "#0E0A0C")
    if kind == "tiles":
        for i in range(8):
            px, py = sx + sw * (0.1 + 0.43 * (i % 2)), sy + sh * (0.12 + 0.21 * (i // 2))
            c.rect(px, py, sw * 0.37, sh * 0.17, hot if i == 2 else colour, r=w * 0.05, op=1 if i == 2 else 0.45 + 0.08 * (i % 3))
    elif kind == "chart":
        chart(c, sx + sw * 0.06, sy + sh * 0.12, sw * 0.88, sh * 0.36, "area", seed, colour, hot, False)
        chart(c, sx + sw * 0.06, sy + sh * 0.52, sw * 0.88, sh * 0.4, "bars", seed, colour, hot, False)
    elif kind == "pulse":
        pulse(c, sx + sw * 0.06, sy + sh * 0.4, sw * 0.88, sh * 0.16, hot)
        for i in range(3):
            c.path(pill_d(sx + sw * 0.1, sy + sh * (0.68 + 0.08 * i), sw * (0.8 - 0.18 * i), sh * 0.035), colour, op=0.6)
    else:
        c.rect(sx + sw * 0.08, sy + sh * 0.1, sw * 0.84, sh * 0.24, c.lin(hot, AMBER, x2=1), r=w * 0.06)
        for i in range(4):
            py = sy + sh * (0.42 + 0.13 * i)
            c.circle(sx + sw * 0.17, py + sh * 0.035, sw * 0.075, colour, op=0.85)
            c.path(pill_d(sx + sw * 0.32, py, sw * (0.55 - 0.08 * (i % 2)), sh * 0.026), JASMINE, op=0.8)
            c.path(pill_d(sx + sw * 0.32, py + sh * 0.045, sw * 0.34, sh * 0.02), colour, op=0.5)


def pulse(c, x, y, w, h, colour=RED, sw=6):
    """Heartbeat line."""
    ks = ((0, 0), (0.3, 0), (0.37, -0.25), (0.43, 0.15), (0.5, -1), (0.57, 0.7), (0.63, -0.2), (0.68, 0), (1, 0))
    c.line([(x + w * a, y + h * b) for a, b in ks], colour, sw)


def document(c, x, y, w, h, colour=JASMINE, seal=RED, lines=5, tilt=0):
    """Sheet with bars for lines and a round plain seal; x, y its middle."""
    with c.moved(x, y, 1, rot=tilt):
        c.rect(-w / 2 + 10, -h / 2 + 14, w, h, LACQUER, r=w * 0.03, op=0.45)
        f = w * 0.2
        c.poly([(-w / 2, -h / 2), (w / 2 - f, -h / 2), (w / 2, -h / 2 + f), (w / 2, h / 2), (-w / 2, h / 2)], c.lin(light(colour, 0.1), dark(colour, 0.12), x2=1))
        c.poly([(w / 2 - f, -h / 2), (w / 2, -h / 2 + f), (w / 2 - f, -h / 2 + f)], dark(colour, 0.3))
        c.path("".join(pill_d(-w * 0.36, -h * 0.28 + i * h * 0.1, w * (0.72 - 0.22 * (i % 3 == 2)), h * 0.03) for i in range(lines)), "#B9A890")
        if seal:
            c.circle(w * 0.22, h * 0.32, w * 0.13, seal)
            c.circle(w * 0.22, h * 0.32, w * 0.095, stroke=light(seal, 0.4), sw=w * 0.012)


def scales(c, x, y, s=1.0, colour=GOLD):
    """Balance for matters of law, 480 px high at s=1."""
    c.shade(x, y, 150 * s, op=0.7)
    X = lambda a, b: (x + a * s, y - b * s)
    c.poly([X(-110, 0), X(110, 0), X(60, 46), X(-60, 46)], c.lin(light(colour, 0.2), dark(colour, 0.5), x2=1))
    c.line([X(0, 40), X(0, 450)], colour, 18 * s)
    c.line([X(-210, 400), X(0, 430), X(210, 400)], colour, 14 * s)
    c.circle(*X(0, 450), 24 * s, light(colour, 0.3))
    for a in (-210, 210):
        c.line([X(a - 90, 190), X(a, 400), X(a + 90, 190)], light(colour, 0.3), 3.5 * s)
        c.path("M%s %sh%sa%s %s 0 0 1 %s 0Z" % tuple(n(v) for v in (*X(a - 104, 190), 208 * s, 104 * s, 62 * s, -208 * s)), c.lin(light(colour, 0.3), dark(colour, 0.5), x2=1))


def shield(c, x, y, h, colour=RIVER, rim=GOLD, tick=True):
    """Plain shield with a tick; x, y its middle."""
    w = h * 0.82
    d = "M%s %sC%s %s %s %s %s %sV%sC%s %s %s %s %s %sC%s %s %s %s %s %sV%sC%s %s %s %s %s %sZ" % tuple(n(v) for v in (
        x, y - h / 2, x + w * 0.18, y - h * 0.4, x + w * 0.36, y - h * 0.36, x + w / 2, y - h * 0.36, y, x + w / 2, y + h * 0.26, x + w * 0.2, y + h * 0.42, x, y + h / 2,
        x - w * 0.2, y + h * 0.42, x - w / 2, y + h * 0.26, x - w / 2, y, y - h * 0.36, x - w * 0.36, y - h * 0.36, x - w * 0.18, y - h * 0.4, x, y - h / 2))
    c.glow(x, y, h * 0.9, colour, 0.4)
    c.path(d, c.lin(light(colour, 0.25), colour, dark(colour, 0.5), x2=1), rim, h * 0.025)
    if tick:
        c.line([(x - w * 0.2, y), (x - w * 0.04, y + h * 0.14), (x + w * 0.24, y - h * 0.16)], JASMINE, h * 0.06)


def lens(c, x, y, r, rim=GOLD):
    """Magnifier; draw what it shows before it."""
    c.line([(x + r * 0.72, y + r * 0.72), (x + r * 1.5, y + r * 1.5)], BRONZE, r * 0.2)
    c.circle(x, y, r, c.rad((0, JASMINE, 0.02), (0.8, PALE_RIVER, 0.1), (1, JASMINE, 0.4)), stroke=rim, sw=r * 0.1)
    c.path("M%s %sA%s %s 0 0 1 %s %s" % tuple(n(v) for v in (x - r * 0.72, y - r * 0.1, r * 0.74, r * 0.74, x - r * 0.1, y - r * 0.72)), "none", JASMINE, r * 0.05, op=0.6)


def drop(c, x, y, h, colour=RIVER):
    """Water drop; x, y its lowest point."""
    r = h * 0.34
    c.path("M%s %sC%s %s %s %s %s %sA%s %s 0 1 1 %s %sC%s %s %s %s %s %sZ" % tuple(n(v) for v in (
        x, y - h, x + r * 0.35, y - h * 0.72, x + r, y - h * 0.55, x + r, y - r, r, r, x - r, y - r, x - r, y - h * 0.55, x - r * 0.35, y - h * 0.72, x, y - h)),
        c.lin(light(colour, 0.4), colour, dark(colour, 0.35), x2=1))
    c.path("M%s %sa%s %s 0 0 0 %s %s" % tuple(n(v) for v in (x - r * 0.6, y - r * 1.1, r * 0.6, r * 0.6, r * 0.4, r * 0.6)), "none", JASMINE, h * 0.025, op=0.7)


def coins(c, x, y, count=5, r=70, colour=GOLD):
    """Stack of plain coins; x, y the middle of the lowest."""
    t = r * 0.3
    for i in range(count):
        cy, cx = y - i * t, x + (i * 37 % 5 - 2) * r * 0.03
        c.path("M%s %sv%sa%s %s 0 0 0 %s 0v%sZ" % tuple(n(v) for v in (cx - r, cy - t, t * 0.86, r, r * 0.4, 2 * r, -t * 0.86)), c.lin(light(colour, 0.2), dark(colour, 0.5), x2=1, y2=0))
        c.ellipse(cx, cy - t, r, r * 0.4, c.lin(light(colour, 0.4), colour, x2=1))
        c.ellipse(cx, cy - t, r * 0.7, r * 0.27, stroke=dark(colour, 0.25), sw=r * 0.04)


def cube(c, x, y, r, colour=PALE_RIVER, op=0.9):
    """Data cube, isometric, floating; x, y its middle."""
    a, b = r * 0.866, r * 0.5
    c.poly([(x, y - r), (x + a, y - b), (x, y), (x - a, y - b)], light(colour, 0.35), op=op)
    c.poly([(x - a, y - b), (x, y), (x, y + r), (x - a, y + b)], colour, op=op)
    c.poly([(x + a, y - b), (x, y), (x, y + r), (x + a, y + b)], dark(colour, 0.45), op=op)


def book(c, x, y, w, colour=DEEP_RED):
    """Open book seen from the front; x, y the lower end of its spine."""
    h = w * 0.36
    for f in (-1, 1):
        P = lambda a, b: "%s %s" % (n(x + f * a * w), n(y - b * h))
        c.path("M" + P(0, -0.08) + "C" + P(0.15, 0.12) + " " + P(0.4, 0.1) + " " + P(0.53, 0) + "L" + P(0.53, 1) + "C" + P(0.4, 1.1) + " " + P(0.15, 1.1) + " " + P(0, 0.92) + "Z", colour)
        c.path("M" + P(0, 0) + "C" + P(0.15, 0.2) + " " + P(0.38, 0.18) + " " + P(0.5, 0.1) + "L" + P(0.5, 1.1) + "C" + P(0.38, 1.2) + " " + P(0.15, 1.2) + " " + P(0, 1) + "Z",
               c.lin(JASMINE, IVORY) if f < 0 else c.lin(IVORY, dark(IVORY, 0.2)))
        for k in (0.35, 0.52, 0.69, 0.86):
            c.path("M" + P(0.07, k + 0.1) + "C" + P(0.18, k + 0.2) + " " + P(0.34, k + 0.18) + " " + P(0.44, k + 0.13), "none", "#B9A890", w * 0.008)
