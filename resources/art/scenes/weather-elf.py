# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""A storm front over a harbour terrace; a fisherman reads the warning on his telephone and pulls in his boat."""
from kit import *
from kit.parts_front import *


def storm(c, x, y, s, cols, seed):
    """Heavy rolling cloud, flat below."""
    rnd = random.Random(seed)
    for layer, col in enumerate(cols):
        d = ""
        for i in range(8):
            u, r = (-1 + 2 * i / 7) * 620 + 60 * rnd.random(), 120 + 110 * rnd.random() - abs(-1 + 2 * i / 7) * 60
            v = -60 - 120 * (1 - abs(-1 + 2 * i / 7)) + layer * 74
            d += "M%s %sa%s %s 0 1 1 %s 0a%s %s 0 1 1 %s 0Z" % tuple(n(q) for q in (x + (u - r) * s, y + v * s, r * s, r * s, 2 * r * s, r * s, r * s, -2 * r * s))
        c.path(d, c.lin(light(col, 0.22), col, dark(col, 0.3)))
    e = ""
    for i in range(6):
        u, r = (-1 + 2 * i / 5) * 460, 70 + 30 * rnd.random()
        e += "M%s %sa%s %s 0 0 1 %s 0m%s 0a%s %s 0 0 0 %s 0" % tuple(n(q) for q in (x + (u - r) * s, y + 40 * s, r * s, r * s, 2 * r * s, -0.4 * r * s, r * 0.6 * s, r * 0.6 * s, -1.2 * r * s))
    c.path(e, "none", PALE_GOLD, 5 * s, op=0.35)


