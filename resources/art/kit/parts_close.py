# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Close things: perspective, poses for working hands, tools, furniture. Import it beside the kit: `from kit.parts_close import *`."""
import math
import random
from .canvas import W, H, n, pts_d, smooth_d, pill_d, limb_d
from .palette import *
from .people import POSES, person

POSES.update({
    # sitters: the ground is at 23
    "lap": dict(a=((-2, 64), (12, 56)), b=((9, 64), (19, 56)), l=((16, 49), (15, 23)), m=((18, 49.5), (20, 23.5)), hip=47, nod=0.8),
    "kneel": dict(a=((9, 58), (22, 42)), b=((18, 62), (29, 46)), l=((1, 27), (-19, 26)), m=((18, 49), (20, 25)), hip=47, lean=7, nod=2.2),
    "kneelhold": dict(a=((10, 62), (24, 58)), b=((17, 65), (28, 61)), l=((1, 27), (-19, 26)), m=((18, 49), (20, 25)), hip=47, lean=4, nod=1.6),
    "floor": dict(a=((-2, 64), (13, 56)), b=((9, 64), (20, 56)), l=((18, 51), (3, 44.5)), m=((22, 52), (33, 44.5)), hip=47, nod=1),
    # standers
    "carry": dict(a=((-5, 63), (11, 62)), b=((10, 63), (20, 63)), l=((4.5, 28), (8, 4)), m=((-1.5, 27), (-8, 5.5)), lean=0.6),
    "hold": dict(a=((-6, 63), (9, 61)), b=((9, 63), (16, 61)), l=((-3, 27), (-3.8, 3)), m=((3.4, 27), (4.4, 3.5)), nod=1),
    "push": dict(a=((8, 68), (20, 63)), b=((15, 69), (26, 66)), l=((5, 28), (2, 3)), m=((-2, 28), (-12, 5)), lean=5, nod=0.8),
    "bikepoint": dict(a=((10, 74), (24, 60)), b=((0, 67), (-6, 55)), l=((-3, 27), (-4, 3)), m=((3.6, 27), (5, 3.5)), nod=1.6),
    "hang": dict(a=((-12, 60), (-16, 48)), b=((11, 63), (18, 55)), l=((16, 49), (14, 23)), m=((18, 49.5), (19, 23.5)), hip=47, lean=-2),
})


class Persp:
    """One vanishing point: X to the right, Y down, Z away; Z=1 is the sheet."""

    def __init__(self, vx, vy):
        self.vx, self.vy = vx, vy

    def p(self, x, y, z):
        return self.vx + x / z, self.vy + y / z

    def wall(self, x, z0, z1, y0, y1):
        """Quad of a side wall between two depths."""
        return [self.p(x, y0, z0), self.p(x, y0, z1), self.p(x, y1, z1), self.p(x, y1, z0)]

    def floor(self, y, z0, z1, x0, x1):
        return [self.p(x0, y, z0), self.p(x1, y, z0), self.p(x1, y, z1), self.p(x0, y, z1)]


def circ_d(x, y, r, ry=None):
    ry = ry or r
    return "M%s %sa%s %s 0 1 1 %s 0a%s %s 0 1 1 %s 0Z" % tuple(n(v) for v in (x - r, y, r, ry, 2 * r, r, ry, -2 * r))


def dots(c, d, colour=PALE_GOLD, sw=9, gap=26, op=0.9):
    """A dotted line of light along a path."""
    c.path(d, "none", colour, sw * 2.6, op=op * 0.13)
    c.path(d, "none", colour, sw, op=op, dash="0 %g" % gap)


def thread(c, p, q, rise=200, colour=PALE_GOLD, sw=8, gap=26, op=0.9, bead=True):
    """Dotted arc of light from p to q."""
    d = "M%s %sQ%s %s %s %s" % tuple(n(v) for v in (*p, (p[0] + q[0]) / 2, min(p[1], q[1]) - rise, *q))
    dots(c, d, colour, sw, gap, op)
    if bead:
        c.glow(p[0], p[1], sw * 9, colour, 0.85)
        c.circle(p[0], p[1], sw * 1.5, JASMINE)


