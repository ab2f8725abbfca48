# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Sky, water, hills, weather, trees and ornament. Flat parts take sheet pixels."""
import math
import random
from .canvas import W, H, n, pts_d, smooth_d, pill_d
from .palette import *


def sky(c, top=LACQUER, mid=PLUM, low=DUSK, base=1500):
    """Whole sheet filled: sky down to base, the ground colour follows."""
    c.rect(0, 0, W, H, c.lin((0, top), (base / H * 0.6, mid), (base / H, low), (1, dark(low, 0.4))))


def disc(c, x=2700, y=640, r=420, colour=GOLD, op=0.95, halo=0.35, low=None):
    """Sun or moon with a halo and a fine gold ring."""
    c.glow(x, y, r * 2.4, colour, halo)
    c.circle(x, y, r, c.lin(light(colour, 0.25), low or dark(colour, 0.25)), op=op)
    c.circle(x, y, r + 26, stroke=light(colour, 0.2), sw=2.5, op=0.45)


def stars(c, seed=1, count=70, y1=900, x0=0, x1=W, colour=PALE_GOLD):
    rnd = random.Random(seed)
    for _ in range(count):
        y = 40 + (y1 - 40) * rnd.random() ** 1.4
        c.circle(x0 + (x1 - x0) * rnd.random(), y, rnd.choice((2, 2, 2.6, 3.4)), colour, op=0.25 + 0.4 * rnd.random())


