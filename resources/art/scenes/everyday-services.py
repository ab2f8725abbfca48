# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Services at night: a visitor at a self-service machine, and four things on stands."""
from kit import *
from kit.parts_front import *


def key(c, x, y, s):
    """Plain car key with a fob."""
    with c.moved(x, y, s, rot=-24):
        c.rect(-16, -250, 32, 150, c.lin("#F6EFE2", "#A89A92", x2=1, y2=0), r=8)
        c.path("M16 -232h22v22h-12v16h16v22h-26Z", "#CFC3B4")
        c.rect(-66, -120, 132, 170, c.lin("#4A4A56", "#1C1820", x2=1), r=50)
        c.rect(-66, -120, 132, 170, "none", r=50, stroke=PALE_GOLD, sw=4, op=0.8)
        for i in range(3):
            c.path(pill_d(-30, -88 + i * 42, 60, 24), (RIVER, "#8A7A7C", RED)[i])
        c.circle(0, 74, 26, stroke=GOLD, sw=9)


def folder(c, x, y, s):
    """Open folder with sheets in it."""
    with c.moved(x, y, s):
        c.poly([(-150, 0), (150, 0), (150, -200), (20, -200), (-10, -230), (-150, -230)], c.lin(dark(GOLD, 0.1), dark(AMBER, 0.3)))
        c.rect(-120, -270, 220, 220, c.lin("#FFF9EC", IVORY), r=6)
        c.path("".join(pill_d(-96, -240 + i * 26, 170 - 40 * (i % 2), 9) for i in range(4)), "#B9A890")
        c.poly([(-150, 0), (150, 0), (190, -150), (-110, -150)], c.lin(light(GOLD, 0.3), GOLD, AMBER))
        c.line([(-110, -150), (190, -150)], JASMINE, 5, op=0.8)