def laptop(c, x, y, k, flip=False, body="#CFC3B4", light_on=True):
    """Open laptop from the side on the knees of a sitter (pose lap) at x, y with k = h / 100."""
    f = -1 if flip else 1
    X = lambda u, v: (x + f * u * k, y - v * k)
    if light_on:
        c.glow(*X(18, 40), 17 * k, PALE_RIVER, 0.5)
    c.poly([X(10, 31.5), X(25, 31.5), X(26, 33), X(11, 33)], dark(body, 0.25))
    c.poly([X(24, 32.6), X(28.6, 45), X(31.4, 45.6), X(26.6, 32.6)], c.lin(light(body, 0.25), dark(body, 0.35), x2=1))
    c.line([X(24, 32.6), X(28.6, 45)], PALE_RIVER, 0.7 * k)


def gear(c, x, y, r, colour=GOLD, teeth=12, hole=0.26, spokes=5):
    """Gear wheel, upright."""
    pts = []
    for i in range(teeth * 4):
        a = 2 * math.pi * (i - 0.5) / (teeth * 4)
        rr = r if i % 4 in (0, 1) else r * 0.82
        pts.append((x + rr * math.cos(a), y + rr * math.sin(a)))
    off = r * 0.11
    c.poly([(a + off, b + off * 0.5) for a, b in pts], dark(colour, 0.65), stroke=dark(colour, 0.65), sw=r * 0.05)
    c.poly(pts, c.lin(light(colour, 0.4), colour, dark(colour, 0.35), x2=1), stroke=light(colour, 0.25), sw=r * 0.025)
    c.circle(x, y, r * 0.62, c.lin(dark(colour, 0.6), dark(colour, 0.35), x2=1))
    for i in range(spokes):
        a = 2 * math.pi * i / spokes - 1.57
        c.line([(x, y), (x + math.cos(a) * r * 0.64, y + math.sin(a) * r * 0.64)], colour, r * 0.13)
    c.circle(x, y, r * hole, c.lin(light(colour, 0.4), dark(colour, 0.2), x2=1))
    c.circle(x, y, r * hole * 0.45, LACQUER1)


def drum(c, x, y, r, cable=AMBER, wood="#A87B4E", width=0.95):
    """Cable drum standing on its rims; y the ground."""
    cy, e, h = y - r, r * 0.34, r * width
    c.shade(x, y, r * 1.3, r * 0.2, 0.6)
    c.ellipse(x + h / 2, cy, e, r, dark(wood, 0.45))
    ri = r * 0.72
    c.path("M%s %sh%sa%s %s 0 0 1 0 %sh%sZ" % tuple(n(v) for v in (x - h / 2, cy - ri, h, e * 0.72, ri, 2 * ri, -h)), c.lin(light(cable, 0.3), cable, dark(cable, 0.6)))
    d = ""
    for i in range(1, 9):
        px = x - h / 2 + h * i / 9
        d += "M%s %sa%s %s 0 0 1 0 %s" % tuple(n(v) for v in (px, cy - ri, e * 0.72, ri, 2 * ri))
    c.path(d, "none", dark(cable, 0.5), r * 0.025, op=0.8)
    c.ellipse(x - h / 2 + r * 0.03, cy, e, r, dark(wood, 0.35))
    c.ellipse(x - h / 2 - r * 0.03, cy, e, r, c.lin(light(wood, 0.3), wood, dark(wood, 0.35), x2=1))
    with c.group(clip=circ_d(x - h / 2 - r * 0.03, cy, e, r)):
        for k in (-0.5, -0.17, 0.17, 0.5):
            c.rect(x - h / 2 - e * 1.1, cy + k * r, e * 2.2, r * 0.03, dark(wood, 0.5), op=0.6)
    c.ellipse(x - h / 2 - r * 0.03, cy, e * 0.3, r * 0.3, dark(wood, 0.5))
    c.ellipse(x - h / 2 - r * 0.03, cy, e * 0.14, r * 0.14, LACQUER)


