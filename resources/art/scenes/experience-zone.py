# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""The experience zone: a robot arm writes with a brush, a child and a man watch, a visitor in VR glasses behind."""
from kit import *
from kit.parts_still import *


def arm(c, base, joints, tip, s, colour=AMBER):
    """Robot arm from its foot over the joints to the hand."""
    x, y = base
    c.ellipse(x, y, 190 * s, 50 * s, "#1C1418", op=0.55)
    c.path("M%s %sh%sl%s %sh%sZ" % tuple(n(v) for v in (x - 150 * s, y, 300 * s, -40 * s, -110 * s, -220 * s)), c.lin("#8A7478", "#4A3A42", "#2A1D24", x2=1, y2=0))
    c.ellipse(x, y - 110 * s, 110 * s, 30 * s, "#6B5A60")
    pts = [(x, y - 130 * s)] + joints
    for i in range(len(pts) - 1):
        r, q = (86 - 16 * i) * s, (70 - 16 * i) * s
        c.path(limb_d(pts[i], r + 6 * s, pts[i + 1], q + 6 * s), dark(colour, 0.6))
        c.path(limb_d(pts[i], r, pts[i + 1], q), c.lin(light(colour, 0.4), colour, dark(colour, 0.3), x2=0.9))
        a, b = pts[i], pts[i + 1]
        c.line([(a[0] * 0.75 + b[0] * 0.25 - 20 * s, a[1] * 0.75 + b[1] * 0.25 - 22 * s), (a[0] * 0.3 + b[0] * 0.7 - 20 * s, a[1] * 0.3 + b[1] * 0.7 - 22 * s)], "#FFF3D0", 9 * s, op=0.55)
    for i, p in enumerate(pts):
        r = (92 - 14 * i) * s
        c.circle(*p, r, c.lin("#5E4A52", "#241A20", x2=1))
        c.circle(*p, r * 0.66, c.lin(light(colour, 0.45), dark(colour, 0.1), x2=1))
        c.circle(*p, r * 0.3, "#3A2A30")
        c.circle(*p, r * 0.14, PALE_RIVER)


def draw(c):
    c.rect(0, 0, W, 1360, c.lin("#5E3A48", "#8A5650", "#B47A5C"))
    # wall of paper screens
    for i in range(-4, 6):
        x = 1440 + i * 420
        c.rect(x, 210, 380, 1050, c.lin("#F6DDAE", "#EDC08A", "#D99A68"), op=0.5 + 0.04 * i if i < 0 else 0.8 if i % 2 else 0.95)
        c.rect(x, 210, 380, 1050, "none", stroke="#6A3A34", sw=14)
        lattice(c, x + 10, 220, 370, 250, 61, "#7A463C", 4, 0.5)
        c.rect(x, 950, 380, 310, c.lin("#8E4A3A", "#6A3430"))
        c.rect(x + 40, 990, 300, 230, "none", stroke=GOLD, sw=4, op=0.6)
    c.rect(0, 176, W, 40, c.lin("#8E4A3A", "#5A2E2C"))
    c.rect(0, 1260, W, 900, c.lin("#C08058", "#905A48", "#583834"))
    c.rect(0, 1256, W, 8, GOLD, op=0.6)
    for i in range(11):
        c.line([(2496 + (i - 5) * 330, 1264), (2496 + (i - 5) * 760, H)], "#4A2C2C", 4, op=0.3)
    c.glow(2500, 800, 1300, "#FFE9B4", 0.42, 900)
    # visitor in VR glasses on a ring of light
    vx, vy = 2370, 1470
    pulse_rings(c, vx, vy, 330, 4, PALE_RIVER, 7, 0.26, 0.9)
    c.glow(vx, vy, 400, PALE_RIVER, 0.6, 120)
    visitor_vr(c, vx, vy, 880, top=RIVER, low="#33262C")
    hx, hy = hand(vx, vy, 880, "vr")
    for r, o in ((150, 0.35), (105, 0.5), (64, 0.8)):
        c.circle(hx + 80, hy - 60, r, stroke=PALE_RIVER, sw=5, op=o)
    c.glow(hx + 80, hy - 60, 210, PALE_RIVER, 0.75)
    for i in range(6):
        a = i * 1.0472 + 0.4
        cube(c, hx + 80 + 150 * math.cos(a), hy - 60 + 150 * math.sin(a), 26 - 3 * (i % 3), (PALE_RIVER, GOLD)[i % 2])
    cube(c, hx + 80, hy - 60, 46, JADE)
    # table with the sheet
    c.shade(2860, 1880, 900, 110, 0.6)
    for x in (2330, 3480):
        c.poly([(x, 1500), (x + 76, 1500), (x + 66, 1880), (x + 10, 1880)], c.lin("#8E3A2C", "#4A1E1C", x2=1, y2=0))
    c.poly([(2330, 1300), (3420, 1300), (3640, 1500), (2180, 1500)], c.lin("#A8402E", "#7A2A24"))
    c.rect(2180, 1500, 1460, 64, c.lin("#7A2A24", "#4A1A1A"))
    c.rect(2180, 1498, 1460, 7, GOLD)
    c.poly([(2450, 1322), (3060, 1322), (3110, 1480), (2340, 1480)], c.lin("#FFFDF4", "#F0E4CC"))
    c.poly([(2340, 1480), (3110, 1480), (3110, 1488), (2340, 1488)], "#B79A80")
    # one stroke: a long bend that swells
    st = [(2440, 1452), (2500, 1424), (2580, 1398), (2670, 1386), (2750, 1396), (2812, 1424)]
    c.path(ribbon_d(st, [6, 26, 44, 50, 40, 26], 0.7), "#1C1418")
    c.path(ribbon_d([(x - 4, y - 5) for x, y in st[1:5]], [4, 8, 9, 6], 0.7), "#5A4A52", op=0.8)
    # ink stone, cup of brushes
    c.ellipse(3330, 1432, 92, 30, "#2A2026")
    c.ellipse(3330, 1424, 78, 23, c.lin("#4A3E46", "#120D10"))
    c.path(pill_d(3270, 1412, 60, 12), "#6A5A64", op=0.7)
    # the arm, from the right end of the table
    arm(c, (3300, 1360), [(3380, 880), (2950, 690), (2836, 1010)], None, 1.0)
    c.path(limb_d((2836, 1010), 40, (2822, 1110), 30), "#4A3A42")
    for u in (-26, 26):
        c.line([(2822 + u, 1110), (2818 + u * 1.2, 1160), (2812 + u * 0.4, 1196)], "#D8CCC0", 17)
    c.line([(2852, 1010 - 20), (2812, 1300)], "#C98A4A", 26)
    c.line([(2848, 1030), (2816, 1290)], "#F0C080", 7)
    c.line([(2815, 1282), (2812, 1316)], GOLD, 32, cap="butt")
    c.path("M2790 1316C2784 1352 2796 1388 2800 1420C2812 1394 2834 1352 2832 1316Z", c.lin("#F0E4CC", "#3A2E34", "#1C1418"))
    c.glow(2812, 1400, 240, "#FFF6DC", 0.5, 130)
    # those who watch
    person(c, 1690, 1880, 1130, "point", "suit", "#7A3A44", LACQUER3, skin=1, hair="short")
    child(c, 2090, 1888, 740, pose="stand", top=GOLD, low=DEEP_RIVER, hair="bob")
    c.rect(0, 1900, W, 260, c.lin((0, LACQUER1, 0), (1, LACQUER1, 0.6)))
    calm(c, "#2E1824", 0.4, 1480)