def draw(c):
    c.rect(0, 0, W, 1560, c.lin("#1B343C", "#2F5E66", "#3F7274"))
    c.glow(2560, 900, 1700, "#7FC4C0", 0.4, 1000)
    c.rect(0, 1560, W, H - 1560, c.lin("#6A5248", "#3F3434", "#221C20"))
    floor_rays(c, CX, 900, 1560, step=300, op=0.2)
    c.rect(0, 1532, W, 30, c.lin("#5A4A44", "#33282A"))
    # window with the moon
    x, y, r = 1830, 640, 400
    c.glow(x, y, r * 1.5, "#A8DAD6", 0.4)
    with c.group(clip="M%s %sa%s %s 0 1 1 %s 0a%s %s 0 1 1 %s 0Z" % tuple(n(v) for v in (x - r, y, r, r, 2 * r, r, r, -2 * r))):
        c.rect(x - r, y - r, 2 * r, 2 * r, c.lin("#16283E", "#2F5A78", "#6FA0A8"))
        stars(c, 5, 34, y + 150, x - r, x + r)
        disc(c, x + 90, y - 90, 140, "#FBEFD0", 1, 0.6, low=PALE_GOLD)
        cloud_band(c, x - 140, y + 30, 0.5, "#4A7A8C", seed=4)
        skyline(c, y + r, 5, "#1F3E4C", "#182E3A", 120, 330, 50, 90, x - r, x + r, 0.3, 0.1, 0)
    c.path(pts_d([(x, y - r), (x, y + r)], False) + pts_d([(x - r, y), (x + r, y)], False), "none", "#5A3A30", 18)
    c.circle(x, y, r, stroke="#5A3A30", sw=40)
    c.circle(x, y, r + 24, stroke=GOLD, sw=5, op=0.8)
    # two plants of light: lamps over the machine
    for a in (2410, 3010):
        c.line([(a, 0), (a, 210)], "#1A2A2E", 6)
        c.poly([(a - 60, 250), (a + 60, 250), (a + 26, 196), (a - 26, 196)], c.lin(GOLD, BRONZE))
        cone(c, a, 250, 1320, 900, PALE_GOLD, 0.2)
    # the machine
    mx, mw, my0, my1 = 2740, 760, 330, 1780
    c.shade(mx, my1 + 6, 620, 80, 0.7)
    c.poly([(mx + mw / 2, my0 + 60), (mx + mw / 2 + 80, my0 + 110), (mx + mw / 2 + 80, my1 - 30), (mx + mw / 2, my1)], c.lin("#2A5A62", "#16343A"))
    c.rect(mx - mw / 2, my0, mw, my1 - my0, c.lin("#F8F0E0", "#D8CBB4", "#A89A8C"), r=60)
    c.rect(mx - mw / 2, my0 + 1180, mw, 60, RIVER)
    c.rect(mx - mw / 2 - 40, my1 - 60, mw + 110, 64, c.lin("#3F7A80", "#1B3E44"), r=14)
    c.glow(mx, my0 + 560, 760, "#BFF0E8", 0.55, 760)
    c.rect(mx - 330, my0 + 60, 660, 1000, "#10262C", r=40)
    c.rect(mx - 305, my0 + 85, 610, 950, c.lin("#4FB0B4", "#2A7A84", "#175058"), r=26)
    c.circle(mx, my0 + 34, 10, "#10262C")
    # what the screen shows: a band and six tiles
    c.rect(mx - 260, my0 + 130, 520, 190, c.lin("#F8E6BC", GOLD, x2=1), r=24)
    c.circle(mx - 175, my0 + 225, 56, JASMINE)
    c.path(pill_d(mx - 90, my0 + 186, 300, 28) + pill_d(mx - 90, my0 + 240, 190, 22), "#8A5A3A", op=0.8)
    for i in range(6):
        tx, ty = mx - 260 + (i % 2) * 270, my0 + 360 + (i // 2) * 220
        c.rect(tx, ty, 250, 195, "#E8FBF4" if i != 2 else "#FFD98A", r=24, op=0.92 if i != 2 else 1)
        cx, cy = tx + 125, ty + 84
        if i == 0:
            c.path("M%s %sh100l-16 -44q-4 -12 -18 -12h-32q-14 0 -18 12Z" % (n(cx - 50), n(cy + 20)), RIVER)
            c.rect(cx - 62, cy + 14, 124, 30, RIVER, r=12)
            c.path("".join("M%s %sa16 16 0 1 0 32 0a16 16 0 1 0 -32 0Z" % (n(cx + o), n(cy + 44)) for o in (-52, 20)), "#17424A")
        elif i == 1:
            c.rect(cx - 36, cy - 42, 72, 92, RIVER, r=8)
            c.path("".join(pill_d(cx - 22, cy - 22 + k * 22, 44, 9) for k in range(3)), "#E8FBF4")
        elif i == 2:
            c.circle(cx, cy, 46, stroke=DEEP_RED, sw=14)
            c.line([(cx - 20, cy), (cx - 4, cy + 18), (cx + 24, cy - 18)], DEEP_RED, 13)
        elif i == 3:
            c.path(heart_d(cx, cy + 4, 96), RED)
        elif i == 4:
            c.path("M%s %sl58 -48l58 48v52h-116Z" % (n(cx - 58), n(cy)), RIVER)
            c.rect(cx - 14, cy + 14, 28, 38, "#E8FBF4")
        else:
            c.path("".join("M%s %sv%sh26v%sZ" % (n(cx - 50 + k * 36), n(cy + 48), n(-36 - 26 * k), n(36 + 26 * k)) for k in range(3)), RIVER)
        c.path(pill_d(cx - 60, ty + 156, 120, 14), "#17424A", op=0.55)
    c.rect(mx - 150, my0 + 1100, 300, 26, "#2A1D22", r=13)
    c.poly([(mx - 110, my0 + 1113), (mx + 110, my0 + 1113), (mx + 124, my0 + 1230), (mx - 96, my0 + 1230)], c.lin("#FFFFFF", IVORY))
    c.path("".join(pill_d(mx - 70, my0 + 1150 + k * 26, 150 - 50 * (k % 2), 9) for k in range(3)), "#B9A890")
    c.rect(mx + 210, my0 + 1096, 90, 34, "#2A1D22", r=8)
    # four stands
    for x, h in ((1540, 330), (1890, 230), (3370, 230), (3620, 330)):
        plinth(c, x, 1800, 230, h, mat("#5A8A8A"))
        c.glow(x, 1800 - h - 120, 240, PALE_GOLD, 0.5)
    key(c, 1545, 1800 - 330 - 90, 0.95)
    document(c, 1890, 1800 - 230 - 160, 210, 280, tilt=-5)
    scales(c, 3370, 1800 - 230 - 14, 0.58)
    folder(c, 3610, 1800 - 330 - 14, 0.72)
    # the visitor, finger on the screen
    c.shade(2200, 1886, 300, 50, 0.6)
    person(c, 2180, 1884, 1090, "touch", "coat", "#C9874A", LACQUER3, hair="bob")
    c.glow(2480, 1075, 110, "#FFF3DC", 0.9)