def padlock(c, x, y, h, colour=GOLD):
    """Closed padlock; y its foot."""
    w, b = h * 0.72, h * 0.58
    c.shade(x, y, w * 0.75, w * 0.14, 0.6)
    r = w * 0.3
    d = "M%s %sv%sa%s %s 0 0 1 %s 0v%s" % tuple(n(v) for v in (x - r, y - b * 0.95, -h * 0.16, r, r, 2 * r, h * 0.16))
    c.path(d, "none", "#6A5A5C", w * 0.15, cap="butt")
    c.path(d, "none", c.lin("#EDE2D4", "#8A7A7C", x2=1, y2=0), w * 0.1, cap="butt")
    c.rect(x - w / 2, y - b, w, b, c.lin(light(colour, 0.35), colour, dark(colour, 0.45), x2=1), r=w * 0.13)
    c.rect(x - w * 0.42, y - b * 0.9, w * 0.84, b * 0.8, "none", r=w * 0.09, stroke=dark(colour, 0.3), sw=w * 0.02)
    c.circle(x, y - b * 0.58, w * 0.1, LACQUER1)
    c.poly([(x - w * 0.04, y - b * 0.55), (x + w * 0.04, y - b * 0.55), (x + w * 0.075, y - b * 0.24), (x - w * 0.075, y - b * 0.24)], LACQUER1)


def bicycle(c, x, y, s=1.0, colour=RIVER, basket=True):
    """Bicycle from the side, front wheel to the left; x the middle, y the ground; 500 px long at s=1."""
    X = lambda u, v: (x + u * s, y - v * s)
    c.shade(x, y, 290 * s, 24 * s, 0.6)
    for u in (-170, 170):
        c.circle(*X(u, 108), 104 * s, stroke="#1A1216", sw=15 * s)
        c.circle(*X(u, 108), 96 * s, stroke="#CFC3B4", sw=4 * s, op=0.8)
        c.path("".join("M%s %sL%s %s" % tuple(n(v) for v in (*X(u, 108), *X(u + 94 * math.cos(a), 108 + 94 * math.sin(a)))) for a in [i * math.pi / 7 for i in range(14)]), "none", "#CFC3B4", 2.2 * s, op=0.55)
        c.circle(*X(u, 108), 11 * s, "#CFC3B4")
        c.path("M%s %sa%s %s 0 0 1 %s 0" % tuple(n(v) for v in (*X(u - 116, 122), 118 * s, 118 * s, 232 * s)), "none", dark(colour, 0.2), 9 * s)
    fr = lambda a, b, w=14: c.line([X(*a), X(*b)], colour, w * s)
    fr((170, 108), (20, 100))
    fr((20, 100), (75, 250))
    fr((170, 108), (68, 230), 9)
    fr((20, 100), (-112, 270))
    fr((66, 226), (-118, 290))
    fr((-170, 108), (-108, 320))
    c.line([X(-108, 320), X(-118, 352), X(-70, 372)], "#CFC3B4", 11 * s)
    c.line([X(-70, 372), X(-44, 366)], "#1A1216", 16 * s)
    c.line([X(75, 250), (X(84, 280))], "#CFC3B4", 9 * s)
    c.path(smooth_d([X(30, 296), X(70, 300), X(130, 304), X(140, 286), X(90, 276)], True), c.lin("#8A5A3A", "#4A2A22"))
    c.circle(*X(20, 100), 30 * s, stroke="#CFC3B4", sw=8 * s)
    c.line([X(20, 100), X(48, 66)], "#CFC3B4", 8 * s)
    c.line([X(36, 62), X(62, 62)], "#1A1216", 11 * s)
    if basket:
        c.poly([X(-250, 330), X(-136, 330), X(-148, 246), X(-236, 246)], c.lin("#C99A62", "#7A5636", x2=1))
        for k in (0.3, 0.6):
            c.line([X(-250 + 14 * k, 330 - 84 * k), X(-136 - 12 * k, 330 - 84 * k)], "#5A3A26", 3 * s, op=0.7)
        for k in (-220, -193, -166):
            c.line([X(k, 330), X(k, 246)], "#5A3A26", 3 * s, op=0.7)


