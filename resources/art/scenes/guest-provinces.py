# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Guest provinces: four guests with four lanterns come to a long table in a garden; a host opens the gate."""
from kit import *
from kit.parts_still import *


def draw(c):
    sky(c, "#3A2A48", "#9A5464", "#F2B070", 1000)
    disc(c, 3080, 430, 230, "#FFE6B0", 1, 0.55, low="#F0B060")
    cloud_band(c, 2300, 300, 0.8, "#A8647A", seed=4, op=0.75)
    cloud_band(c, 3480, 560, 0.6, "#B47070", seed=2, op=0.8)
    cloud_band(c, 700, 380, 0.9, "#5E4058", seed=12, op=0.6)
    hills(c, 900, 220, "#8A5A6A", "#6E4A58", 5, 480, line=PALE_GOLD)
    hills(c, 1000, 150, "#5A6A5C", "#3E5648", 9, 420)
    for x, s in ((2400, 2.3), (2600, 2.7), (2830, 2.2)):
        tree(c, x, 1180, s, mix(BANYAN, "#8A7A4A", 0.25))
    for x, s in ((3420, 1.5), (3640, 1.9), (3800, 1.6)):
        tree(c, x, 1060, s, mix(BANYAN, "#6A8A5A", 0.4), seed=3)
    # garden wall with windows
    y, top = 1400, 800
    c.rect(0, top, W, y - top, c.lin("#F0DFC4", "#DCC0A0", "#B48A78"))
    c.rect(0, y - 70, W, 70, c.lin("#8A6A66", "#5E4650"))
    for x in (2400, 2960, 3520):
        c.circle(x, 1060, 158, c.lin("#F6C880", "#C8794E", "#6A4A48"))
        with c.group(clip="M%s 1060a150 150 0 1 0 300 0a150 150 0 1 0 -300 0Z" % n(x - 150)):
            c.path(smooth_d([(x - 200, 1150), (x - 60, 1040), (x + 60, 1110), (x + 200, 1020)]) + "L%s 1300L%s 1300Z" % (n(x + 200), n(x - 200)), "#4E6A54")
            lattice(c, x - 180, 890, 380, 360, 76, "#4A2C2C", 8, 0.9)
        c.circle(x, 1060, 158, stroke="#5A3A3A", sw=18)
        c.circle(x, 1060, 176, stroke=GOLD, sw=4, op=0.7)
    for x, w in ((-60, 1640), (2110, 1800)):
        tiles_roof(c, x, top + 10, w, 96, 30)
    # ground with a path of light from the gate to the table
    c.rect(0, y, W, H - y, c.lin("#93A25E", "#5E8052", "#38583F"))
    c.path("M1690 1400H2090C2160 1500 2500 1580 3000 1620L3100 1900H1900C1760 1700 1700 1560 1690 1400Z", c.lin("#FBD9A0", "#D8A878", "#A87A5E"))
    d = ""
    for i, (yy, a, b) in enumerate(((1440, 1700, 2120), (1490, 1716, 2230), (1550, 1744, 2520), (1620, 1782, 3000), (1720, 1826, 3040), (1830, 1870, 3080))):
        d += "M%s %sH%s" % (n(a), n(yy), n(b))
    c.path(d, "none", "#A8785A", 4, op=0.5)
    # gate: light behind, two leaves swung open, roof
    gx, gw, gt = 1890, 380, 830
    c.rect(gx - gw / 2, gt, gw, y - gt, c.lin("#F6B870", "#FBD490", "#FFEFC8"))
    c.path(smooth_d([(gx - 190, 1240), (gx - 60, 1130), (gx + 60, 1200), (gx + 190, 1110)]) + "L%s 1400L%s 1400Z" % (n(gx + 190), n(gx - 190)), "#B4A06A")
    c.poly([(gx - 40, 1230), (gx + 30, 1230), (gx + 190, y), (gx - 190, y)], "#FFF3D0")
    tree(c, gx + 130, 1290, 0.7, "#8A9A5A")
    c.glow(gx, 1200, 620, "#FFE6B0", 0.55, 520)
    for f in (-1, 1):
        a, b = gx + f * gw / 2, gx + f * (gw / 2 + 128)
        c.poly([(a, gt + 10), (b, gt - 40), (b, y + 70), (a, y)], c.lin("#C2402E", "#8E2A22", x2=1, y2=0))
        for i in range(6):
            for k in (0.28, 0.62):
                t = (i + 1) / 7
                c.circle(a + (b - a) * k, gt + (y - gt) * t + (k * 60) * (t * 2 - 1) * 0.6, 8, GOLD)
        c.circle(a + f * 26, 1130, 22, stroke=GOLD, sw=7)
    for x in (gx - gw / 2, gx + gw / 2):
        c.rect(x - 26, gt - 60, 52, y - gt + 60, c.lin("#B8402E", "#8E2A22", "#5A1C1C", x2=1, y2=0))
    c.rect(gx - gw / 2 - 70, gt - 90, gw + 140, 90, c.lin("#A8382A", "#6E221E"))
    c.rect(gx - gw / 2 - 70, gt - 8, gw + 140, 10, GOLD)
    tiles_roof(c, gx - gw / 2 - 110, gt - 84, gw + 220, 170, 80)
    for f in (-1, 1):
        paper_lantern(c, gx + f * 250, gt - 70, 46, RED, True, 20)
    # the host at the open leaf
    person(c, 1585, 1560, 520, "point", "robe", "#8E2A2A", LACQUER2, hair="bun")
    # four guests
    guests = ((1890, 1500, 440, "stroll", dict(wear="suit", top="#4A4A72", low=LACQUER2, hair="short", skin=1), RED),
              (2170, 1590, 500, "walk", dict(wear="dress", top="#3E7F6C", hair="bob"), "#F0C050"),
              (2520, 1640, 530, "stroll", dict(wear="coat", top="#B47A4A", low=LACQUER3, hair="long", skin=2), "#3FA0A0"),
              (2900, 1650, 530, "walk", dict(wear="shirt", top=JASMINE, low="#5A3A52", hair="short"), "#B06AC0"))
    for x, yy, h, pose, look, col in guests:
        person(c, x, yy, h, pose, **look)
        hx, hy = hand(x, yy, h, pose)
        c.glow(hx + 40, yy + 6, 180, light(col, 0.3), 0.5, 44)
        hand_lantern(c, hx, hy, h * 0.135, col)
    # long table, set
    c.shade(2800, 1900, 980, 80, 0.6)
    c.poly([(2040, 1690), (3640, 1690), (3760, 1770), (1920, 1770)], c.lin("#F6E6C8", "#E0C49C"))
    c.rect(1920, 1768, 1840, 130, c.lin("#B8321F", "#7E1E1C", "#5A181A"))
    c.path("".join("M%s 1768v60a46 40 0 0 0 92 0v-60Z" % n(1920 + i * 92) for i in range(20)), "#D8412F", GOLD, 3, op=0.9)
    c.rect(1920, 1764, 1840, 9, GOLD)
    for i in range(7):
        x = 2090 + i * 246
        c.ellipse(x + 6, 1738, 84, 22, "#8A6A50", op=0.4)
        c.ellipse(x, 1732, 82, 21, c.lin("#FFFDF4", "#D8C8B0"))
        c.ellipse(x, 1731, 60, 14, stroke=RIVER, sw=4)
        if i % 2 == 0:
            for u, v, col in ((-26, -14, "#E0793F"), (24, -14, "#E0A040"), (0, -38, "#D8412F")):
                c.circle(x + u, 1730 + v, 25, c.lin(light(col, 0.3), dark(col, 0.2), x2=1))
        elif i == 3:
            c.path("M%s 1730c-30 -40 -26 -90 -10 -110h52c16 20 20 70 -10 110Z" % n(x - 16), c.lin("#5FA0A4", "#17424A", x2=1, y2=0))
            jasmine(c, x + 2, 1604, 0.8, 3, 8)
        else:
            c.path("M%s 1700h92c0 34 -20 44 -46 44s-46 -10 -46 -44Z" % n(x - 46), c.lin("#5FA0A4", "#1F5A60", x2=1, y2=0))
            c.ellipse(x, 1700, 46, 11, "#E8D0A0")
            c.curve([(x - 8, 1684), (x + 2, 1660), (x - 8, 1636)], JASMINE, 5, op=0.5)
        c.path("M%s 1716h40c0 24 -8 32 -20 32s-20 -8 -20 -32Z" % n(x + 100), c.lin(JASMINE, "#C9B8A0", x2=1, y2=0))
        c.ellipse(x + 120, 1716, 20, 5, "#B86A2A")
    for x in (2140, 2480, 2820, 3160, 3500):
        c.shade(x, 1960, 90, 16, 0.5)
        c.rect(x - 62, 1868, 124, 30, c.lin("#B4744A", "#6E4230"), r=12)
        for u in (-44, 44):
            c.line([(x + u * 0.9, 1896), (x + u * 1.1, 1956)], "#5A3426", 16)
    jasmine(c, 1530, 1790, 1.0, 5, 8)
    c.rect(0, 1890, W, 270, c.lin((0, "#1E2A22", 0), (1, "#1E2A22", 0.6)))
    calm(c, "#2A2038", 0.4, 1500)
