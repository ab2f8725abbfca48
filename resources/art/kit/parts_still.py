# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Close and frontal things; a scene asks for them: `from kit.parts_still import *`."""
import math
import random
from .canvas import W, H, n, pts_d, smooth_d, pill_d, limb_d
from .parts_land import tree
from .palette import *


def calm(c, colour=LACQUER, op=0.6, x=1500):
    """Darker towards the left edge, where the caption lies."""
    c.rect(0, 0, x, H, c.lin((0, colour, op), (0.6, colour, op * 0.7), (1, colour, 0), x2=1, y2=0))


def dense(pts, widths, k=6):
    """More points along a soft curve, with their widths."""
    out, m = [], len(pts)
    for i in range(m - 1):
        p = [pts[max(0, i - 1)], pts[i], pts[i + 1], pts[min(m - 1, i + 2)]]
        for j in range(k + (i == m - 2)):
            t = j / k
            f = lambda q: 0.5 * (2 * p[1][q] + (p[2][q] - p[0][q]) * t + (2 * p[0][q] - 5 * p[1][q] + 4 * p[2][q] - p[3][q]) * t * t + (3 * p[1][q] - p[0][q] - 3 * p[2][q] + p[3][q]) * t ** 3)
            out.append((f(0), f(1), widths[i] + (widths[i + 1] - widths[i]) * t))
    return out


def ribbon_d(pts, widths, flat=1.0):
    """Band along points, wide as told at each; flat below 1 lays it on the ground."""
    q = dense(pts, widths)
    a, b, m = [], [], len(q)
    for i, (x, y, w) in enumerate(q):
        (x0, y0, _), (x1, y1, _) = q[max(0, i - 1)], q[min(m - 1, i + 1)]
        dx, dy = -(y1 - y0) / flat, x1 - x0
        l = math.hypot(dx, dy) or 1
        dx, dy = dx / l * w / 2, dy / l * w / 2 * flat
        a.append((x + dx, y + dy))
        b.append((x - dx, y - dy))
    return pts_d(a + b[::-1])


def paper_lantern(c, x, y, r, colour=RED, lit=True, drop=60, glow=True):
    """Ribbed paper lantern on a cord; y is where the cord starts."""
    cy = y + drop + r * 0.86
    c.line([(x, y), (x, y + drop)], BRONZE, r * 0.045)
    if lit and glow:
        c.glow(x, cy, r * 2.7, light(colour, 0.35), 0.62)
    fill = c.rad((0, "#FFF6DC"), (0.35, PALE_GOLD), (0.75, light(colour, 0.12)), (1, dark(colour, 0.12)), cy=0.6) if lit else c.lin("#8E7F84", "#5E5058", "#3C3038", x2=1)
    c.ellipse(x, cy, r, r * 0.86, fill)
    line = dark(colour, 0.3) if lit else "#2A2026"
    for k in (0.3, 0.62, 0.86):
        c.ellipse(x, cy, r * k, r * 0.86, stroke=line, sw=r * 0.022, op=0.5)
    for v in (-1, 1):
        c.rect(x - r * 0.36, cy + v * r * 0.82 - r * 0.09, r * 0.72, r * 0.18, c.lin(light(GOLD, 0.2), BRONZE) if lit else c.lin("#7A6448", "#4A3A30"), r=r * 0.04)
    c.line([(x, cy + r * 0.92), (x, cy + r * 1.4)], GOLD if lit else "#7A6448", r * 0.07)
    return cy