def cat(c, x, y, s=1.0, colour="#D98A3D", flip=False):
    """Sitting cat from behind the side, 250 px high at s=1; y the floor."""
    f = -1 if flip else 1
    X = lambda u, v: (x + f * u * s, y - v * s)
    c.shade(x, y, 120 * s, 22 * s, 0.6)
    g = c.lin(light(colour, 0.3), colour, dark(colour, 0.4), x2=1)
    c.path(smooth_d([X(-70, 14), X(-130, 12), X(-168, 44), X(-150, 96)], k=0.9), "none", dark(colour, 0.15), 26 * s)
    c.path(smooth_d([X(-84, 4), X(-92, 60), X(-58, 130), X(-8, 176), X(34, 176), X(52, 120), X(56, 40), X(70, 4), X(0, 0)], True), g)
    c.path(smooth_d([X(-78, 6), X(-84, 52), X(-44, 84), X(0, 44), X(6, 4)], True), c.lin(light(colour, 0.15), dark(colour, 0.2), x2=1))
    c.poly([X(-10, 216), X(-16, 262), X(22, 240)], g)
    c.poly([X(44, 240), X(76, 258), X(72, 214)], dark(colour, 0.2))
    c.ellipse(*X(30, 202), 54 * s, 46 * s, g)
    c.ellipse(*X(62, 190), 20 * s, 15 * s, JASMINE)
    c.path(smooth_d([X(40, 160), X(60, 120), X(56, 70), X(42, 100)], True), JASMINE, op=0.85)
    d = ""
    for u, v in ((-70, 96), (-56, 122), (-34, 148)):
        d += "M%s %sl%s %s" % tuple(n(q) for q in (*X(u, v), f * 38 * s, -6 * s))
    c.path(d, "none", dark(colour, 0.4), 8 * s, op=0.7)
    c.ellipse(*X(62, 8), 26 * s, 11 * s, JASMINE)


def bowl(c, x, y, w, colour=JASMINE, food=AMBER, steam=True, band=RIVER):
    """Bowl of food; x, y the middle of its foot."""
    h = w * 0.46
    if steam:
        for k in (-0.2, 0.02, 0.24):
            c.path(smooth_d([(x + k * w, y - h * 1.25), (x + (k + 0.07) * w, y - h * 1.7), (x + (k - 0.05) * w, y - h * 2.2), (x + (k + 0.04) * w, y - h * 2.75)], k=1), "none", JASMINE, w * 0.03, op=0.5)
    c.ellipse(x, y - h, w * 0.42, h * 0.28, food)
    for u, r, col in ((-0.2, 0.12, "#E8DCC6"), (0.05, 0.14, BANYAN), (0.22, 0.1, RED), (-0.05, 0.09, PALE_GOLD)):
        c.circle(x + u * w, y - h * 1.1, r * w, col)
    c.path("M%s %sC%s %s %s %s %s %sh%sC%s %s %s %s %s %sZ" % tuple(n(v) for v in (
        x - w / 2, y - h, x - w * 0.48, y - h * 0.3, x - w * 0.3, y, x - w * 0.2, y, w * 0.4, x + w * 0.3, y, x + w * 0.48, y - h * 0.3, x + w / 2, y - h)),
        c.lin(light(colour, 0.2), colour, dark(colour, 0.35), x2=1))
    c.path("M%s %sC%s %s %s %s %s %s" % tuple(n(v) for v in (x - w * 0.48, y - h * 0.72, x - w * 0.2, y - h * 0.6, x + w * 0.2, y - h * 0.6, x + w * 0.48, y - h * 0.72)), "none", band, w * 0.035)
    c.line([(x - w / 2, y - h), (x + w / 2, y - h)], light(colour, 0.3), w * 0.035)


def heart_d(x, y, r):
    return "M%s %sC%s %s %s %s %s %sC%s %s %s %s %s %sC%s %s %s %s %s %sC%s %s %s %s %s %sZ" % tuple(n(v) for v in (
        x, y + r * 0.95, x - r * 0.5, y + r * 0.55, x - r * 1.1, y + r * 0.1, x - r, y - r * 0.4, x - r * 0.9, y - r * 0.95, x - r * 0.2, y - r * 0.95, x, y - r * 0.4,
        x + r * 0.2, y - r * 0.95, x + r * 0.9, y - r * 0.95, x + r, y - r * 0.4, x + r * 1.1, y + r * 0.1, x + r * 0.5, y + r * 0.55, x, y + r * 0.95))


