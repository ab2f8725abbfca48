# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Since 2018: seven paper lanterns over a lane; six are lit, the seventh is being lit."""
from kit import *
from kit.parts_still import *

VX, VY = 2480, 1200


def q(side, z, v, u=1240):
    """Point of the lane: z deep, v above the ground, on the left (-1) or right (1) row of houses."""
    s = 1 / (1 + z * 0.5)
    return VX + side * u * s, VY + (740 - v) * s


def row(c, side, z0, z1, v, wall, lit, seed, floors=2):
    """One house of the row."""
    P = lambda z, h, u=1240: q(side, z, h, u)
    quad = lambda a, b, lo, hi: [P(a, lo), P(b, lo), P(b, hi), P(a, hi)]
    shade = 0.0 if side > 0 else 0.16
    c.poly(quad(z0, z1, 0, v), c.lin(dark(wall, 0.18 + shade), dark(wall, shade), dark(wall, 0.3 + shade)))
    nb = max(2, int((z1 - z0) * 2.6))
    for f in range(floors):
        lo, hi = v * (f / floors + 0.1), v * ((f + 1) / floors - 0.1)
        if f == 0:
            lo = 0
        for i in range(nb):
            a, b = z0 + (z1 - z0) * (i + 0.16) / nb, z0 + (z1 - z0) * (i + 0.84) / nb
            on = (i * 3 + f + seed) % 4 < lit
            l2 = lo if (i + seed) % 3 == 0 or f else v * 0.13
            c.poly(quad(a, b, l2, hi), c.lin("#FFE9B4", "#F0B868") if on else dark(wall, 0.5))
            m = (a + b) / 2
            c.path(pts_d([P(m, l2), P(m, hi)], False) + pts_d([P(a, (l2 + hi * 2) / 3), P(b, (l2 + hi * 2) / 3)], False), "none", "#5A2E28", 5 / (1 + m * 0.5))
            c.path(pts_d(quad(a, b, l2, hi)), "none", "#5A2E28", 9 / (1 + m * 0.5))
        if f + 1 < floors:                                    # small roof between the floors
            h = v / floors
            c.poly([P(z0, h, 1240), P(z1, h, 1240), P(z1, h - 50, 1130), P(z0, h - 50, 1130)], c.lin("#5E4650", "#3B2A30"))
            c.line([P(z0, h - 50, 1130), P(z1, h - 50, 1130)], GOLD, 5, op=0.7)
    e0, e1 = z0 - 0.03, z1 + 0.03
    c.poly([P(e0, v + 150, 1330), P(e1, v + 150, 1330), P(e1, v - 30, 1080), P(e0, v - 30, 1080)], c.lin("#6B525A", "#3B2A30"))
    d = ""
    for i in range(int(16 * (z1 - z0) + 4)):
        z = e0 + (e1 - e0) * i / int(16 * (z1 - z0) + 4)
        d += pts_d([P(z, v + 150, 1330), P(z, v - 30, 1080)], False)
    c.path(d, "none", "#241A20", 4, op=0.55)
    c.line([P(e0, v - 30, 1080), P(e1, v - 30, 1080)], GOLD, 6, op=0.8)
    c.line([P(e0, v + 150, 1330), P(e1, v + 150, 1330)], "#8A7078", 12)


