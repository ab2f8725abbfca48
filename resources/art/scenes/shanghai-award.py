# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""The award: five glass bowls with gardens on five equal plinths; light falls on one."""
from kit import *
from kit.parts_still import *


def garden(kind, c):
    def inside(x, y, r):
        k = r / 250
        if kind == 0:
            c.path(smooth_d([(x - 200 * k, y + 20 * k), (x - 90 * k, y - 150 * k), (x + 10 * k, y - 40 * k), (x + 90 * k, y - 190 * k), (x + 210 * k, y + 20 * k)], k=0.8) + "Z", c.lin(PALE_BANYAN, BANYAN))
            for u, v, q in ((-120, 30, 0.75), (150, 22, 0.6), (20, 44, 0.5)):
                tree(c, x + u * k, y + v * k, q * k, seed=q)
        elif kind == 1:
            iso = Iso(x, y - 190 * k, 100 * k)
            for j, (u, v, h) in enumerate(((0.2, 0.0, 1.9), (0.0, 0.95, 1.35), (1.05, 0.15, 1.3))):
                office(c, iso, u, v, 0.7, 0.7, h, mat(("#C9A477", "#B4785A", "#D8C4A0")[j]), 0, ("grid", "bands", "grid")[j], 0.75, j + 2)
            tree(c, x - 150 * k, y + 20 * k, 0.7 * k, seed=2)
            tree(c, x + 158 * k, y + 10 * k, 0.78 * k)
            pavilion(c, Iso(x + 6 * k, y - 70 * k, 84 * k), 0, 0, 1.0, 0.8, base=False)
            tree(c, x - 66 * k, y + 56 * k, 0.5 * k, light(BANYAN, 0.15))
        elif kind == 2:
            for j in (-120, -40, 50, 130):
                cypress(c, x + j * k, y + (20 + abs(j) * -0.1) * k, (1.15 - abs(j) / 300) * k, BANYAN)
        elif kind == 3:
            bamboo(c, x + 34 * k, y + 36 * k, 330 * k, 7, light(BANYAN, 0.2), 6, 44 * k)
            c.path(smooth_d([(x - 190 * k, y + 34 * k), (x - 140 * k, y - 66 * k), (x - 60 * k, y + 36 * k)]) + "Z", c.lin("#8A7A7C", "#4B3B44"))
        else:
            banyan(c, x, y + 26 * k, 0.46 * k, roots=False)
    return inside


def draw(c):
    c.rect(0, 0, W, H, c.lin("#7E2A26", "#B0402E", "#C2563A"))
    rnd = random.Random(8)
    for _ in range(120):                                   # gold leaf on the lacquer wall
        x, y, s = 1300 + 2500 * rnd.random(), 60 + 1300 * rnd.random() ** 1.3, 6 + 18 * rnd.random()
        a = 6.28 * rnd.random()
        c.poly([(x + s * math.cos(a + k * 1.57) * (0.8 + 0.4 * rnd.random()), y + s * math.sin(a + k * 1.57) * (0.8 + 0.4 * rnd.random())) for k in range(4)], GOLD, op=0.12 + 0.2 * rnd.random())
    for i in range(5):                                    # niches with round heads
        x = 1636 + 430 * i
        lit = i == 1
        d = "M%s 1420V640a190 190 0 0 1 380 0V1420Z" % n(x - 190)
        c.path(d, c.lin("#E8A860", "#C9703A", "#9E3E2A") if lit else c.lin("#C9684A", "#A8463A", "#8A3430"), GOLD, 6)
        c.path("M%s 1420V640a212 212 0 0 1 424 0V1420" % n(x - 212), "none", GOLD, 2.5, op=0.5)
    c.rect(0, 1420, W, 740, c.lin("#96584A", "#6A3A36", "#40242A"))
    c.rect(0, 1416, W, 10, GOLD, op=0.7)
    for i in range(9):
        c.line([(2496 + (i - 4) * 300, 1426), (2496 + (i - 4) * 640, H)], "#2A1A1C", 4, op=0.35)
    xl = 2066
    c.glow(xl, 1050, 700, PALE_GOLD, 0.75, 760)
    for i in range(5):
        x, top, foot, lit = 1636 + 430 * i, 1150, 1760, i == 1
        c.shade(x + 70, foot + 10, 330, 70, 0.7)
        a, b = (JASMINE, "#C9A477") if lit else ("#D0B498", "#8A6254")
        c.poly([(x - 150, top), (x + 150, top), (x + 150, foot), (x - 150, foot)], c.lin(a, mix(a, b, 0.5), b, x2=1, y2=0))
        c.poly([(x - 150, top + 340), (x + 150, top + 340), (x + 150, foot), (x - 150, foot)], c.lin((0, "#3A1A18", 0), (1, "#3A1A18", 0.55)))
        c.rect(x - 176, top - 34, 352, 44, c.lin(light(a, 0.3), b), r=6)
        c.rect(x - 170, foot - 46, 340, 50, c.lin(mix(a, b, 0.4), dark(b, 0.4)), r=6)
        c.rect(x - 176, top - 36, 352, 6, GOLD, op=0.9)
        c.rect(x - 118, top + 60, 236, 400, "none", stroke=GOLD, sw=4, op=0.55, r=8)
        if lit:
            c.glow(x, top - 150, 380, "#FFF3D0", 0.9, 320)
        if not lit:
            c.glow(x, top - 210, 240, "#FFD9A8", 0.45, 210)
        glass_bowl(c, x, top - 34, 210, garden((0, 1, 2, 3, 4)[i], c))
        if not lit:
            c.ellipse(x, top - 34 - 181, 212, 191, "#4A1A1C", op=0.06)
    c.poly([(xl - 110, 0), (xl + 110, 0), (xl + 300, 1790), (xl - 300, 1790)], c.lin((0, "#FFF0C8", 0.4), (0.6, PALE_GOLD, 0.18), (1, PALE_GOLD, 0)))
    c.glow(xl, 1790, 560, PALE_GOLD, 0.7, 130)
    motes(c, xl - 190, 240, 380, 900, 5, 34, "#FFF3D0", 7)
    calm(c, "#2A0E10", 0.4, 1480)
