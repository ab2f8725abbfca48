# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Growth: a banyan with lights in its crown; on the terrace below it the houses grow, from a seedling to a tower."""
from kit import *
from kit.parts_close import sprout


def draw(c):
    sky(c, "#2E2038", "#7E3A42", "#E39A5E", 1400)
    disc(c, 2496, 700, 590, "#F4C878", 0.95, 0.5, low="#E0784A")
    cloud_band(c, 3330, 470, 0.85, "#B0584A", seed=6)
    cloud_band(c, 1640, 760, 0.8, "#A2524A", seed=2)
    cloud_band(c, 700, 560, 0.9, "#6E3844", seed=12)
    hills(c, 1240, 170, "#9A4E4A", "#6E363C", 9, 480, line=PALE_GOLD)
    skyline(c, 1360, 31, "#6A323C", "#4E2630", 40, 200, lit=0.2)
    c.rect(0, 1358, W, H, c.lin("#8A4A40", "#552A2E", "#341C22"))
    seigaiha(c, 0, 1860, W, 300, 70, GOLD, 2.5, 0.26)
    iso = Iso(2496, 1430, 130)
    P = iso.p
    c.shade(2496, 1560, 1250, 480, 0.7)
    for r, z, h, m in ((5.7, -0.9, 0.55, mat("#8E2A24")), (4.0, -0.35, 0.5, mat("#A23A2C")), (2.9, 0.15, 0.5, mat("#B04A34"))):
        cylinder(c, iso, 0, 0, z, r, h, m)
        ring(c, iso, 0, 0, z + h, r * 0.965, PALE_GOLD, 4, 0.8)
        px, py = P(0, 0, z + h * 0.45)
        a, b = r * 1.2247 * 130, r * 0.7071 * 130
        c.path("M%s %sA%s %s 0 0 0 %s %s" % tuple(n(v) for v in (px - a, py, a, b, px + a, py)), "none", GOLD, 4, op=0.6)
    c.glow(2496, 1390, 760, "#FFE9B4", 0.6, 300)

    def at(r, deg, z):
        return r * math.cos(math.radians(deg)), r * math.sin(math.radians(deg)), z

    for i, deg in enumerate((-118, -92, 184, 160)):
        x, y, z = at(3.45, deg, 0.15)
        tree(c, *P(x, y, z), 0.5, seed=i)
    banyan(c, 2496, 1375, 1.36, "#5C9560")
    for i in range(23):
        a, r = i * 2.39996, math.sqrt((i + 0.5) / 23)
        x, y = 2496 + 530 * r * math.cos(a), 720 + 210 * r * math.sin(a)
        c.glow(x, y, 84, "#FFE9B4", 0.9)
        c.circle(x, y, 13, JASMINE)
    crowd(c, [P(*at(2.2, d, 0.65)) for d in (8, 36, 60, 84)], 215, 2, ("stroll", "point", "stand", "wave"))
    # from seed to tower, round the lowest terrace
    z, tops = -0.35, []
    for i, (deg, h) in enumerate(((-33, 3.0), (-11, 2.2), (11, 1.5), (32, 0.95), (128, 0), (107, 0), (82, 0), (57, 0))):
        x, y, _ = at(4.85, deg, z)
        if h:
            w = 0.95
            L, R, T = office(c, iso, x - w / 2, y - w / 2, w, w, h, mat(("#8A4E5A", "#5E7478", "#B07048", "#8E5A4E")[i]), z, ("fins", "bands", "grid", "grid")[i], 0.75, i + 2)
            tops.append(P(x, y, z + h + 0.5))
        elif deg > 100:
            px, py = P(x, y, z)
            c.ellipse(px, py, 62, 30, "#5A3020")
            sprout(c, px, py, 100 + (128 - deg) * 4, "#8CC07A", 2 + (deg < 120))
            tops.append((px, py - 160 - (128 - deg) * 5))
        else:
            s = 0.82 if deg > 70 else 1.05
            house(c, iso, x - s / 2, y - s * 0.45, s, s * 0.9, s * 0.5, z=z, seed=i)
            tops.append(P(x, y, z + s * 1.3))
    line = [tops[4], tops[5], tops[6], tops[7], tops[3], tops[2], tops[1], tops[0]]
    c.curve(line, "#FFE9B4", 26, op=0.18)
    c.curve(line, "#FFE9B4", 8, op=0.95, dash="2 20")
    for q in line:
        c.glow(q[0], q[1], 70, "#FFE9B4", 0.9)
        c.circle(q[0], q[1], 13, JASMINE)
    motes(c, 1700, 300, 1600, 1000, 3, 50)
    c.shade(1720, 2075, 240, op=0.5)
    c.shade(3500, 2080, 260, op=0.5)
    jasmine(c, 1730, 2020, 1.05, 3, 8)
    jasmine(c, 3500, 2010, 1.2, 5, 8)
