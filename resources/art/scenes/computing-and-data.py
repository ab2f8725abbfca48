# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""A machine room cut open on the shore: lines of light run through the wall to a cable under the sea."""
from kit import *
from kit.parts_front import *


def draw(c):
    sky(c, "#163248", "#2E6472", "#7AB8AE", 1000)
    stars(c, 8, 70, 600)
    disc(c, 3420, 400, 170, PALE_GOLD, 1, 0.4, low=GOLD)
    cloud_band(c, 800, 400, 0.9, "#3A7280", seed=4)
    cloud_band(c, 3300, 640, 0.7, "#3A7078", seed=6)
    hills(c, 1030, 180, "#47858A", "#356A70", 7, 480, line=GOLD, base=1300)
    hills(c, 1090, 90, "#356C6E", "#285A5C", 3, 360, base=1300)
    with c.group(tf="translate(-144 -25) scale(1.1)"):
        # sea and ground in section
        c.rect(2900, 1090, W - 2900, H, c.lin("#58B0B0", "#257078", "#0F3A44"))
        c.path(smooth_d([(2900 + i * 78, 1088 + (8 if i % 2 else -8)) for i in range(14)]), "none", JASMINE, 7, op=0.8)
        for j in range(4):
            c.path(smooth_d([(3060 + 60 * j + i * 70, 1170 + j * 80 + (7 if i % 2 else -7)) for i in range(13)]), "none", "#BCE4DE", 4, op=0.35 - 0.05 * j)
        for x, y, s, f in ((3500, 1330, 1.0, 1), (3640, 1400, 0.7, 1), (3330, 1530, 0.8, -1), (3720, 1610, 0.9, -1)):
            c.path("M%s %sq%s %s %s 0q%s %s %s 0M%s %sl%s %sv%sZ" % tuple(n(v) for v in (x, y, 40 * s * f, -26 * s, 90 * s * f, -50 * s * f, 26 * s, -90 * s * f, x + 4 * s * f, y, -30 * s * f, -18 * s, 36 * s)), "#CFEFE8", op=0.6)
        bed = [(0, 1330), (1500, 1330), (2900, 1330), (3020, 1470), (3110, 1640), (3300, 1740), (3560, 1772), (3840, 1790), (3940, 1790)]
        c.path("M0 1180H2960V1330L" + smooth_d(bed[2:], k=0.8)[1:] + "L3940 2300H0Z", c.lin("#B08462", "#7E5A48", "#4A3434"))
        for j, col in ((60, "#8A6A52"), (150, "#7A5A4A"), (270, "#5A4640"), (420, "#4A3A38")):
            c.path(smooth_d([(x - (j * 0.75 if 2800 < x < 3400 else 0), y + j) for x, y in bed], k=0.7), "none", light(col, 0.12), 8, op=0.75)
        c.rect(0, 1180, 2960, 26, c.lin("#7FA27E", "#4E7F5C"))
        # the house of machines, its front wall taken away
        x0, x1, y0, y1 = 1440, 2930, 300, 1300
        c.rect(x0 - 40, y0 - 40, x1 - x0 + 90, y1 - y0 + 120, c.lin("#D8CBB4", "#9A8A80"))
        c.rect(x0 - 70, y0 - 80, x1 - x0 + 150, 50, c.lin(JASMINE, "#B9A890"))
        for x in (1600, 1860, 2120):
            c.rect(x, y0 - 150, 150, 72, c.lin("#A89A92", "#6A5A5C"), r=10)
            c.path("".join(pts_d([(x + 20 + i * 22, y0 - 136), (x + 20 + i * 22, y0 - 94)], False) for i in range(6)), "none", "#4A3E42", 6)
        c.rect(x0, y0, x1 - x0, y1 - y0, c.lin("#1F5560", "#3F98A0", "#7CC8C6"))
        c.glow((x0 + x1) / 2, 820, 900, "#CFF4EE", 0.6, 480)
        for i in range(4):
            x = x0 + 100 + i * 350
            c.rect(x, y0 + 60, 240, 16, "#E8FBF4", r=8)
            cone(c, x + 120, y0 + 76, 900, 420, "#E8FBF4", 0.22)
        # back row far, front row near
        for i in range(9):
            cabinet(c, x0 + 60 + i * 152, 1110, 128, 520, 40 + i, mat("#3F6A74"), side=12, dim=0.25)
        c.poly([(x0, y1), (x1, y1), (x1, 1110), (x0, 1110)], c.lin("#5FA6AA", "#A8DCD6"))
        c.rect(x0, 1110, x1 - x0, 5, JASMINE, op=0.6)
        xs = [x0 + 70 + i * 285 for i in range(5)]
        person(c, 2752, 1262, 440, "holdout", "coat", JASMINE, "#3A4A5A", hair="bob", prop="tablet", flip=True, rim="#E8FBF4")
        for i, x in enumerate(xs[:4]):
            c.shade(x + 110, 1282, 160, 22, 0.55)
            cabinet(c, x, 1280, 226, 800, 3 + i * 5, mat("#4A4A5A"), side=26)
            c.glow(x + 113, 1282, 170, PALE_GOLD, 0.6, 40)
        c.rect(x0, 1300, x1 - x0, 24, "#E8DCC6")
        c.rect(x0, 1324, x1 - x0, 90, c.lin("#2A3A40", "#1B282E"))
        # lines of light: down from each cabinet, along under the floor, through the wall
        ends = []
        for i, x in enumerate(xs[:4]):
            y = 1346 + i * 16
            a = x + 60 + i * 26
            d = "M%s 1290V%sQ%s %s %s %sH2945" % (n(a), n(y - 14), n(a), n(y), n(a + 14), n(y))
            for sw, op in ((20, 0.22), (7, 1)):
                c.path(d, "none", PALE_GOLD if i % 2 else "#BFF0E8", sw, op=op)
            ends.append(y)
        c.rect(x1, y0, 50, y1 - y0 + 120, c.lin("#E8DCC6", "#A8988C", x2=1, y2=0))
        c.glow(2955, 1372, 200, PALE_GOLD, 0.9)
        c.rect(2926, 1330, 60, 86, c.lin(GOLD, BRONZE), r=12)
        # the cable down the slope and along the bed
        cab = [(2980, 1374), (3050, 1440), (3120, 1600), (3300, 1706), (3560, 1742), (3960, 1760)]
        for sw, col, op in ((110, PALE_GOLD, 0.12), (64, PALE_GOLD, 0.2), (40, "#2A1D22", 1), (24, AMBER, 1), (9, "#FFF3DC", 1)):
            c.path(smooth_d(cab, k=1), "none", col, sw, op=op)
        for x, y in ((3062, 1462), (3200, 1656), (3420, 1728), (3640, 1746)):
            c.glow(x, y, 90, "#FFF3DC", 0.9)
            c.circle(x, y, 16, JASMINE)
        for x, y, h in ((3380, 1760, 120), (3500, 1776, 90), (3690, 1790, 140)):
            for o in (-26, 0, 26):
                c.path("M%s %sq%s %s %s %s" % tuple(n(v) for v in (x + o, y + 14, 20, -h * 0.5, -6 + o * 0.4, -h + abs(o))), "none", "#7FB08A", 9, op=0.9)
        for x, s in ((1250, 0.9), (1140, 0.65)):
            tree(c, x, 1186, s, "#3F7A62")
