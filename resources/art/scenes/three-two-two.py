# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Three clouds in the sky, two supercomputers in the middle, two roads on the ground."""
from kit import *


def draw(c):
    sky(c, LACQUER, "#2A1B24", "#54303A", 1500)
    stars(c, 9, 80, 1000)
    c.glow(2496, 950, 1500, AMBER, 0.28, 1100)
    for r in (560, 760, 960):
        c.circle(2496, 1010, r, stroke=GOLD, sw=2.5, op=0.22)
    skyline(c, 1560, 6, "#3A2430", "#2A1B22", 50, 260, lit=0.1)
    c.rect(0, 1558, W, 700, c.lin("#2E1F25", LACQUER))
    wave_lines(c, 1600, H, 9, GOLD, 2.5, 0.13)
    # ground: two roads
    iso = Iso(2496, 1135, 122)
    c.shade(2496, 1580, 1150, 480, 0.75)
    L, R, T = box(c, iso, 0, 0, -0.45, 6.4, 6.4, 0.45, mat("#5A3436"))
    c.path("".join(pts_d([F.p(0, 0.14), F.p(6.4, 0.14)], False) for F in (L, R)), "none", GOLD, 5, op=0.8)
    grid(c, iso, 0, 0, 6.4, 6.4, 0.8, 0, GOLD, 2, 0.16)
    for y in (3.5, 5.0):
        road(c, iso, 0, y, 6.4, 0.8, colour="#241A1E", line=PALE_GOLD)
        for k in (0.22, 0.58):
            T2 = iso.top(0, y + k - 0.04, 0.02, 6.4, 0.05)
            T2.rect(c, 0.6 + k * 2, 0, 2.6, 0.06, RED if k < 0.4 else JASMINE, op=0.9)
    for x in (0.5, 1.5, 2.5, 3.5, 4.5, 5.5):
        cypress(c, *iso.p(x, 6.15), 0.34)
    for i, (x, y, w, h) in enumerate(((5.0, 0.5, 0.8, 1.2), (5.2, 1.7, 0.9, 0.7), (4.9, 2.6, 0.6, 0.5))):
        office(c, iso, x, y, w, w * 0.8, h, mat("#7A4A48"), seed=i, lit=0.6)
    # the middle: two supercomputers
    mid = Iso(2496, 800, 122)
    for q in ((0.3, 4.1), (4.1, 0.3), (4.1, 4.1)):
        a, b = mid.p(*q), (mid.p(*q)[0], mid.p(*q)[1] + 420)
        c.line([a, b], GOLD, 3.5, op=0.7, dash="4 16")
    c.shade(2496, 1400, 620, 190, 0.55)
    L, R, T = box(c, mid, 0, 0, -0.2, 4.4, 4.4, 0.2, mat("#6E4A40"))
    grid(c, mid, 0, 0, 4.4, 4.4, 0.55, 0, PALE_GOLD, 2, 0.3)
    c.glow(*mid.p(2.2, 2.2), 560, PALE_GOLD, 0.5, 300)
    for x, y in ((2.75, 0.35), (0.35, 2.75)):
        for i in range(3):
            for j in range(2):
                px, py = x + j * 0.66, y + i * 0.45
                rack(c, mid, px, py, 0, 0.6, 0.4, 2.0, mat("#4A363E"), int(i * 7 + j + x * 3), PALE_RIVER, AMBER)
    arc(c, mid.p(1.3, 3.4, 2.15), mid.p(3.7, 1.0, 2.15), 60, PALE_GOLD, 4)
    # the sky: three clouds
    for x, y, s in ((2496, 390, 0.9), (1990, 560, 0.9), (3002, 560, 0.9)):
        c.line([(x, y + 30), (x, y + 330)], PALE_GOLD, 3, op=0.5, dash="3 18")
        cloud(c, x, y, s, IVORY, BRONZE, glow=PALE_GOLD)
