# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""The road ahead: over green hills to a bay at dawn, with a cyclist, a small bus, wind wheels and young trees."""
from kit import *
from kit.parts_still import *


def cyclist(c, x, y, h, top=RED):
    """Someone on a bicycle, riding to the right; wheels stand at (x, y)."""
    k = h / 100
    X = lambda u, v: (x + u * k, y - v * k)
    limb = lambda p, r, q, s, fill: c.path(limb_d(X(*p), r * k, X(*q), s * k), fill)
    c.shade(x, y, 52 * k, 6 * k, 0.6)
    for u in (-28, 28):
        c.circle(*X(u, 18), 17.5 * k, stroke="#1C1418", sw=2.6 * k)
        d = ""
        for i in range(6):
            a = i * 0.5236
            d += pts_d([X(u + 16 * math.cos(a), 18 + 16 * math.sin(a)), X(u - 16 * math.cos(a), 18 - 16 * math.sin(a))], False)
        c.path(d, "none", "#D8CCC0", 0.5 * k, op=0.8)
    limb((-8, 53), 4.4, (8, 40), 3.0, "#241A22")
    limb((8, 40), 3.0, (6, 20), 2.2, "#241A22")
    c.line([X(-28, 18), X(-10, 44), X(18, 44), X(2, 18), X(-28, 18)], GOLD, 2.2 * k)
    c.line([X(-13, 50), X(2, 18)], GOLD, 2.2 * k)
    c.line([X(28, 18), X(18, 54), X(24, 58)], GOLD, 2.2 * k)
    c.line([X(-19, 51), X(-7, 51)], "#1C1418", 3.6 * k)
    limb((-9, 54), 4.8, (7, 36), 3.2, c.lin(light("#4A5A7A", 0.2), dark("#4A5A7A", 0.3), x2=1))
    limb((7, 36), 3.2, (-1, 13), 2.2, "#3A4A66")
    limb((-1, 13), 2.0, (5, 11), 1.5, "#0E0A0C")
    limb((-9, 56), 6.0, (4, 82), 6.2, c.lin(light(top, 0.25), top, dark(top, 0.3), x2=1))
    limb((5, 83), 3.2, (13, 70), 2.6, top)
    limb((13, 70), 2.5, (22, 60), 1.9, top)
    limb((6, 87), 2.3, (8, 92), 2.1, SKINS[1])
    c.circle(*X(9, 97), 5.4 * k, SKINS[1])
    c.path(smooth_d([X(3, 97), X(4, 103.5), X(10, 105), X(16, 100), X(10, 99)], True, 0.5), JASMINE)
    c.rect(*X(-32, 47), 20 * k, 10 * k, c.lin("#C98A4A", "#8C6A3A"), r=2 * k)
    c.circle(*X(-28, 49), 4.4 * k, BANYAN)
    c.circle(*X(-21, 50), 4.8 * k, light(BANYAN, 0.2))


