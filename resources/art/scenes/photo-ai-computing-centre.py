# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""The computing centre at evening: a low, wide house of golden fins with cabinets aglow behind the glass, lawn before it."""
from kit import *

X0, X1 = 1440, 3700          # the long front
TOP, MID, BASE = 850, 1110, 1380


def unit(c, x, y, w, h):
    """Cooling unit on the roof: louvres and two fans."""
    c.poly([(x, y - h), (x + 26, y - h - 26), (x + w + 26, y - h - 26), (x + w, y - h)], "#D9C8B4")
    c.poly([(x + w, y - h), (x + w + 26, y - h - 26), (x + w + 26, y - 26), (x + w, y)], "#6A4E50")
    c.rect(x, y - h, w, h, c.lin("#B9A498", "#7E6664"))
    for i in range(2):
        cx, cy, r = x + w * (0.27 + 0.46 * i), y - h * 0.5, h * 0.34
        c.circle(cx, cy, r, "#3B2A2E", stroke="#E0CDB8", sw=5)
        c.path("".join("M%s %sL%s %s" % tuple(n(v) for v in (cx - r * 0.8 * math.cos(a), cy - r * 0.8 * math.sin(a), cx + r * 0.8 * math.cos(a), cy + r * 0.8 * math.sin(a))) for a in (0.3, 1.35, 2.4)), "none", "#8A7470", 7)
        c.circle(cx, cy, r * 0.2, PALE_GOLD)


