# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Machines, screens, data and light."""
import math
import random
from .canvas import n, pts_d, smooth_d, pill_d
from .iso import *
from .palette import *


def chart(c, x, y, w, h, kind="bars", seed=1, colour=PALE_RIVER, hot=GOLD, frame=True):
    """Flat abstract chart: bars, line, area, ring, dots, wave."""
    rnd = random.Random(seed)
    if frame:
        c.rect(x, y, w, h, c.lin("#22323A", "#141A20"), r=min(w, h) * 0.04)
    px, py, pw, ph = x + w * 0.08, y + h * 0.12, w * 0.84, h * 0.76
    if kind == "bars":
        k = 7
        for i in range(k):
            bh = ph * (0.25 + 0.7 * rnd.random())
            c.rect(px + pw * i / k, py + ph - bh, pw / k * 0.56, bh, hot if i == k - 2 else colour, r=pw / k * 0.1, op=1 if i == k - 2 else 0.8)
    elif kind in ("line", "area"):
        pts = [(px + pw * i / 7, py + ph * (0.85 - 0.1 * i + 0.25 * (rnd.random() - 0.5))) for i in range(8)]
        if kind == "area":
            c.path(smooth_d(pts) + "L%s %sL%s %sZ" % tuple(n(v) for v in (px + pw, py + ph, px, py + ph)), c.lin((0, colour, 0.6), (1, colour, 0.05)))
        c.path(smooth_d(pts), "none", hot, max(3, w * 0.014))
        c.circle(pts[-1][0], pts[-1][1], w * 0.022, JASMINE)
    elif kind == "ring":
        r, cx, cy = min(pw, ph) * 0.42, x + w / 2, y + h / 2
        c.circle(cx, cy, r, stroke=colour, sw=r * 0.3, op=0.35)
        a = 1.2 + 3 * rnd.random()
        c.path("M%s %sA%s %s 0 %d 1 %s %s" % (n(cx), n(cy - r), n(r), n(r), 1 if a > math.pi else 0, n(cx + r * math.sin(a)), n(cy - r * math.cos(a))), "none", hot, r * 0.3)
    elif kind == "dots":
        for i in range(40):
            c.circle(px + pw * rnd.random(), py + ph * rnd.random(), w * (0.006 + 0.012 * rnd.random()), hot if rnd.random() > 0.8 else colour, op=0.85)
    else:
        for j in range(3):
            pts = [(px + pw * i / 10, py + ph * (0.3 + 0.2 * j + 0.09 * math.sin(i * 1.1 + j * 1.7 + seed))) for i in range(11)]
            c.path(smooth_d(pts), "none", (hot, colour, RIVER)[j], max(3, w * 0.012))


def screen(c, x, y, w, h, kind="bars", seed=1, stand=True, colour=PALE_RIVER, hot=GOLD):
    """Flat display on a foot; x, y its upper left corner."""
    c.glow(x + w / 2, y + h / 2, w * 0.85, colour, 0.22, h * 0.95)
    if stand:
        c.rect(x + w * 0.46, y + h, w * 0.08, h * 0.28, LACQUER)
        c.rect(x + w * 0.3, y + h * 1.27, w * 0.4, h * 0.04, LACQUER, r=6)
    c.rect(x - w * 0.02, y - w * 0.02, w * 1.04, h + w * 0.04, "#0C080A", r=w * 0.03)
    chart(c, x, y, w, h, kind, seed, colour, hot)


