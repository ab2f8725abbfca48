# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""The committee: a long oval table before a tall window on a harbour."""
from kit import *
from kit.parts_front import *


def side_towers(c, x0, x1, y, seed, cols, inner):
    """Flat harbour towers with lit windows; they shrink towards the inner edge."""
    rnd, x, e = random.Random(seed), x0, ""
    while x < x1:
        w = 46 + 60 * rnd.random()
        t = abs(inner - x) / (x1 - x0)
        h = (110 + 330 * rnd.random()) * (0.35 + 0.75 * min(1, t))
        col = cols[rnd.randrange(len(cols))]
        c.rect(x, y - h, w, h, c.lin(light(col, 0.18), col, dark(col, 0.25), x2=1, y2=0.3))
        if rnd.random() < 0.45:
            c.rect(x + w * 0.25, y - h - 34, w * 0.5, 34, col)
            c.line([(x + w / 2, y - h - 34), (x + w / 2, y - h - 80)], GOLD, 3.5)
        for i in range(int(w / 20)):
            for j in range(int(h / 32)):
                if rnd.random() < 0.42:
                    e += "M%s %sh9v14h-9Z" % (n(x + 9 + i * 20), n(y - h + 14 + j * 32))
        x += w * (0.85 + 0.25 * rnd.random())
    c.path(e, PALE_GOLD, op=0.85)