def card(c, x, y, w, kind="heart", rot=0, glow=True):
    """Card of light with a picture: heart, bone or drop; x, y its middle."""
    h = w * 1.28
    if glow:
        c.glow(x, y, w * 1.1, PALE_RIVER, 0.5)
    with c.moved(x, y, 1, rot=rot):
        c.rect(-w / 2, -h / 2, w, h, c.lin("#DDF0EA", "#8FC5C4", "#4F9A9C", x2=1), r=w * 0.1, stroke=PALE_GOLD, sw=w * 0.025)
        c.rect(-w * 0.41, -h * 0.42, w * 0.82, h * 0.62, "#17424A", r=w * 0.06, op=0.85)
        for i, l in enumerate((0.7, 0.5)):
            c.path(pill_d(-w * 0.36, h * (0.28 + 0.09 * i), w * l, h * 0.035), "#17424A", op=0.6)
        m = -h * 0.11
        if kind == "heart":
            c.path(heart_d(0, m, w * 0.25), c.lin("#F08A72", RED, DEEP_RED, x2=1))
            c.path(smooth_d([(-w * 0.15, m - w * 0.1), (-w * 0.12, m - w * 0.16), (-w * 0.06, m - w * 0.165)]), "none", JASMINE, w * 0.025, op=0.8)
        elif kind == "bone":
            a, b = (-w * 0.17, m + w * 0.17), (w * 0.17, m - w * 0.17)
            for (px, py), e in ((a, 1), (b, -1)):
                c.circle(px - w * 0.055, py + (0.0 if e > 0 else -w * 0.055), w * 0.075, JASMINE)
                c.circle(px + (w * 0.055), py + (w * 0.055 if e > 0 else 0.0), w * 0.075, JASMINE)
            c.line([a, b], JASMINE, w * 0.1)
            c.line([(a[0] + w * 0.03, a[1] - w * 0.06), (b[0] - w * 0.06, b[1] + w * 0.03)], "#D3C6B0", w * 0.02)
        else:
            r, t = w * 0.17, w * 0.52
            y0 = m + w * 0.26
            c.path("M0 %sC%s %s %s %s %s %sA%s %s 0 1 1 %s %sC%s %s %s %s 0 %sZ" % tuple(n(v) for v in (
                y0 - t, r * 0.35, y0 - t * 0.72, r, y0 - t * 0.55, r, y0 - r, r, r, -r, y0 - r, -r, y0 - t * 0.55, -r * 0.35, y0 - t * 0.72, y0 - t)), c.lin("#F08A72", RED, DEEP_RED, x2=1))
            c.path("M%s %sa%s %s 0 0 0 %s %s" % tuple(n(v) for v in (-r * 0.6, y0 - r, r * 0.6, r * 0.6, r * 0.4, r * 0.55)), "none", JASMINE, w * 0.022, op=0.8)


def leaf2(c, x, y, l, a, col, w=0.32):
    ca, sa = math.cos(a), math.sin(a)
    q = lambda u, v: (x + u * ca - v * sa, y + u * sa + v * ca)
    p1, t, p2 = q(l * 0.4, l * w), q(l, 0), q(l * 0.4, -l * w)
    c.path("M%s %sQ%s %s %s %sQ%s %s %s %sZ" % tuple(n(v) for v in (x, y, *p1, *t, *p2, x, y)), c.lin(light(col, 0.35), col, dark(col, 0.3), x2=1))
    m = q(l * 0.82, 0)
    c.line([(x, y), m], light(col, 0.5), max(1.5, l * 0.025), op=0.6)


def sprout(c, x, y, h, colour="#6FA36A", pairs=2, lean=0.0):
    """Seedling with pairs of leaves; y the soil."""
    c.path(smooth_d([(x, y), (x + lean * h * 0.4 - h * 0.03, y - h * 0.5), (x + lean * h, y - h * 0.98)]), "none", dark(colour, 0.25), h * 0.055)
    for i in range(pairs):
        t = (i + 1) / pairs
        px, py, l = x + lean * h * t * 0.9, y - h * (0.3 + 0.66 * t), h * (0.5 - 0.1 * i)
        leaf2(c, px, py, l, -0.45 + 0.1 * i, dark(colour, 0.15))
        leaf2(c, px, py, l, math.pi + 0.45 - 0.1 * i, colour)


