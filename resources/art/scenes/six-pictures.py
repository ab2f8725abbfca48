# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Six pictures on a museum wall: park, weather screen, factory, VR glasses, computing centre, lakeside town; one visitor."""
from kit import *
from kit.parts_still import *

FW, FH = 580, 430


def ground(c, sky_cols, y, cols):
    c.rect(0, 0, FW, FH, c.lin(*sky_cols))
    c.rect(0, y, FW, FH - y, c.lin(*cols))


def park(c):
    ground(c, ("#F0C890", "#F8E2B4"), 150, ("#8FB070", "#4E7F5C"))
    c.path("M0 170Q150 90 300 160T580 130V260H0Z", "#7E9A7A")
    road(c, Iso(330, 120, 46), -1, 2.2, 9, 0.9, colour="#6B545E")
    iso = Iso(250, 130, 46)
    for x, y, w, d, h, col, st in ((0, 0, 1.5, 1.3, 2.0, "#D8C4A0", "bands"), (2.3, -1.2, 1.3, 1.3, 2.6, "#B4785A", "grid"), (-1.6, 1.2, 1.4, 1.2, 1.3, "#A8665A", "grid"), (4.6, 0.2, 1.4, 1.3, 1.5, "#C9B48A", "fins")):
        office(c, iso, x, y, w, d, h, mat(col), 0, st, 0.6, int(h * 7))
    for x, y in ((60, 250), (110, 300), (200, 330), (330, 345), (480, 240), (530, 350), (40, 370), (440, 385)):
        tree(c, x, y, 0.26)
    van(c, Iso(330, 250, 34), 0, 0, 0, k=0.8)


def weather(c):
    c.rect(0, 0, FW, FH, c.lin("#3E5664", "#6E7A7E"))
    c.rect(0, 350, FW, 80, c.lin("#B48A64", "#6E4A3E"))
    c.rect(60, 40, 460, 280, "#14242C", r=12)
    c.rect(74, 54, 432, 252, c.lin("#2F7F86", "#1F5A68"))
    for o in (0, math.pi):
        arm = [(212 + (10 + t * 7.4) * 1.2 * math.cos(o + t * 0.62), 196 + (10 + t * 7.4) * math.sin(o + t * 0.62)) for t in range(12)]
        c.path(ribbon_d(arm, [8 + 1.7 * t for t in range(9)] + [20, 13, 3]), "#E8F0EA", op=0.92)
    rain(c, 350, 200, 130, 30, 3, 18, "#CFE8E6", 0.95)
    cloud(c, 404, 196, 0.26, IVORY, None)
    disc(c, 458, 96, 22, GOLD, 1, 0.4)
    c.rect(270, 320, 40, 34, "#2A2430")
    c.rect(210, 350, 160, 12, "#2A2430", r=6)
    phone(c, 470, 420, 90, kind="tiles")


def factory_view(c):
    ground(c, ("#8E4A5A", "#F0A868"), 250, ("#A87A5E", "#5E4048"))
    disc(c, 120, 170, 52, "#FFE6B0")
    factory(c, Iso(300, 132, 56), 0, 0, 3.4, 3.0, 1.3, mat("#C2503A"))
    cylinder(c, Iso(300, 132, 56), 4.2, -0.6, 0, 0.26, 2.8, mat("#E8DCC6"))
    van(c, Iso(120, 292, 40), 0, 0)
    for x in (30, 540):
        tree(c, x, 370, 0.4)


def vr(c):
    c.rect(0, 0, FW, FH, c.lin("#2F6A70", "#5FA596", "#8FC5C4"))
    c.rect(0, 330, FW, 100, c.lin("#C98A5A", "#7A4A3A"))
    for r in (190, 150, 112):
        c.circle(290, 200, r, stroke=JASMINE, sw=4, op=0.45)
    c.glow(290, 200, 260, "#FFF6DC", 0.6)
    c.shade(290, 356, 210, 26, 0.6)
    c.path("M120 200C120 60 460 60 460 200", "none", "#241A22", 30)
    c.path("M120 190C140 76 440 76 460 190", "none", "#5E4A54", 7)
    c.path("M130 178H450Q478 178 478 206V290Q478 338 432 338H356Q330 338 314 306Q304 288 290 288T266 306Q250 338 224 338H148Q102 338 102 290V206Q102 178 130 178Z", c.lin("#4B3B44", "#1A1218"))
    c.path("M140 196H440Q460 196 460 214V276Q460 316 424 316H362Q344 316 330 292Q314 266 290 266T250 292Q236 316 218 316H156Q120 316 120 276V214Q120 196 140 196Z", c.lin("#8FD0D4", "#2F7F86", "#17424A", x2=1))
    c.path("M146 262Q146 214 196 212", "none", JASMINE, 10, op=0.85)
    for x, y, r in ((60, 90, 20), (520, 110, 24), (500, 40, 13), (96, 40, 12)):
        cube(c, x, y, r, GOLD)


