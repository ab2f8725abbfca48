# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""One counter for everything: a clerk ties sheets and folders into one parcel; the queue is short, the chairs are empty."""
from kit import *


def draw(c):
    floor = 1500
    # warm wall, tall windows to a garden
    c.rect(0, 0, W, floor, c.lin("#6E4A40", "#B98A68", "#D8B48A"))
    c.rect(0, 0, 1400, floor, c.lin((0, "#5A3C3C", 0.5), (1, "#8A5E4C", 0), x2=1, y2=0))
    c.glow(2500, 760, 1900, "#FFE6B8", 0.5, 900)
    for i in range(5):
        x, w = 1500 + i * 440, 350
        d = "M%s %sV%sA%s %s 0 0 1 %s %sV%sZ" % tuple(n(v) for v in (x, floor - 210, 560, w / 2, w / 2, x + w, 560, floor - 210))
        c.path(d, "none", "#7A4A3A", 34)
        with c.group(clip=d):
            c.rect(x, 370, w, 940, c.lin("#8FC5B8", "#DCE6C4", "#FFE9BC"))
            for j in range(4):
                c.circle(x + 40 + j * 100, 1080 + (i * 31 + j * 47) % 60, 90 + (i * 13 + j * 29) % 40, c.lin("#A7C4A0", "#6FA080"))
            c.rect(x, 1140, w, 200, c.lin("#8FB886", "#5E9470"))
            for j in range(3):
                c.circle(x + 30 + j * 140, 1240 + (i * 17 + j * 23) % 40, 70, c.lin("#7FAE80", "#3F7858"))
            c.poly([(x, 500), (x + 190, 340), (x + 290, 340), (x, 700)], JASMINE, op=0.28)
        c.rect(x + w / 2 - 5, 390, 10, 900, "#7A4A3A")
        for y in (620, 900):
            c.rect(x, y, w, 9, "#7A4A3A")
        c.path(d, "none", GOLD, 4, op=0.9)
    # coffered ceiling beam and round lamps
    c.rect(0, 0, W, 150, c.lin("#2E1E20", "#4E342E"))
    c.rect(0, 146, W, 8, GOLD, op=0.7)
    for i in range(16):
        c.rect(60 + i * 240, 24, 150, 92, "#241618", r=6)
        c.rect(60 + i * 240, 24, 150, 92, "none", r=6, stroke=BRONZE, sw=3)
    for i, x in enumerate((1895, 2335, 2775, 3215)):
        c.line([(x, 150), (x, 300)], BRONZE, 5)
        c.glow(x, 360, 260, "#FFF0C8", 0.8)
        c.ellipse(x, 350, 74, 62, c.lin(JASMINE, "#FFE0A0"))
        c.rect(x - 30, 286, 60, 12, GOLD, r=5)
    # low panelling, floor
    c.rect(0, floor - 150, W, 150, c.lin("#8A5A44", "#6A4236"))
    c.rect(0, floor - 152, W, 6, GOLD, op=0.7)
    c.path("".join("M%s %sv110" % (n(x), floor - 130) for x in range(40, W, 110)), "none", "#4E302A", 4, op=0.5)
    c.rect(0, floor, W, H - floor, c.lin("#E8CFA8", "#B98E70", "#5E3F3A"))
    c.rect(0, floor, 1500, H - floor, c.lin((0, "#3E2A2E", 0.7), (1, "#8A5E4C", 0), x2=1, y2=0))
    vx = 2500
    d = "".join(pts_d([(vx + (x - vx) * 0.62, floor), (vx + (x - vx) * 1.9, H)], False) for x in range(-2000, 7000, 300))
    d += "".join(pts_d([(0, y), (W, y)], False) for y in (1556, 1640, 1760, 1920))
    c.path(d, "none", "#7A5648", 4, op=0.35)
    for i in range(5):
        x = 1500 + i * 440
        k = lambda v, f: vx + (v - vx) * f
        c.poly([(k(x, 1.0), floor), (k(x + 350, 1.0), floor), (k(x + 350, 1.35) - 90, 1900), (k(x, 1.35) - 90, 1900)], c.lin((0, "#FFF6DC", 0.6), (1, "#FFF6DC", 0)))
    # empty chairs along the wall
    for i in range(6):
        x = 2960 + i * 132
        c.shade(x, 1560, 60, op=0.4)
        for u in (-34, 34):
            c.line([(x + u, 1560), (x + u * 0.9, 1480)], "#4E302A", 8)
        c.rect(x - 46, 1360, 92, 92, c.lin("#7FB5A4", JADE), r=18)
        c.rect(x - 50, 1464, 100, 26, c.lin(light(JADE, 0.35), JADE), r=12)
    # the short queue: two more, then nobody
    person(c, 1560, 1800, 640, "stand", "coat", "#B98D52", LACQUER3, 1, "long", prop="bag")
    person(c, 1830, 1840, 690, "phone", "shirt", RIVER, "#33262C", 2, "short", prop="phone")
    # clerk behind, then the counter, then the resident
    person(c, 2800, 1895, 830, "reach", "suit", "#3E7A6C", LACQUER3, 0, "bun", flip=True, shadow=False)
    c.shade(2860, 1905, 720, 70, 0.5)
    body = "M2330 1560H3390V1850Q3390 1900 3340 1900H2380Q2330 1900 2330 1850Z"
    c.path(body, c.lin("#4E9484", "#2F6A60", "#1E4640"))
    with c.group(clip=body):
        seigaiha(c, 2330, 1640, 1060, 210, 70, GOLD, 3.5, 0.55)
    c.rect(2350, 1868, 1020, 9, PALE_GOLD, r=4)
    c.rect(2290, 1532, 1140, 46, c.lin("#FFF6E4", "#D8B990"), r=22)
    c.rect(2330, 1580, 1060, 10, "#1A3A34", op=0.5)
    c.glow(2860, 1910, 700, PALE_GOLD, 0.3, 50)
    # the parcel: folders and sheets, one ribbon
    x0, y = 2560, 1532
    for i, (w, h, col) in enumerate(((330, 34, DEEP_RIVER), (318, 14, JASMINE), (324, 30, GOLD), (312, 14, JASMINE), (300, 12, IVORY), (322, 32, "#C9694A"), (306, 14, JASMINE))):
        y -= h
        c.rect(x0 - w / 2 + (i * 7 % 5 - 2) * 4, y, w, h - 1, c.lin(light(col, 0.2), col, dark(col, 0.25), x2=1, y2=0), r=5)
    top = y
    c.rect(x0 - 17, top - 3, 34, 1535 - top, c.lin(RED, DEEP_RED))
    for f in (-1, 1):
        c.path("M%s %sC%s %s %s %s %s %sC%s %s %s %s %s %sZ" % tuple(n(v) for v in (x0, top - 6, x0 + f * 40, top - 96, x0 + f * 140, top - 80, x0 + f * 116, top - 24, x0 + f * 90, top + 6, x0 + f * 40, top, x0, top - 6)), c.lin(light(RED, 0.15), RED, DEEP_RED))
        c.path("M%s %sq%s %s %s %sl%s 6q%s %s %s %sZ" % tuple(n(v) for v in (x0, top - 8, f * 36, 14, f * 70, 52, -f * 26, -f * 20, -26, -f * 44, -58)), DEEP_RED)
    c.circle(x0, top - 10, 20, light(RED, 0.1))
    # on the counter: bell, plant, lamp
    c.ellipse(3190, 1528, 64, 12, "#6A4A30")
    c.path("M3136 1526a54 50 0 0 1 108 0Z", c.lin(PALE_GOLD, GOLD, BRONZE, x2=1))
    c.circle(3190, 1472, 9, GOLD)
    person(c, 2170, 1885, 840, "reach", "skirt", RED, "#4A2E3A", 0, "bob")
    # tall plant to the right
    c.rect(3640, 1710, 170, 180, c.lin("#C9855A", "#7A3F34", x2=1), r=16)
    c.path("".join(leaf_d(3725, 1720, 440 - 38 * abs(i - 5), 62, -2.75 + i * 0.24) for i in range(11)), c.lin("#6AA070", DEEP_BANYAN, x2=1))
