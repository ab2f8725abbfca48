# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""The new exhibition area from the front: a wave-shaped canopy, screens with charts, a harbour model, visitors."""
from kit import *
from kit.parts_front import *


def wave(x0, x1, y, amp, k=0.0, m=24):
    return [(x0 + (x1 - x0) * i / m, y - amp * math.sin(6.283 * (i / m) * 1.5 + k)) for i in range(m + 1)]


def draw(c):
    c.rect(0, 0, W, H, c.lin("#1F4A54", "#347A82", "#4E989A"))
    c.glow(CX, 900, 1900, "#7FC4C0", 0.45, 1000)
    for i in range(7):
        x = 1500 + i * 332
        c.rect(x - 40, 130, 80, 20, "#0E1A1E", r=6)
        cone(c, x, 150, 980, 560, PALE_GOLD, 0.16)
    c.rect(0, 1420, W, H - 1420, c.lin("#4A888C", "#2B5A62", "#16323A"))
    floor_rays(c, CX, 700, 1420, step=280, colour=PALE_RIVER, op=0.18)
    # the area: platform, back wall, screens
    x0, x1 = 1500, 3500
    c.shade(CX, 1610, 1300, 120, 0.6)
    c.poly([(x0 - 70, 1590), (x1 + 70, 1590), (x1 - 60, 1370), (x0 + 60, 1370)], c.lin("#F3E2C2", "#D9BE98"))
    c.rect(x0 - 70, 1590, x1 - x0 + 140, 40, c.lin("#B08A62", "#6A4E3E"))
    c.rect(x0 - 70, 1590, x1 - x0 + 140, 6, JASMINE)
    c.rect(x0 - 70, 1630, x1 - x0 + 140, 8, PALE_GOLD, op=0.8)
    sheen(c, CX, 1640, 2130, 220, PALE_GOLD, 0.16)
    c.rect(x0 + 60, 520, x1 - x0 - 120, 852, c.lin("#F8EAD0", "#E9CFA6", "#C99F72"))
    c.glow(CX, 850, 1050, "#FFF6E4", 0.8, 520)
    c.rect(x0 + 60, 1340, x1 - x0 - 120, 32, "#A87E58")
    for sx, sy, w, h, kind, sd in ((1630, 760, 470, 400, "area", 4), (2190, 640, 612, 400, "wave", 2), (2890, 760, 480, 400, "bars", 5)):
        c.rect(sx + 14, sy + 22, w, h, "#8A6A4A", r=14, op=0.5)
        c.rect(sx - 16, sy - 16, w + 32, h + 32, "#12262C", r=18)
        c.rect(sx, sy, w, h, c.lin("#2F7F86", "#14363E"), r=8)
        chart(c, sx, sy, w, h, kind, sd, "#A8DAD6", GOLD, False)
    for x in (2152, 2842):
        c.rect(x - 5, 640, 10, 700, c.lin(RIVER, DEEP_RIVER))
    # the canopy: one ribbon that rolls like a wave
    for x in (1560, 2120, 2870, 3440):
        c.rect(x - 14, 430, 28, 1170, c.lin(JASMINE, "#B9A890", "#5A4A48", x2=1, y2=0))
        c.ellipse(x, 1598, 40, 10, "#6A4E3E")
    up, lo = wave(1370, 3630, 400, 105, 0.4), wave(1370, 3630, 520, 88, 0.1)
    c.path(smooth_d(up) + "L" + smooth_d(lo[::-1])[1:] + "Z", c.lin("#6FC0BE", RIVER, DEEP_RIVER, x2=0.3))
    for t in (0.2, 0.4, 0.6, 0.8):
        c.path(smooth_d([(a[0], a[1] + (b[1] - a[1]) * t) for a, b in zip(up, lo)]), "none", PALE_RIVER, 4, op=0.5)
    c.path(smooth_d(up), "none", "#D8F2EC", 9, op=0.9)
    c.path(smooth_d(lo), "none", GOLD, 9)
    c.path(smooth_d([(a, b + 22) for a, b in lo]), "none", PALE_GOLD, 26, op=0.2)
    # the harbour model on its table
    iso = Iso(CX, 1272, 104)
    c.shade(CX, 1500, 620, 120, 0.55)
    cylinder(c, iso, 0, 0, -1.5, 2.3, 1.2, mat("#E8DCC6"))
    cylinder(c, iso, 0, 0, -0.4, 3.1, 0.34, TEAL)
    px, py = iso.p(0, 0, -0.05)
    c.ellipse(px, py, 2.92 * 1.2247 * 104, 2.92 * 0.7071 * 104, c.lin("#8AD0CC", "#3F9CA2", "#2A7A84", x2=0.6))
    for k in (2.5, 2.0, 1.5):
        c.path("M%s %sA%s %s 0 0 0 %s %s" % tuple(n(v) for v in (px - k * 124, py + 14, k * 127.4, k * 73.5, px + k * 124, py + 14)), "none", JASMINE, 4, op=0.5)
    ring(c, iso, 0, 0, -0.06, 3.02, GOLD, 6, 0.9)
    box(c, iso, -1.9, -2.1, -0.08, 3.8, 1.6, 0.3, mat("#B9A38A"))
    for i, (u, h) in enumerate(((-1.8, 1.5), (-1.1, 1.0), (-0.4, 1.7))):
        office(c, iso, u, -2.05, 0.55, 0.55, h, mat(("#8A5A4A", "#6B5A66", "#3F6E70")[i]), 0.22, lit=0.7, seed=i)
    container_stack(c, iso, 0.4, -1.95, 0.22, 2, 2, (2, 1, 3, 2), 0.65, 0.35, 0.3)
    crane(c, iso, 0.2, -1.3, 0.22, 1.7, 0.8, VERMILION, None)
    ship(c, Iso(*iso.p(-1.5, 0.5, -0.05), 54), 0, 0, 5.6, 1.5, 0, mat(RED), seed=3)
    boat(c, *iso.p(1.5, 1.7, -0.05), 0.36, RED, IVORY)
    # visitors
    person(c, 1690, 1560, 470, "point", "suit", "#3A4A5A")
    person(c, 1880, 1575, 455, "back", "dress", RED, hair="bob")
    person(c, 3130, 1575, 470, "back", "coat", "#B98D52", hair="long")
    person(c, 3330, 1560, 460, "point", "shirt", DEEP_RIVER, hair="bun", flip=True)
    c.shade(CX, 1890, 900, 60, 0.3)
    person(c, 1900, 1880, 560, "back", "coat", "#5B3A4C", hair="short")
    child(c, 2080, 1886, 370, pose="lookback", top=GOLD)
    person(c, 2960, 1884, 555, "lookback", "skirt", IVORY, DEEP_RIVER, hair="bun", skin=1)
    person(c, 3200, 1876, 570, "walk", "suit", "#8E4A3A", flip=True, prop="bag")
