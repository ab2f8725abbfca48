# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""A virtual experiment: someone in VR glasses pours light from a flask into a beaker, drawn in outline only."""
from kit import *
from kit.people import POSES

POSES["pour"] = dict(a=((1, 66), (13, 62)), b=((11, 76), (23, 82)), l=((-3.4, 27), (-5.4, 3)), m=((3.8, 27), (6.4, 3.5)), lean=0.6)


def flask(c, x, y, r, tilt, level, tone):
    """Round flask in outline, x, y the middle of its bulb, its neck tilted from upright; filled below the line level."""
    q, k = math.radians(tilt), math.asin(0.26)
    turn = lambda u, v: (x + u * math.cos(q) - v * math.sin(q), y + u * math.sin(q) + v * math.cos(q))
    m = 40
    bulb = [turn(r * math.sin(k + (2 * math.pi - 2 * k) * i / m), -r * math.cos(k + (2 * math.pi - 2 * k) * i / m)) for i in range(m + 1)]
    body = [turn(r * 0.26, -r * 1.9)] + bulb + [turn(-r * 0.26, -r * 1.9)]
    c.poly(body, c.lin((0, JASMINE, 0.08), (1, tone, 0.3)))
    with c.group(clip=pts_d(body)):
        c.rect(x - 2 * r, level, 5 * r, 2 * r, c.lin(PALE_GOLD, AMBER, "#C25B4A"), op=0.9)
        c.rect(x - 2 * r, level - 4, 5 * r, 8, JASMINE, op=0.9)
    c.path(pts_d(body, False), "none", tone, r * 0.2, op=0.18)
    c.path(pts_d(body, False), "none", JASMINE, r * 0.05)
    c.line([turn(-r * 0.38, -r * 1.9), turn(r * 0.38, -r * 1.9)], JASMINE, r * 0.09)
    a = [(x + r * 0.78 * math.cos(t), y + r * 0.78 * math.sin(t)) for t in (3.3, 3.6, 3.9, 4.2, 4.5)]
    c.path(smooth_d(a, k=1.0), "none", JASMINE, r * 0.055, op=0.75)


def beaker(c, x, y, w, h, level, tone):
    """Beaker in outline, x, y the middle of its base."""
    q = w / 2
    lv = y - h * level
    c.path("M%s %sV%sQ%s %s %s %sH%sQ%s %s %s %sV%sZ" % tuple(n(v) for v in (x - q + 8, lv, y - 40, x - q + 8, y - 8, x - q + 46, y - 8, x + q - 46, x + q - 8, y - 8, x + q - 8, y - 40, lv)), c.lin(PALE_GOLD, AMBER, "#C25B4A"), op=0.85)
    c.ellipse(x, lv, q - 8, 20, light(PALE_GOLD, 0.4))
    body = "M%s %sQ%s %s %s %sV%sQ%s %s %s %sH%sQ%s %s %s %sV%s" % tuple(n(v) for v in (
        x - q - 30, y - h - 14, x - q, y - h, x - q, y - h + 40, y - 46, x - q, y, x - q + 46, y, x + q - 46, x + q, y, x + q, y - 46, y - h))
    c.path(body, "none", tone, 30, op=0.18)
    c.path(body, "none", JASMINE, 8)
    c.ellipse(x, y - h, q, 24, stroke=JASMINE, sw=6, op=0.8)
    for i in range(4):
        c.line([(x + q - 16, y - h * (0.2 + 0.16 * i)), (x + q - (70 if i % 2 else 46), y - h * (0.2 + 0.16 * i))], JASMINE, 6, op=0.75)