def bent(c, x, y, h, top=RED, low=LACQUER3, skin=0, hair="short", flip=False, hair_col=None):
    """Someone bending forward over a table in front of them, hands on it; feet at (x, y)."""
    k, f = h / 100.0, -1 if flip else 1
    sk = SKINS[skin]
    hc = hair_col or HAIRS[0]
    X = lambda u, v: (x + f * u * k, y - v * k)
    cloth = lambda col: c.lin(light(col, 0.2), col, dark(col, 0.42), x2=1, y2=0.25)
    limb = lambda p, r, q, s, fill: c.path(limb_d(X(*p), r * k, X(*q), s * k), fill)
    c.shade(x + f * 6 * k, y + 1.2 * k, 24 * k, 5 * k, 0.6)
    limb((17, 70), 3.1, (25, 60), 2.5, dark(top, 0.4))
    limb((25, 60), 2.4, (34, 53.5), 1.9, dark(top, 0.4))
    for hp, kn, an, col in (((-1, 48), (4, 27), (2, 4), dark(low, 0.35)), ((-4, 48), (-5, 27), (-10, 4), cloth(low))):
        limb(hp, 5.4, kn, 3.5, col)
        limb(kn, 3.5, an, 2.3, col)
        limb((an[0], an[1] - 1), 1.9, (an[0] + 4.4, an[1] - 2), 1.3, "#0E0A0C")
    limb((-3, 50), 6.6, (15, 72), 6.4, cloth(top))
    limb((17, 75), 2.4, (21, 80), 2.2, mix(sk, DEEP_RED, 0.22))
    hx, hy, r = 24, 83, 5.4
    E = lambda u, v: X(hx + u * r, hy + v * r)
    SM = lambda pts: smooth_d([E(*p) for p in pts], True, 0.5)
    if hair == "tail":
        limb((hx - 4, hy + 3), 1.8, (hx - 9, hy - 3), 0.9, hc)
    if hair in ("bob", "long"):
        c.path(SM([(-0.3, 1.2), (-1.2, 0.3), (-1.2, -1.1), (-0.3, -1.2), (0.3, 0)]), hc)
    c.path(SM([(0.3, 1.0), (0.95, 0.5), (1.0, -0.2), (0.75, -0.95), (0.3, -1.1), (-0.4, -0.8), (-0.8, -0.1), (-0.6, 0.8)]),
           c.lin(light(sk, 0.12), sk, mix(sk, DEEP_RED, 0.25), x2=1, y2=0.2))
    c.path(SM([(0.35, 1.2), (1.0, 0.75), (0.95, 0.3), (0.4, 0.35), (-0.2, 0.0), (-0.4, -0.6), (-0.85, -0.5), (-1.0, 0.2), (-0.6, 1.0)]), c.lin(light(hc, 0.16), hc, x2=1))
    c.path(smooth_d([X(-9, 52), X(0, 66), X(10, 77.5)]), "none", PALE_GOLD, max(1.2, 0.55 * k), op=0.5)
    limb((14, 70), 3.4, (21, 58), 2.6, cloth(top))
    limb((21, 58), 2.6, (31, 53), 2.0, cloth(top))
    limb((31, 53), 1.9, (34, 52.5), 1.5, sk)


def laptop(c, x, y, w, flip=False, colour=PALE_RIVER):
    """Open laptop from the side, keys towards the user; x, y the middle of its base. Screen leans away in the facing direction."""
    f = -1 if flip else 1
    c.glow(x, y - w * 0.3, w * 0.9, colour, 0.5)
    c.poly([(x - f * w * 0.5, y), (x + f * w * 0.4, y), (x + f * w * 0.44, y - w * 0.08), (x - f * w * 0.4, y - w * 0.08)], "#D8CCC0")
    c.poly([(x + f * w * 0.22, y - w * 0.05), (x + f * w * 0.44, y - w * 0.02), (x + f * w * 0.66, y - w * 0.74), (x + f * w * 0.46, y - w * 0.82)], "#2A2430")
    c.poly([(x + f * w * 0.24, y - w * 0.1), (x + f * w * 0.4, y - w * 0.08), (x + f * w * 0.6, y - w * 0.71), (x + f * w * 0.46, y - w * 0.77)], c.lin(light(colour, 0.5), colour))


def tiles_roof(c, x, y, w, h, over=50, colour="#3B2A30", step=34, line=GOLD):
    """Frontal tiled roof: eave at y, ridge h above, ends lifted."""
    e = over
    d = "M%s %sQ%s %s %s %sL%s %sQ%s %s %s %sL%s %sQ%s %s %s %sZ" % tuple(n(v) for v in (
        x - e, y - 22, x - e * 0.2, y, x + e, y, x + w - e, y, x + w + e * 0.2, y, x + w + e, y - 22,
        x + w - e * 0.1, y - h, x + w / 2, y - h + 10, x + e * 0.1, y - h))
    c.path(d, c.lin(light(colour, 0.26), colour))
    s, i = "", x - e * 0.6
    while i < x + w + e * 0.6:
        t = (i - x) / w - 0.5
        s += "M%s %sL%s %s" % (n(i), n(y - 3), n(x + w / 2 + t * w * 0.94), n(y - h + 10))
        i += step
    c.path(s, "none", dark(colour, 0.45), 7, op=0.7)
    d, i = "", x - e * 0.5
    while i < x + w + e * 0.5:
        d += "M%s %sa9 9 0 0 0 18 0Z" % (n(i - 9), n(y - 4))
        i += step
    c.path(d, light(colour, 0.3))
    c.path("M%s %sQ%s %s %s %sL%s %sQ%s %s %s %s" % tuple(n(v) for v in (x - e, y - 22, x - e * 0.2, y, x + e, y, x + w - e, y, x + w + e * 0.2, y, x + w + e, y - 22)), "none", line, 5, op=0.8)
    c.path("M%s %sQ%s %s %s %s" % tuple(n(v) for v in (x - e * 0.3, y - h - 16, x + w / 2, y - h + 16, x + w + e * 0.3, y - h - 16)), "none", light(colour, 0.2), 20)


