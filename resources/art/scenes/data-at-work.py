# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Data at work: a street at dusk with a bus at its stop, a small shop and a surgery, joined by threads of light."""
from kit import *
from kit.parts_close import *

ST = 1640    # where the houses stand


def draw(c):
    c.rect(0, 0, W, H, c.lin((0, "#1E2A38"), (0.22, "#3E4A5C"), (0.42, "#A87268"), (0.6, "#EDB87E")))
    c.glow(2300, 900, 1500, "#FFDCA0", 0.5, 800)
    c.circle(1830, 500, 230, c.lin("#FFF6E0", "#F8D590"))
    c.circle(1830, 500, 262, stroke="#FFF3DC", sw=3, op=0.6)
    cloud_band(c, 760, 430, 0.9, "#3A3E50", PALE_GOLD, 0.7, seed=6)
    cloud_band(c, 2080, 700, 0.6, "#C08A74", PALE_GOLD, 0.8, seed=3)
    hills(c, 1240, 200, "#8A6A68", "#6A4A52", 5, 430, line=PALE_GOLD)
    skyline(c, 1560, 9, "#5A4652", "#43323E", 90, 420, lit=0.35)
    c.rect(0, 1540, W, 140, "#43323E")
    # pavement, kerb, road
    c.rect(0, ST, W, 140, c.lin("#D8B48C", "#A87E62"))
    s = "".join("M%s %sl-40 140" % (n(x), n(ST)) for x in range(40, 3900, 130))
    c.path(s, "none", "#7A5A48", 3, op=0.45)
    c.rect(0, 1780, W, 26, c.lin("#F0D8B0", "#8A6A56"))
    c.rect(0, 1806, W, H, c.lin("#5A4850", "#3A2E36", "#221A20"))
    c.path("".join("M%s 1990h170" % n(x) for x in range(-40, 3900, 330)), "none", PALE_GOLD, 12, op=0.5)
    c.rect(0, 0, 1500, H, c.lin((0, "#2A2838", 0.45), (0.62, "#2A2838", 0.25), (1, "#2A2838", 0), x2=1, y2=0))
    # surgery: a white house with a wide window
    x, w, top = 2890, 830, 640
    c.rect(x, top, w, ST - top, c.lin("#F6EFE2", "#E0D2BE", "#BFA890", x2=0.6))
    c.rect(x - 26, top - 46, w + 60, 56, c.lin("#8FC5C4", "#3F7A80"))
    c.rect(x - 26, top + 8, w + 60, 16, LACQUER, op=0.25)
    for i in range(3):
        lit_window(c, x + 70 + i * 250, top + 80, 170, 200, 2, 2, "#3F6A6C", PALE_GOLD if i != 1 else "#BFE0DC")
    gx, gy, gw, gh = x + 46, 1010, 740, 560
    c.rect(gx - 18, gy - 18, gw + 36, gh + 36, "#3F7A80", r=10)
    c.rect(gx, gy, gw, gh, c.lin("#FFF6E4", "#F8E2B8", "#EFC890"))
    c.path(heart_d(gx + 250, gy + 130, 62), c.lin("#F08A72", RED, x2=1))
    c.path(smooth_d([(gx + 222, gy + 112), (gx + 228, gy + 96), (gx + 242, gy + 92)]), "none", JASMINE, 7, op=0.8)
    screen(c, gx + 395, gy + 66, 250, 160, "line", 4, stand=False)
    c.rect(gx, gy + gh - 46, gw, 46, c.lin("#D8A878", "#A87454"))
    with c.group(clip=pts_d([(gx, gy), (gx + gw, gy), (gx + gw, gy + gh), (gx, gy + gh)])):
        m = mat("#7A4A34")
        seat(c, gx + 130, gy + gh - 10, 560, "stool", m)
        person(c, gx + 130, gy + gh - 10, 560, "sit", "vest", "#B0603E", "#3A3246", hair="bun", hair_col="#D8D0C8", skin=1)
        table(c, gx + 375, gy + gh - 8, 290, 180, m, front=True)
        seat(c, gx + 640, gy + gh - 10, 580, "stool", m)
        doctor(c, gx + 640, gy + gh - 10, 580, pose="type", flip=True, skin=0)
        c.poly([(gx + 400, gy + gh - 204), (gx + 480, gy + gh - 204), (gx + 462, gy + gh - 290), (gx + 388, gy + gh - 290)], "#33262C")
        c.poly([(gx + 474, gy + gh - 206), (gx + 482, gy + gh - 206), (gx + 464, gy + gh - 288), (gx + 458, gy + gh - 288)], PALE_RIVER)
        bowlx = gx + 300
        c.path(pill_d(bowlx - 40, gy + gh - 214, 90, 14), JASMINE)
    c.rect(gx, gy, gw, gh, c.lin((0, "#FFFFFF", 0.2), (0.3, "#FFFFFF", 0), x2=1), r=4)
    c.rect(gx - 24, gy + gh + 14, gw + 48, 22, "#8FC5C4")
    # shop: an old timber house, open to the street
    x, w, top = 2130, 690, 960
    c.rect(x - 6, top - 10, w + 12, ST - top + 10, c.lin("#8A4E34", "#5A3026"))
    c.rect(x + 34, top + 80, w - 68, ST - top - 80, c.lin("#FFE9BC", "#F6CC84", "#E0A058"))
    c.glow(x + w / 2, top + 260, 420, "#FFF6E0", 0.6)
    for j in range(3):
        py = top + 210 + j * 112
        c.rect(x + 60, py, w - 120, 14, "#8A5634")
        rnd = random.Random(j + 2)
        px = x + 72
        while px < x + w - 110:
            ww, hh = 26 + 26 * rnd.random(), 44 + 36 * rnd.random()
            col = (RED, JADE, "#C99A62", JASMINE, DEEP_RED, RIVER, AMBER)[rnd.randrange(7)]
            if rnd.random() < 0.5:
                c.rect(px, py - hh, ww, hh, c.lin(light(col, 0.25), dark(col, 0.2), x2=1, y2=0), r=5)
            else:
                c.path("M%s %sh%sq8 %s %s %sh%sq%s %s %s %sZ" % tuple(n(v) for v in (px, py, ww, -hh * 0.6, -ww * 0.3, -hh * 0.8, -ww * 0.4, -ww * 0.4, hh * 0.3, -ww * 0.3, hh * 0.8)), c.lin(light(col, 0.25), dark(col, 0.2), x2=1, y2=0))
            px += ww + 12 + 10 * rnd.random()
    for px in (x, x + w - 34):
        c.rect(px, top, 34, ST - top, c.lin("#C2543A", "#8A2E22", x2=1, y2=0))
    c.rect(x, top + 40, w, 40, c.lin("#C2543A", "#7A281E"))
    roof_front(c, x, top, w, 190, "#54404A", 80)
    # awning
    ax, ay, aw, ah, k = x + 20, top + 84, w - 40, 90, 10
    for i in range(k):
        col = (RED, JASMINE)[i % 2]
        c.path("M%s %sh%sv%sa%s %s 0 0 1 %s 0Z" % tuple(n(v) for v in (ax + aw * i / k, ay, aw / k, ah - 24, aw / k / 2, 26, -aw / k)), c.lin(col, dark(col, 0.25)))
    for px in (x + 10, x + w - 10):
        lantern(c, px, top + 60, 0.62, RED, 60)
    # the owner behind her counter pays a supplier by telephone
    person(c, x + 470, ST + 10, 560, "hold", "vest", "#3F7A6C", "#33262C", hair="bun", skin=0, flip=True, shadow=False)
    c.rect(x + 250, ST - 196, w - 290, 206, c.lin("#A8623E", "#5A3026"))
    c.rect(x + 236, ST - 214, w - 262, 26, c.lin("#F0C890", "#A8704A"))
    for i in range(3):
        c.rect(x + 268 + i * 130, ST - 170, 112, 150, "none", r=6, stroke=GOLD, sw=4, op=0.6)
    for i, col in enumerate((AMBER, RED, "#B8C46A", AMBER)):
        c.circle(x + 556 + i * 28, ST - 226 - (14 if i in (1, 2) else 0), 19, c.lin(light(col, 0.3), dark(col, 0.2), x2=1))
    hx, hy = x + 470 - 84, ST + 10 - 352
    c.glow(hx - 20, hy - 18, 130, PALE_RIVER, 0.9)
    with c.moved(hx - 20, hy + 6, 1, rot=-14):
        c.rect(-24, -84, 48, 88, "#1A1216", r=9)
        c.rect(-20, -80, 40, 80, c.lin("#DDF4F0", PALE_RIVER), r=6)
        c.line([(-10, -42), (-3, -34), (11, -52)], BANYAN, 7)
    person(c, x + 150, ST + 70, 600, "carry", "shirt", "#D98A3D", "#2F3A4A", hair="cap", skin=2)
    k = 6.0
    c.rect(x + 150 + 9 * k, ST + 70 - 72 * k, 21 * k, 11 * k, c.lin("#C99A62", "#8A5A3A"), r=5)
    for i, col in enumerate(("#B8C46A", RED, AMBER)):
        c.circle(x + 150 + (13 + 6.4 * i) * k, ST + 70 - 73 * k, 3.4 * k, c.lin(light(col, 0.3), dark(col, 0.2), x2=1))
    c.rect(x + 150 + 9 * k, ST + 70 - 70 * k, 21 * k, 9 * k, c.lin("#D8AC74", "#8A5A3A"), r=5)
    # stop and bus
    shelter(c, 1640, ST + 20, 460, 600, "#E0B15C")
    c.rect(1574, ST - 560, 16, 590, c.lin("#B9ABA0", "#5A4A50", x2=1, y2=0))
    c.circle(1582, ST - 580, 70, c.lin("#8FC5C4", RIVER, x2=1), stroke=JASMINE, sw=8)
    c.rect(1554, ST - 600, 56, 34, JASMINE, r=8)
    for px in (1566, 1598):
        c.circle(px, ST - 562, 8, JASMINE)
    person(c, 1790, ST + 50, 520, "phone", "coat", "#C0586A", "#33262C", hair="long", skin=0, flip=True, prop="phone")
    person(c, 1960, ST + 56, 520, "walk", "suit", "#4A4466", "#2A2430", hair="short", skin=1, flip=True, prop="bag")
    bus_side(c, 1560, 2050, 1330, mat("#2F8A8C"), heads=(0.2, 0.34, 0.5, 0.72))
    # threads
    b, d = (hx - 20, hy - 40), (gx + 250, gy + 120)
    thread(c, (2096, 1500), b, 900, "#FFF0CC", 9, 26)
    thread(c, b, d, 700, "#FFF0CC", 9, 26)
    thread(c, (2096, 1500), d, 1250, "#BFE8E4", 8, 26)
    for q in (b, d):
        c.glow(*q, 90, PALE_GOLD, 0.9)
        c.circle(*q, 13, JASMINE)
