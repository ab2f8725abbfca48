# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""A sluice in the city river: its gate half open between two water levels, old houses, a banyan, an engineer."""
from kit import *

BANK, HIGH = 1.15, 0.8


def draw(c):
    sky(c, "#1E3A46", "#7A8C82", "#F4C28A", 440)
    disc(c, 2960, 300, 150, PALE_GOLD, 0.95, 0.5, low=AMBER)
    cloud_band(c, 3420, 190, 0.6, "#8E9A8C", JASMINE, 0.7, 4)
    cloud_band(c, 760, 220, 0.8, "#5E7A76", JASMINE, 0.5, 7)
    c.glow(2300, 430, 2100, "#F6C890", 0.5, 220)
    hills(c, 380, 110, "#8A9488", "#6A7E70", 3, 420, line=JASMINE)
    skyline(c, 440, 21, "#6E7E78", "#5A6E68", 30, 130, 50, 110, lit=0.3)
    for i in range(56):
        c.circle(-20 + i * 72, 446 + i * 13 % 18, 34 + i * 17 % 26, c.lin("#6E9A6C", "#3A6450"))
    iso = Iso(2430, 1330, 150)
    P = iso.p
    # far bank, lawn and paved quay
    c.rect(0, 452, W, H - 452, c.lin("#7E9A68", "#4E7656", "#2E5444", "#1C3A30"))
    c.glow(2000, 480, 2000, "#FBD8A0", 0.45, 240)
    with c.group(clip="M0 456H3840V2160H0Z"):
        for i in range(3, 9):
            iso.top(-30, -14 + 3.4 * i, BANK, 26.9, 1.7).rect(c, 0, 0, 26.9, 1.7, PALE_BANYAN, op=0.06)
    with c.group(clip="M0 456H3840V2160H0Z"):
        quay = iso.top(-3.1, -16, BANK, 1.1, 34)
        quay.rect(c, 0, 0, 1.1, 34, c.lin("#D8B088", "#A87E68", "#6A4E4A"))
        c.path("".join(pts_d([quay.p(0, i * 0.6), quay.p(1.1, i * 0.6)], False) for i in range(56)), "none", "#6A4A44", 3, op=0.35)
        # water above and below the sluice
        up = [P(-2, -16, HIGH), P(2, -16, HIGH), P(2, 0, HIGH), P(-2, 0, HIGH)]
        lo = [P(-2, 0, 0), P(2.6, 0, 0), P(2.6, 18, 0), P(-2, 18, 0)]
        c.poly(up, c.lin("#F2C48A", "#8FB0A4", "#3F8A90", x1=1, x2=0))
        c.poly(lo, c.lin("#3F9298", "#226870", "#123F48", x1=1, x2=0))
        wall = iso.right(-2, 18, 0, 18, BANK)
        wall.rect(c, 0, 0, 18, BANK, c.lin("#6A4A48", "#9A7260", x2=1, y2=0))
        wall.rect(c, 0, 0, 18, 0.16, "#3E3A3A")
        wu = iso.right(-2, 0, HIGH, 16, BANK - HIGH)
        wu.rect(c, 0, 0, 16, BANK - HIGH, "#A87C66")
        for r in range(4):
            d = "".join(pts_d([wall.p(u, r * 0.29), wall.p(u, r * 0.29 + 0.29)], False) for u in [0.3 * (r % 2) + 0.6 * i for i in range(30)])
            c.path(d + pts_d([wall.p(0, r * 0.29), wall.p(18, r * 0.29)], False), "none", "#4A3236", 3, op=0.45)
        for z, y0, y1, col in ((HIGH, -14, -0.8, JASMINE), (0, 2.4, 16, PALE_RIVER)):
            rnd, d = random.Random(5), ""
            for _ in range(60):
                y, x = y0 + (y1 - y0) * rnd.random(), -1.8 + 3.4 * rnd.random()
                d += pts_d([P(x, y, z), P(x, y + 0.4 + 0.9 * rnd.random(), z)], False)
            c.path(d, "none", col, 4, op=0.5)
    # old houses along the far quay, far ones first
    way = [P(-3.1, 2.0, BANK), P(-4.6, 1.9, BANK), P(-7, 2.3, BANK), P(-9.6, 1.6, BANK), P(-11.4, 4.2, BANK), P(-15, 8.2, BANK), P(-21, 13, BANK)]
    c.path(smooth_d(way, k=1.0), "none", "#D8BC90", 54, op=0.5)
    c.path(smooth_d(way, k=1.0), "none", PALE_GOLD, 3, dash="2 24", op=0.7)
    for x, y, r in ((-7.2, 3.4, 56), (-6.8, 3.8, 42), (-10.4, 4.0, 50), (-13.2, 7.6, 52)):
        a = P(x, y, BANK)
        c.shade(a[0], a[1] + r * 0.4, r * 1.4, op=0.4)
        c.circle(a[0], a[1] - 10, r, c.lin("#8FB880", BANYAN, DEEP_BANYAN, x2=0.6))
    for i, (x, y, w, d, h) in enumerate(((-8.9, -0.7, 2.2, 2.0, 1.15), (-5.9, -3.9, 2.3, 2.1, 1.15), (-5.9, -0.7, 2.4, 2.1, 1.15))):
        house(c, iso, x, y, w, d, h, mat("#D8BE9C") if i == 1 else PAPER, BANK, seed=i + 2, lit=0.9)
    for x, y, s in ((-3.3, -4.6, 0.6), (-6.4, 2.9, 0.75), (-3.5, 2.4, 0.72), (-6.6, 5.6, 0.8), (-9.9, 3.4, 0.7), (-11.4, 6.2, 0.85)):
        tree(c, *P(x, y, BANK), s, "#6F9A66")
    # railing and lamps on the far quay
    posts = [-7.2 + 0.8 * i for i in range(29)]
    for o in (0.22, 0.42):
        c.line([P(-2, -7.2, BANK + o), P(-2, 15.6, BANK + o)], IVORY, 5, op=0.8)
    c.path("".join(pts_d([P(-2, y, BANK), P(-2, y, BANK + 0.46)], False) for y in posts), "none", IVORY, 9)
    for y in (-4.6, -1.9, 2.6, 5.6, 8.6, 11.6):
        a, b = P(-2.25, y, BANK), P(-2.25, y, BANK + 1.15)
        c.line([a, b], "#4A3234", 10)
        c.glow(b[0], b[1], 130, PALE_GOLD, 0.85)
        c.ellipse(b[0], b[1], 20, 26, c.lin(JASMINE, GOLD))
    # the sluice: far pier, gate, near pier, hoist house
    stone, red = mat("#B99A84"), VERMILION
    box(c, iso, -2.35, -0.75, 0, 0.85, 1.5, 2.5, stone)
    # water through the opening
    back = iso.left(-1.5, -0.2, 0, 3.0, 0.95)
    back.rect(c, 0, 0, 3.0, 0.95, "#16363C")
    box(c, iso, -1.5, -0.15, 0.72, 3.0, 0.18, 1.0, mat("#4E6E74"))
    F = iso.left(-1.5, 0.03, 0.72, 3.0, 1.0)
    c.path("".join(pts_d([F.p(0.06, v), F.p(2.94, v)], False) for v in (0.2, 0.5, 0.8)) + "".join(pts_d([F.p(0.3 + 0.6 * i, 0.04), F.p(0.3 + 0.6 * i, 0.96)], False) for i in range(5)), "none", "#A7C4C0", 6, op=0.8)
    F.line(c, [(0, 0.02), (3.0, 0.02)], GOLD, 8)
    fall = [P(-1.5, 0.03, 0.68), P(1.5, 0.03, 0.68), P(1.5, 0.65, 0), P(-1.5, 0.65, 0)]
    c.poly(fall, c.lin(PALE_RIVER, JASMINE))
    c.path("".join(pts_d([P(-1.4 + 0.2 * i, 0.05, 0.66), P(-1.4 + 0.2 * i, 0.62, 0.02)], False) for i in range(15)), "none", "#3F8A90", 5, op=0.5)
    rnd = random.Random(8)
    for i in range(70):
        y = 0.5 + 3.2 * rnd.random() ** 2
        x = -1.6 + 3.2 * rnd.random()
        a = P(x, y, 0)
        r = (46 - 9 * y) * (0.35 + 0.65 * rnd.random())
        c.ellipse(a[0], a[1], max(8, r), max(5, r * 0.55), JASMINE, op=0.8 - 0.16 * y)
    for k in range(5):
        c.path(smooth_d([P(-1.9 + 3.8 * i / 10, 1.6 + 0.7 * k + 0.12 * math.sin(i * 1.9 + k), 0) for i in range(11)]), "none", JASMINE, 5, op=0.55 - 0.09 * k)
    for x in (-0.75, 0.65):
        c.line([P(x, -0.05, 1.7), P(x, -0.05, 2.6)], "#D8C8B0", 13)
    box(c, iso, 1.5, -0.75, 0, 0.85, 1.5, 2.5, stone)
    g = iso.left(1.5, 0.75, 0, 0.85, 2.5)           # gauge staff: plain bands
    for i in range(8):
        g.rect(c, 0.12, 0.1 + i * 0.2, 0.2, 0.1, RED if i % 2 else JASMINE)
        g.rect(c, 0.12, 0.2 + i * 0.2, 0.2, 0.1, JASMINE if i % 2 else RED)
    box(c, iso, -2.5, -0.6, 2.5, 5.0, 1.2, 0.18, stone)
    L, R, T = box(c, iso, -2.1, -0.42, 2.68, 4.2, 0.84, 0.8, WOOD)
    windows(c, L, 8, 1, 0.95, 3, mu=0.12, mv=0.16, gap=0.22)
    windows(c, R, 2, 1, 0.95, 3, mu=0.12, mv=0.16, gap=0.22)
    for i in range(5):
        box(c, iso, -2.16 + i * 1.04, 0.34, 2.68, 0.12, 0.12, 0.8, red, edge=0.2)
    a, b = P(-2.5, 0, 4.0), P(2.5, 0, 4.0)
    e1, e2 = P(-2.75, 0.75, 3.46), P(2.75, 0.75, 3.46)
    f1, f2 = P(-2.75, -0.75, 3.46), P(2.75, -0.75, 3.46)
    c.poly([f1, f2, b, a], "#241A1E")
    c.poly([f2, e2, b], "#33262C")
    c.poly([e1, e2, b, a], c.lin("#6A4E50", "#33262C", x2=0.4))
    c.path("".join(pts_d([(a[0] + (b[0] - a[0]) * i / 34, a[1] + (b[1] - a[1]) * i / 34), (e1[0] + (e2[0] - e1[0]) * i / 34, e1[1] + (e2[1] - e1[1]) * i / 34)], False) for i in range(1, 34)), "none", "#9A7A74", 3, op=0.5)
    c.line([e1, e2, f2], GOLD, 7)
    c.line([a, b], "#B9948A", 11)
    # near bank
    near = [P(2.35, 18, BANK), P(2.35, -14, BANK), P(24, -14, BANK), P(24, 18, BANK)]
    with c.group(clip="M0 456H3840V2160H0Z"):
        c.poly(near, c.lin("#8A9A6A", "#5E8058", "#34584A", "#1C3A30"))
        walk = [P(3.6, 3.4, BANK), P(5.6, 3.2, BANK), P(7.4, 3.6, BANK), P(9.2, 2.2, BANK), P(13, 1.4, BANK)]
        c.path(smooth_d(walk, k=1.0), "none", "#D8B48C", 90, op=0.75, cap="butt")
        c.path(smooth_d(walk, k=1.0), "none", "#8A6450", 4, op=0.5, dash="30 22")
        T = iso.top(2.35, -14, BANK, 1.7, 32)
        T.rect(c, 0, 0, 1.7, 32, c.lin("#E0B88E", "#B98A6E", "#7A5850"))
        d = "".join(pts_d([T.p(0, i * 0.55), T.p(1.7, i * 0.55)], False) for i in range(58)) + "".join(pts_d([T.p(u, 0), T.p(u, 32)], False) for u in (0.57, 1.13))
        c.path(d, "none", "#6A4A44", 3, op=0.35)
        c.line([P(2.35, -14, BANK), P(2.35, 18, BANK)], "#FFE6C0", 8, op=0.7)
        c.line([P(4.05, -14, BANK), P(4.05, 18, BANK)], "#4A3A36", 6, op=0.5)
        for i in range(7):
            iso.top(4.05, -6 + 3.2 * i, BANK, 22, 1.6).rect(c, 0, 0, 22, 1.6, PALE_BANYAN, op=0.07)
    ex, ey = P(3.3, 0.4, BANK)
    for x, y, s in ((4.9, -6.4, 0.6), (5.0, -4.4, 0.65), (8.0, -4.2, 0.75)):
        tree(c, *P(x, y, BANK), s, BANYAN)
    bx, by = P(6.4, -0.6, BANK)
    c.ellipse(bx, by, 330, 110, c.lin("#C9A58A", "#7A5A50"))
    c.ellipse(bx, by - 12, 300, 94, c.lin("#4E6E4A", "#34543E"))
    banyan(c, bx, by, 0.98, "#5E8E5E", 4)
    # mast with its lamp-like eye, and the line of light to the tablet
    mx, my = P(2.75, 3.3, BANK)
    c.shade(mx, my, 60)
    c.line([(mx, my), (mx, my - 520)], "#E8DCC6", 14)
    c.line([(mx, my - 500), (mx - 110, my - 560)], "#E8DCC6", 12)
    c.poly([(mx + 10, my - 400), (mx + 84, my - 364), (mx + 84, my - 440), (mx + 10, my - 476)], c.lin("#5E8EA0", "#16303C", x2=1), stroke="#E8DCC6", sw=5)
    lx, ly = mx - 126, my - 556
    c.poly([(lx - 8, ly), (lx + 8, ly), P(0.2, 4.3, 0), P(-1.3, 3.7, 0)], c.lin((0, PALE_GOLD, 0.55), (1, PALE_GOLD, 0.06)))
    c.glow(lx, ly, 240, PALE_GOLD, 0.95)
    c.ellipse(lx, ly - 6, 46, 20, "#33262C")
    c.circle(lx, ly + 4, 26, c.lin(JASMINE, GOLD))
    person(c, ex + 30, ey + 60, 470, "phone", "vest", "#E0803A", "#2A3A40", 0, "cap", flip=True, prop="tablet")
    arc(c, (lx, ly), (ex - 36, ey - 250), 90, PALE_GOLD, 5)
    for x, y, s in ((5.3, 4.9, 60), (5.8, 4.8, 44), (9.6, 0.8, 60)):
        a = P(x, y, BANK)
        c.shade(a[0], a[1] + s * 0.5, s * 1.4, op=0.4)
        c.circle(a[0], a[1], s, c.lin("#8FB880", BANYAN, DEEP_BANYAN, x2=0.6))
    crowd(c, [P(-2.6, -3.0, BANK), P(-2.7, 3.4, BANK)], 170, 4, ("stroll", "walk"))
