# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""The AI computing centre: down the aisle between cabinets in blue light, to a technician with a laptop."""
from kit import *
from kit.parts_close import *

A, TOP, FLOOR, END = 1000, -800, 1000, 3.3


def cabinets(c, v, side, rnd):
    """One row; side -1 is the left one, in the light."""
    edges = [1.0 * (END / 1.0) ** (i / 9) for i in range(10)]
    for i in range(9)[::-1]:
        z0, z1 = edges[i], edges[i + 1]
        t = i / 8
        col = mix("#2F6F86", "#8FC5C4", t * 0.7) if side < 0 else mix("#1F4F66", "#5FA0A8", t * 0.7)
        x = side * A
        a, b = v.p(x, 0, z0)[0], v.p(x, 0, z1)[0]
        c.poly(v.wall(x, z0, z1, TOP, FLOOR), c.lin(light(col, 0.12), col, dark(col, 0.5)))
        g = (z1 - z0) * 0.07
        c.poly(v.wall(x, z0 + g, z1 - g, TOP + 60, FLOOR - 50), c.lin(dark(col, 0.62), dark(col, 0.74)))
        slots, lamps, hot = "", "", ""
        rows = 15
        for r in range(rows):
            y0 = TOP + 100 + (FLOOR - TOP - 200) * r / rows
            y1 = y0 + (FLOOR - TOP - 200) / rows * 0.74
            slots += pts_d(v.wall(x, z0 + 2.2 * g, z1 - 2.2 * g, y0, y1))
            for k in range(5):
                if rnd.random() < 0.62:
                    za = z0 + (z1 - z0) * (0.24 + 0.1 * k)
                    q = pts_d(v.wall(x, za, za + (z1 - z0) * 0.055, y0 + 26, y0 + 46))
                    if rnd.random() < 0.2:
                        hot += q
                    else:
                        lamps += q
            slots_end = v.wall(x, z1 - (z1 - z0) * 0.3, z1 - 2.6 * g, y0 + 24, y0 + 50)
            if rnd.random() < 0.6:
                lamps += pts_d(slots_end)
        c.path(slots, mix(dark(col, 0.32), "#1F5064", 0.35))
        c.path(lamps, "#BFF0F2", op=0.95)
        c.path(hot, AMBER)
        c.line([v.p(x, TOP, z1), v.p(x, FLOOR, z1)], "#D8F4F2", max(3, 9 / z1), op=0.75)
    c.line([v.p(x, TOP, 1), v.p(x, TOP, END)], "#BFE8EA", 8)
    c.line([v.p(x, FLOOR, 1), v.p(x, FLOOR, END)], "#BFE8EA", 8, op=0.9)


def glass(c, w, h, rnd):
    """The hall next door, dim behind panes of glass."""
    c.rect(0, 0, w, h, c.lin("#16394A", "#2C6A7E", "#1A4456"))
    c.rect(0, 1560, w, h - 1560, c.lin("#2F7286", "#1B4658"))
    slots, lamps, hot = "", "", ""
    for i in range(6):
        x = 70 + i * 240
        c.rect(x, 330, 190, 1250, c.lin("#33728A", "#1F5064"), r=6)
        for j in range(18):
            y = 370 + j * 66
            slots += "M%s %sh158v46h-158Z" % (n(x + 16), n(y))
            for k in range(4):
                if rnd.random() < 0.5:
                    q = "M%s %sh16v12h-16Z" % (n(x + 30 + k * 26), n(y + 16))
                    if rnd.random() < 0.18:
                        hot += q
                    else:
                        lamps += q
    c.path(slots, "#17394A")
    c.path(lamps, "#BFF0F2", op=0.55)
    c.path(hot, AMBER, op=0.7)
    for x in range(0, int(w), 499):
        c.poly([(x + 60, 105), (x + 250, 105), (x + 60, 1000)], "#DDF4F0", op=0.07)
        c.poly([(x + 300, 105), (x + 480, 105), (x + 60, 1500), (x + 60, 1220)], "#DDF4F0", op=0.05)
        c.rect(x, 105, 12, h - 105, c.lin("#6FB0BC", "#2F6F86"), op=0.8)
    c.rect(0, 98, w, 9, "#8FC5C4", op=0.6)
    c.rect(0, h - 26, w, 26, "#123040")
    c.rect(0, h - 28, w, 6, "#8FC5C4", op=0.5)