def pot_plant(c, x, y, s=1.0, colour=BANYAN, pot="#9E4A32", leaves=11, seed=1):
    """Leafy plant in a round pot, about 640 px high at s=1."""
    rnd = random.Random(seed)
    c.shade(x, y, 170 * s, 34 * s, 0.6)
    for i in range(leaves):
        a = -math.pi * (0.08 + 0.84 * i / (leaves - 1))
        r = (250 + 130 * rnd.random()) * s
        ex, ey = x + math.cos(a) * r * 0.72, y - 210 * s + math.sin(a) * r
        c.path(smooth_d([(x, y - 190 * s), ((x + ex) / 2 - 6 * s, (y - 190 * s + ey) / 2 - 40 * s), (ex, ey)]), "none", dark(colour, 0.35), 8 * s)
        leaf2(c, ex - math.cos(a) * 60 * s, ey - math.sin(a) * 60 * s, 190 * s, a + (rnd.random() - 0.5) * 0.5, dark(colour, 0.3 * rnd.random()), 0.36)
    c.path("M%s %sh%sC%s %s %s %s %s %sh%sC%s %s %s %s %s %sZ" % tuple(n(v) for v in (
        x - 130 * s, y - 205 * s, 260 * s, x + 150 * s, y - 110 * s, x + 110 * s, y - 10 * s, x + 80 * s, y, -160 * s, x - 110 * s, y - 10 * s, x - 150 * s, y - 110 * s, x - 130 * s, y - 205 * s)),
        c.lin(light(pot, 0.3), pot, dark(pot, 0.5), x2=1, y2=0.2))
    c.rect(x - 146 * s, y - 226 * s, 292 * s, 40 * s, c.lin(light(pot, 0.35), pot, dark(pot, 0.4), x2=1, y2=0), r=14 * s)
    c.path(smooth_d([(x - 126 * s, y - 100 * s), (x - 40 * s, y - 86 * s), (x + 40 * s, y - 86 * s), (x + 126 * s, y - 100 * s)]), "none", GOLD, 5 * s, op=0.7)


def roof_front(c, x, y, w, h, tile="#4A3A42", over=60, ribs=None, lift=46, ridge=True):
    """Tiled roof seen from the front: x, y the left end of the eave, w its width, h up to the ridge."""
    ins = w * 0.06
    d = "M%s %sQ%s %s %s %sH%sQ%s %s %s %sL%s %sQ%s %s %s %sH%sQ%s %s %s %sZ" % tuple(n(v) for v in (
        x - over, y - lift, x - over * 0.2, y, x + w * 0.12, y, x + w * 0.88, x + w + over * 0.2, y, x + w + over, y - lift,
        x + w - ins, y - h - lift * 0.5, x + w - ins * 1.6, y - h, x + w - ins * 3, y - h, x + ins * 3, x + ins * 1.6, y - h, x + ins, y - h - lift * 0.5))
    c.path(d, c.lin(light(tile, 0.3), tile, dark(tile, 0.35)))
    k, s = ribs or int(w / 44), ""
    for i in range(1, k):
        f = i / k
        yb = y - lift * max(0, abs(f - 0.5) - 0.4) * 6
        s += "M%s %sL%s %s" % tuple(n(v) for v in (x + ins * 2 + (w - 4 * ins) * f, y - h, x - over * 0.6 + (w + over * 1.2) * f, yb - 4))
    c.path(s, "none", light(tile, 0.35), 5, op=0.45)
    c.path("M%s %sQ%s %s %s %sH%sQ%s %s %s %s" % tuple(n(v) for v in (x - over, y - lift, x - over * 0.2, y, x + w * 0.12, y, x + w * 0.88, x + w + over * 0.2, y, x + w + over, y - lift)), "none", GOLD, 7, op=0.85)
    if ridge:
        c.path("M%s %sQ%s %s %s %sH%sQ%s %s %s %s" % tuple(n(v) for v in (x + ins, y - h - lift * 0.5, x + ins * 1.6, y - h, x + ins * 3, y - h, x + w - ins * 3, x + w - ins * 1.6, y - h, x + w - ins, y - h - lift * 0.5)), "none", light(tile, 0.4), 16)


