# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Steady progress: four broad steps at sunrise, on each a builder sets something down."""
from kit import *
from kit.parts_close import *


def draw(c):
    c.rect(0, 0, W, H, c.lin((0, "#3A2038"), (0.3, "#8A3E3C"), (0.55, "#DE8A4A"), (0.75, "#F6CC88"), (1, "#F6CC88")))
    sx, sy = 2440, 1010
    c.glow(sx, sy, 1700, "#FFE3A8", 0.75)
    ray = ""
    for i in range(25):
        a = math.pi * (1 + i / 24)
        for r0, r1 in ((690, 780 + 80 * (i % 2)),):
            ray += "M%s %sL%s %s" % tuple(n(v) for v in (sx + math.cos(a) * r0, sy + math.sin(a) * r0, sx + math.cos(a) * r1, sy + math.sin(a) * r1))
    c.path(ray, "none", "#FFF0CC", 7, op=0.65)
    c.circle(sx, sy, 620, c.lin("#FFF6E0", "#FFE0A0", "#F0A050"))
    c.circle(sx, sy, 652, stroke="#FFF0CC", sw=4, op=0.7)
    cloud_band(c, 900, 560, 1.0, "#A8584A", PALE_GOLD, 0.7, seed=8)
    cloud_band(c, 3240, 330, 0.85, "#B0604C", PALE_GOLD, 0.8, seed=3)
    cloud_band(c, 2000, 900, 0.7, "#E09A60", PALE_GOLD, 0.75, seed=5)
    hills(c, 1240, 220, "#B8664E", "#8A4A48", 9, 470, line=PALE_GOLD)
    hills(c, 1420, 170, "#7A3E44", "#4A2A38", 4, 390, line=GOLD)
    skyline(c, 1500, 23, "#5A3040", "#3A2030", 50, 260, lit=0.2, x0=1300)
    c.rect(0, 1496, W, 700, c.lin("#4A2834", "#2A1822"))
    c.rect(0, 0, 1500, H, c.lin((0, "#2A1428", 0.22), (0.6, "#2A1428", 0.12), (1, "#2A1420", 0), x2=1, y2=0))
    # the flight: tops in the light, fronts in lacquer red, gold nosings
    x0, w, dy, top0, dep = 1480, 484, 205, 1790, 92
    items = []
    for i in range(3, -1, -1):
        x, y = x0 + i * w, top0 - i * dy
        wide = W + 200 - x
        cols = ("#C24A34", "#B84430", "#AE3E2C", "#A43828")
        # top face, slanting back to the right
        c.poly([(x, y), (W + 100, y), (W + 100, y - dep), (x + dep * 0.9, y - dep)], c.lin("#F2CF98", "#D99A62", x2=1, y2=0))
        # front
        c.rect(x, y, wide, H - y, c.lin(cols[i], dark(cols[i], 0.35), dark(cols[i], 0.6)))
        # inlaid panels of gold line
        ph = dy - dep - 68 if i else 250
        for j in range(5):
            px = x + 34 + j * w
            if px < W:
                c.rect(px, y + 62, w - 68, ph, "none", r=8, stroke=GOLD, sw=4, op=0.6)
                if not i:
                    with c.group(clip=pts_d([(px + 14, y + 76), (px + w - 82, y + 76), (px + w - 82, y + 48 + ph), (px + 14, y + 48 + ph)])):
                        for q in range(9):
                            c.ellipse(px + w / 2 - 34, y + 62 + ph + 20, 70 + 46 * q, 40 + 30 * q, stroke=GOLD, sw=3, op=0.4)
        c.rect(x, y, wide, 26, c.lin("#FFE9BC", GOLD, BRONZE))
        c.rect(x, y + 26, wide, 16, LACQUER1, op=0.35)
        # left cheek of the step: bright riser edge
        c.rect(x, y, 10, min(dy, H - y) + (300 if i == 0 else 0), "#F2C98A", op=0.7)
    for i in range(4):
        items.append((x0 + i * w, top0 - i * dy - 34))
    h = 550
    # 1 cable drum
    x, y = items[0]
    drum(c, x + 320, y, 172, AMBER, "#C08A56", 0.8)
    person(c, x + 104, y + 6, h, "push", "vest", "#2F7F86", "#33262C", hair="cap", skin=1)
    c.path(smooth_d([(x + 402, y - 60), (x + 450, y - 8), (x + 380, y + 14), (x + 260, y + 20)], k=1), "none", AMBER, 13)
    # 2 gear wheel
    x, y = items[1]
    c.shade(x + 336, y, 140, 24, 0.6)
    gear(c, x + 346, y - 160, 160, "#E0B15C")
    person(c, x + 136, y + 6, h * 1.04, "kneelhold", "shirt", JASMINE, "#3A4A5A", hair="cap", skin=0)
    # 3 robot arm
    x, y = items[2]
    robot_arm(c, x + 270, y, 0.92, "#E0853A", bend=-22)
    person(c, x + 96, y + 6, h, "reach", "vest", "#5FA596", "#33262C", hair="bob", skin=2)
    # 4 padlock
    x, y = items[3]
    padlock(c, x + 336, y, 345, "#E8B85C")
    person(c, x + 126, y + 6, h * 1.04, "kneelhold", "suit", "#54405E", "#2A2030", hair="short", skin=1)
    motes(c, 1500, 300, 2000, 900, 7, 26, "#FFF0CC", 7, 0.7)