def draw(c):
    # a room at evening, one great round window
    c.rect(0, 0, W, 1560, c.lin("#33202C", "#5E3640", "#8E5A4C"))
    c.glow(2700, 860, 2100, "#F0A868", 0.45, 1200)
    lattice(c, 60, 150, 1300, 1300, 260, PALE_GOLD, 3, 0.07)
    x0, y0, r = 2690, 860, 760
    c.circle(x0, y0, r + 44, c.lin("#4A2A2E", "#24161C"))
    win = "M%s %sa%s %s 0 1 0 %s 0a%s %s 0 1 0 %s 0Z" % tuple(n(v) for v in (x0 - r, y0, r, r, 2 * r, r, r, -2 * r))
    with c.group(clip=win):
        c.rect(x0 - r, y0 - r, 2 * r, 2 * r, c.lin("#2C5560", "#6E9A94", "#F0C888", "#F0A860"))
        c.glow(2900, 1180, 900, "#FFE2A8", 0.8)
        c.circle(3010, 1120, 150, c.lin(JASMINE, PALE_GOLD))
        cloud_band(c, 3130, 740, 0.6, "#D9B08A", JASMINE, 0.6, 3)
        cloud_band(c, 2300, 400, 0.5, "#6E9A94", JASMINE, 0.5, 5)
        hills(c, 1240, 170, "#B98A6A", "#9A6A58", 4, 330, line=JASMINE)
        hills(c, 1320, 130, "#7A6A58", "#4E5A4C", 9, 280)
        skyline(c, 1400, 5, "#5A4A4A", "#3B3436", 40, 200, 50, 110, 1900, 3500, lit=0.3, calm=0)
        for i in range(22):
            c.circle(1940 + i * 74, 1420 + i * 31 % 40, 50 + i * 17 % 34, c.lin("#5E8A62", "#26483A"))
        c.rect(x0 - r, 1440, 2 * r, 300, c.lin("#3F6A50", "#26483A"))
        for u in (-r / 3, r / 3):
            c.rect(x0 + u - 6, y0 - r, 12, 2 * r, "#4A2A2E")
        c.rect(x0 - r, y0 + 90, 2 * r, 12, "#4A2A2E")
        c.poly([(x0 - r, y0 - 100), (x0 - 300, y0 - r), (x0 - 100, y0 - r), (x0 - r, y0 + 160)], JASMINE, op=0.1)
    c.circle(x0, y0, r, stroke=GOLD, sw=7)
    c.circle(x0, y0, r + 44, stroke=GOLD, sw=3, op=0.5)
    # floor with the window's light on it
    c.rect(0, 1560, W, H - 1560, c.lin("#9A6448", "#6A4236", "#3A2422"))
    d = "".join(pts_d([(x0 + (x - x0) * 0.7, 1560), (x0 + (x - x0) * 1.7, H)], False) for x in range(-1000, 6000, 230))
    c.path(d, "none", "#3A2422", 4, op=0.4)
    c.rect(0, 1530, W, 34, "#4A2A2E")
    c.rect(0, 1560, W, 4, PALE_GOLD, op=0.6)
    c.ellipse(2560, 1800, 1080, 190, c.lin((0, "#FFD9A0", 0.5), (1, "#FFB870", 0.12)))
    # bench, to the right
    c.shade(3300, 1894, 520, 60, 0.6)
    wood = mat("#8A5440")
    for x in (2960, 3600):
        c.rect(x - 26, 1470, 52, 420, c.lin(wood.left, wood.right, x2=1, y2=0))
    c.rect(2934, 1660, 692, 22, wood.right)
    c.rect(2890, 1440, 790, 46, c.lin("#F0DFC0", "#B98A60"), r=22)
    # on and under it, real things: stand with test tubes, books, plant
    for i, col in enumerate((RED, GOLD, RIVER, BANYAN)):
        x = 3150 + i * 62
        c.path("M%s 1290V1416a20 20 0 0 0 40 0V1290Z" % n(x - 20), "#F6EFE2", op=0.35)
        c.path("M%s 1350V1416a20 20 0 0 0 40 0V1350Z" % n(x - 20), c.lin(light(col, 0.2), col))
        c.path("M%s 1290V1416a20 20 0 0 0 40 0V1290" % n(x - 20), "none", JASMINE, 4, op=0.8)
    c.rect(3110, 1330, 268, 16, "#6A3F34", r=6)
    c.rect(3110, 1420, 268, 22, "#6A3F34", r=6)
    for i, (w, col) in enumerate(((300, DEEP_RED), (270, DEEP_RIVER), (285, "#B98D52"))):
        c.rect(3390 - w / 2, 1620 - i * 44 + 40 - 4, w, 42, c.lin(light(col, 0.15), dark(col, 0.2)), r=6)
        c.rect(3390 - w / 2 + 20, 1620 - i * 44 + 46, 14, 30, PALE_GOLD, op=0.7)
    c.rect(3500, 1350, 120, 92, c.lin("#C9855A", "#7A3F34", x2=1), r=14)
    c.path("".join(leaf_d(3560, 1360, 230 - 18 * abs(i - 4), 34, -2.7 + i * 0.28) for i in range(9)), c.lin("#6AA070", DEEP_BANYAN, x2=1))
    # the person
    px, py, h = 1890, 1890, 1330
    k = h / 100
    c.glow(2460, 900, 620, PALE_RIVER, 0.4)
    person(c, px, py, h, "pour", "shirt", RIVER, "#33262C", 0, "short", prop="vr")
    # controllers in both hands
    for (u, v), a in (((26, 83), -30), ((15.8, 61.2), 14)):
        gx, gy = px + u * k, py - v * k
        with c.moved(gx, gy, k / 10, rot=a):
            c.ellipse(0, -34, 46, 40, stroke="#1C1418", sw=14)
            c.ellipse(0, -34, 46, 40, stroke=PALE_RIVER, sw=4)
            c.rect(-15, -20, 30, 86, c.lin("#5A4A52", "#1C1418", x2=1), r=14)
            c.circle(0, -4, 7, PALE_GOLD)
    # flask and beaker of light
    fx, fy, r = 2530, 640, 180
    lip = (fx + 1.9 * r * 0.97 - 0.26 * r * 0.24, fy + 1.9 * r * 0.24 + 0.26 * r * 0.97)
    bx, by = lip[0] + 40, 1340
    pour = [(lip[0] - 16, lip[1] - 8), (lip[0] + 22, lip[1] + 44), (bx - 2, lip[1] + 150), (bx, by - 170)]
    c.glow(bx, by - 130, 420, PALE_GOLD, 0.5)
    for (u, v), e in (((28, 84), (fx - r - 14, fy + 40)), ((19, 62), (bx - 178, by - 210))):
        c.path("M%s %sQ%s %s %s %s" % tuple(n(q) for q in (px + u * k, py - v * k, (px + u * k + e[0]) / 2, py - v * k - 60, *e)), "none", JASMINE, 6, op=0.8, dash="2 22")
    flask(c, fx, fy, r, 104, fy + 66, PALE_RIVER)
    c.path(smooth_d(pour, k=1.0), "none", AMBER, 70, op=0.2)
    c.path(smooth_d(pour, k=1.0), "none", PALE_GOLD, 28, op=0.95)
    c.path(smooth_d(pour, k=1.0), "none", JASMINE, 9)
    beaker(c, bx, by, 340, 400, 0.5, PALE_RIVER)
    rnd = random.Random(5)
    for i in range(34):
        t = rnd.random()
        c.circle(bx - 130 + 260 * rnd.random(), by - 30 - 560 * t * t, 6 + 11 * (1 - t) * rnd.random(), JASMINE if i % 3 else PALE_GOLD, op=0.9 - 0.6 * t)
    # a small ring of joined beads, as light as the rest
    mx, my = 3050, 500
    P = [(mx + 110 * math.cos(a), my + 110 * math.sin(a)) for a in [0.5236 + i * 1.0472 for i in range(6)]]
    c.glow(mx, my, 300, PALE_RIVER, 0.35)
    c.poly(P, stroke=JASMINE, sw=8)
    c.poly([(mx + (x - mx) * 0.76, my + (y - my) * 0.76) for x, y in P], stroke=JASMINE, sw=4, op=0.5)
    for i, (x, y) in enumerate(P):
        if i % 2:
            ex, ey = mx + (x - mx) * 1.75, my + (y - my) * 1.75
            c.line([(x, y), (ex, ey)], JASMINE, 8)
            c.circle(ex, ey, 26, c.rad((0, JASMINE), (1, GOLD), cx=0.35, cy=0.35))
        c.circle(x, y, 34, c.rad((0, JASMINE), (1, PALE_RIVER), cx=0.35, cy=0.35))