def draw(c):
    sky(c, "#33264A", "#8E4E5E", "#F0A868", 1260)
    stars(c, 5, 40, 420)
    disc(c, 2480, 1010, 300, "#FFE6B0", 1, 0.6, low="#F0A860")
    cloud_band(c, 2060, 760, 0.6, "#B4686A", seed=4, op=0.8)
    cloud_band(c, 2950, 840, 0.55, "#C07A6A", seed=7, op=0.8)
    hills(c, 1200, 90, "#8A5A62", "#6A4650", 4, 300)
    c.rect(0, 1200, W, 960, "#4A2E34")
    c.poly([(VX, VY), (-400, 2200), (5400, 2200)], c.lin("#F0B070", "#B4744E", "#7A4A40", "#4A2C30"))
    c.glow(VX, VY + 20, 800, "#FFE6B0", 0.7, 300)
    d = ""
    for i in range(-8, 9):
        d += pts_d([(VX + i * 14, VY + 30), (VX + i * 330, 2200)], False)
    for i in range(15):
        y = VY + 960 / (1 + (14 - i) * 0.75)
        d += "M%s %sH%s" % (n(VX - (y - VY) * 2.3), n(y), n(VX + (y - VY) * 2.3))
    c.path(d, "none", "#5A342E", 3.5, op=0.45)
    for x in (1330, 3690):
        c.line([(x, 240), (x, 1300)], "#6A4430", 26)
        c.line([(x - 6, 240), (x - 6, 1300)], "#C98A4A", 9)
    row(c, -1, -1.0, 0.0, 1040, "#7A4438", 0, 0, 2)
    row(c, 1, -0.4, 0.0, 1100, "#7A4438", 0, 0, 2)
    for side in (-1, 1):
        for z0, z1, v, wall, lit, seed, fl in ((7.4, 11, 760, "#B47A5C", 3, 3, 2), (4.4, 7.4, 900, "#8E5040", 3, 1, 2), (2.5, 4.4, 780, "#A8664C", 3, 2, 1), (1.15, 2.5, 1060, "#8A4A3C", 3, 4, 2), (0.0, 1.15, 1240, "#9A5844", 3, 1, 2)):
            row(c, side, z0, z1, v - (60 if side < 0 else 0), wall, lit, seed + (side > 0), fl)
    tree(c, 2620, 1330, 0.5, "#6A8A5A")
    tree(c, 2350, 1310, 0.36, "#6A8A5A")
    # people of the lane, looking up
    crowd(c, [(2400, 1375), (2540, 1370), (2470, 1350)], 120, 3, ("back", "stroll", "back"))
    crowd(c, [(2210, 1520), (2330, 1540), (2700, 1510)], 240, 6, ("back", "point", "stand"))
    # rope and lanterns
    X = [1540 + 318 * i for i in range(7)]
    rope = lambda x: 330 + 190 * (1 - ((x - 2490) / 1090) ** 2)
    c.curve([(x, rope(x)) for x in range(1330, 3700, 118)], "#3A2420", 13)
    c.curve([(x, rope(x) - 3) for x in range(1330, 3700, 118)], "#C98A4A", 6)
    cols = ("#D8412F", "#D98A3D", "#E0593F", "#E0B15C", "#D8412F", "#D98A3D", "#C25B74")
    c.glow(2200, 760, 1300, "#FFD890", 0.32, 620)
    for i, x in enumerate(X):
        c.circle(x, rope(x), 12, BRONZE)
        cy = paper_lantern(c, x, rope(x), 128, cols[i], i < 6, 56)
        if i < 6:
            c.glow(x, 1880, 210, light(cols[i], 0.3), 0.35, 50)
    # ladder, and who lights the seventh
    lx, ly, h = 3330, 1300, 560
    c.shade(3340, 1890, 250, 34, 0.6)
    for a, b in (((3470, 1870), (3372, 1010)), ((3560, 1870), (3400, 1010))):
        c.line([a, b], "#5A3426", 16)
    for a, b in (((3180, 1886), (3318, 1010)), ((3330, 1886), (3410, 1010))):
        c.line([a, b], "#3A2018", 30)
        c.line([(a[0] - 3, a[1]), (b[0] - 3, b[1])], "#C98A54", 22)
    for i in range(9):
        t = (i + 0.6) / 9
        a, b = (3180 + 138 * t, 1886 - 876 * t), (3330 + 80 * t, 1886 - 876 * t)
        c.line([a, b], "#8E5A38", 18)
        c.line([(a[0], a[1] - 5), (b[0], b[1] - 5)], "#E0B080", 5)
    person(c, lx, ly, h, "wave", "vest", "#2F7F86", "#33262C", skin=1, hair="bun", shadow=False)
    hx, hy = hand(lx, ly, h, "wave")
    top = cy + 118
    c.line([(hx, hy), (X[6] - 4, top + 30)], "#C98A4A", 9)
    c.glow(X[6] - 4, top + 10, 170, "#FFE6B0", 0.95)
    c.path("M%s %sq26 -34 4 -72q-34 36 -4 72Z" % (n(X[6] - 4), n(top + 34)), c.lin("#FFF6DC", "#F0A040"))
    person(c, 3060, 1880, 470, "point", "coat", "#B98D52", LACQUER3, hair="bob")
    person(c, 1740, 1860, 480, "stand", "suit", "#5B3A5C", LACQUER2)
    child(c, 1880, 1872, 330, pose="cheer", top=RED)
    person(c, 2010, 1866, 460, "back", "dress", JASMINE, hair="long")
    c.rect(0, 1890, W, 270, c.lin((0, "#241418", 0), (1, "#241418", 0.6)))
    calm(c, "#20141E", 0.82, 1500)
