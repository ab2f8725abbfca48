# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""The programme: an audience before a stage with a lit lectern; three open doors show chairs, a workbench, a trophy."""
from kit import *
from kit.parts_front import bust
from kit.parts_still import *


def low_chair(c, x, y, s, col, back):
    """Chair of a circle, seen from behind (back) or from the front."""
    c.ellipse(x, y, 40 * s, 10 * s, "#3A1A18", op=0.4)
    for u in (-26, 26):
        c.line([(x + u * s, y), (x + u * s, y - 44 * s)], dark(col, 0.6), 8 * s)
    if not back:
        c.rect(x - 34 * s, y - 126 * s, 68 * s, 80 * s, c.lin(light(col, 0.15), dark(col, 0.2)), r=20 * s)
    c.ellipse(x, y - 48 * s, 38 * s, 16 * s, light(col, 0.3))
    if back:
        c.rect(x - 36 * s, y - 128 * s, 72 * s, 88 * s, c.lin(col, dark(col, 0.45)), r=20 * s)


def draw(c):
    c.rect(0, 0, W, 1480, c.lin("#8A4844", "#B86A54", "#D08A62"))
    lattice(c, 1420, -20, 2500, 330, 110, GOLD, 3, 0.22)
    c.rect(0, 300, W, 12, GOLD, op=0.5)
    c.rect(0, 1380, W, 780, c.lin("#C88A62", "#94584A", "#5A3438"))
    c.rect(0, 1376, W, 8, GOLD, op=0.5)
    # stage
    x0, l, r, t = 1990, 1440, 2540, 360
    c.rect(l - 20, t - 20, r - l + 40, 960, GOLD, r=16)
    c.rect(l, t, r - l, 920, c.lin("#C23A2A", "#9E2B22", "#6A1E1C"), r=8)
    with c.group(clip="M%d %dh%dv920h%dZ" % (l, t, r - l, l - r)):
        for i in range(9):
            c.circle(x0, 1230, 190 + 120 * i, stroke=GOLD, sw=6, op=0.75 - 0.05 * i)
        c.glow(x0, 1000, 900, "#FFE9B4", 0.85, 800)
        for f in (-1, 1):                                  # curtains
            for k in range(4):
                px = (l if f < 0 else r) - f * (k * 46)
                c.path("M%s %sh%sC%s 700 %s 1000 %s 1300H%sZ" % tuple(n(v) for v in (px, t, -f * 60, px - f * 50, px - f * (54 - 20 * k), px - f * (30 - 12 * k), px)), c.lin("#D8412F", "#6A1A18", x2=1, y2=0))
        c.rect(l, t, r - l, 74, c.lin("#E0593F", "#8E241E"))
        d = "".join("M%s %sa55 40 0 0 0 110 0Z" % (n(l + i * 110), n(t + 72)) for i in range(10))
        c.path(d, "#B8321F", GOLD, 4)
    c.poly([(l - 20, 1280), (r + 20, 1280), (r + 110, 1400), (l - 110, 1400)], c.lin("#E8B878", "#A86A48"))
    c.rect(l - 110, 1400, r - l + 220, 66, c.lin("#7A3A30", "#4A2224"))
    c.rect(l - 110, 1398, r - l + 220, 8, PALE_GOLD)
    c.poly([(x0 - 60, 440), (x0 + 60, 440), (x0 + 330, 1340), (x0 - 330, 1340)], c.lin((0, "#FFF6DC", 0.75), (1, "#FFF6DC", 0.05)))
    c.ellipse(x0, 1340, 330, 46, "#FFF3D0", op=0.6)
    person(c, x0 + 4, 1330, 500, "present", "suit", "#3E2A48", LACQUER3, hair="bob")
    lectern(c, x0, 1350, 1.3, mat("#B4683C"))
    # three doors
    cols = ("#F2C47E", "#F0CE90", "#F6D898")
    for i, dx in enumerate((2668, 2954, 3240)):
        w, top, foot = 240, 640, 1376
        c.glow(dx + w / 2, 1050, 420, PALE_GOLD, 0.5, 560)
        c.rect(dx - 26, top - 26, w + 52, foot - top + 26, c.lin(GOLD, BRONZE), r=6)
        c.rect(dx, top, w, foot - top, c.lin(cols[i], light(cols[i], 0.35)))
        c.rect(dx, 1250, w, foot - 1250, c.lin("#D89A60", "#B87444"))
        for f in (0, 1):                                    # open leaves
            px, q = dx + w * f, (-1 if f == 0 else 1)
            c.poly([(px, top), (px + q * 52, top - 46), (px + q * 52, foot + 60), (px, foot)], c.lin("#8E2E22", "#C2452E", x2=1, y2=0))
            c.poly([(px + q * 12, top + 50), (px + q * 42, top + 30), (px + q * 42, 960), (px + q * 12, 950)], stroke=GOLD, sw=4, op=0.7)
        c.poly([(dx, foot), (dx + w, foot), (dx + w + 60, 1760), (dx - 110, 1760)], c.lin((0, PALE_GOLD, 0.65), (1, PALE_GOLD, 0)))
        m = dx + w / 2
        if i == 0:
            for px, py, b in ((-48, 1262, 0), (48, 1262, 0), (-92, 1300, 0), (92, 1300, 0), (-56, 1350, 1), (56, 1350, 1)):
                low_chair(c, m + px, py, 1.02, (RIVER, DEEP_RED)[py == 1300], b)
            paper_lantern(c, m, top, 56, RED, True, 90)
        elif i == 1:
            for u in (-84, 84):
                c.line([(m + u, 1350), (m + u, 1180)], "#5A3426", 20)
            c.rect(m - 118, 1150, 236, 40, c.lin("#B4744A", "#6E4230"), r=6)
            c.rect(m - 96, 1260, 192, 16, "#6E4230")
            c.rect(m - 104, 760, 208, 190, "#B87A4C", r=8)       # tool board
            c.line([(m - 66, 800), (m - 66, 910)], "#5A3426", 14)
            c.rect(m - 92, 790, 52, 32, "#4A4A54", r=5)
            c.line([(m - 4, 830), (m - 4, 912)], DEEP_RED, 18)
            c.line([(m - 4, 786), (m - 4, 830)], "#6A6A74", 9)
            c.circle(m + 62, 812, 25, stroke="#4A4A54", sw=13)
            c.line([(m + 62, 838), (m + 62, 912)], "#4A4A54", 14)
            c.rect(m - 92, 1110, 70, 40, RIVER, r=5)
            c.circle(m + 4, 1126, 24, "#4A4A54")
            c.circle(m + 4, 1126, 9, PALE_GOLD)
            c.line([(m + 74, 1150), (m + 74, 1060), (m + 36, 1020)], "#4A3A40", 10)
            c.path("M%s 1006l54 20l-36 36Z" % n(m + 6), RED)
        else:
            c.ellipse(m, 1352, 120, 22, "#6A3A2A", op=0.5)
            for u in (-72, 72):
                c.line([(m + u, 1350), (m + u * 0.9, 1180)], "#6A2420", 16)
            c.rect(m - 108, 1160, 216, 30, c.lin("#C2452E", "#7A241E"), r=8)
            c.glow(m, 1010, 220, "#FFFFFF", 0.8)
            trophy(c, m, 1164, 0.66, "#D89A30")
    # audience, row behind row, in red chairs
    shirts = ("#6A4660", "#B0503E", "#D0A468", "#3F8086", "#6A5A86", "#A86A4A", "#5A8470", "#C9B8A0")
    for row, (y, h, a, b, k) in enumerate(((1590, 200, 1650, 2550, 7), (1745, 244, 1720, 2500, 5), (1930, 296, 1680, 2560, 5))):
        for i in range(k):
            px, q = a + (b - a) * i / (k - 1), i * 3 + row * 5
            c.shade(px, y + h * 0.36, h * 0.5, h * 0.08, 0.5)
            bust(c, px, y, h, shirts[q % 8], ("short", "bob", "short", "bun", "long", "short", "bald")[q % 7], q % 3, back=True, hair_col=HAIRS[2] if q % 7 == 6 else None)
            for u in (-0.24, 0.24):
                c.line([(px + u * h, y + h * 0.2), (px + u * h, y + h * 0.36)], "#3A2028", h * 0.04)
            c.rect(px - h * 0.31, y - h * 0.3, h * 0.62, h * 0.54, c.lin("#D8523C", "#9E2E26", "#6A1E1E"), r=h * 0.11)
            c.rect(px - h * 0.25, y - h * 0.24, h * 0.5, h * 0.42, "none", r=h * 0.08, stroke=GOLD, sw=3, op=0.55)
    person(c, 2960, 1760, 400, "stroll", "coat", "#3E5F56", LACQUER2, hair="tail")
    person(c, 3290, 1800, 430, "point", "suit", "#8E4A3A", LACQUER3, hair="short", flip=True)
    person(c, 3410, 1806, 410, "back", "dress", IVORY, hair="bun")
    c.rect(0, 1900, W, 260, c.lin((0, LACQUER1, 0), (1, LACQUER1, 0.7)))
    calm(c, "#2E1420", 0.42, 1480)