def draw(c):
    rnd = random.Random(11)
    v = Persp(2496, 905)
    c.rect(0, 0, W, H, c.lin("#0F2430", "#123444", "#0E1C26"))
    # ceiling and its cable bundles
    c.poly([(1000, 0), (3992, 0), v.p(A, TOP, END), v.p(-A, TOP, END)], c.lin("#123444", "#2F6F86"))
    d = ""
    for i in range(16):
        z = 0.85 * 1.12 ** i
        if z < END:
            d += pts_d([v.p(-A, -1000, z), v.p(A, -1000, z)], False)
    c.path(d, "none", "#8FC5C4", 5, op=0.3)
    # floor
    y0 = v.p(0, FLOOR, END)[1]
    c.rect(0, y0, W, H - y0, c.lin("#2F6F86", "#1B4558", "#102836"))
    c.poly([v.p(-A, FLOOR, END), v.p(A, FLOOR, END), v.p(A, FLOOR, 0.75), v.p(-A, FLOOR, 0.75)], c.lin("#BFE8EA", "#4F9AA8", "#1F5064", "#143442"))
    s = ""
    for x in (-600, -200, 200, 600):
        s += pts_d([v.p(x, FLOOR, END), v.p(x, FLOOR, 0.7)], False)
    for i in range(12):
        z = END / 1.14 ** i
        if z > 0.74:
            s += pts_d([v.p(-A, FLOOR, z), v.p(A, FLOOR, z)], False)
    c.path(s, "none", "#0E2A3A", 4, op=0.5)
    # end wall, a bright door of light
    l, t = v.p(-A, TOP, END)
    r, b = v.p(A, FLOOR, END)
    c.rect(l, t, r - l, b - t, c.lin("#5FA0A8", "#DDF4F0", "#FFF3DC"))
    c.glow(2496, 930, 760, "#DDF4F0", 0.65)
    c.rect(2496 - 150, 790, 300, b - 790, c.lin("#FFF3DC", PALE_GOLD), r=8)
    c.line([(2496, 790), (2496, b)], BRONZE, 4, op=0.5)
    c.path(pts_d([(l + 40, b), (l + 40, t + 60), (r - 40, t + 60), (r - 40, b)], False), "none", "#2F6F86", 10, op=0.6)
    # trays overhead with neat bundles
    for x, cols in ((-430, (AMBER, GOLD, AMBER, PALE_GOLD, AMBER)), (430, (JASMINE, PALE_RIVER, JASMINE, PALE_RIVER, JASMINE))):
        c.poly([v.p(x - 170, -930, 0.9), v.p(x + 170, -930, 0.9), v.p(x + 170, -930, END), v.p(x - 170, -930, END)], c.lin("#0E2028", "#1F4A5A"))
        rung = ""
        for i in range(22):
            z = 0.9 * 1.065 ** i
            if z < END:
                rung += pts_d([v.p(x - 170, -930, z), v.p(x + 170, -930, z)], False)
        c.path(rung, "none", "#8A9AA0", 7, op=0.6)
        for i, col in enumerate(cols):
            o = x - 120 + 60 * i
            for k in (0, 1):
                c.poly([v.p(o - 23, -910 - 0 * k, 0.88), v.p(o + 23, -910, 0.88), v.p(o + 23, -910, END), v.p(o - 23, -910, END)], c.lin(col, dark(col, 0.35))) if not k else c.line([v.p(o - 10, -910, 0.88), v.p(o - 10, -910, END)], light(col, 0.5), 4, op=0.7)
        for e in (-170, 170):
            c.poly([v.p(x + e, -960, 0.88), v.p(x + e, -960, END), v.p(x + e, -880, END), v.p(x + e, -880, 0.88)], "#6A8088")
        # ties that gather the bundle
        for i in range(7):
            z = 1.02 * 1.18 ** i
            if z < END:
                c.line([v.p(x - 155, -905, z), v.p(x + 155, -905, z)], "#14202A", 13 / z)
    cabinets(c, v, 1, rnd)
    cabinets(c, v, -1, rnd)
    # light that lies along the floor
    for sx in (-1, 1):
        c.poly([v.p(sx * A, FLOOR, END), v.p(sx * A, FLOOR, 0.75), v.p(sx * (A - 330), FLOOR, 0.75), v.p(sx * (A - 330), FLOOR, END)], c.lin((0, "#DDF4F0", 0.6), (1, "#BFE8EA", 0.04)))
    c.poly([v.p(-150, FLOOR, END), v.p(150, FLOOR, END), v.p(170, FLOOR, 0.8), v.p(-170, FLOOR, 0.8)], c.lin((0, "#FFF3DC", 0.85), (0.5, PALE_GOLD, 0.3), (1, PALE_GOLD, 0)))
    # near ends of the two rows
    glass(c, 2496 - A, FLOOR + 905, rnd)
    c.rect(2496 + A, 0, 400, FLOOR + 905, c.lin("#1F4A5A", "#123040", x2=1, y2=0))
    for x in (2496 - A, 2496 + A):
        c.rect(x - 7, 105, 14, FLOOR + 800, c.lin("#DDF4F0", "#5FA0A8"))
    c.rect(2496 + A, 98, 400, 7, "#8FC5C4", op=0.35)
    # a technician, as tall as the eye that looks down the aisle
    z = 1.62
    x, y = v.p(40, FLOOR, z)
    h = 650
    c.glow(x, y - 400, 520, "#FFF3DC", 0.5)
    c.poly([(x - 50, y), (x + 60, y), (x + 130, y + 260), (x - 60, y + 260)], c.lin((0, "#0E2028", 0.4), (1, "#0E2028", 0)))
    person(c, x, y, h, "hold", "shirt", AMBER, "#23323C", hair="short")
    k = h / 100
    X = lambda a, b: (x + a * k, y - b * k)
    c.poly([X(4, 61), X(20, 61), X(21, 62.5), X(5, 62.5)], "#5A5058")
    c.poly([X(19, 62), X(23, 73), X(25.4, 73.4), X(21.4, 62)], c.lin("#DDE8E4", "#6A7A80", x2=1))
    c.line([X(19, 62.4), X(23, 73)], JASMINE, 6)
    motes(c, 1800, 300, 1400, 1300, 5, 40, "#DDF4F0", 6, 0.6)