def draw(c):
    c.rect(0, 0, W, H, c.lin("#4A2832", "#6B3A42", "#4A2A30"))
    c.rect(0, 1330, W, H - 1330, c.lin("#6A3E3E", "#42262A", "#24161A"))
    # the window and the harbour in it
    x0, x1, y0, y1 = 1460, 3540, 170, 1210
    c.glow(CX, 700, 1700, ROSE, 0.45, 1000)
    view = "M%s %sH%sV%sH%sZ" % (x0, y0, x1, y1, x0)
    with c.group(clip=view):
        c.rect(x0, y0, x1 - x0, y1 - y0, c.lin("#8C4A66", "#D67A6A", "#F3BE7E", "#F8DDA8"))
        disc(c, CX, 690, 170, PALE_GOLD, 1, 0.55, low=GOLD)
        cloud_band(c, 2000, 350, 0.8, "#A85C6E", seed=5)
        cloud_band(c, 3080, 440, 0.75, "#B9656C", seed=2)
        c.path(smooth_d([(x0, 800), (1700, 690), (1950, 770), (2250, 700), (2500, 790), (2800, 710), (3100, 770), (3350, 690), (x1, 770)], k=1) + "L%s 1000L%s 1000Z" % (x1, x0), c.lin("#B0606E", "#8A4A60"))
        c.rect(x0, 880, x1 - x0, 400, c.lin("#E8A878", "#A8626C", "#5A3A56"))
        light_path(c, CX, 886, 1230, 420, "#FFF0CC", 4, 0.9, 34)
        side_towers(c, x0 - 20, 2120, 960, 4, ("#6B3E58", "#7A4660", "#5A3650"), 2160)
        side_towers(c, 2870, x1 + 20, 960, 9, ("#6B3E58", "#83485C", "#5A3650"), 2840)
        for a, b in ((x0, 2150), (2850, x1)):
            c.rect(a, 950, b - a, 34, "#4A2C42")
            c.rect(a, 950, b - a, 4, PALE_GOLD, op=0.8)
            c.rect(a, 984, b - a, 130, c.lin((0, "#4A2C42", 0.55), (1, "#4A2C42", 0)))
        boat(c, 2300, 1050, 0.5, DEEP_RED, "#D8412F")
        boat(c, 2690, 1010, 0.36, DEEP_RED, IVORY, flip=True)
    for i in range(1, 5):
        c.rect(x0 + (x1 - x0) * i / 5 - 8, y0, 16, y1 - y0, c.lin("#3A2028", "#5A3238", x2=1, y2=0))
    c.rect(x0, 300, x1 - x0, 12, "#4A2830")
    c.rect(x0 - 14, y0 - 14, x1 - x0 + 28, y1 - y0 + 28, "none", stroke="#3A2028", sw=30)
    c.rect(x0 - 32, y0 - 32, x1 - x0 + 64, y1 - y0 + 64, "none", stroke=GOLD, sw=4, op=0.7)
    c.rect(x0 - 60, y1 + 14, x1 - x0 + 120, 34, c.lin("#A8706A", "#6A3E42"))
    c.rect(0, 1326, W, 6, GOLD, op=0.35)
    for i in range(5):
        a = x0 + (x1 - x0) * i / 5 + 30
        c.poly([(a, 1340), (a + 350, 1340), (a + 350 + (a + 190 - CX) * 0.35, 2100), (a + (a + 190 - CX) * 0.35, 2100)], c.lin((0, "#F3BE7E", 0.26), (1, "#F3BE7E", 0)))
    # the far side of the table
    far = [(1750, "#8C6A3A", "bob", 1, None, "shirt"), (2050, "#3E5F56", "short", 0, "talk", "suit"), (2350, JASMINE, "long", 1, "table", "shirt"), (2650, "#5B3A4C", "short", 2, "table", "suit"), (2950, RED, "bun", 0, "talk", "shirt"), (3250, DEEP_RIVER, "short", 1, "table", "suit")]
    ty = 1500
    for i, (x, col, hr, sk, hd, wr) in enumerate(far):
        yy = ty - 60 + abs(x - CX) * 0.045
        c.rect(x - 110, yy - 250, 220, 300, c.lin("#5A2E34", "#33191F"), r=40)
        bust(c, x, yy, 450, col, hr, sk, hand=hd, wear=wr, flip=i in (4,))
    c.shade(CX, 1800, 1150, 150, 0.6)
    c.ellipse(CX, ty + 70, 1010, 210, c.lin("#5A2A22", "#2E1517"))
    c.ellipse(CX, ty + 20, 1020, 212, c.lin("#C07A50", "#9A5638", "#6E3828", x2=0.6))
    c.ellipse(CX, ty + 20, 985, 198, stroke=GOLD, sw=5, op=0.7)
    c.glow(CX, ty - 20, 760, "#FFE2B0", 0.55, 120)
    # sheets, cups, and jasmine on it
    for x, y, t in ((1790, 1470, -6), (2060, 1432, 4), (2650, 1425, -3), (3240, 1466, 6), (2230, 1620, 3), (2780, 1622, -5)):
        c.poly([(x - 62, y + 18), (x + 50, y + 18), (x + 66, y - 18), (x - 40, y - 18)], c.lin(JASMINE, IVORY))
    for x, y in ((1930, 1462), (2500, 1420), (3080, 1446), (1960, 1600), (2500, 1660), (3040, 1608)):
        c.ellipse(x, y + 6, 44, 12, "#4A241E", op=0.5)
        c.path("M%s %sh56c0 40 -12 46 -28 46s-28 -6 -28 -46Z" % (n(x - 28), n(y - 42)), c.lin(JASMINE, "#C9B8A4", x2=1, y2=0))
        c.ellipse(x, y - 42, 28, 8, "#8A4A2E")
    # the near side, from behind
    near = [(1880, "#7A3A44", "long", 0), (2290, "#4A5560", "short", 1), (2705, "#B98D52", "bob", 0), (3115, "#54333D", "short", 2)]
    for i, (x, col, hr, sk) in enumerate(near):
        yy = 1862 - abs(x - CX) * 0.05
        c.shade(x, yy + 30, 210, 40, 0.6)
        bust(c, x, yy - 90, 520, col, hr, sk, back=True)
        for s in (-1, 1):
            c.line([(x + s * 128, yy - 20), (x + s * 140, yy + 40)], "#2A1418", 22)
        c.rect(x - 158, yy - 262, 316, 250, c.lin("#8A444A", "#5A2A32", "#3A1C22"), r=46)
        c.rect(x - 158, yy - 262, 316, 250, "none", r=46, stroke=GOLD, sw=4, op=0.55)
