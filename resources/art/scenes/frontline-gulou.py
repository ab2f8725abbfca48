# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""At the front line in Gulou: in an old lane a district worker sees to a loose stone that a resident points out."""
from kit import *
from kit.parts_close import *

A, FLOOR = 900, 760


def side(c, v, s, z0, z1, h, wall, seed, doors):
    """A house front along the lane; s is -1 on the left, 1 on the right."""
    x = s * A
    lit = s > 0
    q = v.wall(x, z0, z1, FLOOR - h, FLOOR)
    c.poly(q, c.lin(light(wall, 0.22), wall, dark(wall, 0.2)) if lit else c.lin(dark(wall, 0.12), dark(wall, 0.34), dark(wall, 0.45)))
    # brick courses run to the vanishing point
    d, rows = "", int(h / 44)
    rnd = random.Random(seed)
    for r in range(1, rows):
        y = FLOOR - h * r / rows
        d += pts_d([v.p(x, y, z0), v.p(x, y, z1)], False)
    k = int((z1 - z0) / 0.075)
    for i in range(1, k):
        z = z0 + (z1 - z0) * i / k
        for r in range(rows):
            if (r + i) % 2 == 0 and rnd.random() < 0.75:
                d += pts_d([v.p(x, FLOOR - h * r / rows, z), v.p(x, FLOOR - h * (r + 1) / rows, z)], False)
    c.path(d, "none", light(wall, 0.35) if lit else dark(wall, 0.6), 2.4, op=0.4)
    c.poly(v.wall(x, z0, z1, FLOOR - 90, FLOOR), dark(wall, 0.5), op=0.55)
    # doors and windows: (from, to, top, kind)
    for a, b, kind in doors:
        za, zb = z0 + (z1 - z0) * a, z0 + (z1 - z0) * b
        if kind == "door":
            c.poly(v.wall(x, za - 0.02, zb + 0.02, FLOOR - 760, FLOOR), "#D8C8B0")
            c.poly(v.wall(x, za, zb, FLOOR - 720, FLOOR - 24), c.lin("#C24A34", "#7A281E"))
            m = (za + zb) / 2
            c.line([v.p(x, FLOOR - 720, m), v.p(x, FLOOR - 24, m)], "#4A1A16", 6)
            for e in (-0.03, 0.03):
                px, py = v.p(x, FLOOR - 360, m + e * (zb - za) * 4)
                c.circle(px, py, 16 / m, GOLD)
            c.poly(v.wall(x - s * 60, za - 0.03, zb + 0.03, FLOOR - 20, FLOOR + 10), "#B9ABA0")
            c.poly(v.wall(x - s * 90, za - 0.06, zb + 0.06, FLOOR - 850, FLOOR - 800), "#4A3E48")
        else:
            c.poly(v.wall(x, za - 0.015, zb + 0.015, FLOOR - 740, FLOOR - 380), "#5A3026")
            c.poly(v.wall(x, za, zb, FLOOR - 720, FLOOR - 400), c.lin("#FFF0CC", PALE_GOLD, "#E5A860"))
            g = ""
            for i in range(1, 5):
                z = za + (zb - za) * i / 5
                g += pts_d([v.p(x, FLOOR - 720, z), v.p(x, FLOOR - 400, z)], False)
            for j in range(1, 5):
                y = FLOOR - 720 + 320 * j / 5
                g += pts_d([v.p(x, y, za), v.p(x, y, zb)], False)
            c.path(g, "none", "#5A3026", 5)
    # eave: tiles that hang over the lane
    o = x - s * 150
    c.poly([v.p(x, FLOOR - h - 150, z0), v.p(x, FLOOR - h - 150, z1), v.p(o, FLOOR - h + 30, z1), v.p(o, FLOOR - h + 30, z0)], c.lin("#7A6A74", "#4A3E48") if lit else c.lin("#54464E", "#33282F"))
    t = ""
    k = max(4, int((z1 - z0) / 0.05))
    for i in range(k + 1):
        z = z0 + (z1 - z0) * i / k
        t += pts_d([v.p(x, FLOOR - h - 150, z), v.p(o, FLOOR - h + 30, z)], False)
    c.path(t, "none", "#9A8A92" if lit else "#6A5A62", 4, op=0.6)
    c.line([v.p(o, FLOOR - h + 30, z0), v.p(o, FLOOR - h + 30, z1)], GOLD, 7, op=0.9)
    c.line([v.p(x, FLOOR - h - 150, z0), v.p(x, FLOOR - h - 150, z1)], "#8A7A82", 12)


