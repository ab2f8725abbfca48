# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""The competition: twelve lanes of a running track; at the start teams bend over laptops."""
from kit import *
from kit.parts_still import *

F, HC, HY = 2000.0, 7.2, 640
LW, HALF = 1.22, 7.32


def g(x, z):
    """Ground point (metres right of the middle, metres ahead) on the sheet."""
    return 2496 + F * x / z, HY + F * HC / z


def lane_line(k):
    """Line k of 0..12: straight ahead, then round to the right."""
    x = -HALF + k * LW
    r = HALF + 15 - x
    pts = [g(x, z) for z in (7.2, 8, 9, 10.5, 12, 14, 17, 21, 26, 32)]
    for i in range(1, 19):
        a = math.radians(i * 5)
        pts.append(g(HALF + 15 - r * math.cos(a), 32 + r * math.sin(a)))
    pts.append(g(90, 32 + r))
    return pts


def draw(c):
    sky(c, "#4A3050", "#B8685A", "#F6C07A", HY)
    disc(c, 2960, 520, 300, PALE_GOLD, 1, 0.6, low=AMBER)
    cloud_band(c, 1800, 330, 0.9, "#A86458", seed=5, op=0.75)
    cloud_band(c, 3420, 250, 0.7, "#A86458", seed=9, op=0.7)
    hills(c, 610, 140, "#8A5A5A", "#7A5A58", 8, 480, line=PALE_GOLD)
    skyline(c, 680, 12, "#6E4A50", "#5A4048", 40, 210, lit=0.2)
    # stand of seats along the far side
    c.poly([(1250, 690), (1360, 560), (2180, 560), (2260, 690)], c.lin("#B4604A", "#6A3A3A"))
    rnd = random.Random(2)
    for r in range(5):
        for i in range(44):
            if rnd.random() < 0.8:
                c.circle(1290 + r * 19 + (2210 - 1290 - r * 16) * (i + rnd.random() * 0.4) / 44, 672 - r * 25, 7, rnd.choice((PALE_GOLD, RED, PALE_RIVER, JASMINE, "#D98A3D", "#5A3A52")))
    c.poly([(1290, 540), (1220, 480), (2300, 480), (2240, 540)], c.lin("#F0D0A0", "#A8705A"))
    for x in (1400, 1640, 1880, 2120):
        c.line([(x, 540), (x, 566)], "#5A3A3E", 8)
    c.rect(0, 676, W, H, c.lin("#7F9A60", "#4E7F5C", "#26483A"))
    for i in range(7):                                      # mown stripes
        z0, z1 = 9 * 1.42 ** i, 9 * 1.42 ** (i + 0.5)
        c.rect(0, g(0, z1)[1], W, g(0, z0)[1] - g(0, z1)[1], "#A7C080", op=0.16)
    lines = [lane_line(k) for k in range(13)]
    c.poly([(x, y + 6) for x, y in lane_line(-0.5)] + lane_line(12.5)[::-1], "#2A4A3A")
    c.path(pts_d(lines[0] + lines[12][::-1]), c.lin("#E8875A", "#D25A3C", "#B8402C", "#8E2E24"))
    for k in range(0, 12, 2):
        c.poly(lines[k] + lines[k + 1][::-1], "#F0A070", op=0.16)
    for k in range(13):
        for a, b, sw in ((0, 3, 9), (2, 6, 6.5), (5, 9, 4.5), (8, 30, 2.6)):
            c.line(lines[k][a:b + 1], JASMINE, sw, op=0.92)
    zs = 12.6                                               # start
    a, b = g(-HALF, zs), g(HALF, zs)
    c.rect(a[0], a[1] - 12, b[0] - a[0], 24, JASMINE)
    c.glow(2496, 1450, 1500, PALE_GOLD, 0.28, 520)
    # four teams of three round a lit desk, each before three lanes
    teams = ((RED, "#F0C070", 0), (RIVER, JASMINE, 1), (GOLD, "#6A3A5A", 2), (BANYAN, "#E8DCC6", 3))
    hairs = ("short", "tail", "short", "bob")
    for t, (c1, c2, s) in enumerate(teams):
        x, y, h = 1812 + t * 500, 1830 + 16 * (t % 2), 470
        person(c, x + 8, y - 60, h * 1.08, ("point", "wave", "stand", "point")[t], ("shirt", "coat", "suit", "skirt")[t], dark(c1, 0.1), LACQUER3, skin=t % 3, hair=("bob", "short", "bun", "tail")[t], flip=t % 2 == 1)
        c.shade(x, y, 170, 34, 0.6)
        for u in (-108, 108):
            c.line([(x + u, y - 4), (x + u * 0.9, y - 232)], "#3A2628", 14)
        c.path(pill_d(x - 158, y - 254, 316, 28), c.lin(IVORY, "#A88A70"))
        laptop(c, x - 84, y - 252, 140, False)
        laptop(c, x + 84, y - 252, 140, True)
        bent(c, x - 218, y + 6, h, c1, "#33262C", t % 3, hairs[t])
        bent(c, x + 218, y + 6, h, mix(c1, c2, 0.75), "#3A2A3E", (t + 1) % 3, hairs[(t + 1) % 4], flip=True)
    c.rect(0, 1900, W, 260, c.lin((0, "#241418", 0), (1, "#241418", 0.55)))
    calm(c, "#2E2A3A", 0.42, 1500)
