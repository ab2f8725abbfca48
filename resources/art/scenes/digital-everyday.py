# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Digital technology in daily life: a fish of light before an old gate, among small shops in the evening."""
from kit import *
from kit.parts_still import *


def old_gate(c, x, y, w):
    """Gate of three bays, seen from the front; x the middle, y the ground."""
    red, stone = "#A8382A", "#C9A88A"
    for f in (-1, 1):
        c.rect(x + f * w * 0.41 - 60, y - 470, 120, 470, c.lin("#7A3028", "#8E3A2C"))
    for u in (-0.5, -0.3, 0.3, 0.5):
        px, h = x + u * w, 640 if abs(u) > 0.4 else 840
        c.rect(px - 30, y - h, 60, h, c.lin(light(red, 0.25), red, dark(red, 0.45), x2=1, y2=0))
        c.poly([(px - 48, y), (px + 48, y), (px + 38, y - 90), (px - 38, y - 90)], c.lin(light(stone, 0.25), dark(stone, 0.4), x2=1))
    for u0, u1, top in ((-0.5, -0.3, 600), (0.3, 0.5, 600), (-0.3, 0.3, 800)):
        a, b = x + u0 * w, x + u1 * w
        c.rect(a - 20, y - top, b - a + 40, 58, c.lin(light(red, 0.2), dark(red, 0.2)))
        c.rect(a, y - top + 58, b - a, 90, c.lin("#17424A", "#2F6A70"))
        c.rect(a - 10, y - top + 148, b - a + 20, 34, c.lin(GOLD, BRONZE))
        k = max(2, int((b - a) / 70))
        c.path("".join("M%s %sl24 -26l24 26l-24 26Z" % (n(a + (b - a) * (i + 0.5) / k - 24), n(y - top + 103)) for i in range(k)), "none", GOLD, 4)
    tiles_roof(c, x - w * 0.6, y - 600, w * 0.28, 120, 34)
    tiles_roof(c, x + w * 0.32, y - 600, w * 0.28, 120, 34)
    tiles_roof(c, x - w * 0.37, y - 800, w * 0.74, 160, 70)


def fish(c, x, y, s):
    """Lantern fish drawn in light, swimming to the left."""
    X = lambda u, v: (x + u * s, y - v * s)
    c.glow(x, y, 620 * s, PALE_RIVER, 0.75, 430 * s)
    c.glow(x, y, 360 * s, "#FFF6DC", 0.65, 240 * s)
    body = [X(-330, 10), X(-240, 96), X(-80, 150), X(90, 122), X(230, 44), X(250, 0), X(230, -36), X(80, -104), X(-90, -124), X(-250, -74)]
    tail = [X(220, 12), X(330, 150), X(420, 190), X(376, 60), X(400, -30), X(420, -160), X(320, -110)]
    for d, f in ((smooth_d(tail, True, 0.8), ("#F2D9A0", "#E0793F")), (smooth_d([X(-90, 136), X(-20, 230), X(110, 236), X(150, 108)], True, 0.6), ("#FFF0C8", "#E0793F")),
                 (smooth_d([X(-70, -112), X(0, -200), X(80, -190), X(70, -100)], True, 0.6), ("#F2B060", "#D8412F"))):
        c.path(d, c.lin(*f), "#FFF6DC", 6 * s, op=0.88)
    c.path(smooth_d(body, True, 0.9), c.lin("#FFF6DC", "#F8D48E", "#EC8A4E"), "#FFFFFF", 9 * s, op=0.96)
    d = ""
    for i in range(6):
        for j in range(-2, 3):
            u, v = -120 + i * 58 + (j % 2) * 28, j * 40 + 10
            if abs(v - 10) < 105 - max(0, u) * 0.34:
                p, r = X(u, v + 22), 26 * s
                d += "M%s %sa%s %s 0 0 1 0 %s" % tuple(n(q) for q in (*p, r, r, 2 * r * 0.86))
    c.path(d, "none", "#C9502E", 5 * s, op=0.75)
    c.path(smooth_d([X(-190, 112), X(-150, 10), X(-194, -94)]), "none", "#C9502E", 7 * s, op=0.8)
    c.circle(*X(-252, 34), 26 * s, "#FFFFFF")
    c.circle(*X(-256, 34), 13 * s, "#33202A")
    for u in (-1, 1):
        c.path(smooth_d([X(-320, 0), X(-370, -20 - 20 * u), X(-390, -70)]), "none", "#FFF6DC", 5 * s)
    for i in range(26):
        a, r = i * 2.4, (300 + 190 * ((i * 7) % 5) / 5) * s
        c.circle(x + r * 1.15 * math.cos(a), y + r * 0.66 * math.sin(a), (4 + 3 * (i % 3)) * s, ("#FFF6DC", PALE_RIVER)[i % 2], op=0.9)