def gable(c, v, s, z, h, rise, wall):
    """Saddle-shaped fire wall across, seen edge-on above the roofs."""
    x0, x1 = s * (A - 170), s * (A + 560)
    pts = [(0, 0.34), (0.06, 0.2), (0.2, 0.2), (0.36, 0.62), (0.6, 1.0), (1.0, 1.05)]
    top = [v.p(x0 + (x1 - x0) * u, FLOOR - h - rise * t, z) for u, t in pts]
    lo = [v.p(x1, FLOOR - h + 120, z), v.p(x0, FLOOR - h + 60, z)]
    c.path(smooth_d(top) + "L" + "L".join("%s %s" % (n(a), n(b)) for a, b in lo) + "Z", c.lin(light(wall, 0.3), wall))
    c.path(smooth_d(top), "none", "#3B2E36", 34 / z)
    c.path(smooth_d([(a, b - 14 / z) for a, b in top]), "none", "#9A8A92", 6 / z)


def draw(c):
    v = Persp(2496, 1010)
    c.rect(0, 0, W, H, c.lin((0, "#5A8A94"), (0.25, "#B8C4A8"), (0.42, "#F6DCA4"), (0.5, "#FBE8C0")))
    c.glow(2440, 820, 1100, "#FFF3DC", 0.9, 800)
    cloud_band(c, 2500, 330, 0.7, "#DCD8B8", "#FFF6E0", 0.9, seed=3)
    c.path(smooth_d([(2000, 960), (2200, 800), (2380, 880), (2560, 760), (2760, 890), (3000, 840)], k=0.8) + "V1200H2000Z", c.lin("#8FAE9A", "#B8C4A0"))
    # the end of the lane: a gate house and a banyan
    y = v.p(0, FLOOR, 3.6)[1]
    c.rect(2200, 1090, 600, 140, "#B8A488")
    banyan(c, 2400, 1230, 0.5, "#5F9A5C")
    c.rect(2540, 1040, 260, 190, c.lin("#F6EFE2", "#D8C4A4"))
    roof_front(c, 2540, 1050, 260, 70, "#5A4A54", 30, lift=22)
    lit_window(c, 2580, 1100, 60, 60, 2, 2, "#7A3A2A")
    c.rect(2680, 1110, 60, 120, "#B8442F")
    # paving
    yy = v.p(0, FLOOR, 3.6)[1]
    c.rect(0, yy, W, H - yy, "#8A7A70")
    fl = [v.p(-A, FLOOR, 3.6), v.p(A, FLOOR, 3.6), v.p(A, FLOOR, 0.6), v.p(-A, FLOOR, 0.6)]
    c.poly(fl, c.lin("#FBE2B4", "#D8B48C", "#A88A74", "#6A5650"))
    c.poly([v.p(-A, FLOOR, 3.6), v.p(-A * 0.35, FLOOR, 3.6), v.p(-A * 0.1, FLOOR, 0.6), v.p(-A, FLOOR, 0.6)], c.lin((0, "#4A3A48", 0.35), (1, "#2A2028", 0.55)))
    s = ""
    zs = [3.6 / 1.135 ** i for i in range(16)]
    for i, z in enumerate(zs):
        s += pts_d([v.p(-A, FLOOR, z), v.p(A, FLOOR, z)], False)
        if i + 1 < len(zs):
            for j in range(7):
                x = -A + 2 * A * (j + (0.5 if i % 2 else 0)) / 7
                if -A < x < A:
                    s += pts_d([v.p(x, FLOOR, z), v.p(x, FLOOR, zs[i + 1])], False)
    c.path(s, "none", "#5A463E", 4.5, op=0.6)
    # houses, far ones first
    brick = "#7F8A8E"
    for z0, z1, h, sd, dl, dr in ((2.3, 3.6, 900, 3, ((0.3, 0.5, "door"),), ((0.2, 0.4, "win"), (0.6, 0.8, "door"))),
                                  (1.46, 2.3, 1000, 5, ((0.25, 0.55, "win"),), ((0.15, 0.4, "door"), (0.6, 0.85, "win"))),
                                  (0.8, 1.46, 1060, 8, ((0.45, 0.66, "door"),), ((0.36, 0.66, "win"),))):
        for sg, ds in ((-1, dl), (1, dr)):
            near = 0.55 if z0 < 1 and sg > 0 else z0
            side(c, v, sg, near, z1, h, brick if sg > 0 else "#6F787E", sd + sg, ds if near == z0 else ((0.52, 0.74, "win"),))
            if z0 > 1:
                gable(c, v, sg, z0, h + 40, 250, "#D8CCB8" if sg > 0 else "#8A8078")
    # the gable end of the near house on the left, in shade
    x = v.p(-A, 0, 0.8)[0]
    top = [(x + 46, 390), (x - 14, 432), (x - 190, 440), (x - 400, 330), (x - 690, 236), (x - 980, 330), (x - 1190, 440), (x - 1360, 440), (x - 1500, 400)]
    c.path(smooth_d(top) + "V%sH%sZ" % (n(H), n(x)), "#8A7868")
    c.path(smooth_d([(min(a, x), b) for a, b in top]) + "V%sH%sZ" % (n(H), n(x)), c.lin("#EADCC2", "#D3BEA2", "#A68E7C"))
    bricks(c, 0, 1500, x, 332, 46, 120, "#6A5650", 0.3)
    c.path(smooth_d(top), "none", "#33282F", 44)
    c.path(smooth_d([(a, b - 16) for a, b in top]), "none", "#8A7A82", 7, op=0.8)
    c.circle(x - 690, 540, 84, stroke="#5A4A4A", sw=14, op=0.7)
    c.path("M%s 456V624M%s 540H%s" % (n(x - 690), n(x - 774), n(x - 606)), "none", "#5A4A4A", 9, op=0.7)
    c.rect(x - 10, 446, 10, H, "#FFF3DC", op=0.7)
    c.rect(0, 1840, x, H, c.lin("#7A6A66", "#43383C"))
    c.rect(0, 1832, x, 10, "#FFF3DC", op=0.5)
    c.rect(0, 0, x, H, c.lin((0, "#3A3440", 0.4), (0.75, "#3A3440", 0.14), (1, "#3A3440", 0), x2=1, y2=0))
    for u, yy, q, sd in ((1180, 640, 0.8, 3), (1060, 800, 0.7, 6), (1230, 860, 0.75, 9), (1120, 1010, 0.7, 4)):
        jasmine(c, u, yy, q, sd, 6)
    # lanterns and pots
    for z, sg in ((1.5, 1), (2.2, 1), (1.3, -1), (2.1, -1), (2.9, -1)):
        px, py = v.p(sg * (A - 150), FLOOR - 1010, z)
        lantern(c, px, py + 20 / z, 1.05 / z, RED, 60)
    for z, sg, q in ((1.36, 1, 0.62), (2.9, -1, 0.3), (2.25, 1, 0.42)):
        px, py = v.p(sg * (A - 90), FLOOR, z)
        pot_plant(c, px, py, q, "#5F9A5C", seed=int(z * 10))
    # the loose stone
    sx, sy = 2330, 1778
    c.poly([(sx - 20, sy - 44), (sx + 250, sy - 44), (sx + 262, sy + 34), (sx - 44, sy + 34)], c.lin("#2A1C1A", "#4A332A"))
    c.poly([(sx - 44, sy + 34), (sx + 262, sy + 34), (sx + 262, sy + 44), (sx - 46, sy + 44)], "#F0D8B0", op=0.5)
    for a, b, r in ((60, -10, 12), (110, 8, 9), (160, -14, 10), (200, 6, 12), (20, 10, 9)):
        c.ellipse(sx + a, sy + b, r, r * 0.6, "#8A6A52")
    c.poly([(sx + 34, sy + 6), (sx + 322, sy - 96), (sx + 338, sy - 40), (sx + 66, sy + 60)], c.lin("#F6E2BC", "#C8A882", x2=1))
    c.poly([(sx + 34, sy + 6), (sx + 66, sy + 60), (sx + 64, sy + 88), (sx + 30, sy + 34)], "#7A6252")
    c.poly([(sx + 66, sy + 60), (sx + 338, sy - 40), (sx + 338, sy - 10), (sx + 64, sy + 88)], "#9A7E68")
    # the worker, on one knee
    h = 900
    x, y = 2020, 1846
    person(c, x, y, h, "kneel", "vest", "#D8533A", "#2F4250", hair="cap", skin=0)
    k = h / 100
    X = lambda a, b: (x + a * k, y - (b - 23) * k)
    c.line([X(23, 41), X(29, 33)], "#7A4A2E", 26)
    c.line([X(28.4, 33.8), X(33.5, 27)], "#CFC3B4", 12)
    c.poly([X(32, 29.4), X(35.4, 28), X(40.5, 20.5), X(36, 22)], c.lin("#F6F2EA", "#8A8A90"))
    c.line([X(4, 77), X(6.6, 52)], "#F2D9A0", 12, op=0.85)
    # tool bag
    bx, by = 1700, 1850
    c.shade(bx, by, 130, 18, 0.6)
    c.path("M%s %sq70 -110 140 0" % (n(bx - 70), n(by - 118)), "none", "#5A3A26", 16)
    c.path("M%s %sh210l20 118h-250Z" % (n(bx - 105), n(by - 118)), c.lin("#3F7A80", "#1F4A52", x2=1))
    c.rect(bx - 105, by - 122, 210, 22, "#8FC5C4", r=8)
    for a, col in ((-60, "#C8925A"), (-20, "#CFC3B4"), (30, RED)):
        c.line([(bx + a, by - 118), (bx + a * 1.3, by - 190)], col, 18)
    # the resident and the bicycle
    px, py, hh = 3190, 1834, 1010
    bicycle(c, 3150, 1856, 1.32, "#2F8A8C")
    person(c, px + 30, py - 30, hh, "bikepoint", "shirt", "#E0B15C", "#4A3A52", hair="bob", skin=1, flip=True, shadow=False)
    # (the bicycle's frame stands before her)
    with c.group(clip="M2700 1440H3700V1900H2700Z"):
        bicycle(c, 3150, 1856, 1.32, "#2F8A8C")
    c.rect(0, 0, W, H, c.lin((0, "#FFE3B0", 0.12), (1, "#FFE3B0", 0), x2=0.6))