def lit_window(c, x, y, w, h, cols=3, rows=4, frame="#5A3026", glow=PALE_GOLD, op=1):
    """Lattice window lit from within."""
    c.rect(x, y, w, h, c.lin(light(glow, 0.2), glow, mix(glow, AMBER, 0.6)), op=op)
    d = ""
    for i in range(1, cols):
        d += "M%s %sv%s" % (n(x + w * i / cols), n(y), n(h))
    for j in range(1, rows):
        d += "M%s %sh%s" % (n(x), n(y + h * j / rows), n(w))
    c.path(d, "none", frame, max(4, w * 0.022), op=0.85)
    c.rect(x, y, w, h, "none", stroke=frame, sw=max(8, w * 0.05))


def bricks(c, x, y, w, h, bh=42, bw=110, colour="#1A1216", op=0.25, sw=3, clip=None, seed=0):
    """Courses of bricks as fine joints."""
    d, j, py = "", 0, y
    while py < y + h:
        d += "M%s %sh%s" % (n(x), n(py), n(w))
        px = x + (bw / 2 if j % 2 else 0)
        while px < x + w:
            d += "M%s %sv%s" % (n(px), n(py), n(min(bh, y + h - py)))
            px += bw
        py += bh
        j += 1
    if clip:
        with c.group(clip=clip):
            c.path(d, "none", colour, sw, op=op, cap="butt")
    else:
        c.path(d, "none", colour, sw, op=op, cap="butt")


def bus_side(c, x, y, w, m=TEAL, heads=(0.25, 0.45, 0.62), accent=GOLD):
    """City bus from the side, front to the left, doors open to the viewer; x its left end, y the road."""
    h = w * 0.36
    top = y - h - w * 0.05
    c.shade(x + w / 2, y + 6, w * 0.56, w * 0.05, 0.7)
    c.path("M%s %sC%s %s %s %s %s %sH%sa%s %s 0 0 1 %s %sV%sH%sZ" % tuple(n(v) for v in (
        x, y - w * 0.06, x - w * 0.005, y - h * 0.6, x + w * 0.01, top, x + w * 0.08, top, x + w * 0.96, w * 0.04, w * 0.04, w * 0.04, w * 0.04, y - w * 0.06, x)),
        c.lin(m.top, m.left, dark(m.left, 0.35)))
    c.path(pill_d(x + w * 0.3, top - w * 0.022, w * 0.4, w * 0.036), dark(m.left, 0.2))
    c.rect(x + w * 0.004, y - h * 0.36, w * 0.995, h * 0.05, accent)
    gy, gh = top + h * 0.14, h * 0.42
    glass = c.lin("#FFF3DC", PALE_GOLD, AMBER)
    c.rect(x + w * 0.3, gy, w * 0.66, gh, "#2A1D22", r=w * 0.012)
    for i in range(5):
        c.rect(x + w * (0.307 + 0.131 * i), gy + 6, w * 0.12, gh - 12, glass, r=w * 0.008)
    for i, u in enumerate(heads):
        px, py, r = x + w * (0.3 + 0.66 * u), gy + gh, w * 0.021
        col = ("#4A3646", "#7A3A34", "#3E5F56")[i % 3]
        c.path("M%s %sc0 %s %s %s %s %ss%s %s %s %sZ" % tuple(n(v) for v in (px - r * 1.9, py - 6, -r * 2.2, r * 0.9, -r * 2.2, r * 1.9, -r * 2.2, r * 1.9, 0, r * 1.9, r * 2.2)), col)
        c.circle(px, py - r * 3, r, SKINS[i % 3])
        c.path("M%s %sa%s %s 0 0 1 %s 0Z" % tuple(n(v) for v in (px - r * 1.05, py - r * 3, r * 1.05, r * 1.2, r * 2.1)), HAIRS[0])
    # windscreen side and door
    c.path("M%s %sH%sV%sH%sZ" % tuple(n(v) for v in (x + w * 0.028, gy, x + w * 0.1, gy + gh, x + w * 0.006)), c.lin("#BFE0DC", "#6FA3A8"))
    c.rect(x + w * 0.125, gy, w * 0.15, y - w * 0.07 - gy, "#2A1D22", r=w * 0.01)
    c.rect(x + w * 0.134, gy + 8, w * 0.132, y - w * 0.08 - gy, c.lin("#FFF3DC", PALE_GOLD, AMBER), r=w * 0.006)
    c.rect(x + w * 0.196, gy + 8, w * 0.008, y - w * 0.08 - gy, "#2A1D22")
    for u in (0.36, 0.83):
        c.circle(x + w * u, y - w * 0.055, w * 0.068, dark(m.left, 0.6))
        c.circle(x + w * u, y - w * 0.05, w * 0.055, "#120D10")
        c.circle(x + w * u, y - w * 0.05, w * 0.028, "#B9ABA0")
        c.circle(x + w * u, y - w * 0.05, w * 0.01, "#5A4A50")
    c.glow(x - w * 0.01, y - w * 0.11, w * 0.1, PALE_GOLD, 0.9)
    c.circle(x + w * 0.008, y - w * 0.11, w * 0.016, JASMINE)