def shop_front(c, x, y, w, h, wall="#7A4A34", lit=1.0, roof=110, bays=3, seed=1, sill=0.2, awning=None, goods=True, over=46):
    """Frontal timber shop under a tiled roof: lit lattice bays over a low panel; x, y its lower left corner."""
    rnd = random.Random(seed)
    c.rect(x, y - h, w, h, c.lin(dark(wall, 0.35), wall, dark(wall, 0.25)))
    c.rect(x, y - h, w, h * 0.16, dark(wall, 0.45))
    bw = (w - 40) / bays
    for i in range(bays):
        bx, by, bh = x + 20 + bw * i + 14, y - h * 0.8, h * (0.8 - sill)
        q = bw - 28
        c.rect(bx, by, q, bh, c.lin(mix(PALE_GOLD, JASMINE, 0.3), PALE_GOLD, AMBER), op=0.55 + 0.45 * lit)
        if goods:
            for s in (0.46, 0.86):
                c.rect(bx, by + bh * s, q, 7, dark(wall, 0.3))
                px = bx + 12
                while px < bx + q - 30:
                    gw, gh = 22 + 26 * rnd.random(), (0.12 + 0.16 * rnd.random()) * bh
                    c.rect(px, by + bh * s - gh, gw, gh, mix(rnd.choice((RED, RIVER, DEEP_RED, BANYAN, "#B4683C")), PALE_GOLD, 0.2), r=5, op=0.85)
                    px += gw + 14
        c.path("M%s %sh%sM%s %sv%s" % tuple(n(v) for v in (bx, by + bh * 0.2, q, bx + q / 2, by, bh * 0.2)), "none", dark(wall, 0.35), 7)
        c.rect(bx, by, q, bh, "none", stroke=dark(wall, 0.45), sw=10)
    for i in range(bays + 1):
        c.rect(x + 20 + bw * i - 13, y - h, 26, h, c.lin(light(wall, 0.15), wall, dark(wall, 0.4), x2=1, y2=0))
    c.rect(x, y - h * sill, w, 12, light(wall, 0.2))
    if awning:
        k = int(w / 70)
        for i in range(k):
            a = w / k
            c.path("M%s %sh%sl%s %sa%s %s 0 0 1 %s 0Z" % tuple(n(v) for v in (x + i * a, y - h * 0.86, a, 0, h * 0.12, a / 2, a / 3.2, -a)), awning if i % 2 else IVORY)
    tiles_roof(c, x, y - h, w, roof, over)


def hand_lantern(c, x, y, r, colour):
    """Soft lantern on a short rod from the hand at (x, y)."""
    c.line([(x - r * 0.4, y + r * 0.1), (x + r * 0.9, y - r * 0.5)], BRONZE, r * 0.14)
    return paper_lantern(c, x + r * 0.9, y - r * 0.5, r, colour, True, r * 0.35)


def hand(x, y, h, pose, which="b", flip=False):
    """Where a person's hand is, to put something in it."""
    from .people import POSES
    u, v = POSES[pose][which][1]
    return x + (-1 if flip else 1) * u * h / 100, y - v * h / 100


