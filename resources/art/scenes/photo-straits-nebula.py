# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""The factory at dusk, seen from above its forecourt: three long white vaulted halls run back towards the strait."""
from kit import *

VX, VY = 2330, 560


def Q(x, y, d):
    """Point x, y of the front plane moved back by d: one vanishing point."""
    s = 1 / (1 + d)
    return VX + (x - VX) * s, VY + (y - VY) * s


def vault(c, x0, x1, base, spring, rise, depth, col, seed):
    """Long hall with a barrel roof; returns its arc on the front plane."""
    w, m = x1 - x0, 18
    r = (w * w / 4 + rise * rise) / (2 * rise)
    cx, cy, a = (x0 + x1) / 2, spring - rise + r, math.asin(w / 2 / r)
    arc_p = [(cx + r * math.sin(-a + 2 * a * i / m), cy - r * math.cos(-a + 2 * a * i / m)) for i in range(m + 1)]
    if x0 > VX:
        c.poly([(x0, base), Q(x0, base, depth), Q(x0, spring, depth), (x0, spring)], c.lin(dark(col, 0.2), dark(col, 0.45)))
        side = x0
    elif x1 < VX:
        c.poly([(x1, base), Q(x1, base, depth), Q(x1, spring, depth), (x1, spring)], c.lin(dark(col, 0.35), dark(col, 0.6)))
        side = x1
    else:
        side = None
    if side:
        s = ""
        for i in range(11):
            d0, d1 = depth * (i + 0.25) / 11, depth * (i + 0.75) / 11
            y0, y1 = spring + (base - spring) * 0.25, spring + (base - spring) * 0.6
            s += pts_d([Q(side, y0, d0), Q(side, y0, d1), Q(side, y1, d1), Q(side, y1, d0)])
        c.path(s, PALE_GOLD, op=0.85)
    for i in range(m):
        p, q = arc_p[i], arc_p[i + 1]
        P2, Q2 = Q(*p, depth), Q(*q, depth)
        if (q[0] - p[0]) * (P2[1] - p[1]) - (q[1] - p[1]) * (P2[0] - p[0]) > 0:
            continue
        t = i / m
        base_c = mix(light(col, 0.5), dark(col, 0.38), min(1, abs(t - 0.3) * 1.45))
        c.poly([p, q, Q2, P2], c.lin(mix(base_c, "#C9808A", 0.4), base_c))
    s = ""
    for j in (5, 12):                     # skylight strips
        for k in range(12):
            d0, d1 = depth * (k + 0.15) / 12, depth * (k + 0.85) / 12
            s += pts_d([Q(*arc_p[j], d0), Q(*arc_p[j + 1], d0), Q(*arc_p[j + 1], d1), Q(*arc_p[j], d1)])
    c.path(s, c.lin(AMBER, PALE_GOLD))
    for k in range(1, 12):
        c.path(smooth_d([Q(*p, depth * k / 12) for p in arc_p[::3]], k=1.0), "none", "#6A4A58", 2.5, op=0.4)
    c.path(smooth_d(arc_p, k=1.0) + "L%s %sL%s %sZ" % tuple(n(v) for v in (x1, base, x0, base)), c.lin(light(col, 0.3), col, dark(col, 0.25)))
    c.path(smooth_d(arc_p, k=1.0), "none", JASMINE, 9)
    return arc_p


