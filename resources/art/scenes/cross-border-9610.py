# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Customs: parcels come through a scanner arch, an officer watches the screen, a cargo aircraft waits."""
from kit import *
from kit.parts_front import *


def aircraft(c, x, y, s):
    """Cargo aircraft seen from the side, nose to the right; x, y the middle of the fuselage; 1500 px long at s=1."""
    X = lambda u, v: (x + u * s, y - v * s)
    P = lambda u, v: "%s %s" % tuple(n(q) for q in X(u, v))
    c.poly([X(-760, 20), X(-860, 250), X(-720, 250), X(-560, 60)], c.lin("#5FA07A", BANYAN, DEEP_BANYAN))
    c.path("M" + P(-780, 20) + "C" + P(-700, 100) + " " + P(-500, 104) + " " + P(-400, 104) + "H" + n(x + 520 * s) + "C" + P(640, 104) + " " + P(730, 50) + " " + P(750, -10) + "C" + P(730, -70) + " " + P(620, -92) + " " + P(500, -92) + "H" + n(x - 360 * s) + "C" + P(-560, -92) + " " + P(-700, -20) + " " + P(-780, 20) + "Z", c.lin("#FFFFFF", "#F3EADA", "#B9A89A"))
    c.path("M" + P(-740, 8) + "C" + P(-600, -10) + " " + P(-400, -16) + " " + P(748, -16) + "C" + P(744, -34) + " " + P(730, -44) + " " + P(716, -48) + "C" + P(-300, -48) + " " + P(-560, -40) + " " + P(-700, -8) + "Z", "#5FA07A")
    c.path("M" + P(610, 78) + "L" + P(690, 40) + "L" + P(640, 34) + "L" + P(590, 50) + "Z", "#24404A")
    c.poly([X(-660, 30), X(-840, 50), X(-880, 66), X(-620, 64)], "#CFC3B4")
    # loading door open, light inside
    c.rect(x + 180 * s, y - 76 * s, 190 * s, 120 * s, c.lin("#FFF3C8", GOLD), r=6)
    c.poly([X(180, 76), X(370, 76), X(390, 160), X(200, 160)], "#E0D6C6")
    c.rect(x + 230 * s, y - 20 * s, 60 * s, 60 * s, "#A9744A")
    c.rect(x + 296 * s, y + 2 * s, 44 * s, 40 * s, "#8A5A3A")
    # wing and engine towards us
    c.path("M" + P(80, -50) + "L" + P(-320, -190) + "L" + P(-400, -190) + "L" + P(-190, -46) + "Z", c.lin("#F6EFE2", "#A89A8C"))
    c.path(pill_d(x - 170 * s, y + 96 * s, 190 * s, 84 * s), c.lin("#E8DCC6", "#7A6A64"))
    c.ellipse(x + 6 * s, y + 138 * s, 20 * s, 38 * s, "#3B2A2E")
    for u in (-150, -90, 520):
        c.line([X(u, -80), X(u, -200)], "#6A5A5C", 12 * s)
        c.circle(*X(u, -212), 34 * s, "#241A1E")
        c.circle(*X(u, -212), 13 * s, "#8A7A7C")


def carton(c, x, y, w, h, col="#B97E4E", tape=PALE_GOLD):
    """Plain parcel from the front and above: x its middle, y its front foot."""
    c.shade(x, y + 4, w * 0.7, w * 0.1, 0.5)
    t = h * 0.34
    c.poly([(x - w / 2, y - h), (x + w / 2, y - h), (x + w * 0.42, y - h - t), (x - w * 0.42, y - h - t)], light(col, 0.32))
    c.rect(x - w / 2, y - h, w, h, c.lin(light(col, 0.1), col, dark(col, 0.3), x2=0.5))
    c.poly([(x - w * 0.08, y - h), (x + w * 0.08, y - h), (x + w * 0.067, y - h - t), (x - w * 0.067, y - h - t)], tape, op=0.85)
    c.rect(x - w * 0.08, y - h, w * 0.16, h * 0.42, tape, op=0.75)
    c.rect(x + w * 0.2, y - h * 0.42, w * 0.2, h * 0.24, JASMINE, r=4, op=0.9)


