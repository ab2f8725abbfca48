# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Immediate service: a grandmother in her courtyard, and through the openings of its wall a bus stop, a shop and a flat."""
from kit import *
from kit.parts_close import *


def draw(c):
    c.rect(0, 0, W, H, c.lin((0, "#1F3440"), (0.14, "#3F6A70"), (0.26, "#9AB49A"), (0.36, "#F6D8A0")))
    ox, oy = 2560, 700
    c.glow(ox, 470, 1100, "#FFEFC8", 0.75, 620)
    cloud_band(c, 3270, 300, 0.7, "#8FA898", "#FFF3DC", 0.7, seed=4)
    cloud_band(c, 760, 300, 0.8, "#3A5A60", PALE_GOLD, 0.7, seed=9)
    cloud_band(c, 1830, 400, 0.6, "#7A9C92", "#FFF3DC", 0.7, seed=2)
    hills(c, 640, 120, "#7FA090", "#5A8278", 7, 420, line="#FFF3DC")
    skyline(c, 760, 21, "#5A8078", "#4A6E6A", 50, 190, lit=0.3)
    # the office far off
    w, h = 300, 470
    c.glow(ox, oy - 200, 460, "#FFF6E0", 0.8)
    c.rect(ox - w / 2 - 120, oy - 190, w + 240, 260, c.lin("#D8E4D4", "#8FB0A4", x2=1, y2=0.4))
    c.rect(ox - w / 2, oy - h + 60, w, h + 20, c.lin("#F6F2E4", "#BFD4C4", "#6F9A90", x2=1, y2=0.3))
    for i in range(6):
        for j in range(7):
            c.rect(ox - w / 2 + 24 + i * 43, oy - h + 92 + j * 52, 28, 32, ("#FFDC90", "#3F7A78", "#FFE9BC")[(i * 2 + j * 3) % 3], r=3)
    for sg in (-1, 1):
        for j in range(3):
            c.rect(ox + sg * 205 - 44, oy - 160 + j * 54, 88, 28, "#FFE0A0" if (j + sg) % 2 else "#3F7A78", r=3)
    c.path("M%s %sL%s %sL%s %sZ" % tuple(n(q) for q in (ox - w / 2 - 24, oy - h + 64, ox, oy - h - 30, ox + w / 2 + 24, oy - h + 64)), c.lin("#5FA596", "#2F5E62"))
    # courtyard wall
    wt = 800
    c.rect(0, wt, W, 860, c.lin("#FFF6E4", "#F6E2C0", "#E0BE98"))
    c.rect(0, wt, W, 70, c.lin((0, "#7A5A48", 0.5), (1, "#7A5A48", 0)))
    c.rect(0, 1560, W, 100, c.lin("#A8A09A", "#7A726E"))
    bricks(c, 0, 1560, W, 100, 34, 96, "#4A4244", 0.5)
    # tiles on the wall
    c.rect(0, wt - 66, W, 70, c.lin("#7A6A72", "#4A3E48"))
    c.path("".join("M%s %sv62" % (n(x), n(wt - 64)) for x in range(10, W, 44)), "none", "#9A8A92", 6, op=0.6)
    c.path("".join("M%s %sa22 20 0 0 0 44 0" % (n(x), n(wt - 2)) for x in range(-12, W, 44)), "#54464E", GOLD, 3.5)
    c.rect(0, wt - 92, W, 30, c.lin("#8A7A82", "#54464E"))
    # floor of the court
    c.rect(0, 1660, W, H, c.lin("#D8A878", "#A87A5C", "#5A403A", "#2A2022"))
    s = "".join("M0 %sH%s" % (n(1660 + 26 * i * (1 + i * 0.32)), W) for i in range(1, 9))
    s += "".join("M%s 1660L%s %s" % (n(2496 + i * 150), n(2496 + i * 330), n(H)) for i in range(-16, 12))
    c.path(s, "none", "#6A4A3E", 4, op=0.4)

    def frame(d):
        c.path(d, "none", "#6A5A60", 54)
        c.path(d, "none", "#B9A890", 34)
        c.path(d, "none", GOLD, 6, op=0.9)

    # round opening: the bus stop
    x, y, r = 2290, 1230, 300
    d = circ_d(x, y, r)
    with c.group(clip=d):
        c.rect(x - r, y - r, 2 * r, 2 * r, c.lin("#5A8A94", "#B8C8A8", "#F6DCA8"))
        tree(c, x - 190, y + 150, 1.05, "#5F9A62")
        skyline(c, y + 150, 5, "#8AA898", "#7A9A8C", 40, 150, x0=x - r, x1=x + r, lit=0)
        c.rect(x - r, y + 150, 2 * r, 300, c.lin("#D8C0A0", "#A88A74"))
        shelter(c, x - 150, y + 224, 380, 440, "#E0853A")
        person(c, x + 30, y + 236, 420, "phone", "suit", "#3E5A7A", "#2A2A3A", hair="short", skin=1, prop="phone")
        c.rect(x - 226, y - 150, 14, 390, c.lin("#B9ABA0", "#5A4A50", x2=1, y2=0))
        c.circle(x - 219, y - 150, 46, c.lin("#8FC5C4", RIVER, x2=1), stroke=JASMINE, sw=7)
        c.rect(x - 236, y - 162, 34, 20, JASMINE, r=6)
        for q in (-230, -208):
            c.circle(x + q, y - 140, 4.5, JASMINE)
    frame(d)
    # the shop
    x, y, a, b = 2885, 1220, 238, 300
    d = pts_d([(x - a + 90, y - b), (x + a - 90, y - b), (x + a, y - b + 90), (x + a, y + b - 90), (x + a - 90, y + b), (x - a + 90, y + b), (x - a, y + b - 90), (x - a, y - b + 90)])
    with c.group(clip=d):
        c.rect(x - a, y - b, 2 * a, 2 * b, c.lin("#FFEFC8", "#F8D08A", "#D8924E"))
        c.glow(x, y - 120, 300, "#FFFDF4", 0.8)
        for j in range(3):
            py = y - 120 + j * 110
            c.rect(x - a, py, 2 * a, 13, "#8A5634")
            rnd = random.Random(j + 7)
            px = x - a + 14
            while px < x + a - 20:
                ww, hh = 24 + 22 * rnd.random(), 42 + 34 * rnd.random()
                col = (RED, JADE, "#C99A62", JASMINE, DEEP_RED, RIVER, AMBER)[rnd.randrange(7)]
                c.rect(px, py - hh, ww, hh, c.lin(light(col, 0.25), dark(col, 0.2), x2=1, y2=0), r=6)
                px += ww + 12
        k = 8
        for i in range(k):
            col = (RED, JASMINE)[i % 2]
            c.path("M%s %sh%sv66a%s 24 0 0 1 %s 0Z" % tuple(n(q) for q in (x - a + 2 * a * i / k, y - b, 2 * a / k, a / k, -2 * a / k)), c.lin(col, dark(col, 0.25)))
        person(c, x - 30, y + 330, 560, "hold", "vest", "#C2543A", "#33262C", hair="bob", skin=0, shadow=False)
        c.rect(x - a, y + 130, 2 * a, 260, c.lin("#A8623E", "#5A3026"))
        c.rect(x - a, y + 112, 2 * a, 26, c.lin("#F0C890", "#A8704A"))
        for i, col in enumerate((AMBER, RED, "#B8C46A", AMBER, RED)):
            c.circle(x - a + 50 + i * 34, y + 98 - (12 if i % 2 else 0), 22, c.lin(light(col, 0.3), dark(col, 0.2), x2=1))
    shop = (x - 30 + 80, y + 330 - 356)
    with c.moved(shop[0] + 12, shop[1] + 10, 1, rot=14):
        c.rect(-22, -78, 44, 82, "#1A1216", r=8)
        c.rect(-18, -74, 36, 74, c.lin("#DDF4F0", PALE_RIVER), r=5)
    frame(d)
    # the flat
    x, y, a, b = 3450, 1220, 224, 300
    d = "M%s %sV%sA%s %s 0 0 1 %s %sV%sZ" % tuple(n(q) for q in (x - a, y + b, y - b + a, a, a, x + a, y - b + a, y + b))
    with c.group(clip=d):
        c.rect(x - a, y - b, 2 * a, 2 * b, c.lin("#C2785A", "#A85A48", "#8A4438"))
        bricks(c, x - a, y - b, 2 * a, 2 * b, 36, 96, "#5A2A26", 0.4)
        c.rect(x - 160, y - 170, 320, 370, "#FFF6E4")
        c.rect(x - 144, y - 154, 288, 340, c.lin("#FFF0CC", "#FBDC9C", "#F0B868"))
        c.glow(x, y - 60, 200, "#FFFDF4", 0.7)
        with c.group(clip=pts_d([(x - 144, y - 154), (x + 144, y - 154), (x + 144, y + 186), (x - 144, y + 186)])):
            person(c, x + 20, y + 400, 540, "phone", "shirt", "#3F8A8C", "#33262C", hair="tail", skin=2, flip=True, shadow=False, prop="phone")
        for sg in (-1, 1):
            c.path("M%s %sq%s 170 %s 350h%sV%sZ" % tuple(n(q) for q in (x + sg * 40, y - 160, sg * 10, sg * 76, sg * 34, y - 160)), c.lin("#8FC5C4", "#4F9A9C"))
        c.rect(x - 190, y + 190, 380, 26, c.lin("#FFF6E4", "#C9B196"))
        for i in range(4):
            px = x - 130 + i * 86
            c.rect(px - 26, y + 150, 52, 44, c.lin("#C2603E", "#7A3426"), r=6)
            for q in (-20, 0, 20):
                c.circle(px + q, y + 140 - (12 if not q else 0), 17, (ROSE, "#E8A0A8", BANYAN)[(i + q // 20) % 3])
    frame(d)
    flat = (x + 20 - 64, y + 400 - 372)
    bus = (2290 + 30 + 46, 1230 + 236 - 290)
    # calm on the left
    c.rect(0, 0, 1900, H, c.lin((0, "#2A2A38", 0.36), (0.5, "#2A2A38", 0.22), (1, "#2A2A38", 0), x2=1, y2=0))
    # grandmother under her tree
    c.path(smooth_d([(1500, 1800), (1530, 1400), (1500, 1040), (1560, 700)], k=0.9), "none", c.lin("#8A624A", "#4A3026", x2=1, y2=0), 58)
    c.path(smooth_d([(1520, 1180), (1640, 980), (1790, 880)], k=0.9), "none", "#6A4836", 30)
    rnd = random.Random(6)
    for u, v2, r in ((1340, 760, 150), (1800, 830, 120), (1480, 640, 190), (1660, 690, 180), (1560, 820, 150)):
        col = dark("#5F9A5A", max(0, (v2 - 640) / 500 + (u - 1500) / 2200))
        c.circle(u, v2, r, c.lin(light(col, 0.3), col, dark(col, 0.4), x2=0.7))
    for i in range(16):
        q, t = math.sqrt((i + 0.5) / 16), i * 2.39996
        c.circle(1560 + 250 * q * math.cos(t), 740 + 150 * q * math.sin(t), 19, c.lin("#FFD08A", "#E0853A", x2=1))
    c.shade(1500, 1806, 190, 26, 0.5)
    x, y, h = 1730, 1862, 940
    k = h / 100
    seat(c, x, y, h, "stool", mat("#A8623E"))
    person(c, x, y, h, "lap", "vest", "#A83A4C", "#3A3246", hair="bun", hair_col="#E4DDD2", skin=1, shoe="#2A1A1C")
    px, py = x + 18 * k, y - 36 * k
    c.glow(px, py, 210, PALE_RIVER, 0.85)
    with c.moved(px, py, 1, rot=12):
        c.rect(-37, -122, 74, 140, "#1A1216", r=13)
        c.rect(-31, -116, 62, 128, c.lin("#F0FBF6", PALE_RIVER), r=9)
        c.line([(-14, -52), (-3, -40), (17, -68)], BANYAN, 9)
    c.circle(x + 15.4 * k, y - 33.6 * k, 1.7 * k, SKINS[1])
    # tea on a low table, hens' grain basket
    table(c, 2060, 1872, 250, 150, mat("#8A4E34"))
    c.path("M2010 1706q-6 -58 40 -58q46 0 40 58Z", c.lin("#8FC5C4", "#2F6A70", x2=1))
    c.path("M2086 1690q34 -6 30 -34", "none", "#2F6A70", 11)
    c.circle(2050, 1642, 11, GOLD)
    c.path("M2120 1706q-2 -34 -2 -36h52q0 2 -2 36Z", JASMINE)
    pot_plant(c, 2610, 1790, 0.6, "#5F9A5C", seed=3)
    pot_plant(c, 3700, 1800, 0.75, "#4E8F62", seed=8)
    # lines of light to the office
    goal = (ox, oy - h * 0 - 300)
    for q, rise, col in (((px, py - 130), 420, "#FFFDF0"), (bus, 260, "#FFF0CC"), (shop, 280, "#FFF0CC"), (flat, 420, "#FFFDF0")):
        dd = "M%s %sC%s %s %s %s %s %s" % tuple(n(v) for v in (*q, q[0] + (goal[0] - q[0]) * 0.1, q[1] - rise - 260, goal[0] + (q[0] - goal[0]) * 0.35, goal[1] - 40, *goal))
        c.path(dd, "none", "#2F5E62", 17, op=0.35, dash="0 34")
        c.path(dd, "none", "#E0853A" if q[1] > 900 else col, 13, op=1, dash="0 34")
        c.path(dd, "none", col, 8, op=1, dash="0 34")
        c.glow(*q, 80, PALE_GOLD, 0.9)
        c.circle(*q, 12, "#FFFDF0")
    c.glow(*goal, 170, "#FFFDF4", 0.95)
    c.circle(*goal, 20, "#FFFDF0", stroke="#E0853A", sw=6)