def face_screen(c, face, u, v, w, h, kind="bars", seed=1, colour=PALE_RIVER, hot=GOLD):
    """Chart on an isometric face, in face units."""
    c.poly(face.quad(u - 0.05, v - 0.05, w + 0.1, h + 0.1), "#0C080A")
    c.poly(face.quad(u, v, w, h), c.lin("#24414A", "#141A20"))
    rnd, q = random.Random(seed), lambda a, b: face.p(u + w * (0.08 + 0.84 * a), v + h * (0.12 + 0.76 * b))
    if kind == "bars":
        for i in range(6):
            b = 0.25 + 0.7 * rnd.random()
            c.poly([q(i / 6, 0), q(i / 6 + 0.1, 0), q(i / 6 + 0.1, b), q(i / 6, b)], hot if i == 4 else colour)
    elif kind == "dots":
        for i in range(26):
            px, py = q(rnd.random(), rnd.random())
            c.circle(px, py, face.s * 0.035, hot if i % 5 == 0 else colour)
    else:
        m = 12
        for j in range(2 if kind == "wave" else 1):
            pts = [q(i / m, (0.15 + 0.06 * i + 0.16 * (rnd.random() - 0.5)) if kind == "line" else 0.35 + 0.3 * j + 0.13 * math.sin(i + j * 2)) for i in range(m + 1)]
            c.path(smooth_d(pts), "none", (hot, colour)[j], face.s * 0.05)


def rack(c, iso, x, y, z=0, w=0.9, d=0.9, h=2.1, m=INK, seed=1, glow=PALE_RIVER, hot=GOLD):
    """Server cabinet with rows of lamps."""
    L, R, T = box(c, iso, x, y, z, w, d, h, m)
    rnd, a, b, e = random.Random(seed), "", "", ""
    k = max(4, int(h / 0.2))
    for F in (L, R):
        for i in range(k):
            v = h * (i + 0.5) / k
            e += pts_d(F.quad(F.w * 0.1, v - h / k * 0.32, F.w * 0.8, h / k * 0.64))
            for j in range(4):
                s = pts_d(F.quad(F.w * (0.16 + 0.13 * j), v - 0.025, F.w * 0.07, 0.05))
                if rnd.random() < 0.7:
                    if rnd.random() < 0.75:
                        a += s
                    else:
                        b += s
    c.path(e, "#150F13", op=0.85)
    c.path(a, glow)
    c.path(b, hot)
    return L, R, T


def rack_row(c, iso, x, y, count, z=0, axis="x", gap=0.04, **k):
    w = k.get("w", 0.9)
    for i in range(count):
        rack(c, iso, x + (w + gap) * i if axis == "x" else x, y if axis == "x" else y + (w + gap) * i, z, seed=3 + i * 3, **k)


def data_hall(c, iso, x, y, w, d, z=0, rows=3, h=1.9, floor=NIGHT, glow=PALE_RIVER):
    """Open data centre: raised floor with rows of cabinets and light in the aisles."""
    box(c, iso, x, y, z, w, d, 0.2, floor)
    grid(c, iso, x, y, w, d, 0.5, z + 0.2, glow, 1.5, 0.25)
    step = d / rows
    for r in range(rows):
        yy = y + step * r + step * 0.12
        m = int((w - 0.4) / 0.78)
        for i in range(m):
            rack(c, iso, x + 0.2 + i * 0.78, yy, z + 0.2, 0.74, step * 0.42, h, seed=r * 31 + i, glow=glow)
        T = iso.top(x, yy + step * 0.5, z + 0.21, w, 0.05)
        T.rect(c, 0.2, 0, w - 0.4, 0.06, glow, op=0.8)


def robot_arm(c, x, y, s=1.0, colour=AMBER, flip=False, bend=0.0):
    """Industrial arm on a round foot; about 430 px high at s=1. x, y the foot."""
    f = -1 if flip else 1
    X = lambda u, v: (x + f * u * s, y - v * s)
    seg = lambda p, q, wd, col: (c.line([X(*p), X(*q)], dark(col, 0.55), (wd + 10) * s), c.line([X(*p), X(*q)], c.lin(light(col, 0.2), dark(col, 0.15), x2=1), wd * s) if abs(p[0] - q[0]) > 3 and abs(p[1] - q[1]) > 3 else c.line([X(*p), X(*q)], col, wd * s))
    c.shade(x, y, 120 * s, op=0.7)
    c.ellipse(x, y - 8 * s, 92 * s, 30 * s, "#2A1D22")
    c.ellipse(x, y - 22 * s, 74 * s, 24 * s, "#4A3A40")
    a, b, e = (0, 120), (-70 + bend, 300), (150 + bend, 400 - bend)
    g = (230 + bend, 290)
    seg((0, 30), a, 62, "#5A4A50")
    seg(a, b, 50, colour)
    seg(b, e, 40, light(colour, 0.1))
    seg(e, g, 26, dark(colour, 0.1))
    for q, r in ((a, 40), (b, 34), (e, 26)):
        c.circle(*X(*q), r * s, "#2A1D22")
        c.circle(*X(*q), r * 0.52 * s, light(colour, 0.35))
    for o in (-1, 1):
        c.line([X(*g), X(g[0] + 10 + 20 * o, g[1] - 24), X(g[0] + 8 + 16 * o, g[1] - 56)], "#CFC3B4", 10 * s)


