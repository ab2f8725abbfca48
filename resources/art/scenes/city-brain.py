# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""The city brain: four streams from the city meet in one sphere of light."""
from kit import *


def sphere(c, x, y, r, seed=5):
    rnd = random.Random(seed)
    c.glow(x, y, r * 3.2, JADE, 0.4)
    c.glow(x, y, r * 1.7, PALE_GOLD, 0.5)
    c.circle(x, y, r, c.rad((0, "#F6E7C4", 0.55), (0.55, JADE, 0.3), (1, DEEP_RIVER, 0.75), cx=0.4, cy=0.36, r=0.7))
    pts = []
    for i in range(46):
        z, a = 1 - 2 * (i + 0.5) / 46, i * 2.39996
        q = math.sqrt(1 - z * z)
        pts.append((x + r * q * math.cos(a), y - r * z * 0.98 + r * 0.16 * q * math.sin(a), math.sin(a) * q))
    d = ""
    for i, p in enumerate(pts):
        near = sorted(range(46), key=lambda j: (pts[j][0] - p[0]) ** 2 + (pts[j][1] - p[1]) ** 2 + (r * (pts[j][2] - p[2])) ** 2)[1:4]
        for j in near:
            if j > i:
                d += "M%s %sL%s %s" % (n(p[0]), n(p[1]), n(pts[j][0]), n(pts[j][1]))
    c.path(d, "none", PALE_GOLD, 3, op=0.55)
    for p in pts:
        c.circle(p[0], p[1], 5 + 4 * (p[2] + 1), JASMINE if p[2] > 0.3 else GOLD, op=0.55 + 0.4 * (p[2] > 0))
    for k, t in ((1.32, 0.3), (1.5, 0.42)):
        c.ellipse(x, y, r * k, r * t, stroke=GOLD, sw=4, op=0.7)


def draw(c):
    sky(c, LACQUER, "#1B1A26", "#2B3A42", 1100)
    stars(c, 21, 70, 800)
    skyline(c, 1010, 11, "#26323A", "#1A2228", 60, 330, lit=0.15)
    c.rect(0, 1008, W, H, c.lin("#1D2A2C", "#14161A", LACQUER))
    c.glow(2496, 1250, 1500, JADE, 0.22, 700)
    iso = Iso(2496, 900, 112)
    P = iso.p
    L, R, T = box(c, iso, 0, 0, -0.5, 8.6, 8.6, 0.5, mat("#2C3A3E"))
    for F in (L, R):
        F.line(c, [(0, 0.18), (8.6, 0.18)], GOLD, 4, op=0.7)
    for k in (2.6, 5.4):
        road(c, iso, 0, k, 8.6, 0.6, colour="#1B2024")
        road(c, iso, k, 0, 0.6, 8.6, "y", colour="#1B2024")
    # a river through one row, a park in the middle
    iso.top(0, 7.0, 0.01, 8.6, 0.9).rect(c, 0, 0, 8.6, 0.9, c.lin(RIVER, DEEP_RIVER, x2=1))
    c.path("".join(smooth_d([P(0.2 + 8.2 * i / 20, v + 0.04 * (-1) ** i, 0.02) for i in range(21)]) for v in (7.2, 7.45, 7.7)), "none", PALE_RIVER, 2.5, op=0.6)
    mats = (mat("#4A5560"), mat("#5F5A66"), mat("#3F5A58"), mat("#6B5650"))
    rnd = random.Random(8)
    plots = []
    for bx, w in ((0.25, 2.2), (3.3, 2.0), (6.15, 2.2)):
        for by, d in ((0.25, 2.2), (3.3, 2.0), (6.1, 0.8)):
            plots.append((bx, by, w, d))
    for bx, by, w, d in sorted(plots, key=lambda q: q[0] + q[1]):
        if 3 < bx < 4 and 3 < by < 4:
            c.poly(iso.top(bx, by, 0.02, w, d).quad(0, 0, w, d), c.lin("#3F6A52", DEEP_BANYAN))
            cx, cy = P(bx + 1, by + 1)
            pulse_rings(c, cx, cy, 170, 3, PALE_GOLD, 4)
            c.poly([(cx - 60, 560), (cx + 60, 560), (cx + 120, cy), (cx - 120, cy)], c.lin((0, PALE_GOLD, 0.5), (1, PALE_GOLD, 0.08)))
            continue
        if d < 1:
            for i in range(4):
                tree(c, *P(bx + 0.3 + i * 0.55, by + 0.5), 0.26)
            continue
        for i in range(2):
            for j in range(2):
                h = (0.7 + 1.6 * rnd.random()) * (1.5 if bx + by < 4 else 0.75)
                m, st, s = mats[rnd.randrange(4)], ("grid", "bands", "fins")[rnd.randrange(3)], rnd.randrange(99)
                office(c, iso, bx + i * w / 2, by + j * d / 2, w / 2 - 0.15, d / 2 - 0.15, h, m, 0.02, st, 0.5, s)
    van(c, iso, 4.2, 5.5, k=0.36)
    bus(c, iso, 6.3, 2.68, l=2.8, k=0.36, m=VERMILION)
    x, y, r = 2496, 500, 215
    for q, rise in ((P(1.1, 4.3, 1.5), 150), (P(4.3, 1.1, 1.8), 150), (P(1.6, 7.4, 0.1), 300), (P(7.4, 4.3, 0.9), 300)):
        arc(c, q, (x + (q[0] - x) * 0.22, y + 110), rise, GOLD, 6, 0.9, ends=False, bead=0.4)
        c.glow(*q, 90, PALE_GOLD, 0.8)
        c.circle(*q, 13, JASMINE)
    sphere(c, x, y, r)