def draw(c):
    c.rect(0, 0, W, H, c.lin("#24343C", "#4A6A68", "#9AB48E", "#E8D29A", y2=0.52))
    c.glow(1700, 900, 1300, "#FFE9B0", 0.7, 420)
    # the front from the right
    c.poly([(2200, 440), (3900, 440), (3900, 1000), (2200, 1000)], c.lin((0, "#2A4448", 0), (0.5, "#2A4448", 0.55), (1, "#2A4448", 0.75), x2=1, y2=0))
    storm(c, 3560, 350, 1.15, ("#5A7478", "#42585E", "#2E4248"), 4)
    storm(c, 2780, 300, 1.0, ("#6A8482", "#4E686C", "#3A5256"), 9)
    storm(c, 2060, 240, 0.66, ("#7A948C", "#5E7A78", "#4A6466"), 2)
    rain(c, 2560, 520, 1300, 430, 3, 170, "#CFE4DC", 0.55)
    for pts in ([(3180, 560), (3110, 700), (3170, 706), (3080, 880)], [(3560, 600), (3510, 720), (3556, 726), (3490, 850)]):
        c.line(pts, "#FFF3C8", 26, op=0.2)
        c.line(pts, "#FFF3C8", 9)
    c.rect(0, 1000, W, 800, c.lin("#8AB4A0", "#3F7A78", "#1F4A50"))
    light_path(c, 1700, 1004, 1260, 620, "#FFF0C4", 4, 0.6, 26)
    rough_waves(c, ((1030, 34), (1080, 46), (1150, 62), (1240, 82)), 6, ("#6A9C90", "#2F6A6C"), calm=2150, base=1700)
    # terrace: a quay with a slip for the boat
    quay = [(-20, 1340), (1760, 1340), (2040, 1430), (2700, 1430), (2930, 1340), (3900, 1340), (3900, 2200), (-20, 2200)]
    c.poly(quay, c.lin("#C9A878", "#8A7256", "#4A4038"))
    c.line(quay[:6], "#F6E4BC", 9, op=0.8)
    d = ""
    for j in range(6):
        y = 1470 + j * 40 + j * j * 17
        d += "M0 %sH3840" % n(y)
        for i in range(18):
            x = i * 240 + (120 if j % 2 else 0)
            y2 = 1470 + (j + 1) * 40 + (j + 1) ** 2 * 17
            d += "M%s %sL%s %s" % (n(x), n(y), n(x + (x - CX) * 0.08), n(y2))
    c.path(d, "none", "#5A4A3C", 5, op=0.35)
    for x in (1500, 3120, 3420, 3720):
        c.path("M%s 1362c0 -60 8 -110 30 -110s30 50 30 110Z" % n(x), c.lin("#4A4A46", "#1F2426", x2=1, y2=0))
        c.ellipse(x + 30, 1256, 38, 14, "#5A5A54")
    # a cafe table; a couple folds the parasol
    c.shade(3380, 1560, 330, 44, 0.5)
    table(c, 3560, 1560, 220, 150, mat("#7A4A34"), mat("#E8DCC6"))
    c.line([(3330, 1560), (3330, 1010)], "#5A3A2C", 18)
    c.path(smooth_d([(3330, 940), (3372, 1010), (3410, 1180), (3366, 1330), (3330, 1300), (3296, 1330), (3250, 1180), (3288, 1010)], True), c.lin("#E86A4A", RED, DEEP_RED, x2=1, y2=0.2))
    c.path("M3330 940V1300M3330 940C3300 1050 3284 1180 3290 1322M3330 940C3362 1050 3380 1180 3370 1322", "none", "#F6D8B0", 7, op=0.8)
    c.path("M3256 1196Q3330 1226 3404 1196", "none", "#F6E4BC", 13)
    person(c, 3190, 1570, 470, "reach", "shirt", "#2F6A6C", hair="short", skin=1)
    person(c, 3500, 1576, 450, "reach", "dress", GOLD, hair="bob", flip=True)
    # the boat on the slip
    bx, by = 2560, 1610
    c.shade(bx, by + 30, 620, 60, 0.55)
    for u in (-380, 20, 400):
        c.path(pill_d(bx + u - 70, by + 8, 140, 40), "#6A4632")
    X = lambda u, v: (bx + u, by - v)
    P = lambda u, v: "%s %s" % tuple(n(q) for q in X(u, v))
    c.path("M" + P(-520, 190) + "C" + P(-300, 120) + " " + P(200, 120) + " " + P(470, 230) + "C" + P(480, 210) + " " + P(440, 60) + " " + P(400, 0) + "C" + P(200, -20) + " " + P(-260, -20) + " " + P(-400, 10) + "C" + P(-460, 60) + " " + P(-500, 130) + " " + P(-520, 190) + "Z", c.lin("#5FA07A", BANYAN, "#234436"))
    c.path("M" + P(-520, 190) + "C" + P(-300, 120) + " " + P(200, 120) + " " + P(470, 230) + "C" + P(200, 176) + " " + P(-300, 170) + " " + P(-520, 190) + "Z", "#3A2A22")
    c.path("M" + P(-520, 190) + "C" + P(-300, 120) + " " + P(200, 120) + " " + P(470, 230), "none", "#F6E4BC", 14)
    c.path("M" + P(-480, 110) + "C" + P(-280, 50) + " " + P(200, 50) + " " + P(440, 110), "none", GOLD, 9)
    c.poly([X(60, 170), X(330, 186), X(330, 360), X(90, 350)], c.lin("#F6EFE2", "#B9B09A", x2=1))
    c.poly([X(40, 352), X(360, 366), X(350, 400), X(60, 384)], c.lin("#E86A4A", DEEP_RED))
    c.rect(bx + 120, by - 320, 80, 80, c.lin("#8AC0C0", "#2F5A60"), r=10)
    c.rect(bx + 225, by - 326, 80, 84, c.lin("#8AC0C0", "#2F5A60"), r=10)
    c.line([X(-120, 160), X(-120, 560)], "#5A3A2C", 16)
    c.line([X(-120, 550), X(-480, 190)], "#F6E4BC", 4, op=0.7)
    c.line([X(-120, 550), X(80, 384)], "#F6E4BC", 4, op=0.7)
    # the fisherman: raincoat, rope in one hand, telephone in the other
    fx, fy, fh = 1800, 1880, 1010
    k = fh / 100
    c.path("M%s %sQ%s %s %s %s" % tuple(n(v) for v in (fx + 21.5 * k, fy - 57 * k, fx + 330, fy - 330, bx - 500, by - 170)), "none", "#F6E4BC", 13)
    c.shade(fx, fy + 6, 330, 50, 0.6)
    person(c, fx, fy, fh, "pull", "coat", "#E8B840", "#2F4A4E", hair="bald", hair_col="#C99A30", flip=True, skin=1, shoe="#1F3A3C")
    c.poly([(fx - 66, fy - 866), (fx + 26, fy - 866), (fx + 4, fy - 680), (fx - 30, fy - 680)], "#E0AE38")
    c.line([(fx - 14, fy - 850), (fx - 12, fy - 480)], "#A87A22", 7, op=0.8)
    for v in (800, 720, 640, 560):
        c.circle(fx + 8, fy - v, 9, "#7A5A1E")
    # hood
    hx, hy = fx - 23, fy - 93.5 * k
    c.path(smooth_d([(hx + 6, hy - 84), (hx - 62, hy - 40), (hx - 50, hy + 6), (hx + 4, hy - 26), (hx + 16, hy + 30), (hx - 2, hy + 84), (hx + 66, hy + 76), (hx + 88, hy - 10), (hx + 66, hy - 66)], True), c.lin("#F6D070", "#E8B840", "#B98A2A", x2=1))
    px, py = fx - 15.2 * k, fy - 81 * k
    c.glow(px - 10, py - 20, 330, "#E8FBF4", 0.75)
    with c.moved(px, py + 70, 1, rot=-10):
        phone(c, 0, 0, 190, "#CFF4EE", GOLD, "pulse")
        c.rect(-40, -176, 80, 156, c.lin("#E8FBF4", "#8FD4CC"), r=10)
        c.path("M-26 -96a15 15 0 0 1 14 -22a20 20 0 0 1 36 2a14 14 0 0 1 2 28h-44a10 10 0 0 1 -8 -8Z", "#2F5A60")
        c.path("M-6 -82l-14 30h12l-8 26l28 -36h-14l10 -20Z", AMBER)