def draw(c):
    sky(c, "#1A3440", "#4E7A7C", "#F2C080", 1150)
    disc(c, 3080, 560, 340, PALE_GOLD, 0.95, 0.5, low=AMBER)
    cloud_band(c, 1840, 330, 0.8, "#5E8684", JASMINE, 0.75, 4)
    cloud_band(c, 3420, 640, 0.7, "#C9A080", JASMINE, 0.8, 8)
    cloud_band(c, 640, 470, 0.9, "#527A7A", JASMINE, 0.6, 2)
    c.glow(2600, 1050, 2200, "#FFD098", 0.5, 420)
    hills(c, 1010, 210, "#7E8A78", "#5E6E62", 4, 520, line=PALE_GOLD)
    hills(c, 1130, 150, "#56705E", "#3A5648", 11, 430)
    for i in range(52):
        x, y = -20 + i * 76 + i * 41 % 30, 1300 - (0 if X0 < i * 76 < X1 else i * 23 % 50)
        c.circle(x, y, 70 + i * 19 % 46, c.lin("#5E8A62", "#26483A"))
    c.rect(0, 1330, W, H, "#2E5640")
    # roof with its row of cooling units
    for i in range(9):
        x = 1560 + i * 232
        unit(c, x, TOP - 34, 172, 112)
        for j in range(2):
            c.path("M%s %sq-26 -50 6 -92q30 -44 0 -92" % (n(x + 50 + j * 76), n(TOP - 180)), "none", JASMINE, 14, op=0.14)
    # upper storey: glass, cabinets behind, fins before
    c.rect(X0, TOP, X1 - X0, MID - TOP, c.lin("#F0B868", PALE_GOLD))
    lamp, hot, body = "", "", ""
    rnd = random.Random(4)
    for i in range(43):
        x = X0 + 20 + i * 52
        body += "M%s %sh40v%sh-40Z" % (n(x), n(TOP + 54), n(MID - TOP - 72))
        for j in range(9):
            s = "M%s %sh22v7h-22Z" % (n(x + 8), n(TOP + 66 + j * 20))
            if rnd.random() < 0.75:
                if rnd.random() < 0.8:
                    lamp += s
                else:
                    hot += s
    c.path(body, "#2A3E48")
    c.path(lamp, PALE_RIVER)
    c.path(hot, PALE_GOLD)
    d = "".join("M%s %sV%s" % (n(X0 + 6 + i * 37.6), n(TOP - 4), n(MID + 4)) for i in range(61))
    c.path(d, "none", "#8A5A3A", 15, cap="butt")
    c.path("".join("M%s %sV%s" % (n(X0 + 2 + i * 37.6), n(TOP - 4), n(MID + 4)) for i in range(61)), "none", "#F2D9A0", 6, cap="butt")
    # lower storey, set back: glass and columns
    c.rect(X0 + 40, MID, X1 - X0 - 80, BASE - MID, c.lin("#C9803E", "#F2C070", "#FFE6B0"))
    for i in range(34):
        x = X0 + 60 + i * 65
        c.rect(x, MID + 20, 5, BASE - MID - 20, "#7A4630", op=0.7)
    c.rect(X0 + 40, MID + 110, X1 - X0 - 80, 6, "#7A4630", op=0.7)
    for i in range(11):
        x = 1600 + i * 196
        if abs(x - 2570) > 160:
            c.rect(x - 46, BASE - 170, 92, 170, "#8A5436", op=0.35)
    for x, hh in ((1760, 118), (1830, 124), (2130, 120), (3010, 122), (3320, 118)):
        c.ellipse(x, BASE - hh, 13, 16, "#4A2E2C", op=0.85)
        c.path("M%s %sv%sh52v%sa26 26 0 0 0 -52 0Z" % (n(x - 26), n(BASE - hh + 46), n(hh - 46), n(46 - hh)), "#4A2E2C", op=0.85)
    c.rect(X0 + 40, MID, X1 - X0 - 80, 34, "#4A2E2C", op=0.5)
    for i in range(12):
        x = X0 + 70 + i * (X1 - X0 - 140) / 11
        c.rect(x - 15, MID, 30, BASE - MID, c.lin("#F2E2C8", "#A88468", "#6A4A42", x2=1, y2=0))
    for y, h, over in ((TOP - 34, 40, 46), (MID - 12, 30, 26)):
        c.rect(X0 - over, y, X1 - X0 + 2 * over, h, c.lin("#FFF3DC", "#D8C0A0", "#8A6A58"))
        c.rect(X0 - over, y + h, X1 - X0 + 2 * over, 7, "#3B2A2E", op=0.6)
    # glazed porch, brought forward
    c.rect(2320, 1080, 500, BASE + 24 - 1080, c.lin("#FFE9B8", JASMINE))
    for x in (2320, 2440, 2560, 2690, 2812):
        c.rect(x, 1080, 8, BASE + 24 - 1080, "#7A4630")
    c.rect(2320, 1210, 500, 8, "#7A4630")
    c.poly([(2260, 1040), (2880, 1040), (2930, 1082), (2210, 1082)], "#FFF3DC")
    c.rect(2210, 1082, 720, 18, c.lin("#D8C0A0", "#8A6A58"))
    # terrace and lawn
    c.rect(1360, BASE, W, 26, c.lin("#F2E2C8", "#B98F70"))
    c.rect(0, BASE + 26, W, H - BASE - 26, c.lin((0, "#7FA866"), (0.15, "#5E8E5A"), (0.6, "#34604A"), (1, "#1C3A2C")))
    vx, vy = 2570, 1180
    for i in range(-9, 10, 2):
        a, b = vx + i * 130, vx + (i + 1) * 130
        c.poly([(a, BASE + 26), (b, BASE + 26), (vx + (b - vx) * 4.4, H), (vx + (a - vx) * 4.4, H)], PALE_BANYAN, op=0.1)
    c.glow(2570, BASE + 40, 1700, "#FFE0A0", 0.5, 170)
    # path that swings to the porch
    way = "M2400 %sC2440 1560 2700 1600 2480 1760S1900 1980 1760 2160H2620C2660 2010 2960 1900 2980 1740S2720 1540 2740 %sZ" % (BASE + 24, BASE + 24)
    c.path(way, c.lin("#FFE6B8", "#D9A878", "#7A5040"))
    c.path(way, "none", PALE_GOLD, 4, op=0.6)
    for x, y in ((2330, 1470), (2790, 1470), (2390, 1630), (3000, 1640), (2250, 1790), (3060, 1810)):
        c.line([(x, y), (x, y - 56)], "#5A3A30", 9)
        c.glow(x, y - 60, 120, PALE_GOLD, 0.9)
        c.circle(x, y - 60, 12, JASMINE)
    # young trees with their stakes
    for x, y, s in ((1500, 1500, 0.75), (1800, 1490, 0.7), (2110, 1500, 0.72), (3060, 1490, 0.7), (3360, 1500, 0.74), (3640, 1510, 0.78)):
        c.line([(x - 34 * s, y), (x - 6, y - 120 * s)], "#B98D62", 5)
        c.line([(x + 34 * s, y), (x + 6, y - 120 * s)], "#B98D62", 5)
        tree(c, x, y, s, "#6FA06A")
    for x, y, s in ((1560, 1800, 1.25), (3500, 1830, 1.35)):
        c.line([(x - 44 * s, y), (x - 6, y - 130 * s)], "#B98D62", 8)
        c.line([(x + 44 * s, y), (x + 6, y - 130 * s)], "#B98D62", 8)
        tree(c, x, y, s, BANYAN)
    for x, y in ((1240, 1470), (900, 1520), (420, 1500)):
        tree(c, x, y, 0.8, dark(BANYAN, 0.15))
    for x, y, r in ((3200, 1690, 60), (3280, 1710, 46), (1980, 1660, 52), (2050, 1675, 40)):
        c.shade(x, y + r * 0.5, r * 1.4, op=0.4)
        c.circle(x, y, r, c.lin(PALE_BANYAN, BANYAN, DEEP_BANYAN, x2=0.6))
    crowd(c, [(2520, 1480), (2660, 1500)], 170, 2, ("back", "stroll"))
    person(c, 2760, 1690, 250, "stroll", "shirt", JASMINE, PLUM, 1, flip=True, prop="folder")
    person(c, 2520, 1860, 320, "back", "skirt", RED, "#33262C", hair="bun")
    person(c, 2640, 1868, 335, "back", "suit", "#3E5A60")