def conveyor(c, iso, x, y, l, w=0.9, h=0.55, z=0, axis="x", m=INK, belt="#4A3A40"):
    """Belt on legs."""
    ww, dd = (l, w) if axis == "x" else (w, l)
    for i in range(int(l / 1.2) + 1):
        t = min(l - 0.15, i * 1.2)
        box(c, iso, x + (t if axis == "x" else w - 0.15), y + (w - 0.15 if axis == "x" else t), z, 0.14, 0.14, h, m, edge=0)
    L, R, T = box(c, iso, x, y, z + h, ww, dd, 0.16, m)
    T.rect(c, 0.06, 0.06, ww - 0.12, dd - 0.12, belt)
    s = ""
    for i in range(int(l / 0.22)):
        t = 0.11 + i * 0.22
        s += pts_d([T.p(t, 0.06), T.p(t, dd - 0.06)] if axis == "x" else [T.p(0.06, t), T.p(ww - 0.06, t)], False)
    c.path(s, "none", dark(belt, 0.45), iso.s * 0.02)
    L.line(c, [(0, 0.08), (ww, 0.08)], GOLD, iso.s * 0.025, op=0.7)
    return T


def parcel(c, iso, x, y, z=0, w=0.5, d=0.5, h=0.4, m=None, tape=PALE_GOLD):
    m = m or mat("#A9744A")
    L, R, T = box(c, iso, x, y, z, w, d, h, m)
    T.rect(c, w * 0.42, 0, w * 0.16, d, tape, op=0.8)
    L.rect(c, w * 0.42, h * 0.55, w * 0.16, h * 0.45, tape, op=0.65)


def dish(c, x, y, s=1.0, colour=JASMINE, flip=False):
    """Satellite dish, 300 px high at s=1."""
    f = -1 if flip else 1
    c.shade(x, y, 90 * s, op=0.6)
    c.poly([(x - 46 * s, y), (x + 46 * s, y), (x + 12 * s, y - 130 * s), (x - 12 * s, y - 130 * s)], c.lin("#8A7A7C", "#3B2A2E", x2=1, y2=0))
    with c.moved(x, y - 180 * s, s, rot=-35 * f):
        c.path("M-150 0A150 62 0 0 0 150 0Z", c.lin(colour, dark(colour, 0.45), x2=1))
        c.ellipse(0, 0, 150, 40, c.lin(dark(colour, 0.15), dark(colour, 0.5), x2=1))
        c.line([(-90, 6), (0, -120), (90, 6)], "#CFC3B4", 5)
        c.circle(0, -122, 13, RED)


def weather_station(c, x, y, s=1.0):
    """Mast with vane, cups and a louvred box, 420 px high at s=1."""
    c.shade(x, y, 90 * s, op=0.6)
    c.line([(x, y), (x, y - 400 * s)], "#CFC3B4", 9 * s)
    for k in (-1, 1):
        c.line([(x + 60 * k * s, y), (x, y - 120 * s)], "#8A7A7C", 6 * s)
    c.line([(x - 110 * s, y - 340 * s), (x + 110 * s, y - 340 * s)], "#CFC3B4", 7 * s)
    c.poly([(x - 150 * s, y - 352 * s), (x - 104 * s, y - 340 * s), (x - 150 * s, y - 328 * s)], RED)
    for k in (-36, 0, 36):
        c.circle(x + (110 + k) * s, y - 366 * s, 14 * s, GOLD)
    c.line([(x + 74 * s, y - 366 * s), (x + 146 * s, y - 366 * s)], GOLD, 5 * s)
    for i in range(5):
        c.path(pill_d(x - 52 * s, y - (250 - i * 24) * s, 104 * s, 17 * s), light("#B9ABA0", 0.2) if i < 2 else "#B9ABA0")


