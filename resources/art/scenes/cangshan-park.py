# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""One covered walkway past three houses: a laboratory, a workshop, a hall with a loading door."""
from kit import *
from kit.parts_front import *


def flask(c, x, y, s, col, round_=False):
    """Laboratory flask, 200 px high at s=1."""
    X = lambda u, v: (x + u * s, y - v * s)
    if round_:
        c.circle(*X(0, 66), 66 * s, col)
        c.rect(x - 18 * s, y - 200 * s, 36 * s, 90 * s, JASMINE, op=0.7)
        c.circle(*X(0, 66), 66 * s, stroke=JASMINE, sw=6 * s)
    else:
        c.poly([X(-18, 200), X(18, 200), X(18, 130), X(70, 0), X(-70, 0), X(-18, 130)], JASMINE, op=0.6)
        c.poly([X(-44, 66), X(44, 66), X(70, 0), X(-70, 0)], col)
        c.line([X(-18, 200), X(-18, 130), X(-70, 0), X(70, 0), X(18, 130), X(18, 200)], JASMINE, 6 * s)
    c.line([X(-26, 200), X(26, 200)], JASMINE, 8 * s)


def draw(c):
    c.rect(0, 0, W, 1600, c.lin("#3F7A78", "#8FBFA4", "#F3E4B0", "#F6D898"))
    disc(c, 1640, 430, 210, "#FFF0C0", 1, 0.6, low=GOLD)
    cloud_band(c, 760, 430, 0.9, "#6FA89A", line="#FFF3C8", seed=4)
    cloud_band(c, 3300, 230, 0.8, "#6FA89A", line="#FFF3C8", seed=7)
    hills(c, 900, 220, "#7FB094", "#6FA084", 5, 520, line="#FFF3C8", base=1500)
    hills(c, 1010, 150, "#5E957A", "#4E8268", 9, 430, base=1500)
    c.rect(0, 1180, W, 460, c.lin("#6FA574", "#4E7F5C"))
    for x, s in ((160, 0.9), (420, 1.1), (700, 0.85), (960, 1.15), (1240, 0.9)):
        tree(c, x, 1300, s * 1.2, "#4E8F6C" if x % 3 else "#5FA07A")
    base = 1570
    # laboratory: pale, rounded, flasks at its long window
    c.path("M1420 %sV470q0 -120 120 -120h600v%sZ" % (base, base - 350), c.lin("#FFFBF0", "#E8DCC6", "#B9AE98", x2=0.5))
    c.path("M1420 470q0 -120 120 -120h600", "none", JASMINE, 9)
    c.rect(1760, 250, 240, 100, c.lin("#C9D4C4", "#8A9A8C"), r=10)
    c.rect(1490, 440, 590, 400, c.lin("#2F5A5A", "#4E8A84"), r=26)
    c.glow(1785, 640, 400, "#FFE9B0", 0.75, 260)
    c.rect(1490, 780, 590, 30, "#F6EFE2")
    flask(c, 1590, 780, 1.05, "#8FD0C0")
    flask(c, 1760, 780, 1.25, "#E8A04A", True)
    flask(c, 1930, 780, 1.0, "#D8604A")
    for i in range(3):
        c.rect(2010 + i * 24, 690, 16, 90, ("#8FD0C0", GOLD, "#5FA07A")[i], r=8)
    c.rect(1490, 440, 590, 400, "none", r=26, stroke="#F6EFE2", sw=14)
    c.rect(1690, 440, 10, 400, "#F6EFE2")
    for i in range(3):
        c.rect(1470 + i * 220, 1060, 190, 400, c.lin("#FFE9B0", "#E8B868"), r=8)
    # workshop: brick, sawtooth roof, a gantry crane behind the glass
    for i in range(3):
        x = 2170 + i * 240
        c.poly([(x, 470), (x, 290), (x + 240, 470)], c.lin("#C0654A", "#8A3A30"))
        c.poly([(x + 16, 450), (x + 16, 330), (x + 170, 450)], c.lin("#FFF0C0", "#E8B868"))
        c.line([(x, 470), (x, 290), (x + 240, 470)], "#F0A080", 7, op=0.8)
    c.rect(2170, 470, 720, base - 470, c.lin("#C0654A", "#9A4034", "#6A2C2A", x2=0.4))
    c.path("".join("M2170 %sh720" % n(500 + 44 * i) for i in range(24)), "none", "#5A2422", 3, op=0.35)
    c.rect(2230, 520, 600, 330, c.lin("#4A3A36", "#7A5A40"), r=6)
    c.glow(2530, 720, 360, "#FFE0A0", 0.8, 220)
    for x in (2270, 2750):
        c.rect(x, 570, 36, 280, c.lin("#8A7A6C", "#4A3E3A", x2=1, y2=0))
    c.rect(2240, 560, 580, 34, c.lin(GOLD, BRONZE))
    c.rect(2480, 548, 120, 62, c.lin("#F6C24A", "#A8722A"), r=8)
    c.path(pts_d([(2520, 610), (2520, 700)], False) + pts_d([(2560, 610), (2560, 700)], False), "none", "#241A1E", 6)
    c.path("M2540 700v24a22 22 0 1 1 -22 22", "none", "#241A1E", 11)
    c.rect(2430, 778, 220, 72, c.lin("#5FA07A", "#2F5A44"), r=6)
    c.rect(2230, 520, 600, 330, "none", r=6, stroke="#F0C8A0", sw=12)
    for i in range(3):
        c.rect(2210 + i * 228, 1060, 190, 400, c.lin("#FFDFA0", "#D89A4A"), r=6)
        c.path(pts_d([(2305 + i * 228, 1060), (2305 + i * 228, 1460)], False) + pts_d([(2210 + i * 228, 1260), (2400 + i * 228, 1260)], False), "none", "#6A2C2A", 8)
    # hall: ribbed metal, a loading door half raised
    c.path("M2930 %sV520Q3310 300 3700 520V%sZ" % (base, base), c.lin("#6FA8A4", "#3F7A7C", "#234E54", x2=0.5))
    c.path("".join(pts_d([(2980 + 48 * i, 560), (2980 + 48 * i, 1000)], False) for i in range(15)), "none", "#1F484E", 5, op=0.5)
    c.path("M2900 530Q3310 288 3730 530", "none", "#D8F0E4", 18)
    c.rect(3090, 560, 450, 130, c.lin("#FFE9B0", "#E8B868"), r=8)
    c.path("".join(pts_d([(3090 + 90 * i, 560), (3090 + 90 * i, 690)], False) for i in range(1, 5)), "none", "#234E54", 8)
    c.rect(3020, 780, 590, 700, "#1B3A40", r=8)
    c.rect(3050, 810, 530, 670, c.lin("#FFF0C8", "#F0C070", "#B97E3E"))
    c.rect(3050, 810, 530, 260, c.lin("#C9D4C4", "#8A9A8C"))
    c.path("".join("M3050 %sh530" % (840 + 32 * i) for i in range(8)), "none", "#5A6A64", 5)
    for x, y, w, h in ((3110, 1470, 130, 110), (3250, 1470, 120, 90), (3130, 1360, 110, 90), (3400, 1470, 140, 140)):
        c.rect(x, y - h, w, h, c.lin("#C08A58", "#8A5A3A"))
        c.rect(x + w * 0.4, y - h, w * 0.2, h * 0.5, PALE_GOLD, op=0.8)
    for x in (3030, 3580):
        c.rect(x - 14, 1340, 28, 140, GOLD)
        c.path("".join("M%s %sl28 -26v22l-28 26Z" % (n(x - 14), n(1376 + 44 * i)) for i in range(3)), "#241A1E")
    # the walkway: floor towards us, posts, one thin roof over all three
    c.rect(0, 1470, W, 120, c.lin("#8A7A64", "#B9A07A"))
    c.poly([(0, 1560), (W, 1560), (W, 1760), (0, 1760)], c.lin("#F3E2BC", "#D0B084"))
    floor_rays(c, CX, 1000, 1560, 1760, 200, "#8A6A4A", 4, 0.4, 2)
    c.rect(0, 1760, W, 44, c.lin("#8A6A4E", "#5A4638"))
    c.rect(0, 1804, W, H - 1804, c.lin("#5E9468", "#3F6E50", "#234436"))
    for i in range(13):
        c.poly([(i * 330 - 60, 1760), (i * 330 - 24, 1760), (i * 330 - 150, 1560), (i * 330 - 170, 1560)], "#8A6A4A", op=0.35)
    posts = [150 + 420 * i for i in range(9)]
    for x in posts:
        c.rect(x - 9, 940, 18, 640, "#6A5A4C")
    person(c, 1600, 1700, 500, "carryhigh", "shirt", JASMINE, "#2F4A52", hair="bob")
    # the model: a white house of card
    c.rect(1660, 1390, 150, 14, "#8A5A3A")
    for u, w, h in ((1672, 44, 90), (1720, 34, 130), (1758, 42, 66)):
        c.rect(u, 1390 - h, w, h, c.lin("#FFFFFF", "#D8CBB4", x2=1))
        c.path("".join("M%s %sh8v10h-8Z" % (n(u + 8 + 16 * (k % 2)), n(1390 - h + 14 + 22 * (k // 2))) for k in range(4)), "#5FA07A")
    person(c, 2170, 1690, 480, "stroll", "coat", "#3E5F56", hair="short", flip=True, skin=1)
    person(c, 2560, 1706, 510, "carryhigh", "suit", "#8E4A3A", hair="short", skin=1)
    with c.moved(2640, 1406, 1, rot=-28):
        c.rect(-130, -22, 270, 44, c.lin("#FFFFFF", "#E8DCC6", "#A89A84"), r=20)
        c.ellipse(140, 0, 11, 22, "#D8CBB4")
        c.ellipse(140, 0, 5, 11, "#8A7A68")
        c.rect(-20, -23, 26, 46, RED)
    person(c, 2990, 1692, 485, "walk", "dress", GOLD, hair="bun", flip=True, skin=0)
    person(c, 3480, 1700, 500, "carryhigh", "vest", "#D98A3D", "#2F4A52", hair="cap", flip=True)
    c.rect(3320, 1330, 130, 110, c.lin("#C08A58", "#8A5A3A"))
    c.rect(3372, 1330, 26, 60, PALE_GOLD, op=0.8)
    for x in posts:
        c.rect(x - 15 + 120, 930, 30, 840, c.lin(JASMINE, "#C9B898", "#8A7A68", x2=1, y2=0))
        c.rect(x - 30 + 120, 1756, 60, 18, "#8A7A68", r=6)
    # the roof, seen a little from below: soffit with slats, edge of light, rim
    c.poly([(0, 868), (W, 868), (W, 960), (0, 960)], c.lin("#4E7F5C", "#8FC49A", "#5FA07A"))
    c.path("".join(pts_d([(CX + (i - 24) * 96, 872), (CX + (i - 24) * 108, 956)], False) for i in range(-12, 50)), "none", DEEP_BANYAN, 5, op=0.45)
    c.rect(0, 836, W, 36, c.lin("#D8F0D0", "#7FC09A"))
    c.rect(0, 950, W, 14, "#FFE9B0")
    c.rect(0, 964, W, 150, c.lin((0, "#FFE9B0", 0.4), (1, "#FFE9B0", 0)))
    for x, s in ((1460, 1.0), (2300, 0.9), (3060, 1.0), (3740, 1.1)):
        for o in (-70, 0, 66):
            c.circle(x + o, 1868 - abs(o) * 0.1, 58 * s, c.lin("#7FC08A", BANYAN, DEEP_BANYAN, x2=0.6))
        for o in (-60, -10, 50, 90):
            c.circle(x + o, 1846 + (o * 7 % 30), 9, JASMINE)