def lorry(c, x, y, s=1.0, body=RED):
    """Lorry seen from the front and above, its back at a bay."""
    c.shade(x, y, 190 * s, 40 * s, 0.7)
    a = [(x - 118 * s, y - 286 * s), (x + 118 * s, y - 286 * s)]
    b = [Q(*a[1], 0.2), Q(*a[0], 0.2)]
    c.poly([(x - 118 * s, y - 40 * s), Q(x - 118 * s, y - 40 * s, 0.2), b[1], a[0]], "#8A7A74")
    c.poly(a + b, c.lin(JASMINE, "#D8C4AC"))
    c.rect(x - 118 * s, y - 286 * s, 236 * s, 246 * s, c.lin(IVORY, "#A89484"))
    for u in (-96, 60):
        c.rect(x + u * s, y - 46 * s, 36 * s, 46 * s, "#120D10", r=8 * s)
    c.path("M%s %sl%s %sh%sl%s %sv%sh%sZ" % tuple(n(v) for v in (x - 108 * s, y - 150 * s, 16 * s, -110 * s, 184 * s, 16 * s, 110 * s, 128 * s, -216 * s)), c.lin(light(body, 0.15), body, dark(body, 0.4)))
    c.poly([(x - 90 * s, y - 158 * s), (x - 78 * s, y - 244 * s), (x + 78 * s, y - 244 * s), (x + 90 * s, y - 158 * s)], c.lin("#8FC5C4", "#23404A"))
    c.rect(x - 108 * s, y - 46 * s, 216 * s, 24 * s, "#33262C", r=6 * s)
    c.rect(x - 54 * s, y - 120 * s, 108 * s, 44 * s, dark(body, 0.5), r=8 * s)
    for u in (-80, 80):
        c.glow(x + u * s, y - 84 * s, 110 * s, PALE_GOLD, 0.9)
        c.circle(x + u * s, y - 84 * s, 17 * s, JASMINE)