def arc(c, p, q, rise=200, colour=GOLD, sw=5, op=0.85, ends=True, dash=None, bead=None):
    """Arc of light from p to q; bead in 0..1 puts a spark on it."""
    mx, my = (p[0] + q[0]) / 2, (p[1] + q[1]) / 2 - rise * 2 + 0
    d = "M%s %sQ%s %s %s %s" % tuple(n(v) for v in (*p, mx, my, *q))
    c.path(d, "none", colour, sw * 4, op=op * 0.12)
    c.path(d, "none", colour, sw, op=op, dash=dash)
    if ends:
        for e in (p, q):
            c.glow(e[0], e[1], sw * 8, colour, 0.7)
            c.circle(e[0], e[1], sw * 1.7, light(colour, 0.5))
    if bead is not None:
        t = bead
        bx = (1 - t) ** 2 * p[0] + 2 * t * (1 - t) * mx + t * t * q[0]
        by = (1 - t) ** 2 * p[1] + 2 * t * (1 - t) * my + t * t * q[1]
        c.glow(bx, by, sw * 9, colour, 0.9)
        c.circle(bx, by, sw * 1.5, JASMINE)


def motes(c, x, y, w, h, seed=1, count=60, colour=PALE_GOLD, r=6, op=0.7):
    """Rising particles: dense below, sparse above."""
    rnd = random.Random(seed)
    for _ in range(count):
        t = rnd.random() ** 1.7
        c.circle(x + w * rnd.random(), y + h * (1 - t), r * (0.35 + 0.65 * rnd.random()), colour, op=op * (0.3 + 0.7 * (1 - t)))


def circuit(c, iso, x, y, w, d, z=0, seed=1, colour=GOLD, lanes=8, sw=None, op=0.6):
    """Circuit tracks on a floor with round pads."""
    rnd, s = random.Random(seed), ""
    for i in range(lanes):
        u, v = w * (i + 0.5) / lanes, 0
        pts = [(u, v)]
        while v < d * 0.85:
            v = min(d, v + d * (0.12 + 0.25 * rnd.random()))
            pts.append((pts[-1][0], v))
            if rnd.random() < 0.6:
                k = (rnd.random() - 0.5) * w / lanes * 0.9
                pts.append((pts[-1][0] + k, min(d, v + abs(k))))
                v = pts[-1][1]
        s += pts_d([iso.p(x + a, y + b, z) for a, b in pts], False)
        px, py = iso.p(x + pts[-1][0], y + pts[-1][1], z)
        c.ellipse(px, py, iso.s * 0.07, iso.s * 0.04, colour, op=op)
    c.path(s, "none", colour, sw or iso.s * 0.03, op=op)


def pulse_rings(c, x, y, r, count=4, colour=GOLD, sw=4, flat=0.577, op=0.7):
    """Rings spreading on the ground (flat=0.577) or in the air (flat=1)."""
    for i in range(count):
        k = (i + 1) / count
        c.ellipse(x, y, r * k, r * k * flat, stroke=colour, sw=sw * (1.3 - k * 0.6), op=op * (1.15 - k))


def globe(c, x, y, r, colour=RIVER, line=GOLD, tilt=18):
    """Sphere of meridians, without land."""
    c.glow(x, y, r * 1.9, colour, 0.4)
    c.circle(x, y, r, c.rad((0, light(colour, 0.4)), (0.5, colour), (1, dark(colour, 0.65)), cx=0.36, cy=0.32, r=0.75))
    with c.moved(x, y, 1, rot=tilt):
        for k in (0.3, 0.68, 1):
            c.ellipse(0, 0, r * k, r, stroke=line, sw=3, op=0.55)
        for k in (-0.6, -0.2, 0.2, 0.6):
            rr = r * math.sqrt(1 - k * k)
            c.path("M%s %sA%s %s 0 0 0 %s %s" % tuple(n(v) for v in (-rr, r * k, rr, rr * 0.22, rr, r * k)), "none", line, 3, op=0.55)