def draw(c):
    c.rect(0, 0, W, 1300, c.lin("#23423A", "#3F6A58", "#4E7A64"))
    c.rect(0, 1300, W, H - 1300, c.lin("#A8A488", "#6E7462", "#2F3A34"))
    floor_rays(c, 2060, 780, 1300, step=260, colour="#F6EFE2", op=0.16)
    # the window and the apron outside
    x0, x1, y0, y1 = 1430, 3840, 190, 1040
    c.glow(2600, 620, 1700, "#FFE6B0", 0.5, 800)
    with c.group(clip="M%s %sH%sV%sH%sZ" % (x0, y0, x1, y1, x0)):
        c.rect(x0, y0, x1 - x0, y1 - y0, c.lin("#5F9A9A", "#B9CFA8", "#F8DFA0", "#F6C98A"))
        disc(c, 1830, 560, 150, "#FFF3C8", 1, 0.5, low=GOLD)
        cloud_band(c, 2200, 320, 0.7, "#8FB8A8", line="#FFF3C8", seed=5)
        cloud_band(c, 3350, 300, 0.8, "#7FAFA4", line="#FFF3C8", seed=2)
        hills(c, 800, 130, "#7FA890", "#5E8C78", 5, 380, base=900)
        c.rect(x0, 830, x1 - x0, 300, c.lin("#B9AE92", "#8A8470"))
        c.rect(x0, 830, x1 - x0, 6, "#FFF3C8", op=0.6)
        for i in range(9):
            c.rect(x0 + 60 + i * 290, 990, 150, 12, "#FFF3C8", op=0.6)
        c.shade(2900, 950, 860, 44, 0.5)
        aircraft(c, 2900, 730, 1.02)
        c.rect(3080, 880, 250, 56, c.lin(GOLD, BRONZE), r=8)
        c.poly([(3110, 880), (3300, 880), (3340, 790), (3150, 790)], "#8A7A64", op=0.9)
    for i in range(1, 6):
        c.rect(x0 + 402 * i - 9, y0, 18, y1 - y0, c.lin("#23423A", "#3F6A58", x2=1, y2=0))
    c.rect(x0 - 16, y0 - 16, x1 - x0 + 40, y1 - y0 + 32, "none", stroke="#23423A", sw=32)
    c.rect(x0 - 36, y0 - 36, x1 - x0 + 80, y1 - y0 + 72, "none", stroke=GOLD, sw=4, op=0.6)
    c.rect(x0 - 60, y1 + 16, x1, 34, c.lin("#C9D4BC", "#7A8A78"))
    c.rect(0, 1294, W, 8, GOLD, op=0.4)
    # belt towards the viewer
    bx = 2060
    top, bot = 1180, 1870
    half = lambda y: 150 + (y - top) * 0.42
    c.shade(bx, 1880, 640, 60, 0.6)
    c.poly([(bx - half(top) - 26, top), (bx + half(top) + 26, top), (bx + half(bot) + 60, bot), (bx - half(bot) - 60, bot)], c.lin("#C9CDB8", "#8A948A"))
    c.poly([(bx - half(top), top), (bx + half(top), top), (bx + half(bot), bot), (bx - half(bot), bot)], c.lin("#3A4A46", "#24302E"))
    d = ""
    for i in range(16):
        y = top + (bot - top) * (i / 16) ** 1.5
        d += "M%s %sH%s" % (n(bx - half(y)), n(y), n(bx + half(y)))
    c.path(d, "none", "#6A7A74", 5, op=0.6)
    c.rect(bx - half(bot) - 60, bot, 2 * half(bot) + 120, 40, c.lin("#5A6A64", "#24302E"), r=8)
    carton(c, bx - 10, 1240, 170, 110)
    carton(c, bx + 16, 1400, 240, 160, "#A8704A")
    # the scanner arch
    for s in (-1, 1):
        ax = bx + s * 380
        c.shade(ax, 1584, 130, 24, 0.6)
        c.poly([(ax - 70, 1580), (ax + 70, 1580), (ax + 70, 960), (ax - 70, 960)], c.lin("#F6F1E4", "#C9CDB8", "#7A8A80", x2=1, y2=0))
        c.rect(ax - s * 62 - 8, 1000, 16, 560, "#8FF0C0")
        c.glow(ax - s * 62, 1280, 130, "#8FF0C0", 0.55, 330)
    c.path("M%s 970C%s 760 %s 720 %s 720S%s 760 %s 970H%sC%s 880 %s 852 %s 852S%s 880 %s 970Z" % tuple(n(bx + v) for v in (-450, -450, -300, 0, 450, 450, 310, 310, 200, 0, -310, -310)), c.lin("#FFFFFF", "#D8DCCA", "#9AA698"))
    c.path("M%s 960C%s 880 %s 862 %s 862S%s 880 %s 960" % tuple(n(bx + v) for v in (-304, -304, -200, 0, 304, 304)), "none", "#8FF0C0", 14)
    for i, col in enumerate(("#8FF0C0", "#8FF0C0", GOLD)):
        c.circle(bx - 60 + 60 * i, 790, 18, col)
        c.glow(bx - 60 + 60 * i, 790, 50, col, 0.8)
    c.poly([(bx - 304, 990), (bx + 304, 990), (bx + half(1500), 1500), (bx - half(1500), 1500)], c.lin((0, "#8FF0C0", 0.32), (1, "#8FF0C0", 0.05)))
    c.rect(bx - half(1500), 1494, 2 * half(1500), 9, "#8FF0C0", op=0.9)
    carton(c, bx - 40, 1650, 330, 220, "#C08A58", "#8FC5C4")
    carton(c, bx + 96, 1850, 420, 250, "#B0764A")
    # the officer's desk
    dx = 3130
    c.shade(dx, 1866, 640, 60, 0.6)
    c.rect(dx - 470, 1440, 960, 420, c.lin("#E8DCC6", "#B9A890", "#7A6A5C"), r=10)
    c.rect(dx - 470, 1500, 960, 14, BANYAN)
    c.rect(dx - 430, 1550, 880, 270, c.lin("#5FA07A", BANYAN, "#234436"), r=8)
    seigaiha(c, dx - 430, 1580, 880, 240, 60, PALE_GOLD, 3, 0.3)
    c.rect(dx - 510, 1400, 1040, 48, c.lin("#FFFFFF", "#D8C8A8"), r=14)
    c.rect(dx - 300, 1330, 40, 76, "#24302E")
    c.rect(dx - 390, 1390, 220, 16, "#24302E", r=8)
    c.glow(dx - 280, 1170, 400, "#BFF0D8", 0.5)
    c.rect(dx - 540, 990, 520, 350, "#1B2624", r=18)
    c.rect(dx - 520, 1010, 480, 310, c.lin("#2F6A62", "#16302E"), r=8)
    # seen through on the screen: a parcel and what is in it
    c.rect(dx - 430, 1080, 300, 180, "none", stroke="#BFF0D8", sw=8)
    c.path("M%s 1080l46 -40h210l44 40M%s 1080v180" % (n(dx - 430), n(dx - 280)), "none", "#BFF0D8", 5, op=0.7)
    c.circle(dx - 355, 1180, 44, stroke=GOLD, sw=8)
    c.circle(dx - 355, 1180, 16, GOLD)
    c.path("M%s 1240v-90q0 -26 30 -26h40q30 0 30 26v90Z" % n(dx - 246), "none", GOLD, 8)
    c.line([(dx - 520, 1150), (dx - 40, 1150)], "#8FF0C0", 5, op=0.8)
    c.path(pill_d(dx - 130, 1384, 180, 18), "#24302E")
    c.rect(dx + 400, 1340, 96, 62, c.lin(JASMINE, "#C9B8A4"), r=10)
    # the officer, on our side of it
    c.shade(dx + 130, 1890, 240, 40, 0.6)
    person(c, dx + 130, 1888, 860, "lookback", "suit", "#2F5468", "#1F2E38", flip=True, skin=1)