def computing(c):
    c.rect(0, 0, FW, FH, c.lin("#2A3A4E", "#3E5A6A"))
    c.poly([(0, FH), (FW, FH), (340, 190), (240, 190)], c.lin("#8FC5C4", "#3E5A64"))
    c.rect(240, 110, 100, 82, "#DFF2EE")
    for f in (-1, 1):
        for i in range(5):
            z0, z1 = 1 / (1 + i * 0.62), 1 / (1 + (i + 0.9) * 0.62)
            x0, x1 = 290 + f * 300 * z0, 290 + f * 300 * z1
            t0, t1, b0, b1 = 160 - 190 * z0, 160 - 190 * z1, 160 + 290 * z0, 160 + 290 * z1
            c.poly([(x0, t0), (x1, t1), (x1, b1), (x0, b0)], c.lin("#3E4A60", "#1C2230", x2=1, y2=0))
            for k in range(7):
                a = (k + 0.6) / 8
                p, q = (x0 + (x1 - x0) * 0.16, t0 + (b0 - t0) * a), (x0 + (x1 - x0) * 0.84, t1 + (b1 - t1) * a)
                c.line([p, q], (PALE_RIVER, GOLD, PALE_RIVER)[(k + i) % 3], 7 * z0, op=0.95)
    c.line([(0, -8), (250, 112)], GOLD, 8)
    c.line([(580, -8), (330, 112)], GOLD, 8)
    person(c, 290, 330, 150, "stand", "shirt", JASMINE, "#33262C", prop="tablet")


def lake(c):
    ground(c, ("#F2A87A", "#FBE0AC"), 180, ("#6FB0AE", "#2F7F86"))
    disc(c, 420, 120, 44, "#FFF0C8")
    c.path("M0 190Q90 100 210 170T460 150T580 180V200H0Z", "#8A7A7E")
    for x, w, h, col in ((50, 110, 110, "#E8DCC6"), (176, 90, 140, "#C98A6A"), (290, 120, 90, "#D8C4A0"), (440, 100, 120, "#B4785A")):
        c.rect(x, 206 - h, w, h, c.lin(light(col, 0.2), col, x2=1), r=14)
        for k in range(int(h / 30)):
            c.rect(x + 10, 216 - h + k * 30, w - 20, 13, "#FFE6B0" if k % 2 else "#5E6A74", r=4)
        c.rect(x, 212, w, h * 0.7, col, op=0.35, r=14)
    for x in (30, 160, 278, 425, 555):
        tree(c, x, 216, 0.26)
    c.rect(0, 204, FW, 12, "#6A8A5A")
    for yy, x, w in ((250, 60, 120), (280, 300, 160), (310, 120, 90), (300, 460, 80), (340, 380, 120)):
        c.path(pill_d(x, yy, w, 6), "#E8F6F0", op=0.6)
    c.poly([(0, 352), (360, 330), (400, 346), (0, 392)], c.lin("#D8A878", "#A87A54"))
    for x in (60, 180, 300):
        c.line([(x, 366), (x, 400)], "#5A3A30", 9)
    person(c, 240, 352, 100, "stand", "dress", RED, hair="bob")
    boat(c, 490, 320, 0.22, "#8E3A2C", IVORY)


def draw(c):
    c.rect(0, 0, W, 1560, c.lin("#8E5E52", "#B8836A", "#C4937A"))
    c.rect(0, 1500, W, 60, c.lin("#6E443C", "#5A3632"))
    c.rect(0, 1496, W, 6, GOLD, op=0.6)
    c.rect(0, 1560, W, 600, c.lin("#A8704E", "#7A4A3A", "#3E2628"))
    for i in range(13):
        c.line([(2496 + (i - 6) * 280, 1560), (2496 + (i - 6) * 620, H)], "#4E2E2A", 4, op=0.35)
    for y in (1630, 1740, 1900):
        c.line([(0, y), (W, y)], "#4E2E2A", 3, op=0.25)
    c.rect(1300, 96, 2440, 20, "#3A2428", r=8)
    views = (park, weather, factory_view, vr, computing, lake)
    for i, view in enumerate(views):
        x, y = 1516 + (i % 3) * 700, 250 + (i // 3) * 610
        if i < 3:
            lx = x + FW / 2
            c.poly([(lx - 24, 118), (lx + 24, 118), (lx + 18, 150), (lx - 18, 150)], "#3A2428")
            c.poly([(lx - 30, 150), (lx + 30, 150), (lx + 420, 1490), (lx - 420, 1490)], c.lin((0, "#FFF0C8", 0.5), (0.5, "#FFF0C8", 0.2), (1, "#FFF0C8", 0)))
        c.glow(x + FW / 2, y + FH / 2, 560, "#FFE9B4", 0.45, 430)
        c.rect(x - 18, y - 10, FW + 74, FH + 72, "#3A2020", op=0.3, r=8)
        c.rect(x - 40, y - 40, FW + 80, FH + 80, c.lin("#F0CE8A", "#B8863E", "#7A5A34", x2=1), r=6)
        c.rect(x - 26, y - 26, FW + 52, FH + 52, "#5A3A30")
        c.rect(x - 18, y - 18, FW + 36, FH + 36, c.lin("#FFFAF0", "#E8DCC6"))
        with c.moved(x, y):
            with c.group(clip="M0 0H%dV%dH0Z" % (FW, FH)):
                view(c)
        c.rect(x, y, FW, FH, "none", stroke="#5A3A30", sw=3)
    # bench and visitor
    c.shade(1790, 1850, 330, 40, 0.55)
    c.rect(1540, 1700, 500, 44, c.lin("#8E3A2C", "#5A1E1C"), r=14)
    for x in (1580, 1980):
        c.rect(x, 1740, 26, 106, "#3A2428")
    c.glow(2856, 1868, 620, "#FFE6B0", 0.45, 90)
    person(c, 2856, 1862, 760, "back", "coat", "#2F7F86", LACQUER3, hair="bob")
    c.rect(0, 1900, W, 260, c.lin((0, LACQUER1, 0), (1, LACQUER1, 0.6)))
    calm(c, "#3A2028", 0.4, 1460)