def medal(c, x, y, r, colour=GOLD, ribbon=RED):
    """Plain medal on a ribbon (no emblem: rays only)."""
    c.poly([(x - r * 0.5, y - r * 2.1), (x - r * 0.05, y - r * 2.1), (x + r * 0.3, y - r * 0.7), (x - r * 0.1, y - r * 0.6)], dark(ribbon, 0.2))
    c.poly([(x + r * 0.5, y - r * 2.1), (x + r * 0.05, y - r * 2.1), (x - r * 0.3, y - r * 0.7), (x + r * 0.1, y - r * 0.6)], ribbon)
    c.circle(x, y, r, c.lin(light(colour, 0.4), colour, dark(colour, 0.4), x2=1))
    c.circle(x, y, r * 0.82, stroke=dark(colour, 0.4), sw=r * 0.04)
    s = "".join("M%s %sL%s %s" % tuple(n(v) for v in (x + math.cos(a) * r * 0.3, y + math.sin(a) * r * 0.3, x + math.cos(a) * r * 0.66, y + math.sin(a) * r * 0.66)) for a in [i * 0.5236 for i in range(12)])
    c.path(s, "none", light(colour, 0.6), r * 0.05)


def trophy(c, x, y, s=1.0, colour=GOLD):
    """Cup on a lacquer block, 420 px high at s=1; x, y the foot."""
    c.shade(x, y, 150 * s, op=0.7)
    c.rect(x - 110 * s, y - 90 * s, 220 * s, 90 * s, c.lin("#4A2A2E", LACQUER, x2=1, y2=0), r=8 * s)
    g = c.lin(dark(colour, 0.15), light(colour, 0.5), colour, dark(colour, 0.5), x2=1, y2=0)
    for f in (-1, 1):
        c.path("M%s %sc%s %s %s %s %s %s" % tuple(n(v) for v in (x + f * 110 * s, y - 390 * s, f * 120 * s, 0, f * 90 * s, 150 * s, -f * 40 * s, 150 * s)), "none", colour, 16 * s)
    c.path("M%s %sh%sc%s %s %s %s %s %sl%s %sh%sl%s %sc%s %s %s %s %s %sZ" % tuple(n(v) for v in (
        x - 125 * s, y - 420 * s, 250 * s, 0, 150 * s, -50 * s, 200 * s, -105 * s, 220 * s, 22 * s, 110 * s, -84 * s, 22 * s, -110 * s, -55 * s, -20 * s, -105 * s, -70 * s, -105 * s, -220 * s)), g)
    c.ellipse(x, y - 420 * s, 125 * s, 22 * s, dark(colour, 0.3))


def calendar(c, x, y, w, h, marked=(8, 9), accent=RED, cols=7, rows=5):
    """Month sheet without digits: marked cells glow."""
    c.rect(x + 10, y + 14, w, h, LACQUER, r=w * 0.03, op=0.6)
    c.rect(x, y, w, h, c.lin(JASMINE, IVORY), r=w * 0.03)
    c.path("M%s %sv%sh%sv%sa%s %s 0 0 0 %s %sh%sa%s %s 0 0 0 %s %sZ" % tuple(n(v) for v in (x, y + w * 0.03, h * 0.16 - w * 0.03, w, -h * 0.16 + w * 0.03, w * 0.03, w * 0.03, -w * 0.03, -w * 0.03, -w * 0.94, w * 0.03, w * 0.03, -w * 0.03, w * 0.03)), accent)
    for k in (0.2, 0.8):
        c.line([(x + w * k, y - h * 0.05), (x + w * k, y + h * 0.07)], BRONZE, w * 0.025)
    cw, ch = w * 0.9 / cols, h * 0.76 / rows
    for i in range(cols * rows):
        px, py = x + w * 0.05 + (i % cols) * cw, y + h * 0.2 + (i // cols) * ch
        c.rect(px + cw * 0.12, py + ch * 0.12, cw * 0.76, ch * 0.76, GOLD if i in marked else "#D3C6B0", r=cw * 0.14)