def draw(c):
    sky(c, "#2A3A5A", "#5E5A80", "#E08A72", 1000)
    stars(c, 9, 60, 500)
    disc(c, 3330, 330, 150, "#FFE6B0", 1, 0.5)
    cloud_band(c, 1780, 300, 0.8, "#5A4A6A", seed=6, op=0.8)
    cloud_band(c, 3020, 470, 0.6, "#7A5468", seed=3, op=0.8)
    hills(c, 900, 200, "#4E4660", "#3E3852", 5, 460, line=GOLD)
    y = 1400
    c.rect(0, y - 6, W, H, c.lin("#A86E52", "#6E4A48", "#3A2A34"))
    for i in range(6):
        yy = y + 24 + i * i * 20
        c.line([(0, yy), (W, yy)], "#4A2E34", 4, op=0.35)
        for k in range(14):
            x = CX + (k - 6.5 + (i % 2) * 0.5) * (240 + i * 70)
            c.line([(x, yy), (x + (x - CX) * 0.09, yy + 20 + 40 * i)], "#4A2E34", 4, op=0.3)
    # far houses behind the gate
    for x, w, h, col in ((1960, 300, 420, "#6A4450"), (2800, 320, 440, "#6A4450")):
        c.rect(x, y - h, w, h, col)
    c.rect(2290, y - 520, 420, 520, c.lin("#3A4A62", "#8A6068", "#D8966A"))
    c.poly([(2440, y), (2560, y), (2520, y - 120), (2480, y - 120)], "#F0C080", op=0.8)
    for x, h, w in ((2290, 300, 110), (2360, 240, 70), (2620, 320, 90), (2570, 230, 60)):
        c.rect(x, y - h, w, h, "#5A3C48")
        c.rect(x + w * 0.3, y - h * 0.6, w * 0.34, h * 0.26, "#FFD890")
    shop_front(c, 1390, y, 560, 470, "#8A4A38", 1, 130, 3, 4, awning="#B8402C")
    c.rect(1450, 700, 440, 110, c.lin("#6A3A34", "#8A4A3C"))
    for i in range(5):
        c.rect(1474 + i * 82, 720, 62, 84, "#F2C47E")
    tiles_roof(c, 1440, 704, 460, 110, 44)
    shop_front(c, 2900, y, 720, 520, "#7A4438", 1, 140, 2, 9, goods=False)
    c.rect(3680, y - 620, 300, 620, c.lin("#7A4A44", "#5A3438"))
    for v in (540, 300):
        c.rect(3740, y - v, 140, 150, "#F2C47E")
    tiles_roof(c, 3680, y - 620, 300, 130, 44)
    for i in range(2):                                       # the window that answers a touch
        bx = 2960 + i * 340
        c.glow(bx + 140, y - 270, 300, PALE_RIVER, 0.5)
        c.rect(bx - 6, y - 412, 296, 308, c.lin("#2A5A66", "#5FA0A4"), stroke=PALE_GOLD, sw=6)
        for k in range(3):
            c.circle(bx + 142, y - 250, 36 + 42 * k, stroke="#FFF6DC", sw=6, op=0.9 - 0.25 * k)
        for k in range(5):
            a = k * 1.2566 + i
            c.circle(bx + 142 + 104 * math.cos(a), y - 250 + 104 * math.sin(a), 20, (GOLD, ROSE, JASMINE, "#E0793F", PALE_BANYAN)[k])
        c.circle(bx + 142, y - 250, 26, "#FFF6DC")
    old_gate(c, 2500, y, 860)
    for x in (2030, 2140):
        paper_lantern(c, x, y - 560 + (30 if x > 2100 else 0), 44, RED, True, 26)
    for x in (2960, 3560):
        paper_lantern(c, x, y - 500, 52, RED, True, 20)
    for x in (1450, 1890):
        paper_lantern(c, x, y - 460, 46, RED, True, 20)
    for x, w in ((1670, 420), (2500, 420), (3260, 520)):
        c.glow(x, y + 60, w, "#FFD890", 0.5, 120)
    # those who touch the window
    person(c, 3236, y + 70, 440, "reach", "shirt", JASMINE, PLUM, hair="tail", flip=True)
    person(c, 3500, y + 80, 450, "reach", "coat", "#B98D52", LACQUER3, hair="short", flip=True)
    # the fish and its light on the stones
    fx, fy = 2490, 1180
    c.glow(fx, 1640, 620, PALE_RIVER, 0.6, 150)
    c.glow(fx, 1640, 380, "#FFE6B0", 0.6, 90)
    pulse_rings(c, fx, 1640, 430, 3, PALE_RIVER, 5, 0.22, 0.7)
    c.poly([(fx - 300, 1240), (fx + 300, 1240), (fx + 200, 1640), (fx - 200, 1640)], c.lin((0, "#FFF6DC", 0.34), (1, PALE_RIVER, 0.04)))
    fish(c, fx, fy, 1.0)
    # family and guide
    person(c, 1770, 1850, 610, "back", "suit", "#3E4A6A", LACQUER2)
    child(c, 1960, 1862, 390, pose="point", top=GOLD, low=DEEP_RIVER, hair="bob")
    person(c, 2130, 1858, 580, "back", "dress", RED, hair="bun")
    person(c, 2990, 1860, 600, "point", "coat", "#3E7F6C", LACQUER3, hair="bob", flip=True, prop="lanyard")
    c.rect(0, 1890, W, 270, c.lin((0, "#1C1620", 0), (1, "#1C1620", 0.6)))
    calm(c, "#1E2038", 0.4, 1480)
