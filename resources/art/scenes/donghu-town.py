# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Donghu: young people with laptops on a lakeside boardwalk, low glass buildings with grass roofs beyond the water."""
from kit import *
from kit.parts_close import *

SHORE = 980


def pod(c, x, w, h, m="#5FA0A0", floors=3, seed=1):
    """Low glass building with round ends, seen over the water: grass on its roof."""
    rnd = random.Random(seed)
    y = SHORE
    fh = h / floors
    c.path("M%s %sV%sa%s %s 0 0 1 %s %sH%sa%s %s 0 0 1 %s %sV%sZ" % tuple(n(v) for v in (x, y, y - h + 60, 60, 60, 60, -60, x + w - 60, 60, 60, 60, 60, y)), c.lin("#E8F2E4", m, dark(m, 0.4)))
    for i in range(floors):
        py = y - h + i * fh + fh * 0.3
        c.path(pill_d(x + 8, py, w - 16, fh * 0.62), c.lin("#FFF3DC", PALE_GOLD, "#E5A860"))
        d = ""
        k = int(w / 46)
        for j in range(1, k):
            d += "M%s %sv%s" % (n(x + w * j / k), n(py), n(fh * 0.62))
        c.path(d, "none", dark(m, 0.45), 5, op=0.7)
        e = ""
        for j in range(k):
            if rnd.random() < 0.45:
                e += "M%s %sh%sv%sh%sZ" % tuple(n(v) for v in (x + w * j / k + 4, py + 3, w / k - 8, fh * 0.56, -(w / k - 8)))
        if e:
            c.path(e, "#7FB0AC", op=0.75)
    # grass: a soft cushion with tufts and small trees
    top = y - h
    pts = [(x - 26, top + 40)]
    m2 = int(w / 70)
    for j in range(m2 + 1):
        pts.append((x + w * j / m2, top - 14 - 26 * math.sin(math.pi * j / m2) - 12 * rnd.random()))
    pts.append((x + w + 26, top + 40))
    c.path(smooth_d(pts, k=0.9) + "Q%s %s %s %sZ" % tuple(n(v) for v in (x + w / 2, top + 6, x - 26, top + 40)), c.lin("#A8C98A", "#5F9A62", x2=0.4))
    for j in range(max(2, int(w / 190))):
        px, r = x + w * (0.2 + 0.6 * rnd.random()), 26 + 20 * rnd.random()
        c.circle(px, top - 40 - r * 0.4, r, c.lin("#9CC08A", "#4E8F62", "#2F6A4C", x2=0.7))


def shore(c):
    for x, w, h, f, s in ((3160, 700, 300, 3, 5), (1330, 300, 170, 2, 8), (2440, 480, 290, 3, 2)):
        pod(c, x, w, h, "#4F9096", f, s)
    pod(c, 1700, 720, 270, "#6FB0A8", 3, 3)
    pod(c, 2800, 520, 190, "#7FB8AC", 2, 4)
    for x, s in ((1240, 0.42), (1560, 0.5), (2410, 0.56), (2480, 0.4), (2760, 0.5), (3345, 0.6), (3800, 0.7)):
        tree(c, x, SHORE + 4, s, "#5F9A62")