def draw(c):
    sky(c, "#3E3050", "#C2706A", "#FBD48E", 760)
    disc(c, 2820, 640, 250, "#FFE6B0", 1, 0.75, low="#F0A058")
    cloud_band(c, 2050, 330, 0.95, "#C67E70", seed=5, op=0.8)
    cloud_band(c, 3380, 420, 0.75, "#D08A70", seed=9, op=0.85)
    cloud_band(c, 780, 420, 0.9, "#7A5060", seed=2, op=0.6)
    hills(c, 742, 170, "#A8787A", "#8A6A70", 6, 520, line=PALE_GOLD)
    water(c, 730, 1180, "#E8B07A", "#3F8A8C", 4, 120, "#FFF0CC", op=0.6)
    light_path(c, 2820, 736, 1090, 420, "#FFF6DC", 2, 0.95, 34)
    for x, y, s, f in ((2420, 850, 0.34, 0), (3160, 830, 0.28, 1), (2130, 905, 0.44, 0)):
        boat(c, x, y, s, "#7A3A34", IVORY, f)
    c.path(smooth_d([(-100, 800), (500, 740), (1100, 790), (1560, 850), (1820, 960), (2060, 1080), (2300, 1180)], k=1.0) + "L2300 2200L-100 2200Z", c.lin("#7E8A6A", "#4A6A54"))
    c.path(smooth_d([(2900, 1160), (3100, 1010), (3380, 900), (3640, 850), (3940, 800)], k=1.0) + "L3940 2200L2900 2200Z", c.lin("#A8A86A", "#5E8A5A"))
    for x, y, h, t in ((1480, 850, 300, 20), (1640, 880, 360, 64), (1810, 962, 430, 4), (3340, 922, 400, 36), (3520, 880, 330, 84), (3680, 850, 270, 10)):
        wind_wheel(c, x, y + 10, h, t)
    # near hills
    c.path(smooth_d([(-100, 1180), (700, 1060), (1500, 1060), (2100, 1130), (2700, 1180), (3300, 1080), (3940, 1000)], k=1.0) + "L3940 2200L-100 2200Z", c.lin("#94AE66", "#5E8F56", "#386A4C"))
    c.path(smooth_d([(-100, 1640), (900, 1500), (1900, 1390), (2500, 1350), (3000, 1400), (3400, 1330), (3940, 1280)], k=1.0) + "L3940 2200L-100 2200Z", c.lin("#84AE60", "#4E8656", "#356848"))
    road = [(2640, 1146), (2470, 1150), (2350, 1186), (2470, 1262), (2700, 1372), (2800, 1450), (2640, 1550), (2330, 1640), (2150, 1760), (2330, 1940), (2720, 2260)]
    wid = [14, 28, 56, 84, 112, 150, 196, 240, 290, 370, 500]
    c.path(ribbon_d(road, [w * 1.3 for w in wid], 0.5), "#D8C484", op=0.95)
    c.path(ribbon_d(road, wid, 0.5), c.lin("#9A7A7E", "#7A606A", "#54424E"))
    mid = dense(road, wid)
    for i in range(9, len(mid) - 3, 3):
        c.path(ribbon_d([q[:2] for q in mid[i:i + 2]], [mid[i][2] * 0.045] * 2, 0.6), "#FFEFC8", op=0.95)
    # nursery of young trees
    for r in range(4):
        y = 1445 + r * 88
        c.path(smooth_d([(2960 + r * -60, y + 20), (3240, y - 4), (3700, y - 40)]), "none", "#8A6440", 22 + r * 5, op=0.75)
        for i in range(6):
            x, s = 2990 - r * 50 + i * (112 + r * 12), 0.3 + r * 0.07
            yy = y + 14 - (x - 2960) * 0.07
            c.line([(x + 16 * s, yy), (x + 16 * s, yy - 190 * s)], "#C9A070", 5)
            tree(c, x, yy, s, light("#7FA85A", 0.1 * ((i + r) % 2)))
    person(c, 2960, 1800, 300, "reach", "vest", "#C9863A", "#3A4A5A", hair="cap")
    tree(c, 3090, 1806, 0.5, "#8FB860")
    for x, y, s in ((1500, 1200, .7), (1610, 1240, .85), (1450, 1330, .9), (1930, 1180, .55), (3380, 1180, .6), (3480, 1160, .7), (3300, 1150, .45), (1560, 1640, 1.35), (1440, 1780, 1.6)):
        tree(c, x, y, s, mix(BANYAN, "#8FA850", 0.25))
    house(c, Iso(1740, 1120, 62), 0, 0, 2.4, 1.9, 1.1, seed=3)
    house(c, Iso(3180, 1030, 40), 0, 0, 2.4, 1.9, 1.1, seed=4)
    bus(c, Iso(2500, 1206, 58), 0, 0, 0, TEAL, 3.4)
    cyclist(c, 2290, 1700, 340)
    for x, y in ((1720, 1860), (2640, 1850), (3340, 1880)):
        jasmine(c, x, y, 0.62, int(x), 6)
    c.rect(0, 1880, W, 280, c.lin((0, "#1A3026", 0), (1, "#1A3026", 0.6)))
    calm(c, "#2A2A44", 0.38, 1500)