def glass_bowl(c, x, y, r, garden=None):
    """Round glass bowl on its foot at (x, y); garden(x, y, r) draws what grows in it."""
    cy = y - r * 0.86
    c.ellipse(x, y - 4, r * 0.46, r * 0.09, "#1C1418", op=0.6)
    clip = "M%s %sa%s %s 0 1 0 %s 0a%s %s 0 1 0 %s 0Z" % tuple(n(v) for v in (x - r, cy, r, r * 0.9, 2 * r, r, r * 0.9, -2 * r))
    c.ellipse(x, cy, r, r * 0.9, c.rad((0, JASMINE, 0.12), (0.8, PALE_RIVER, 0.16), (1, JASMINE, 0.42)))
    with c.group(clip=clip):
        c.ellipse(x, cy + r * 1.0, r * 1.02, r * 0.66, c.lin("#6B4D3C", "#3A2A26"))
        c.ellipse(x, cy + r * 0.46, r * 0.86, r * 0.2, c.lin(light(BANYAN, 0.25), BANYAN, x2=1))
    if garden:
        garden(x, cy + r * 0.46, r)
    c.ellipse(x, cy, r, r * 0.9, stroke=JASMINE, sw=r * 0.018, op=0.55)
    c.ellipse(x, cy - r * 0.74, r * 0.56, r * 0.12, stroke=JASMINE, sw=r * 0.03, op=0.85)
    c.path("M%s %sQ%s %s %s %s" % tuple(n(v) for v in (x - r * 0.82, cy + r * 0.1, x - r * 0.84, cy - r * 0.34, x - r * 0.56, cy - r * 0.56)), "none", JASMINE, r * 0.06, op=0.75)
    c.path("M%s %sQ%s %s %s %s" % tuple(n(v) for v in (x + r * 0.7, cy + r * 0.46, x + r * 0.86, cy + r * 0.2, x + r * 0.86, cy)), "none", JASMINE, r * 0.03, op=0.5)
    c.ellipse(x, y - r * 0.02, r * 0.42, r * 0.07, JASMINE, op=0.35)


def wind_wheel(c, x, y, h, turn=10, colour=JASMINE):
    """Wind turbine; foot at (x, y)."""
    c.poly([(x - h * 0.018, y), (x + h * 0.018, y), (x + h * 0.008, y - h), (x - h * 0.008, y - h)], c.lin(light(colour, 0.2), dark(colour, 0.25), x2=1, y2=0))
    for i in range(3):
        a = math.radians(turn + 120 * i)
        l, w = h * 0.52, h * 0.03
        ex, ey = math.sin(a), -math.cos(a)
        q = lambda u, v: (x + ex * l * u - ey * w * v, y - h + ey * l * u + ex * w * v)
        c.path("M%s %sQ%s %s %s %sL%s %sZ" % tuple(n(v) for p in (q(0.02, -0.4), q(0.25, 1.5), q(1, 0), q(0.02, 0.4)) for v in p), c.lin(light(colour, 0.3), dark(colour, 0.12)))
    c.circle(x, y - h, h * 0.025, IVORY)


def chair_top(c, x, y, rot, s, cushion, wood="#5A3426"):
    """Armchair from straight above; with rot 0 its back is at the top."""
    c.ellipse(x + 34 * s, y + 40 * s, 165 * s, 160 * s, c.rad((0, "#1A0E0C", 0.6), (0.7, "#1A0E0C", 0.5), (1, "#1A0E0C", 0)))
    with c.moved(x, y, s, rot=rot):
        for u in (-96, 96):
            c.circle(u, 108, 17, dark(wood, 0.3))
        c.rect(-118, -112, 236, 232, dark(wood, 0.2), r=46)
        c.rect(-102, -98, 204, 206, c.lin(light(cushion, 0.25), cushion, dark(cushion, 0.2), x2=0.6), r=40)
        c.rect(-80, -76, 160, 162, "none", r=30, stroke=light(cushion, 0.4), sw=4, op=0.6)
        c.circle(0, 4, 9, dark(cushion, 0.3))
        back = "M-134 74C-150 -40 -120 -142 0 -146C120 -142 150 -40 134 74"
        c.path(back, "none", dark(wood, 0.45), 44)
        c.path(back, "none", c.lin(light(wood, 0.35), wood, x2=1), 34)
        c.path("M-126 40C-136 -50 -104 -140 0 -146", "none", light(wood, 0.6), 5, op=0.7)


def cup_top(c, x, y, s=1.0, tea="#B86A2A"):
    """Cup of tea on its saucer, from straight above."""
    c.circle(x + 12 * s, y + 16 * s, 82 * s, "#0A0608", op=0.45)
    c.circle(x, y, 80 * s, c.lin(JASMINE, "#D8CBB6", x2=1))
    c.circle(x, y, 66 * s, stroke="#B9A890", sw=3 * s, op=0.6)
    c.circle(x, y, 75 * s, stroke=GOLD, sw=4 * s)
    c.circle(x + 5 * s, y + 8 * s, 52 * s, "#8A7A68", op=0.5)
    c.circle(x, y, 50 * s, c.lin("#FFFAF0", "#CFC2AE", x2=1))
    c.circle(x, y, 41 * s, c.lin(dark(tea, 0.35), tea, light(tea, 0.25), x2=1))
    c.path("M%s %sa%s %s 0 0 1 %s %s" % tuple(n(v) for v in (x - 28 * s, y + 4 * s, 29 * s, 29 * s, 26 * s, -32 * s)), "none", PALE_GOLD, 5 * s, op=0.8)
