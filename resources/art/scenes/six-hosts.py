# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Six hosts: a round lacquer table from above, six chairs, six cups of tea; one chair is red."""
from kit import *
from kit.parts_still import *


def draw(c):
    rnd = random.Random(5)
    c.rect(0, 0, W, H, "#7C4C36")
    for i in range(18):                                   # floor boards
        y, x = i * 124, -300 - 400 * rnd.random()
        while x < W:
            l = 900 + 500 * rnd.random()
            c.rect(x, y, l - 6, 118, mix("#8E5A3E", "#6E4230", rnd.random()))
            x += l
    # morning light through a lattice window
    with c.group(op=0.42):
        for i in range(5):
            for j in range(3):
                x, y = 1180 + i * 470 + j * 420, -80 + j * 760
                c.poly([(x, y), (x + 360, y), (x + 360 + 380, y + 690), (x + 380, y + 690)], c.lin("#F8DCA0", "#E8A860"))
    x0, y0 = 2496, 1015
    c.circle(x0 + 20, y0 + 30, 930, c.rad((0, "#1A0E0C", 0.6), (0.92, "#1A0E0C", 0.4), (1, "#1A0E0C", 0)))
    c.circle(x0, y0, 870, c.lin("#D9BE92", "#C09A6A", x2=1))
    for r, col, sw, op in ((846, DEEP_RED, 14, 0.9), (815, DEEP_RED, 5, 0.7), (690, BRONZE, 4, 0.7), (560, DEEP_RED, 8, 0.7)):
        c.circle(x0, y0, r, stroke=col, sw=sw, op=op)
    d = ""
    for i in range(36):
        a = i * math.pi / 18
        px, py = x0 + 756 * math.cos(a), y0 + 756 * math.sin(a)
        for k in (44, 26):
            d += "M%s %sa%s %s 0 1 0 %s 0a%s %s 0 1 0 %s 0Z" % tuple(n(v) for v in (px - k, py, k, k, 2 * k, k, k, -2 * k))
    c.path(d, "none", BRONZE, 4, op=0.55)
    for i in range(6):
        a = math.radians(-60 + i * 60)
        chair_top(c, x0 + 655 * math.cos(a), y0 + 655 * math.sin(a), -60 + i * 60 + 90, 1.12, RED if i == 3 else RIVER)
    # table
    c.circle(x0 + 46, y0 + 60, 530, c.rad((0, "#120808", 0.75), (0.86, "#120808", 0.6), (1, "#120808", 0)))
    c.circle(x0, y0, 500, c.lin("#6A4038", "#241418", x2=1))
    c.circle(x0, y0, 484, c.rad((0, "#6E3A34"), (0.5, "#4A262A"), (1, "#2A161C"), cx=0.34, cy=0.3, r=0.75))
    for r, sw, op in ((466, 7, 0.95), (448, 2.5, 0.7), (236, 4, 0.8)):
        c.circle(x0, y0, r, stroke=GOLD, sw=sw, op=op)
    d = ""
    for i in range(24):
        a = i * math.pi / 12
        d += "M%s %sL%s %s" % tuple(n(v) for v in (x0 + 252 * math.cos(a), y0 + 252 * math.sin(a), x0 + (282 if i % 4 else 306) * math.cos(a), y0 + (282 if i % 4 else 306) * math.sin(a)))
    c.path(d, "none", GOLD, 5, op=0.6)
    c.path("M%s %sA430 430 0 0 1 %s %sA560 560 0 0 0 %s %sZ" % tuple(n(v) for v in (x0 - 400, y0 - 140, x0 + 20, y0 - 428, x0 - 400, y0 - 140)), PALE_GOLD, op=0.14)
    for i in range(6):
        a = math.radians(-60 + i * 60)
        cup_top(c, x0 + 368 * math.cos(a), y0 + 368 * math.sin(a), 0.98)
    # jasmine bowl in the middle
    c.circle(x0 + 16, y0 + 22, 196, "#0A0608", op=0.4)
    c.circle(x0, y0, 190, c.lin(PALE_RIVER, RIVER, DEEP_RIVER, x2=1))
    c.circle(x0, y0, 162, c.lin(DEEP_RIVER, "#2A6A70"))
    c.circle(x0, y0, 186, stroke=GOLD, sw=5, op=0.8)
    leaves, e = "", ""
    for i in range(13):
        a, r = i * 2.4, 132 * math.sqrt((i + 0.3) / 13)
        px, py = x0 + r * math.cos(a), y0 + r * math.sin(a)
        leaves += leaf_d(px, py, 96, 26, a + 0.4) + leaf_d(px, py, 80, 22, a + 2.3)
        for k in range(6):
            e += leaf_d(px, py, 50, 18, a + k * 1.0472)
    c.path(leaves, BANYAN)
    c.path(e, c.lin(JASMINE, IVORY), stroke="#C9B898", sw=1.5)
    for i in range(13):
        a, r = i * 2.4, 132 * math.sqrt((i + 0.3) / 13)
        c.circle(x0 + r * math.cos(a), y0 + r * math.sin(a), 8, GOLD)
    c.glow(1900, 200, 1500, PALE_GOLD, 0.28)
    c.rect(0, 1890, W, 270, c.lin((0, LACQUER, 0), (1, LACQUER, 0.5)))
    calm(c, "#241418", 0.82, 1620)