def shelter(c, x, y, w, h, accent=GOLD):
    """Bus shelter from the front: roof, posts, glass, bench, plain round sign."""
    c.rect(x + w * 0.06, y - h * 0.86, w * 0.88, h * 0.74, c.lin("#BFE0DC", "#4F8A8C"), op=0.28)
    c.path(pill_d(x + w * 0.14, y - h * 0.22, w * 0.6, h * 0.035), c.lin("#C99A62", "#7A5636"))
    for u in (0.22, 0.66):
        c.rect(x + w * u, y - h * 0.2, w * 0.016, h * 0.2, "#3B2A2E")
    for u in (0.04, 0.94):
        c.rect(x + w * u, y - h * 0.9, w * 0.022, h * 0.9, c.lin("#B9ABA0", "#5A4A50", x2=1, y2=0))
    c.path(pill_d(x - w * 0.04, y - h * 0.97, w * 1.08, h * 0.085), c.lin(light(accent, 0.3), accent, dark(accent, 0.3)))
    c.rect(x, y - h * 0.885, w, h * 0.014, JASMINE, op=0.9)


def big_chair(c, x, y, k, m):
    """Deep armchair from the side for a sitter facing right (pose lap); draw it first, then chair_arm after the sitter."""
    X = lambda u, v: (x + u * k, y - v * k)
    c.shade(*X(0, 0), 30 * k, 5 * k, 0.6)
    for u in (-15, 11):
        c.line([X(u, 0), X(u * 0.96, 6)], "#3A2420", 2.6 * k)
    c.path("M%s %sC%s %s %s %s %s %sC%s %s %s %s %s %sC%s %s %s %s %s %sL%s %sZ" % tuple(n(v) for q in (
        (-16, 6), (-21, 24), (-26, 44), (-25, 62), (-24, 70), (-13, 72), (-10, 63), (-6, 48), (-4, 34), (-2, 22), (0, 6)) for v in X(*q)),
        c.lin(light(m, 0.3), m, dark(m, 0.4), x2=1, y2=0.3))
    c.path(smooth_d([X(-22.6, 44), X(-22.4, 60), X(-18.4, 66.4), X(-13.6, 63)]), "none", light(m, 0.5), 0.6 * k, op=0.6)
    c.rect(x - 18 * k, y - 25 * k, 34 * k, 11 * k, c.lin(light(m, 0.12), dark(m, 0.3)), r=4.5 * k)
    c.rect(x - 18 * k, y - 16 * k, 32 * k, 11 * k, c.lin(m, dark(m, 0.5)), r=3 * k)


def chair_arm(c, x, y, k, m):
    """The near arm: a rolled end on a slim panel."""
    X = lambda u, v: (x + u * k, y - v * k)
    c.path("M%s %sL%s %sC%s %s %s %s %s %sL%s %sZ" % tuple(n(v) for q in (
        (-18, 5.5), (-19, 30), (-8, 31), (0, 30), (7, 29), (5, 5.5)) for v in X(*q)), c.lin(light(m, 0.2), m, dark(m, 0.45), x2=0.6))
    c.path(limb_d(X(-17, 30.4), 3.4 * k, X(6, 29.2), 3.0 * k), c.lin(light(m, 0.4), m, dark(m, 0.25)))
    c.circle(*X(6, 29.2), 1.8 * k, dark(m, 0.25))
    c.path(smooth_d([X(-17, 32.6), X(-6, 32.3), X(5, 31.2)]), "none", light(m, 0.6), 0.6 * k, op=0.7)
