# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""The intelligent industrial park: labs and workshops along a tree-lined avenue."""
from kit import *


def draw(c):
    sky(c, "#3A7080", "#A4BFA6", "#F8DBA4", 700)
    disc(c, 3080, 380, 250, "#FBE0A4", 1, 0.6, low="#F0BC70")
    cloud_band(c, 1900, 250, 0.7, "#D8D4B0", "#FFF6E0", seed=7)
    cloud_band(c, 800, 420, 0.9, "#8FB0A8", "#FFF6E0", seed=2)
    hills(c, 570, 200, "#8FAE92", "#7A9C84", 12, 560, line=GOLD)
    hills(c, 610, 110, "#6E9478", "#5A8468", 5, 430)
    c.rect(0, 590, W, 110, c.lin("#F8E0B0", "#7FB4AE"))
    wave_lines(c, 590, 700, 4, PALE_GOLD, 2.5, 0.35, amp=6)
    c.rect(0, 690, W, H - 690, c.lin("#9CB878", "#6E9E66", "#4C8058", "#2E5A46"))
    c.glow(2900, 720, 2300, "#F2C078", 0.42, 330)
    iso = Iso(2330, 1130, 132)
    P = iso.p
    flat = lambda x, y, w, d, col, op: iso.top(x, y, 0, w, d).rect(c, 0, 0, w, d, col, op=op)
    with c.group(clip="M0 694H3840V2160H0Z"):
        # lawns in mown strips, plots of young trees, a pond, footpaths
        for i in range(23):
            y = -14 + 1.3 * i
            if not -1.3 < y < 1.3:
                flat(-32, y, 34.6, 0.65, "#DCE8A8", 0.12)
                flat(3.6, y, 24, 0.65, "#DCE8A8", 0.12)
        for x, y, w, d, col in ((-11.6, 2.2, 4.2, 2.6, "#6E8E54"), (-11.6, 5.6, 4.2, 2.6, "#547E58"), (-6.8, 5.8, 2.9, 3.0, "#6A8A50"), (-16.4, 2.6, 4.0, 5.6, "#4A7454")):
            flat(x, y, w, d, col, 0.5)
            T = iso.top(x, y, 0, w, d)
            c.path("".join(pts_d([T.p(0.2, 0.3 + 0.38 * k), T.p(w - 0.2, 0.3 + 0.38 * k)], False) for k in range(int((d - 0.3) / 0.38))), "none", "#C9D8A0", 5, op=0.28, dash="3 15")
        walks = ([P(-3.6, 5.1), P(-7.3, 5.2), P(-12, 5.2), P(-17, 8.6), P(-24, 9.4)], [P(-7.2, 1.4), P(-7.3, 5.2), P(-7.4, 9.2), P(-4.4, 11.4)], [P(-3.4, 5.2), P(-1.4, 5.9), P(0.2, 6.2), P(2.6, 6.3)])
        for w in walks:
            c.path(smooth_d(w, k=0.9), "none", "#EAD4A4", 30, op=0.7)
        px, py = 660, 1560
        c.ellipse(px, py, 330, 96, "#8AA08A", op=0.5)
        c.ellipse(px, py, 306, 84, c.lin("#E8C48E", "#6E9A92", "#3F7A7E"))
        c.path("".join(pill_d(px - 180 + k * 60, py - 30 + (k * 29) % 60, 90, 5) for k in range(5)), JASMINE, op=0.5)
        for w in walks[:2]:
            for x, y in w[w is walks[1]:3]:
                c.line([(x + 26, y), (x + 26, y - 62)], "#3A2E2C", 7)
                c.glow(x + 26, y - 66, 110, PALE_GOLD, 0.8)
                c.circle(x + 26, y - 66, 10, JASMINE)
        # courts the buildings stand on
        for x, y, w, d in ((-4.0, -3.8, 6.4, 3.6), (4.0, -3.5, 3.2, 2.9), (-3.6, 1.9, 6.0, 3.3), (3.8, 2.0, 2.7, 2.7)):
            flat(x, y, w, d, "#E0C49A", 0.55)
        road(c, iso, 2.6, -12, 1.0, 12, "y", "#6E6468", JASMINE)
        road(c, iso, 2.6, 1.3, 1.0, 15, "y", "#6E6468", JASMINE)
        road(c, iso, -12, 0, 28, 1.3, "x", "#6E6468", JASMINE)
    c.rect(0, 690, W, 5, PALE_GOLD, op=0.4)
    white, green, clay = mat("#E2D8C4"), mat("#5F927E"), mat("#BC664A")

    def row(y, xs, s=0.5, kind=tree):
        for i, x in enumerate(xs):
            px, py = P(x, y)
            kind(c, px, py, s)

    office(c, iso, -3.6, -2.9, 2.3, 1.9, 2.6, white, style="bands", lit=0.7, seed=3)
    tower(c, iso, -0.7, -3.4, 1.7, 1.7, 4.4, green, steps=2, seed=5, lit=0.5, style="fins", mast=0.5)
    office(c, iso, -0.9, -1.4, 2.6, 0.9, 1.1, white, style="bands", lit=0.8, seed=8)
    office(c, iso, 4.2, -3.2, 2.6, 2.2, 1.9, white, style="fins", lit=0.8, seed=6)
    for x, y, sc in ((150, 1130, 0.5), (560, 1010, 0.42), (1010, 860, 0.36), (1190, 800, 0.32), (300, 1500, 0.6), (1040, 1500, 0.55), (960, 1640, 0.62), (1180, 1290, 0.5), (3250, 790, 0.34), (3340, 820, 0.36), (3720, 1010, 0.46)):
        tree(c, x, y, sc)
    row(-0.35, [-4.4 + i * 0.95 for i in range(7)] + [4.1, 5.05, 6.0, 6.95], 0.42)
    bus(c, iso, -1.0, 0.12, l=2.6, k=0.62, m=VERMILION)
    van(c, iso, 4.7, 0.2, k=0.6)
    row(1.65, [-4.4 + i * 0.95 for i in range(7)], 0.45)
    factory(c, iso, -3.2, 2.2, 2.6, 2.7, 1.15, clay, teeth=4, seed=2)
    glass_hall(c, iso, 0.3, 2.4, 1.7, 2.3, 1.1, LEAF)
    row(1.65, [4.2, 5.15, 6.1], 0.45)
    office(c, iso, 4.1, 2.3, 2.0, 2.0, 1.5, green, style="bands", lit=0.8, seed=12)
    row(2.2, [7.0, 7.95], 0.45)
    row(5.4, [0.4, 1.35], 0.45)
    row(5.4, [4.2, 5.15, 6.1], 0.45)
    a = [P(-2.4, -1.9, 2.8), P(0.15, -2.5, 5.1), P(5.5, -2.1, 2.1), P(5.1, 3.3, 1.7), P(1.1, 3.5, 1.3)]
    for p, q in zip(a, a[1:]):
        arc(c, p, q, 130, PALE_GOLD, 4, 0.75)
    crowd(c, [P(2.25, 4.9), P(2.1, 3.6), P(2.2, 5.8)], 150, 3, ("walk", "stroll"))
    for x, y, s in ((3570, 1655, 0.8), (3720, 1725, 0.95)):
        tree(c, x, y, s, dark(BANYAN, 0.1))
