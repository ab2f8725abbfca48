# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Three clouds in the sky, two supercomputers in the middle, two roads on the ground; a family looks up."""
from kit import *
from kit.parts_front import *


def draw(c):
    sky(c, "#33284A", "#7E4660", "#E8A468", 1500)
    stars(c, 9, 50, 600)
    disc(c, 2496, 900, 640, "#F4C27A", 0.9, 0.5, low="#E58A58")
    cloud_band(c, 760, 560, 1.0, "#6E4462", seed=5)
    cloud_band(c, 3560, 1010, 0.7, "#A85C5C", seed=3)
    hills(c, 1330, 170, "#8A4E5C", "#6A3A48", 11, 560)
    skyline(c, 1480, 6, "#5E3448", "#4A2838", 50, 240, lit=0.2)
    c.rect(0, 1476, W, 700, c.lin("#6E4048", "#43262E", "#2E1B22"))
    wave_lines(c, 1540, H, 9, GOLD, 2.5, 0.2)
    # ground: two roads through the town
    iso = Iso(2496, 1075, 148)
    c.shade(2496, 1640, 1250, 480, 0.7)
    c.glow(2496, 1560, 1300, AMBER, 0.35, 560)
    L, R, T = box(c, iso, 0, 0, -0.4, 6.4, 6.4, 0.4, mat("#9A5C4C"))
    c.path("".join(pts_d([F.p(0, 0.13), F.p(6.4, 0.13)], False) for F in (L, R)), "none", PALE_GOLD, 6, op=0.9)
    T.rect(c, 0.12, 2.25, 6.16, 0.55, c.lin(light(BANYAN, 0.2), BANYAN, x2=1))
    T.rect(c, 0.12, 3.98, 6.16, 0.5, c.lin(light(BANYAN, 0.2), BANYAN, x2=1))
    T.rect(c, 0.12, 5.7, 6.16, 0.58, c.lin(light(BANYAN, 0.2), BANYAN, x2=1))
    for i, (x, y, w, h, col) in enumerate(((4.5, 0.25, 0.72, 1.25, "#8A5A60"), (5.45, 0.25, 0.72, 0.8, "#A8704E"), (4.6, 1.35, 0.6, 0.75, "#5E6A70"), (5.5, 1.3, 0.72, 1.0, "#8E5048"))):
        office(c, iso, x, y, w, w, h, mat(col), seed=i, lit=0.75, style=("grid", "bands", "fins", "grid")[i])
    for y in (2.9, 4.6):
        road(c, iso, 0, y, 6.4, 1.0, colour="#3E3038", line=PALE_GOLD)
    for x in (0.5, 1.5, 2.5, 3.5, 4.5, 5.5):
        tree(c, *iso.p(x, 2.55), 0.28, seed=2)
    van(c, iso, 4.75, 3.0, k=0.36, stripe=AMBER)
    bus(c, iso, 0.5, 3.44, m=mat(RIVER), l=4.0, k=0.36)
    for x in (0.35, 1.35, 2.35, 3.35, 4.35, 5.35):
        tree(c, *iso.p(x, 4.24), 0.28, seed=2)
    for y, x, col in ((3.2, 0.3, RED), (3.7, 2.3, JASMINE), (4.9, 2.4, RED), (5.42, 0.3, JASMINE)):
        iso.top(x, y, 0.02, 2.1, 0.07).rect(c, 0, 0, 2.1, 0.07, col, op=0.9)
    van(c, iso, 0.7, 4.68, k=0.36, m=mat("#C9573E"), stripe=PALE_GOLD)
    bus(c, iso, 3.5, 5.14, m=mat(AMBER), l=4.0, k=0.36)
    for x in (0.5, 1.5, 2.5, 3.5, 4.5, 5.5):
        cypress(c, *iso.p(x, 6.02), 0.36, BANYAN)
    # the middle: two supercomputers on a terrace of light
    mid = Iso(2496, 610, 148)
    d = "".join(pts_d([mid.p(*q), (mid.p(*q)[0], mid.p(*q)[1] + 460)], False) for q in ((0.25, 3.95), (3.95, 0.25), (3.95, 3.95)))
    c.path(d, "none", PALE_GOLD, 22, op=0.16)
    c.path(d, "none", PALE_GOLD, 6, op=0.95, dash="4 18")
    c.shade(2496, 1330, 640, 170, 0.45)
    L, R, T = box(c, mid, 0, 0, -0.24, 4.2, 4.2, 0.24, mat("#B98A62"))
    grid(c, mid, 0, 0, 4.2, 4.2, 0.525, 0, JASMINE, 2.5, 0.4)
    c.path("".join(pts_d([F.p(0, 0.08), F.p(4.2, 0.08)], False) for F in (L, R)), "none", JASMINE, 6, op=0.9)
    c.glow(*mid.p(2.1, 2.1), 620, "#FFF3D0", 0.75, 330)
    for x, y in ((2.4, 0.3), (0.3, 2.4)):
        c.shade(*mid.p(x + 0.75, y + 0.75), 230, 110, 0.5)
        for i in range(3):
            for j in range(2):
                rack(c, mid, x + j * 0.76, y + i * 0.5, 0, 0.7, 0.46, 2.15, mat("#4E4654"), int(i * 7 + j + x * 3), "#A8E6E0", "#FFC46A")
    arc(c, mid.p(1.1, 3.1, 2.2), mid.p(3.2, 1.0, 2.2), 70, "#FFF3D0", 6, bead=0.5)
    # the sky: three clouds
    for x, y, s in ((2496, 330, 1.0), (1820, 520, 1.0), (3172, 520, 1.0)):
        px = x + (2496 - x) * 0.32
        d = "M%s %sL%s %s" % tuple(n(v) for v in (x, y + 24, px, y + 24 + (250 if x == 2496 else 190)))
        c.path(d, "none", PALE_GOLD, 22, op=0.14)
        c.path(d, "none", PALE_GOLD, 6, op=0.9, dash="4 18")
        cloud(c, x, y, s, JASMINE, BRONZE, glow="#FFF3D0")
    # below: a family looks up
    person(c, 3330, 2010, 430, "lookback", "coat", "#2F6A70", LACQUER3, hair="bob", shadow=True)
    child(c, 3440, 2024, 290, pose="back", top=RED)
    person(c, 3556, 2016, 450, "back", "suit", "#5B3A4C", LACQUER2)