def draw(c):
    sky(c, "#1B1838", "#6A3C5C", "#F0AE78", 640)
    # a veil of stars across the sky
    rnd = random.Random(12)
    for i in range(11):
        t = i / 10
        x, y = 900 + 2700 * t, 470 - 330 * t + 40 * math.sin(i * 1.7)
        c.glow(x, y, 300, ("#C9808A", "#8FC5C4", "#E8B890")[i % 3], 0.34, 150)
    d = ""
    for i in range(420):
        t, o = rnd.random(), (rnd.random() + rnd.random() + rnd.random() - 1.5) * 260
        x, y = 800 + 2900 * t + o * 0.2, 500 - 345 * t + o
        if 30 < y < 520:
            d += pill_d(x, y, 3.4, 3.4) if i % 3 else pill_d(x, y, 6, 6)
    c.path(d, JASMINE, op=0.75)
    stars(c, 7, 50, 420)
    c.glow(2330, 600, 1900, "#F2B078", 0.6, 260)
    hills(c, 590, 90, "#6A4058", "#4A2C44", 6, 460, line=PALE_GOLD)
    c.rect(0, 592, W, 140, c.lin("#F0BE8A", "#8A6470", "#5A4A5C"))
    wave_lines(c, 592, 730, 5, JASMINE, 2.5, 0.45, amp=5)
    # ground
    c.rect(0, 716, W, H, c.lin("#7A5A5E", "#6A4A4E", "#4A3238", "#2A1A1F"))
    c.path("M0 730Q900 690 1700 722T3840 716V760H0Z", "#3A3A3C")
    for i in range(46):
        x = 40 + i * 84 + (i * 37 % 30)
        c.circle(x, 735 + i * 13 % 17, 30 + i * 11 % 20, c.lin("#6A8A68", "#2F4A42"))
    # far works and their lights, lawns either side of the halls
    for x, y, w, h in ((1010, 800, 190, 60), (1230, 790, 150, 78), (1420, 812, 210, 54), (3010, 800, 200, 70), (3240, 815, 260, 60), (3560, 806, 180, 84)):
        c.rect(x, y - h, w, h, c.lin("#B08A84", "#6A4A56"))
        c.path("".join("M%s %sh16v14h-16Z" % (n(x + 16 + i * 30), n(y - h * 0.6)) for i in range(int(w / 30) - 1)), PALE_GOLD, op=0.9)
    for i in range(60):
        x, y = 20 + i * 66 + i * 29 % 40, 822 + i * 17 % 26
        c.circle(x, y, 20 + i * 7 % 16, c.lin("#5E8062", "#2A4A40"))
    c.poly([Q(-5200, 1580, 0), Q(1430, 1580, 0), Q(1430, 1580, 2.4), Q(-9000, 1580, 2.4)], c.lin("#3E5A4C", "#446C50", "#2C4A3C"))
    c.poly([Q(3740, 1580, 0), Q(6400, 1580, 0), Q(9000, 1580, 2.4), Q(3740, 1580, 2.4)], c.lin("#3E5A4C", "#446C50", "#2C4A3C"))
    c.glow(1000, 880, 1300, "#F2B078", 0.28, 200)
    for x0, x1 in ((-1600, -1000), (-200, 300), (900, 1200)):
        c.poly([Q(x0, 1580, 0), Q(x1, 1580, 0), Q(x1, 1580, 2.4), Q(x0, 1580, 2.4)], PALE_BANYAN, op=0.1)
    way = [(0, 1330), (420, 1200), (900, 1130), (1270, 1010), (1500, 900), (1800, 850)]
    c.path(smooth_d(way, k=1.0), "none", "#C9A080", 40, op=0.28)
    c.path(smooth_d(way, k=1.0), "none", PALE_GOLD, 3, dash="2 26", op=0.8)
    for x, y, s in ((380, 1110, 0.5), (560, 1060, 0.46), (980, 1010, 0.4), (180, 1240, 0.6), (1180, 930, 0.34), (720, 960, 0.34), (340, 930, 0.3)):
        tree(c, x, y, s, dark(BANYAN, 0.1))
    c.poly([Q(1290, 1580, 0), Q(1430, 1580, 0), Q(1430, 1580, 2.2), Q(1290, 1580, 2.2)], c.lin("#8A6A60", "#A87A64"))
    for k in range(9, -1, -1):
        s = 1 / (1.05 + 0.24 * k)
        x, y = Q(1270, 1580, 0.05 + 0.24 * k)
        tree(c, x, y, 0.92 * s, BANYAN)
        x, y = Q(1400, 1580, 0.05 + 0.24 * k)
        c.line([(x, y), (x, y - 80 * s)], PALE_GOLD, 6 * s)
        c.glow(x, y - 84 * s, 80 * s, PALE_GOLD, 0.9)
        c.circle(x, y - 84 * s, 10 * s, JASMINE)
    for x0, x1 in ((2130, 2200), (2860, 2930)):
        c.poly([Q(x0, 1580, 0), Q(x1, 1580, 0), Q(x1, 1580, 2.2), Q(x0, 1580, 2.2)], "#8A6458")
    for k in range(9, -1, -1):
        x, y = Q(1290, 1660, 0.05 + 0.24 * k)
        tree(c, x, y, 1.0 / (1.05 + 0.24 * k), BANYAN)
        x, y = Q(1385, 1640, 0.05 + 0.24 * k)
        s = 1 / (1 + 0.24 * k)
        c.line([(x, y), (x, y - 80 * s)], PALE_GOLD, 6 * s)
        c.glow(x, y - 84 * s, 70 * s, PALE_GOLD, 0.9)
        c.circle(x, y - 84 * s, 10 * s, JASMINE)
    white = "#E6D6C4"
    vault(c, 3010, 3730, 1580, 1330, 150, 1.9, white, 3)
    vault(c, 1440, 2130, 1580, 1330, 150, 1.9, white, 1)
    mid = vault(c, 2200, 2940, 1580, 1300, 190, 1.9, white, 2)
    # left gable: ribbon windows
    for j in range(2):
        for i in range(12):
            c.rect(1490 + i * 50, 1360 + j * 92, 38, 62, (PALE_GOLD, "#F0C27E", "#8A5A50", AMBER)[(i * 3 + j * 5) % 7 % 4], r=3)
    c.rect(1440, 1560, 690, 20, "#6A4A48")
    # middle gable: all glass
    g = smooth_d([(2570 + (x - 2570) * 0.93, y + 26) for x, y in mid], k=1.0) + "L2914 1580L2226 1580Z"
    c.path(g, c.lin("#F0B060", PALE_GOLD, JASMINE))
    with c.group(clip=g):
        for i in range(13):
            c.rect(2226 + i * 57.3 - 2, 1080, 5, 520, "#8A4A34", op=0.75)
        for y in (1210, 1300, 1400, 1490):
            c.rect(2200, y, 740, 5, "#8A4A34", op=0.6)
        # the line inside
        for x in (2330, 2470, 2680, 2820):
            c.rect(x - 32, 1500, 64, 80, "#A8683E", op=0.55)
    c.path("M2360 1448H2780L2820 1476H2320Z", c.lin(JASMINE, "#C9A98A"))
    c.rect(2320, 1476, 500, 12, "#8A5A48")
    for x in (2340, 2800):
        c.rect(x - 6, 1486, 12, 100, "#8A5A48")
    c.rect(2470, 1492, 200, 88, JASMINE)
    c.rect(2568, 1492, 5, 88, "#8A4A34")
    # right gable: loading bays
    for i in range(3):
        x = 3060 + i * 220
        c.rect(x - 8, 1392, 196, 188, "#5A3E44")
        c.rect(x, 1400, 180, 180, c.lin(PALE_GOLD, AMBER))
        for k in range(4 if i != 1 else 2):
            c.rect(x, 1400 + k * 22, 180, 20, "#B9A498")
        c.circle(x + 90, 1372, 8, JASMINE)
        c.glow(x + 90, 1376, 70, PALE_GOLD, 0.9)
    # forecourt
    c.rect(0, 1580, W, H - 1580, c.lin("#A06E5A", "#6A464C", "#3A2530"))
    c.rect(0, 1580, W, 4, PALE_GOLD, op=0.4)
    d = "".join(pts_d([Q(x, 1584, 0), (VX + (x - VX) * 1.6, 2160)], False) for x in range(-700, 5400, 190))
    c.path(d, "none", "#2A1A1F", 4, op=0.4)
    d = "".join(pts_d([(0, y), (W, y)], False) for y in (1640, 1712, 1804, 1920, 2060))
    c.path(d, "none", "#2A1A1F", 4, op=0.35)
    c.poly([(2220, 1584), (2920, 1584), (3180, 2160), (1930, 2160)], c.lin((0, "#FFD890", 0.75), (0.5, AMBER, 0.3), (1, AMBER, 0.02)))
    c.glow(2570, 1590, 800, PALE_GOLD, 0.5, 130)
    for x in (3150, 3590):
        c.poly([(x - 90, 1584), (x + 90, 1584), (x + 160, 1900), (x - 110, 1900)], c.lin((0, PALE_GOLD, 0.5), (1, AMBER, 0)))
    lorry(c, 3372, 1800, 1.0)
    crowd(c, [(2480, 1650), (2640, 1640), (2730, 1690)], 150, 2, ("back", "back", "stroll"))
    person(c, 2330, 1800, 200, "walk", "coat", "#B98D52", hair="long")
    person(c, 2830, 1830, 205, "back", "suit", "#5B3A4C", prop="bag")
    for x, y, s in ((1540, 1740, 0.62), (1760, 1740, 0.62), (1980, 1740, 0.62)):
        c.path(pill_d(x - 100, y - 20, 200, 44), "#5A3A3C")
        c.path(pill_d(x - 100, y - 26, 200, 30), BANYAN)
        tree(c, x, y - 14, s, PALE_BANYAN if x == 1760 else BANYAN)
    for x in (2120, 2990):
        for k in range(3):
            px, py = VX + (x - VX) * (1.02 + 0.16 * k), 1640 + 110 * k
            c.line([(px, py), (px, py - 46 - 12 * k)], PALE_GOLD, 7)
            c.glow(px, py - 50 - 12 * k, 90, PALE_GOLD, 0.9)