def draw(c):
    c.rect(0, 0, W, H, c.lin((0, "#2E2A40"), (0.18, "#8A5058"), (0.34, "#E89A60"), (0.46, "#FBDCA0")))
    c.glow(2620, 700, 1400, "#FFE9BC", 0.7, 900)
    c.circle(2620, 520, 200, c.lin("#FFF6E0", "#FFDC98"))
    c.circle(2620, 520, 228, stroke="#FFF3DC", sw=3, op=0.6)
    cloud_band(c, 3300, 300, 0.8, "#C27A60", PALE_GOLD, 0.8, seed=4)
    cloud_band(c, 700, 420, 0.9, "#7A4A54", PALE_GOLD, 0.7, seed=9)
    cloud_band(c, 2080, 420, 0.6, "#D08A64", PALE_GOLD, 0.7, seed=2)
    hills(c, 860, 150, "#C08468", "#A86A58", 6, 430, line=PALE_GOLD)
    hills(c, 950, 90, "#7A8A6A", "#4F6A58", 11, 360)
    shore(c)
    c.rect(0, SHORE - 4, W, 14, "#5F7A58")
    # the lake: the same once more, upside down
    c.rect(0, SHORE + 8, W, H, c.lin((0, "#E8B07A"), (0.12, "#B08A78"), (0.3, "#4F8A8C"), (0.6, "#235A62"), (1, "#123A42")))
    with c.group(clip="M0 %sH%sV%sH0Z" % (SHORE + 10, W, 1560)):
        with c.group(op=0.5, tf="translate(0 %d) scale(1 -1)" % (2 * SHORE + 16)):
            shore(c)
    rnd, d, e = random.Random(3), "", ""
    for i in range(170):
        t = rnd.random() ** 1.2
        py, w = SHORE + 16 + 600 * t, (40 + 200 * t) * (0.5 + rnd.random())
        q = pill_d(W * rnd.random() - w / 2, py, w, 3 + 4 * t)
        if i % 3:
            d += q
        else:
            e += q
    c.path(d, "#3F7A80", op=0.35)
    c.path(e, "#FFE9BC", op=0.4)
    light_path(c, 2620, SHORE + 20, 1580, 420, "#FFF3DC", 6, 0.6, 40)
    # calm left
    c.rect(0, 0, 1560, H, c.lin((0, "#1C1A22", 0.62), (0.7, "#1C1A22", 0.35), (1, "#1C1A22", 0), x2=1, y2=0))
    # boardwalk
    y0 = 1640
    for x in range(1300, 3900, 260):
        c.rect(x, y0 + 30, 34, 130, "#3A2A26")
    c.rect(0, y0, W, H - y0, c.lin("#D9A46C", "#A8704A", "#6A4232", "#3A2622"))
    s = ""
    for i in range(-26, 34):
        s += pts_d([(2496 + i * 92, y0), (2496 + i * 200, H)], False)
    c.path(s, "none", "#4A2C24", 4, op=0.5)
    c.rect(0, y0 - 12, W, 34, c.lin("#F0C890", "#8A5A3C"))
    c.rect(0, y0 + 22, W, 14, LACQUER, op=0.3)
    c.rect(0, y0 - 20, 1700, H, c.lin((0, "#1C1418", 0.72), (0.6, "#1C1418", 0.5), (1, "#1C1418", 0), x2=1, y2=0))
    # trees that shade it
    def shade_tree(x, y, s, seed, lean=0):
        c.shade(x, y, 260 * s, 40 * s, 0.5)
        for pts, w in (([(x, y), (x + 14 * s, y - 420 * s), (x + lean * s, y - 900 * s)], 66), ([(x + 8 * s, y - 460 * s), (x + 130 * s, y - 700 * s), (x + 260 * s, y - 860 * s)], 34), ([(x + 8 * s, y - 520 * s), (x - 120 * s, y - 720 * s), (x - 230 * s, y - 840 * s)], 34)):
            c.path(smooth_d(pts, k=0.9), "none", c.lin("#7A5440", "#3A2622", x2=1, y2=0), w * s)
        rr = random.Random(seed)
        lobes = sorted([(math.cos(i * 0.698) * 300, 960 + math.sin(i * 0.698) * 120, 130 + 40 * rr.random()) for i in range(9)] + [(0, 1000, 220), (-120, 1060, 170), (140, 1070, 165)], key=lambda q: q[1])
        for u, v, r in lobes:
            col = dark("#5F9A5A", max(0, min(0.45, (1060 - v) / 420 + u / 1600)))
            c.circle(x + (u + lean) * s, y - v * s, r * s, c.lin(light(col, 0.3), col, dark(col, 0.35), x2=0.7))
        g = ""
        for u, v, r in lobes[4:]:
            g += "M%s %sa%s %s 0 0 1 %s %s" % tuple(n(q) for q in (x + (u + lean - r * 0.6) * s, y - (v + r * 0.2) * s, r * 0.7 * s, r * 0.7 * s, r * 0.6 * s, -r * 0.6 * s))
        c.path(g, "none", "#D8E8B0", 5 * s, op=0.5)
    shade_tree(3500, 1760, 1.2, 5, -40)
    shade_tree(1700, 1740, 0.9, 8, 30)
    # people
    m = mat("#8A5A3C")
    def sitter(x, y, h, flip, **k):
        c.shade(x, y, h * 0.16, h * 0.03, 0.5)
        q = h / 100
        person(c, x, y, h, "lap", flip=flip, shadow=False, **k)
        laptop(c, x, y, q, flip)
    # a bench with two
    bx, by = 2200, 1800
    c.shade(bx, by, 420, 40, 0.5)
    for u in (-380, 370):
        c.line([(bx + u, by), (bx + u * 0.97, by - 170)], "#3A2622", 22)
    c.path(pill_d(bx - 450, by - 186, 900, 36), c.lin("#F0C890", "#A8704A"))
    h = 740
    sitter(bx - 295, by + 4, h, False, wear="shirt", top="#D8533A", low="#2F4A5A", hair="bob", skin=0)
    sitter(bx + 285, by + 4, h, True, wear="shirt", top=JASMINE, low="#5A3A52", hair="short", skin=1)
    # one on the boards, one coming with a tablet
    q = 7.2
    person(c, 2760, 1884 + 19 * q, 720, "floor", "shirt", "#2F8A8C", "#3A2A3A", hair="short", skin=2, shadow=False)
    laptop(c, 2760, 1884 + 18 * q, q)
    person(c, 3180, 1846, 800, "hold", "skirt", "#F2C25C", "#7A2A3A", hair="tail", skin=0, prop="tablet", flip=True)
    jasmine(c, 3690, 1900, 1.1, 3, 7)
