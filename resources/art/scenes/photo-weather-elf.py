# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""A forecaster's room: one wide screen of turning clouds and rain bands, a desk, a telephone with the same cloud."""
from kit import *


def spiral(c, x, y, r, flat=0.8, arms=5, op=1.0, eye=GOLD):
    """Turning cloud: tapered arms round a calm eye."""
    for k in range(arms * 2):
        a0, big = k * math.pi / arms, k % 2 == 0
        turn, col = (3.4, (JASMINE, IVORY, PALE_RIVER)[k // 2 % 3]) if big else (2.6, PALE_RIVER)
        out, inn = [], []
        for i in range(15):
            t = i / 14
            rr = r * (0.13 + 0.87 * t ** 1.25) * (1 if big else 0.82)
            a = a0 + turn * t
            w = r * (0.003 + (0.1 if big else 0.05) * math.sin(math.pi * t) ** 0.9)
            for side, s in ((out, 1), (inn, -1)):
                side.append((x + (rr + s * w) * math.cos(a), y + flat * (rr + s * w) * math.sin(a)))
        c.path(smooth_d(out) + "L" + smooth_d(inn[::-1])[1:] + "Z", col, op=op * (0.5 if big else 0.3))
    c.glow(x, y, r * 0.3, PALE_GOLD, 0.9 * op, r * 0.3 * flat)
    for q, o in ((0.15, 0.5), (0.11, 0.8)):
        c.ellipse(x, y, r * q, r * q * flat, stroke=JASMINE, sw=max(2, r * 0.008), op=o * op)
    c.ellipse(x, y, r * 0.065, r * 0.065 * flat, eye)


def sign(c, x, y, r, kind):
    """Round token: sun, cloud or rain."""
    c.circle(x, y, r, c.lin("#24505A", "#14303A"), stroke=GOLD, sw=4)
    if kind == "sun":
        c.path("".join("M%s %sL%s %s" % (n(x + r * 0.5 * math.cos(a)), n(y + r * 0.5 * math.sin(a)), n(x + r * 0.72 * math.cos(a)), n(y + r * 0.72 * math.sin(a)))
                       for a in [i * 0.7854 for i in range(8)]), "none", GOLD, r * 0.09)
        c.circle(x, y, r * 0.36, c.lin(PALE_GOLD, GOLD))
        return
    cloud(c, x, y + r * (0.22 if kind == "cloud" else 0.06), r * 0.0023, JASMINE, None)
    if kind == "rain":
        for u in (-0.3, 0, 0.3):
            c.line([(x + r * (u + 0.04), y + r * 0.22), (x + r * (u - 0.08), y + r * 0.58)], PALE_RIVER, r * 0.09)


def draw(c):
    # room: warm wall, cove light, boards
    c.rect(0, 0, W, 1340, c.lin("#4A2E3C", "#8A5450", "#BC7E60"))
    c.glow(2496, 640, 1900, "#E8A868", 0.35, 900)
    for i in range(10):
        x = 120 + i * 140
        c.rect(x, 250, 3, 1000, PALE_GOLD, op=0.13)
    c.path("M0 120Q1920 190 3840 120V0H0Z", c.lin("#33202C", "#4A2E3A"))
    c.path("M0 124Q1920 194 3840 124", "none", PALE_GOLD, 26, op=0.14)
    c.path("M0 124Q1920 194 3840 124", "none", PALE_GOLD, 6, op=0.9)
    c.rect(0, 1250, W, 90, "#7A4A42")
    c.rect(0, 1250, W, 4, PALE_GOLD, op=0.4)
    c.rect(0, 1340, W, H - 1340, c.lin("#C08458", "#94604A", "#583830"))
    d = "".join(pts_d([(2496 + (x - 2496) * 0.55, 1340), (2496 + (x - 2496) * 2.0, H)], False) for x in range(-1400, 6400, 180))
    c.path(d, "none", "#3A2222", 4, op=0.3)
    c.glow(2496, 1400, 1500, PALE_RIVER, 0.4, 300)
    # the screen
    edge = "M1430 268Q2496 350 3562 268V1232Q2496 1150 1430 1232Z"
    c.glow(2496, 740, 1500, PALE_RIVER, 0.32, 900)
    c.path(edge, "#120D10", "#120D10", 52)
    with c.group(clip=edge):
        c.rect(1400, 240, 2200, 1020, c.lin("#123844", "#23707A", "#5FA9A4"))
        c.glow(1700, 1180, 1000, PALE_GOLD, 0.55, 520)
        c.glow(3420, 330, 700, AMBER, 0.45, 480)
        x, y = 2800, 730
        for i in range(9):
            k = 1 + i * 0.24
            pts = [(x - 60 * i + 520 * k * math.cos(a) * (1 + 0.06 * math.sin(2 * a + i)), y + 8 * i + 410 * k * math.sin(a) * (1 + 0.08 * math.sin(3 * a + i * 0.4))) for a in [j * 0.5236 for j in range(12)]]
            c.path(smooth_d(pts, True), "none", JASMINE, 3, op=0.3)
        spiral(c, x, y, 560, 0.8, 5)
        # rain bands sweeping round the cloud
        for b, (cx, cy, s) in enumerate(((1800, 690, 0.92), (2120, 1010, 0.7), (3370, 1010, 0.62))):
            rain(c, cx - 180 * s, cy + 10, 390 * s, 190 * s, 5 + b, 34, JASMINE, 0.75)
            cloud(c, cx, cy, s, IVORY, "#7FA7A8", 0.96)
        for i in range(4):
            pts = [(1400 + j * 150, 1180 - i * 46 + 26 * math.sin(j * 0.9 + i)) for j in range(16)]
            c.path(smooth_d(pts), "none", PALE_GOLD, 4, op=0.4 - 0.07 * i)
        sign(c, 1585, 400, 66, "sun")
        sign(c, 2190, 500, 62, "cloud")
        sign(c, 3400, 480, 74, "rain")
        sign(c, 2520, 1090, 58, "rain")
        sign(c, 1590, 1060, 60, "sun")
        c.poly([(1430, 268), (1980, 280), (1500, 1232), (1430, 1232)], JASMINE, op=0.06)
    c.path(edge, "none", GOLD, 5, op=0.8)
    # reflection on the floor
    for i in range(7):
        w = 1900 - i * 150
        c.rect(2496 - w / 2, 1372 + i * 34, w, 7, PALE_RIVER, r=3, op=0.22 - 0.025 * i)
    # a colleague points out the storm
    person(c, 3215, 1890, 900, "point", "coat", "#3F7A6C", LACQUER3, 0, "short", flip=True, prop="lanyard", shadow=False)
    # desk
    c.ellipse(2600, 1890, 1240, 190, c.lin("#A84438", "#6E2A2C"))
    for q in (0.97, 0.93):
        c.ellipse(2600, 1890, 1240 * q, 190 * q, stroke=GOLD, sw=4, op=0.5)
    c.shade(2800, 1880, 900, 90, 0.6)
    wood = mat("#9A5E40")
    c.path("M2220 1590H3440V1846Q3440 1880 3406 1880H2254Q2220 1880 2220 1846Z", c.lin(wood.left, dark(wood.left, 0.5)))
    seigaiha(c, 2250, 1650, 1160, 200, 62, GOLD, 3, 0.3)
    c.rect(2240, 1852, 1180, 8, PALE_GOLD, r=4, op=0.85)
    c.glow(2830, 1900, 800, PALE_GOLD, 0.35, 60)
    c.rect(2080, 1560, 1410, 40, c.lin("#F0DFC0", "#C89A68"), r=20)
    c.rect(2150, 1604, 1290, 6, PALE_GOLD, op=0.9)
    # on the desk: keys, telephone, tea, plant, lamp
    c.path(pill_d(2240, 1544, 250, 20), "#33262C")
    c.path(pill_d(2250, 1542, 230, 8), PALE_RIVER, op=0.6)
    px, py, h = 0, 0, 400
    with c.moved(2760, 1560, 0.7):
        w = h * 0.52
        c.glow(px, py - h / 2, 430, PALE_RIVER, 0.5)
        c.poly([(px + 10, py), (px + 150, py), (px + 60, py - 190)], "#2A1D22")
        c.rect(px - w / 2, py - h, w, h, c.lin("#4B3B44", "#0E0A0C", x2=1), r=32, stroke=GOLD, sw=4)
        sc = "M%s %sh%sv%sh%sZ" % tuple(n(v) for v in (px - w * 0.44, py - h * 0.955, w * 0.88, h * 0.91, -w * 0.88))
        c.path(sc, c.lin("#123844", "#23707A", "#5FA9A4"))
        with c.group(clip=sc):
            spiral(c, px, py - h * 0.58, 118, 0.8, 5)
            rain(c, px - 80, py - h * 0.3, 170, 70, 3, 16, JASMINE, 0.8)
            sign(c, px - 48, py - h * 0.16, 30, "sun")
            sign(c, px + 48, py - h * 0.16, 30, "rain")
    c.rect(3030, 1500, 84, 60, c.lin(JASMINE, "#C9A98A", x2=1, y2=0), r=12)
    c.path("M3114 1515q34 0 34 18t-34 18", "none", "#D8BE9C", 10)
    c.path("M3056 1486q-14 -22 0 -44q14 -22 0 -44M3090 1486q-14 -22 0 -44", "none", JASMINE, 5, op=0.5)
    c.rect(3250, 1470, 120, 90, c.lin(RED, DEEP_RED, x2=1), r=14)
    g = ""
    for i in range(9):
        a = -2.6 + i * 0.27
        g += leaf_d(3310, 1480, 190 - 14 * abs(i - 4), 26, a)
    c.path(g, c.lin(BANYAN, DEEP_BANYAN, x2=1))
    # forecaster
    seat(c, 2010, 1886, 880, "chair", mat("#5B3A4C"))
    person(c, 2010, 1886, 880, "type", "shirt", JASMINE, "#33262C", 1, "bob")
    tree_x = 3700
    c.rect(tree_x - 90, 1740, 180, 150, c.lin("#C9855A", "#6A3A30", x2=1), r=16)
    e = "".join(leaf_d(tree_x, 1750, 460 - 40 * abs(i - 5), 58, -2.75 + i * 0.24) for i in range(11))
    c.path(e, c.lin(BANYAN, DEEP_BANYAN, x2=1))