def cloud_band(c, x, y, s=1.0, colour=DUSK, line=GOLD, op=0.9, seed=1, rows=3):
    """Long lacquer cloud: stacked rounded bars with a gold hairline; x, y is its middle."""
    rnd, d, e = random.Random(seed), "", ""
    for i in range(rows):
        w, h = (760 - 170 * abs(i - rows // 2) + 160 * rnd.random()) * s, 62 * s
        px, py = x - w / 2 + (rnd.random() - 0.5) * 320 * s, y + (i - rows / 2) * h
        d += pill_d(px, py, w, h + 1)
        e += "M%s %sh%s" % (n(px + h / 2), n(py), n(w * (0.35 + 0.3 * rnd.random())))
    c.path(d, colour, op=op)
    if line:
        c.path(e, "none", line, 2.4 * max(s, 0.6), op=0.45 * op)


def cloud(c, x, y, s=1.0, colour=IVORY, line=BRONZE, op=1, glow=None):
    """Scalloped cloud with concentric arcs, flat below; x, y is the middle of its base, about 560 px wide at s=1."""
    lobes = ((-190, -62, 78), (-92, -118, 104), (48, -148, 124), (168, -84, 92))
    if glow:
        c.glow(x, y - 110 * s, 520 * s, glow, 0.3, 360 * s)
    d = pill_d(x - 282 * s, y - 100 * s, 556 * s, 100 * s)
    for a, b, r in lobes:
        r *= s
        d += "M%s %sa%s %s 0 1 1 %s 0a%s %s 0 1 1 %s 0Z" % tuple(n(v) for v in (x + a * s - r, y + b * s, r, r, 2 * r, r, r, -2 * r))
    clip = "M%s %sh%sv%sh%sZ" % tuple(n(v) for v in (x - 400 * s, y - 420 * s, 800 * s, 420 * s, -800 * s))
    with c.group(op=op, clip=clip):
        c.path(d, c.lin(light(colour, 0.25), colour, dark(colour, 0.4), x2=0.4))
        if line:
            e = ""
            for a, b, r in lobes:
                for k in (0.74, 0.5, 0.27):
                    q = r * k * s
                    e += "M%s %sa%s %s 0 0 1 %s %s" % tuple(n(v) for v in (x + a * s - q, y + b * s + q * 0.2, q, q, 2 * q, 0))
            c.path(e, "none", line, 4 * s, op=0.6)


def rain(c, x, y, w, h, seed=1, count=60, colour=PALE_RIVER, op=0.5):
    rnd, d = random.Random(seed), ""
    for _ in range(count):
        px, py, l = x + w * rnd.random(), y + h * rnd.random(), 40 + 50 * rnd.random()
        d += "M%s %sl%s %s" % (n(px), n(py), n(-l * 0.3), n(l))
    c.path(d, "none", colour, 3.4, op=op)


def hills(c, y, amp=160, colour=DUSK, low=None, seed=1, step=420, line=None, base=H):
    """A ridge across the whole width."""
    rnd = random.Random(seed)
    pts = [(x, y - amp * rnd.random() * (1 if i % 2 else 0.35)) for i, x in enumerate(range(-step, W + 2 * step, step))]
    d = smooth_d(pts, k=1.0)
    c.path(d + "L%s %sL%s %sZ" % (n(pts[-1][0]), n(base), n(pts[0][0]), n(base)), c.lin(colour, low or dark(colour, 0.55)))
    if line:
        c.path(d, "none", line, 2.5, op=0.4)


def mist(c, y, h=260, colour=DUSK, op=0.7):
    c.rect(0, y - h / 2, W, h, c.lin((0, colour, 0), (0.5, colour, op), (1, colour, 0)))


def water(c, y, y1=H, top=RIVER, low=DEEP_RIVER, seed=1, glints=90, colour=PALE_RIVER, x0=0, x1=W, op=0.35):
    """Water from y down; glints grow towards the viewer."""
    c.rect(x0, y, x1 - x0, y1 - y, c.lin(top, low))
    rnd, d, e = random.Random(seed), "", ""
    for i in range(glints):
        t = rnd.random() ** 1.5
        py, w, h = y + 8 + (y1 - y - 20) * t, (26 + 190 * t) * (0.5 + rnd.random()), 2 + 5 * t
        d += pill_d(x0 + (x1 - x0) * rnd.random() - w / 2, py, w, h)
    c.path(d, colour, op=op)


def light_path(c, x, y, y1=H, w=300, colour=PALE_GOLD, seed=1, op=0.7, count=46):
    """Broken reflection of a light on water, widening towards the viewer."""
    rnd, d = random.Random(seed), ""
    for i in range(count):
        t = i / count
        py, ww = y + (y1 - y) * t, w * (0.25 + 0.75 * t) * (0.35 + 0.65 * rnd.random())
        d += pill_d(x - ww / 2 + (rnd.random() - 0.5) * w * 0.5 * (0.2 + t), py, ww, 3 + 5 * t)
    c.path(d, c.lin((0, colour, op), (1, colour, op * 0.15)))


def seigaiha(c, x, y, w, h, r=60, colour=GOLD, sw=2.5, op=0.35, grow=0.0):
    """Scale-wave ornament in a box; with grow the rows get larger downwards."""
    d, py, k, rr = "", y, 0, r
    while py < y + h + rr:
        px = x - (rr if k % 2 else 0)
        while px < x + w + rr:
            for q in (1, 0.66, 0.33):
                d += "M%s %sa%s %s 0 0 1 %s 0" % tuple(n(v) for v in (px - rr * q, py, rr * q, rr * q, 2 * rr * q))
            px += 2 * rr
        py += rr * 0.5
        rr *= 1 + grow
        k += 1
    with c.group(op=op, clip="M%s %sh%sv%sh%sZ" % tuple(n(v) for v in (x, y, w, h, -w))):
        c.path(d, "none", colour, sw)


def wave_lines(c, y, y1=H, rows=7, colour=GOLD, sw=2.5, op=0.35, x0=0, x1=W, amp=14, period=260):
    """Fine parallel wave lines, wider apart towards the viewer."""
    d = ""
    for i in range(rows):
        t = (i + 1) / rows
        py, p, a, x = y + (y1 - y) * t * t, period * (0.4 + 0.9 * t), amp * (0.3 + t), x0 - (i * 97 % 200)
        d += "M%s %s" % (n(x), n(py))
        while x < x1:
            d += "q%s %s %s 0t%s 0" % (n(p / 4), n(-a), n(p / 2), n(p / 2))
            x += p
    c.path(d, "none", colour, sw, op=op)


def island(c, iso, x, y, rx, ry=None, m=LEAF, z=0.0, shore="#C9A874"):
    """Soft round plot of land on water (an abstract base, not a coast)."""
    px, py = iso.p(x, y, z)
    a, b = rx * 1.2247 * iso.s, (ry or rx) * 0.7071 * iso.s
    c.ellipse(px, py + iso.s * 0.16, a, b, dark(shore, 0.55))
    c.ellipse(px, py + iso.s * 0.06, a, b, dark(shore, 0.25))
    c.ellipse(px, py, a * 0.98, b * 0.97, c.lin(m.top, dark(m.left, 0.3), x2=1))


def tree(c, x, y, s=1.0, colour=BANYAN, seed=1, trunk="#3A2A26"):
    """Street tree of three round tiers; about 300 px high at s=1."""
    c.shade(x + 10 * s, y, 90 * s, op=0.5)
    c.line([(x, y), (x, y - 120 * s)], trunk, 13 * s)
    for dx, dy, r, k in ((22, -150, 78, 0.35), (-30, -170, 76, 0.12), (4, -222, 74, 0)):
        col = dark(colour, k)
        c.circle(x + dx * s, y + dy * s, r * s, c.lin(light(col, 0.22), col, dark(col, 0.4), x2=0.7))
    c.path("M%s %sa%s %s 0 0 1 %s %s" % tuple(n(v) for v in (x - 48 * s, y - 240 * s, 54 * s, 54 * s, 56 * s, -40 * s)), "none", light(colour, 0.5), 3.5 * s, op=0.6)


def cypress(c, x, y, s=1.0, colour=DEEP_BANYAN):
    """Slim tree for avenues and far rows; 260 px at s=1."""
    c.shade(x + 5 * s, y, 40 * s, op=0.45)
    d = smooth_d([(x, y - 260 * s), (x + 38 * s, y - 130 * s), (x + 30 * s, y - 34 * s), (x, y - 18 * s), (x - 30 * s, y - 34 * s), (x - 38 * s, y - 130 * s)], True)
    c.line([(x, y), (x, y - 40 * s)], "#3A2A26", 9 * s)
    c.path(d, c.lin(light(colour, 0.3), colour, dark(colour, 0.4), x2=1, y2=0.3))


def banyan(c, x, y, s=1.0, colour=BANYAN, seed=3, roots=True):
    """The broad banyan of Fuzhou with hanging roots; about 900 px wide and 760 high at s=1."""
    rnd = random.Random(seed)
    c.shade(x, y, 420 * s, 60 * s, 0.7)
    bark, X = "#4A332B", lambda u, v: (x + u * s, y - v * s)
    lobes = sorted([(math.cos(i / 11 * 6.283) * 330, 470 + math.sin(i / 11 * 6.283) * 110, 128 + 34 * rnd.random()) for i in range(11)] +
                   [(-150, 560, 170), (120, 580, 180), (0, 470, 210)], key=lambda q: q[1])
    for u, v, r in lobes[:4]:
        c.circle(*X(u, v), r * s, dark(colour, 0.55))
    for a in ((-70, 0, -40, 190, -180, 430), (70, 0, 36, 200, 190, 440), (0, 0, -4, 240, -20, 520), (-34, 0, -16, 160, 80, 430), (36, 0, 14, 170, -90, 460)):
        p = [X(a[0], a[1]), X(a[2], a[3]), X(a[4], a[5])]
        c.path(smooth_d(p, k=0.8), "none", c.lin(light(bark, 0.15), dark(bark, 0.4), x2=1, y2=0), 52 * s)
    if roots:
        d = ""
        for i in range(16):
            u = -330 + 660 * rnd.random()
            d += "M%s %sq%s %s %s %s" % tuple(n(q) for q in (*X(u, 430), 8 * s, 60 * s, 4 * s, (110 + 150 * rnd.random()) * s))
        c.path(d, "none", "#6B4D3C", 4 * s, op=0.8)
    for u, v, r in lobes[4:]:
        k = max(0, min(0.4, (560 - v) / 500 + u / 1500))
        col = dark(colour, k)
        c.circle(*X(u, v), r * s, c.lin(light(col, 0.2), col, dark(col, 0.42), x2=0.6))
    d = ""
    for u, v, r in lobes[6:]:
        q = r * s * 0.72
        a = X(u - r * 0.66, v + r * 0.12)
        d += "M%s %sa%s %s 0 0 1 %s %s" % (n(a[0]), n(a[1]), n(q), n(q), n(q * 0.8), n(-q * 0.86))
    c.path(d, "none", light(colour, 0.45), 4 * s, op=0.45)


def leaf_d(x, y, l, w, a):
    ca, sa = math.cos(a), math.sin(a)
    q = lambda u, v: (x + u * ca - v * sa, y + u * sa + v * ca)
    p, t, e = q(l * 0.45, w), q(l, 0), q(l * 0.45, -w)
    return "M%s %sQ%s %s %s %sQ%s %s %s %sZ" % tuple(n(v) for v in (x, y, *p, *t, *e, x, y))


def bamboo(c, x, y, h=900, stems=5, colour=BANYAN, seed=1, spread=60):
    rnd = random.Random(seed)
    for i in range(stems):
        px, hh, lean = x + (i - stems / 2) * spread, h * (0.75 + 0.25 * rnd.random()), (rnd.random() - 0.5) * h * 0.1
        col, d = dark(colour, 0.1 + 0.35 * rnd.random()), ""
        for k in range(7):
            a, b = k / 7, (k + 1) / 7
            c.line([(px + lean * a * a, y - hh * a - 3), (px + lean * b * b, y - hh * b + 5)], col, (15 - k) * h / 900, cap="butt")
        for _ in range(9):
            t = 0.45 + 0.55 * rnd.random()
            for r in (0, 0.5, 1.0):
                d += leaf_d(px + lean * t * t, y - hh * t, h * 0.105, h * 0.0145, 0.4 + r + (2.2 if rnd.random() > 0.5 else 0) * 0.8)
        c.path(d, light(col, 0.1))


def palm(c, x, y, h=700, colour=BANYAN, lean=60, fronds=9):
    c.shade(x, y, 80, op=0.5)
    c.path("M%s %sQ%s %s %s %s" % tuple(n(v) for v in (x, y, x + lean * 0.1, y - h * 0.6, x + lean, y - h)), "none", c.lin("#8A6A4E", "#4A332B", x2=1, y2=0), 22)
    for i in range(fronds):
        a = -math.pi * (0.02 + 0.96 * i / (fronds - 1))
        l = h * 0.36
        ex, ey = x + lean + math.cos(a) * l, y - h + math.sin(a) * l * 0.5 + 110
        col = dark(colour, 0.3 * (i % 3) / 2 + (0.2 if i > fronds / 2 else 0))
        mx, my = x + lean + math.cos(a) * l * 0.55, y - h + math.sin(a) * l * 0.75 - 40
        c.path("M%s %sQ%s %s %s %sQ%s %s %s %sZ" % tuple(n(v) for v in (x + lean, y - h, mx, my - 24, ex, ey, mx, my + 30, x + lean, y - h + 10)), col)


def jasmine(c, x, y, s=1.0, seed=1, blossoms=7):
    """Spray of jasmine; about 360 px wide at s=1."""
    rnd, d, g = random.Random(seed), "", ""
    spots = [(x + (rnd.random() - 0.5) * 320 * s, y - rnd.random() * 200 * s) for _ in range(blossoms)]
    for px, py in spots:
        g += "M%s %sQ%s %s %s %s" % tuple(n(v) for v in (x, y + 60 * s, x, (y + py) / 2, px, py))
        for a in (0.5, 2.6, 4.2):
            d += leaf_d(px + math.cos(a) * 10 * s, py + math.sin(a) * 10 * s, 92 * s, 22 * s, a + rnd.random() * 0.6)
    c.path(g, "none", DEEP_BANYAN, 5 * s)
    c.path(d, c.lin(BANYAN, DEEP_BANYAN, x2=1))
    for px, py in spots:
        e, r0 = "", rnd.random()
        for i in range(6):
            e += leaf_d(px, py, 44 * s, 15 * s, r0 + i * 1.0472)
        c.path(e, c.lin(JASMINE, IVORY))
        c.circle(px, py, 6.5 * s, GOLD)


def scroll(c, x, y, s=1.0, colour=GOLD, sw=4, op=0.5, flip=False):
    """Cloud-scroll ornament in one line."""
    f = -1 if flip else 1
    P = lambda a, b: "%s %s" % (n(x + f * a * s), n(y + b * s))
    c.path("M" + P(0, 0) + "C" + P(60, -70) + " " + P(160, -60) + " " + P(160, 0) + "C" + P(160, 44) + " " + P(96, 44) + " " + P(98, 6) +
           "C" + P(100, -16) + " " + P(132, -14) + " " + P(130, 6) + "M" + P(160, 0) + "C" + P(190, -50) + " " + P(260, -44) + " " + P(260, 4) +
           "C" + P(258, 34) + " " + P(216, 32) + " " + P(218, 6), "none", colour, sw, op=op)
