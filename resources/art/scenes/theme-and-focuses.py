# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Theme and focuses: a stream of light from a bright spring parts into three arms."""
from kit import *
from kit.parts_still import *


def draw(c):
    sky(c, "#4A2E4A", "#B0605A", "#F2B46C", 640)
    disc(c, 2230, 500, 300, PALE_GOLD, 1, 0.55, low=AMBER)
    cloud_band(c, 3080, 330, 0.8, "#A8604E", seed=6, op=0.7)
    cloud_band(c, 1500, 300, 0.7, "#7A4448", seed=3, op=0.7)
    hills(c, 600, 210, "#7E5A5E", "#6B5A5C", 5, 500, line=PALE_GOLD)
    hills(c, 700, 150, "#5E7466", "#4A6A5A", 11, 430, line=PALE_GOLD)
    c.path(smooth_d([(1200, 900), (1640, 690), (2010, 640), (2230, 560), (2480, 640), (2900, 690), (3400, 760), (3900, 720)], k=1.0) + "L3900 2200L0 2200L0 960Z", c.lin("#98B478", "#629468", "#3E7256", "#28503F"))
    # terraces of the delta
    for i in range(13):
        y = 800 + i * 24 + i * i * 7.2
        c.curve([(x, y + 26 * math.sin(x / 430 + i * 0.7) + abs(x - 2400) * 0.035) for x in range(-100, 4000, 260)], mix("#CFD9A0", BANYAN, i / 16), 5 + i * 0.5, op=0.34)
    S = (2230, 640)
    trunk = [S, (2310, 740), (2250, 850), (2380, 980), (2425, 1075)]
    arms = ([(2420, 1060), (2380, 1180), (2130, 1290), (1890, 1430), (1780, 1660), (1640, 1900), (1560, 2220)],
            [(2440, 1080), (2470, 1230), (2560, 1390), (2500, 1590), (2590, 1840), (2600, 2220)],
            [(2430, 1050), (2560, 1190), (2850, 1270), (3060, 1420), (3180, 1620), (3420, 1840), (3640, 2220)])
    wt = [46, 62, 84, 112, 128]
    wa = ([70, 92, 104, 124, 156, 200, 250], [80, 100, 116, 142, 182, 240], [70, 92, 108, 128, 160, 206, 260])
    rivers = [(trunk, wt)] + list(zip(arms, wa))
    for pts, w in rivers:
        c.path(ribbon_d(pts, [q + 60 + q * 0.2 for q in w]), "#2C5A46")
    J = (2426, 1082)
    c.ellipse(*J, 128, 108, "#2C5A46")
    for pts, w in rivers:
        c.path(ribbon_d(pts, [q + 26 for q in w]), "#D9A860")
    c.ellipse(*J, 86, 76, "#D9A860")
    c.glow(2420, 1080, 900, PALE_GOLD, 0.35, 560)
    g = c.lin("#FFEFC4", "#FFE6B0", PALE_GOLD, "#EBC070")
    for pts, w in rivers:
        c.path(ribbon_d(pts, w), "#FFEFC4" if pts is trunk else g)
    c.ellipse(*J, 74, 64, "#FFF0C8")
    c.path(ribbon_d(trunk, [q * 0.8 for q in wt]), c.lin("#FFFFFF", "#FFF3D0"))
    rnd = random.Random(3)
    for pts, w in rivers[1:]:                                # lines of current
        for k in (-0.3, -0.12, 0.08, 0.28):
            q = [(x + w[i] * k * 1.1, y + 10) for i, (x, y) in enumerate(pts)]
            c.path(smooth_d(q, k=1.0), "none", "#FFFFFF" if k < 0 else "#E0A048", 5, op=0.75, dash="%d %d %d %d" % (150 + rnd.random() * 160, 70, 50, 110))
    for pts, w in rivers:
        for i in range(len(pts) - 1):
            for _ in range(3):
                t = rnd.random()
                x, y = pts[i][0] * (1 - t) + pts[i + 1][0] * t, pts[i][1] * (1 - t) + pts[i + 1][1] * t
                c.circle(x + (rnd.random() - 0.5) * w[i] * 0.7, y, 4 + w[i] * 0.025, "#FFFFFF", op=0.9)
    # the spring
    c.glow(S[0], S[1] - 20, 640, "#FFF6DC", 0.95, 440)
    for i, r in enumerate((190, 140, 92)):
        c.ellipse(S[0], S[1] - 4, r, r * 0.34, ("#D9A860", "#FFE9B4", "#FFFFFF")[i], stroke=PALE_GOLD, sw=4)
    for i in range(9):                                       # it wells up
        u = (i - 4) * 34
        c.path("M%s %sQ%s %s %s %s" % tuple(n(v) for v in (S[0] + u * 0.12, S[1] - 10, S[0] + u * 0.55, S[1] - 330 + abs(u) * 1.5, S[0] + u, S[1] - 4)), "none", "#FFFFFF", 9 - abs(i - 4), op=0.85)
    for x, y, s in ((1990, 700, 1.0), (2060, 690, 0.6), (2440, 705, 0.85), (2520, 690, 0.6)):
        c.path(smooth_d([(x - 60 * s, y), (x - 40 * s, y - 60 * s), (x + 10 * s, y - 84 * s), (x + 56 * s, y - 30 * s), (x + 64 * s, y)]) + "Z", c.lin("#C9A890", "#5E4A50", x2=0.6))
    # groves on the islands and banks
    trees = [(1700, 900, .5), (1840, 860, .42), (1580, 1010, .6), (1960, 1010, .5), (1760, 1160, .66), (2760, 880, .45), (2900, 930, .5), (3150, 900, .45), (2700, 1010, .5), (3300, 1060, .65), (3440, 1010, .55), (3540, 1200, .75),
             (2290, 1400, .7), (2370, 1530, .8), (2330, 1730, .95), (1950, 1800, 1.0), (2760, 1450, .75), (2900, 1560, .8), (3080, 1780, .95), (2760, 1640, .8), (1560, 1450, .85), (3420, 1480, .9), (3560, 1600, 1.0), (1470, 1650, .9)]
    for i, (x, y, s) in enumerate(sorted(trees, key=lambda q: q[1])):
        (tree if i % 3 else cypress)(c, x, y, s, mix(BANYAN, "#8FA860", (i % 4) * 0.16))
    for x, y, s in ((3040, 1130, 46), (1700, 1330, 50)):
        house(c, Iso(x, y - s * 2, s), 0, 0, 2.4, 1.9, 1.1, seed=int(x))
    for x, y, h, pose, k in ((2090, 1640, 220, "stand", 1), (2170, 1652, 210, "point", 4), (2850, 1780, 230, "stroll", 2), (3290, 1440, 180, "wave", 5), (1960, 1200, 140, "back", 7)):
        person(c, x, y, h, pose, **CAST[k])
    c.rect(0, 1880, W, 280, c.lin((0, "#14241F", 0), (1, "#14241F", 0.6)))
    calm(c, "#1E2634", 0.4, 1560)
