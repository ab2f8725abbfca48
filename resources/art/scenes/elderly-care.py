# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Care at home: an old woman by the window with a tablet, a carer bringing a bowl, a cat."""
from kit import *
from kit.parts_close import *


def draw(c):
    y = 1560
    c.rect(0, 0, W, y, c.lin("#5A3840", "#946058", "#C88A6A", x2=0.35))
    c.rect(0, 0, W, y, c.lin((0, "#3A1C24", 0.4), (0.3, "#3A1C24", 0.12), (0.42, "#3A1C24", 0), x2=1, y2=0))
    c.rect(0, y, W, H - y, c.lin("#A06A4A", "#744632", "#3E2622"))
    c.rect(0, y, W, H - y, c.lin((0, "#2A181C", 0.4), (0.36, "#2A181C", 0.1), (0.5, "#2A181C", 0), x2=1, y2=0))
    s = ""
    for i in range(-3, 24):
        s += pts_d([(2496 + (i - 10) * 150, y), (2496 + (i - 10) * 290, H)], False)
    c.path(s, "none", "#2A1A1C", 4, op=0.45)
    # round window: evening garden
    wx, wy, r = 2260, 760, 600
    c.glow(wx, wy, 1250, PALE_GOLD, 0.45)
    clip = circ_d(wx, wy, r)
    with c.group(clip=clip):
        c.rect(wx - r, wy - r, 2 * r, 2 * r, c.lin("#E59A55", "#F2C98A", "#FBE8C4"))
        c.circle(wx + 170, wy + 40, 170, c.lin("#FFF6E4", "#F8D590"))
        c.path(smooth_d([(1600, 960), (1850, 880), (2100, 950), (2400, 850), (2640, 910), (2900, 860)], k=0.7) + "L2900 1500L1600 1500Z", c.lin("#C98A6A", "#A8604E"))
        c.path(smooth_d([(1600, 1060), (1900, 980), (2200, 1040), (2500, 960), (2900, 1040)], k=1) + "L2900 1500L1600 1500Z", c.lin("#5FA596", "#2F6A5E"))
        for px, py, q in ((1850, 1140, 0.9), (2080, 1180, 0.7), (2640, 1150, 0.95)):
            tree(c, px, py, q, "#4E8F6C")
        bamboo(c, 1800, 1420, 1150, 4, "#3F7A5A", 5, 62)
        roof_front(c, 2330, 1160, 420, 110, "#5A3A42", 40, lift=30)
        c.rect(2350, 1160, 380, 200, c.lin("#FFE9BC", "#E0A55C"))
        c.path("M2445 1160v200M2540 1160v200M2635 1160v200", "none", "#7A4A34", 8)
    c.circle(wx, wy, r, stroke="#3A201E", sw=46)
    c.circle(wx, wy, r + 22, stroke=GOLD, sw=6)
    c.circle(wx, wy, r - 24, stroke="#8A5A3A", sw=6)
    d = "M%s %sV%sM%s %sV%s" % (n(wx - 200), n(wy - 560), n(wy + 560), n(wx + 200), n(wy - 560), n(wy + 560))
    c.path(d, "none", "#3A201E", 16)
    c.path("M%s %sH%s" % (n(wx - 590), n(wy - 40), n(wx + 590)), "none", "#3A201E", 16)
    # floor light from the window
    c.glow(2400, 1760, 1250, "#F8D590", 0.5, 300)
    # shelf and lamp on the right wall
    c.rect(3130, 640, 520, 26, c.lin("#A8704A", "#5A3426"))
    c.rect(3130, 666, 520, 8, GOLD, op=0.5)
    for px, w, h, col in ((3160, 44, 170, DEEP_RED), (3208, 36, 150, JADE), (3248, 50, 182, "#C99A62"), (3302, 38, 160, DUSK)):
        c.rect(px, 640 - h, w, h, c.lin(light(col, 0.25), dark(col, 0.25), x2=1, y2=0), r=5)
    c.path("M3430 640c-60 -20 -64 -110 -22 -140v-40h64v40c42 30 38 120 -22 140Z", c.lin("#BFE0DC", JADE, "#2F5E56", x2=1, y2=0.2))
    for a, l in ((-1.9, 150), (-1.45, 190), (-1.1, 140)):
        ex, ey = 3440 + math.cos(a) * l, 460 + math.sin(a) * l
        c.line([(3440, 470), (ex, ey)], "#5A3A2A", 6)
        for k in range(5):
            c.circle(ex - math.cos(a) * 26 * k + (k % 2) * 12 - 6, ey - math.sin(a) * 26 * k, 12, ROSE if k % 2 else "#E8A0A8")
    # rug
    c.ellipse(2400, 1830, 1000, 150, c.lin("#A83A2C", "#6A221E"))
    c.ellipse(2400, 1830, 930, 134, stroke=GOLD, sw=7, op=0.8)
    c.ellipse(2400, 1830, 860, 118, stroke=PALE_GOLD, sw=3, op=0.6)
    # plant behind
    pot_plant(c, 3420, 1720, 1.25, "#4E8F6C", seed=4)
    # chair and the old woman
    x, yy, h = 2010, 1810, 1120
    k = h / 100
    big_chair(c, x, yy, k, "#3F7A6C")
    person(c, x, yy, h, "lap", "vest", "#B98D52", "#4A3242", hair="bun", hair_col="#E4DDD2", skin=1, shadow=False, shoe="#3A2420")
    # sleeves of a cardigan: arms over the vest
    X = lambda a, b: (x + a * k, yy - b * k)
    c.path(limb_d(X(-8, 54.4), 3.5 * k, X(-2, 41), 2.9 * k), c.lin("#C0788A", "#A8586C"))
    c.path(limb_d(X(-2, 41), 2.9 * k, X(11, 33.6), 2.2 * k), c.lin("#C0788A", "#A8586C", "#7A3A4C"))
    c.circle(*X(14, 33), 1.9 * k, SKINS[1])
    chair_arm(c, x, yy, k, "#3F7A6C")
    # tablet on the knees
    c.glow(*X(20, 40), 22 * k, PALE_RIVER, 0.55)
    c.poly([X(11, 31), X(24, 30), X(29, 45), X(16, 46)], "#1A1216", stroke="#1A1216", sw=14)
    c.poly([X(12, 31.8), X(23.4, 31), X(27.8, 44.2), X(16.4, 45)], c.lin("#DDF4F0", PALE_RIVER, RIVER, x2=1))
    c.path(heart_d(*X(20, 40), 26), RED)
    for i in range(3):
        c.line([X(15.6 + i * -0.7, 36.4 - i * 1.8), X(23.4 - i * 0.9, 35.8 - i * 1.8)], "#17424A", 9, op=0.6)
    c.circle(*X(12.6, 33.4), 1.8 * k, SKINS[1])
    c.circle(*X(25, 33), 1.6 * k, mix(SKINS[1], LACQUER2, 0.15))
    # stick leaning on the chair
    c.line([(1742, 1835), (1830, 1290)], "#6A3E26", 17)
    c.path("M1830 1290q14 -84 -56 -86q-40 0 -46 36", "none", "#6A3E26", 17)
    c.line([(1738, 1835), (1826, 1290)], "#B98D52", 5, op=0.7)
    # cat
    cat(c, 2560, 1850, 1.05, "#D98A3D", flip=True)
    # carer
    px, py, hh = 2960, 1800, 1230
    person(c, px, py, hh, "carry", "shirt", "#7FC0B0", "#2F5A60", hair="tail", skin=0, flip=True)
    q = hh / 100
    Y = lambda a, b: (px - a * q, py - b * q)
    # apron
    c.path("M%s %sL%s %sL%s %sC%s %s %s %s %s %sL%s %sZ" % tuple(n(v) for p in ((-4, 80), (5, 80), (7.6, 60), (9, 48), (9.4, 36), (9, 30), (-7, 30)) for v in Y(*p)), c.lin(JASMINE, IVORY, "#C9B7A0", x2=1))
    c.path("M%s %sL%s %sM%s %sL%s %s" % tuple(n(v) for p in ((-6.6, 58), (8, 58), (-4, 80), (-2.6, 85)) for v in Y(*p)), "none", "#B9A890", 6)
    c.path(limb_d(Y(-8.2, 80), 3.4 * q, Y(-5, 63), 2.7 * q), c.lin("#8FD0C0", "#6AAE9E"))
    c.path(limb_d(Y(-5, 63), 2.7 * q, Y(11, 62), 2.0 * q), c.lin("#8FD0C0", "#5A9A8C"))
    c.circle(*Y(13, 62), 1.8 * q, SKINS[0])
    bx, by = Y(18, 62.4)
    c.path(pill_d(bx - 150, by, 300, 22), c.lin("#C24A34", "#6A221E"))
    bowl(c, bx, by + 2, 210, food="#D9A25C")
