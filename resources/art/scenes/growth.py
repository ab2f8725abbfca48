# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Growth: a banyan on lacquer terraces, with the city round its roots and lights in its crown."""
from kit import *


def draw(c):
    sky(c, LACQUER, "#2C1A20", "#6A3430", 1400)
    disc(c, 2496, 690, 540, GOLD, 0.95, 0.4, low=RED)
    cloud_band(c, 3230, 500, 0.85, "#8A4A3A", seed=6)
    cloud_band(c, 1760, 800, 0.8, "#7A3E36", seed=2)
    cloud_band(c, 700, 640, 0.9, "#4A2A2E", seed=12)
    hills(c, 1260, 150, "#4A2A2E", "#33202A", 9, 480, line=GOLD)
    skyline(c, 1360, 31, "#3A222A", "#2A181E", 40, 200, lit=0.12)
    c.rect(0, 1358, W, H, c.lin("#33201F", LACQUER1, LACQUER))
    seigaiha(c, 0, 1900, W, 260, 70, GOLD, 2.5, 0.16)
    iso = Iso(2496, 1430, 130)
    P = iso.p
    c.shade(2496, 1560, 1250, 480, 0.8)
    red, gold = mat("#5A1C1A"), mat("#A87B3E")
    for r, z, h, m in ((5.7, -0.9, 0.55, red), (4.5, -0.35, 0.55, mat("#6E2420")), (3.0, 0.2, 0.55, mat("#842C26"))):
        cylinder(c, iso, 0, 0, z, r, h, m)
        ring(c, iso, 0, 0, z + h, r * 0.96, GOLD, 4, 0.8)
        px, py = P(0, 0, z + h * 0.45)
        a, b = r * 1.2247 * 130, r * 0.7071 * 130
        c.path("M%s %sA%s %s 0 0 0 %s %s" % tuple(n(v) for v in (px - a, py, a, b, px + a, py)), "none", GOLD, 4, op=0.5)
    c.glow(2496, 1370, 700, PALE_GOLD, 0.45, 260)

    def at(r, deg, z):
        return r * math.cos(math.radians(deg)), r * math.sin(math.radians(deg)), z

    items = []
    for i, deg in enumerate(range(-130, 240, 37)):
        x, y, z = at(3.75, deg, 0.2)
        items.append((x + y, "b", x, y, z, i))
    behind = [q for q in items if q[0] < -0.5]
    for _, k, x, y, z, i in sorted(behind):
        office(c, iso, x - 0.4, y - 0.4, 0.75, 0.75, 0.9 + 0.5 * (i % 3), mat(("#6B3E44", "#8A5A44", "#5A4650")[i % 3]), z, ("grid", "bands", "fins")[i % 3], 0.7, i)
    banyan(c, 2496, 1375, 1.36)
    rnd = random.Random(4)
    for i in range(21):
        a, r = i * 2.39996, math.sqrt((i + 0.5) / 21)
        x, y = 2496 + 520 * r * math.cos(a), 730 + 200 * r * math.sin(a)
        c.glow(x, y, 70, PALE_GOLD, 0.85)
        c.circle(x, y, 11, JASMINE)
    for i, deg in enumerate((-38, -18, 104, 126)):
        x, y, z = at(3.75, deg, 0.2)
        house(c, iso, x - 0.5, y - 0.5, 1.0, 0.9, 0.5, z=z, seed=i)
    for deg in (8, 82):
        x, y, z = at(3.75, deg, 0.2)
        tree(c, *P(x, y, z), 0.42)
    crowd(c, [P(*at(2.3, d, 0.75)) for d in (15, 40, 62, 80)], 205, 2, ("stroll", "point", "stand", "wave"))
    crowd(c, [P(*at(5.05, d, -0.35)) for d in (-8, 6, 30, 47, 66, 92)], 235, 5, ("walk", "stand", "stroll", "phone"))
    motes(c, 1700, 300, 1600, 1150, 3, 60)
    c.shade(1480, 2060, 260, op=0.6)
    c.shade(3500, 2070, 260, op=0.6)
    jasmine(c, 1480, 1990, 1.1, 3, 8)
    jasmine(c, 3500, 2000, 1.2, 5, 8)
