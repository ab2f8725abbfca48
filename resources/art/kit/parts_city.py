# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Buildings, old and new, in isometric space (c, iso, x, y, z, ...): the far corner comes first."""
import random
from .canvas import W, H, n, pts_d, smooth_d
from .iso import *
from .palette import *


def skyline(c, y, seed=1, colour=DUSK, low=None, hmin=60, hmax=340, wmin=60, wmax=150, x0=0, x1=W, lit=0.12, gaps=0.25, calm=1400):
    """Flat far city across the sheet; left of calm it stays low."""
    rnd, d, e, x = random.Random(seed), "", "", x0
    while x < x1:
        w = wmin + (wmax - wmin) * rnd.random()
        h = hmin + (hmax - hmin) * rnd.random() ** 1.6 * (0.42 if x < calm else 1)
        if rnd.random() > gaps:
            kind = rnd.random()
            if kind < 0.2:
                d += pts_d([(x, y), (x, y - h), (x + w / 2, y - h - w * 0.45), (x + w, y - h), (x + w, y)])
            elif kind < 0.4:
                d += pts_d([(x, y), (x, y - h * 0.8), (x + w * 0.25, y - h * 0.8), (x + w * 0.25, y - h), (x + w * 0.75, y - h), (x + w * 0.75, y - h * 0.8), (x + w, y - h * 0.8), (x + w, y)])
            else:
                d += pts_d([(x, y), (x, y - h), (x + w, y - h), (x + w, y)])
            for _ in range(int(h / 24)):
                if rnd.random() < lit * 3:
                    wx, wy = x + 10 + (w - 30) * rnd.random(), y - h * 0.75 * rnd.random() - 12
                    e += "M%s %sh9v6h-9Z" % (n(wx), n(wy))
        x += w * (0.8 + 0.5 * rnd.random())
    c.path(d, c.lin(colour, low or dark(colour, 0.25)))
    if e and lit:
        c.path(e, PALE_GOLD, op=0.5)


def office(c, iso, x, y, w, d, h, m=NIGHT, z=0, style="grid", lit=0.35, seed=1, floors=None, roof=True, warm=PALE_GOLD):
    """Office block; style grid, bands or fins. Returns left, right, top faces."""
    L, R, T = box(c, iso, x, y, z, w, d, h, m)
    rows = floors or max(2, int(h / 0.42))
    if style == "bands":
        bands(c, L, rows, dark(m.left, 0.62), lit, seed, warm)
        bands(c, R, rows, dark(m.right, 0.5), lit * 0.8, seed + 1, warm)
    elif style == "fins":
        for F, col in ((L, light(m.left, 0.22)), (R, light(m.right, 0.14))):
            F.rect(c, 0.06, 0.06, F.w - 0.12, F.h - 0.12, dark(m.left, 0.6))
            windows(c, F, 1, rows, lit, seed, warm, dark(m.left, 0.5), 0.08, 0.08, 0.14)
            k, s = max(3, int(F.w / 0.22)), ""
            for i in range(k + 1):
                u = 0.06 + (F.w - 0.12) * i / k
                s += pts_d([F.p(u, 0.04), F.p(u, F.h - 0.04)], False)
            c.path(s, "none", col, max(2, iso.s * 0.035))
    else:
        windows(c, L, max(2, int(w / 0.4)), rows, lit, seed, warm, dark(m.left, 0.6))
        windows(c, R, max(2, int(d / 0.4)), rows, lit * 0.8, seed + 1, mix(warm, AMBER, 0.3), dark(m.right, 0.45))
    if roof:
        k = min(w, d) * 0.14
        T.rect(c, k, k, w - 2 * k, d - 2 * k, dark(m.top, 0.22))
        box(c, iso, x + w * 0.3, y + d * 0.3, z + h, w * 0.3, d * 0.3, 0.16, mat(dark(m.left, 0.1)))
    return L, R, T


def tower(c, iso, x, y, w, d, h, m=NIGHT, z=0, steps=3, seed=1, lit=0.4, mast=0.8, style="grid"):
    """High-rise that steps back, with a mast."""
    zz, k = z, 0
    for i in range(steps):
        hh = h * (0.55, 0.3, 0.15)[i] if steps == 3 else h / steps
        k = i * 0.14 * min(w, d)
        office(c, iso, x + k, y + k, w - 2 * k, d - 2 * k, hh, m, zz, style, lit, seed + i * 5, roof=False)
        zz += hh
    a, b = iso.p(x + w / 2, y + d / 2, zz), iso.p(x + w / 2, y + d / 2, zz + mast)
    c.line([a, b], GOLD, max(2.5, iso.s * 0.04))
    c.glow(b[0], b[1], iso.s * 0.35, PALE_GOLD, 0.8)


def glass_hall(c, iso, x, y, w, d, h, m=TEAL, z=0, glow=PALE_GOLD, cols=8, rows=3, op=0.92):
    """Pavilion with lit glass walls and a flat overhanging roof."""
    L, R, _ = box(c, iso, x, y, z, w, d, h, mat(dark(m.left, 0.55)), edge=0)
    for F, a in ((L, op), (R, op * 0.62)):
        c.poly(F.quad(0.06, 0.04, F.w - 0.12, F.h - 0.08), c.lin((0, mix(glow, AMBER, 0.35), a * 0.75), (1, glow, a)))
        s, k = "", max(2, int(cols * F.w / max(w, d)))
        for i in range(k + 1):
            s += pts_d([F.p(0.06 + (F.w - 0.12) * i / k, 0), F.p(0.06 + (F.w - 0.12) * i / k, F.h)], False)
        for j in range(1, rows):
            s += pts_d([F.p(0, F.h * j / rows), F.p(F.w, F.h * j / rows)], False)
        c.path(s, "none", dark(m.left, 0.6), max(2, iso.s * 0.03))
    o = 0.22
    return box(c, iso, x - o, y - o, z + h, w + 2 * o, d + 2 * o, 0.16, m)


def factory(c, iso, x, y, w, d, h, m=BRICK, z=0, teeth=4, seed=1, lit=0.6):
    """Hall with a sawtooth roof whose glass faces lower left."""
    L, R, T = box(c, iso, x, y, z, w, d, h, m)
    windows(c, L, max(3, int(w / 0.5)), 2, lit, seed, cold=dark(m.left, 0.6))
    windows(c, R, max(3, int(d / 0.5)), 2, lit * 0.7, seed + 1, cold=dark(m.right, 0.4))
    s, P, t = d / teeth, iso.p, h * 0.42
    for i in range(teeth):
        y0, y1 = y + i * s, y + (i + 1) * s
        c.poly([P(x, y0, z + h), P(x + w, y0, z + h), P(x + w, y1, z + h + t), P(x, y1, z + h + t)], m.top)
        c.poly([P(x + w, y0, z + h), P(x + w, y1, z + h), P(x + w, y1, z + h + t)], m.right)
        F = iso.left(x, y1, z + h, w, t)
        F.rect(c, 0, 0, w, t, m.left)
        windows(c, F, max(3, int(w / 0.45)), 1, 0.8, seed + i, mu=0.06, mv=0.05, gap=0.16, cold=dark(m.left, 0.5))
        c.line([P(x, y1, z + h + t), P(x + w, y1, z + h + t)], m.edge, max(1.5, iso.s * 0.025), op=0.6)
    return L, R, T


def saddle_uv(d, h, rise):
    """Outline of a saddle gable over 0..d: upturned tips, dips, and a crest in the middle."""
    ks = ((-0.03, 0.30), (0.04, 0.16), (0.14, 0.14), (0.26, 0.42), (0.38, 0.86), (0.5, 1.0), (0.62, 0.86), (0.74, 0.42), (0.86, 0.14), (0.96, 0.16), (1.03, 0.30))
    return [(d * u, h + rise * v) for u, v in ks]


def saddle_wall(c, iso, x, y, z, d, h, rise, t=0.16, m=PAPER, cope="#2A1D22"):
    """Plastered end wall in the plane facing lower right; x, y its far corner."""
    P = iso.p
    top = saddle_uv(d, h, rise)
    near = [P(x + t, y + d - u, z + v) for u, v in top]
    farr = [P(x, y + d - u, z + v) for u, v in top]
    c.path(smooth_d(near) + "L" + smooth_d(farr[::-1])[1:] + "Z", cope)
    c.path(smooth_d(near) + "L%s %sL%s %sZ" % tuple(n(v) for q in (P(x + t, y, z), P(x + t, y + d, z)) for v in q), c.lin(mix(m.left, m.right, 0.35), m.right))
    c.poly([P(x, y + d, z), P(x + t, y + d, z), near[0], farr[0]], m.left)
    c.path(smooth_d(near), "none", cope, iso.s * 0.09)
    c.path(smooth_d(farr), "none", light(cope, 0.3), iso.s * 0.03, op=0.8)


def house(c, iso, x, y, w, d, h, m=PAPER, z=0, tile="#3B2A2E", rise=None, seed=1, door=True, lit=0.7, wood=WOOD):
    """Old Fuzhou house: timber front, dark tiled roof between two saddle-shaped gable walls."""
    P, rise = iso.p, rise or h * 0.62
    saddle_wall(c, iso, x, y, z, d, h, rise * 1.05, m=m)
    rh = rise * 0.72
    a, b = P(x + 0.1, y + d / 2, z + h + rh), P(x + w, y + d / 2, z + h + rh)
    F, _, _ = box(c, iso, x + 0.1, y, z, w - 0.1, d, h, wood, edge=0)
    windows(c, F, max(3, int(w / 0.42)), 1, lit, seed, mu=0.1, mv=h * 0.2, gap=0.24, cold=dark(wood.left, 0.55))
    if door:
        F.rect(c, w * 0.42, 0, w * 0.18, h * 0.72, PALE_GOLD)
        F.line(c, [(w * 0.51, 0), (w * 0.51, h * 0.72)], wood.right, iso.s * 0.03)
    c.poly([P(x + 0.1, y, z + h), P(x + w, y, z + h), b, a], dark(tile, 0.25))
    e = 0.22
    A, B = P(x + 0.1, y + d + e, z + h - 0.02), P(x + w, y + d + e, z + h - 0.02)
    c.poly([A, B, b, a], c.lin(light(tile, 0.22), tile, x2=0.4))
    s, k = "", max(5, int(w / 0.13))
    for i in range(1, k):
        f = i / k
        s += pts_d([(a[0] + (b[0] - a[0]) * f, a[1] + (b[1] - a[1]) * f), (A[0] + (B[0] - A[0]) * f, A[1] + (B[1] - A[1]) * f)], False)
    c.path(s, "none", light(tile, 0.3), max(1.5, iso.s * 0.022), op=0.55)
    c.line([A, B], GOLD, max(2, iso.s * 0.03), op=0.7)
    c.line([a, b], light(tile, 0.4), iso.s * 0.06)
    saddle_wall(c, iso, x + w, y, z, d, h, rise * 1.05, m=m)


def gate(c, iso, x, y, w, h, z=0, m=VERMILION, tile="#2A1D22"):
    """Free-standing gate seen on its left face: two posts, beam, swept roof."""
    for u in (0, w - 0.22):
        box(c, iso, x + u, y, z, 0.22, 0.22, h, m)
    box(c, iso, x, y, z + h * 0.74, w, 0.22, h * 0.08, m)
    box(c, iso, x - 0.1, y - 0.03, z + h * 0.94, w + 0.2, 0.28, h * 0.07, GILT)
    P, t = iso.p, z + h * 1.02
    near = [P(x - 0.55, y + 0.5, t + 0.24), P(x - 0.1, y + 0.45, t + 0.02), P(x + w / 2, y + 0.45, t), P(x + w + 0.1, y + 0.45, t + 0.02), P(x + w + 0.5, y + 0.5, t + 0.24)]
    rid = [P(x + w + 0.1, y + 0.1, t + h * 0.2), P(x - 0.1, y + 0.1, t + h * 0.2)]
    c.path(smooth_d(near) + "L" + "L".join("%s %s" % (n(a), n(b)) for a, b in rid) + "Z", c.lin(light(tile, 0.3), tile))
    c.path(smooth_d(near), "none", GOLD, iso.s * 0.05)


def pavilion(c, iso, x, y, w, h, z=0, m=VERMILION, tile="#33262C", tiers=1, base=True):
    """Square pavilion with posts and upturned eaves."""
    P = iso.p
    if base:
        box(c, iso, x - 0.25, y - 0.25, z, w + 0.5, w + 0.5, 0.18, STONE)
        z += 0.18
    mid = iso.p(x + w / 2, y + w / 2, z + h * 0.5)
    for k in range(tiers):
        for px, py in ((0, 0), (w - 0.14, 0), (0, w - 0.14), (w - 0.14, w - 0.14)):
            if (px, py) == (w - 0.14, w - 0.14):
                c.glow(mid[0], mid[1], iso.s * w * 0.75, PALE_GOLD, 0.75)
            box(c, iso, x + px, y + py, z, 0.14, 0.14, h, m, edge=0.2)
        o, t, top = w * 0.26, z + h, (x + w / 2, y + w / 2, z + h + w * 0.5)
        u = w * 0.13
        C = {"f": P(x - o, y - o, t + u), "r": P(x + w + o, y - o, t + u), "n": P(x + w + o, y + w + o, t + u), "l": P(x - o, y + w + o, t + u)}
        ap = P(*top)
        q = lambda a, b, s: "Q%s %s %s %s" % (n(s[0]), n(s[1]), n(b[0]), n(b[1]))
        ml, mr = P(x + w / 2, y + w + o * 0.6, t - u * 0.5), P(x + w + o * 0.6, y + w / 2, t - u * 0.5)
        hl, hn, hr = P(x + w * 0.2, y + w * 0.8, t + w * 0.16), P(x + w * 0.8, y + w * 0.8, t + w * 0.16), P(x + w * 0.8, y + w * 0.2, t + w * 0.16)
        M = lambda a: "M%s %s" % (n(a[0]), n(a[1]))
        c.path(M(ap) + q(ap, C["n"], hn) + q(0, C["r"], mr) + q(0, ap, hr) + "Z", c.lin(tile, dark(tile, 0.35)))
        c.path(M(ap) + q(ap, C["l"], hl) + q(0, C["n"], ml) + q(0, ap, hn) + "Z", c.lin(light(tile, 0.3), tile))
        c.path(M(C["l"]) + q(0, C["n"], ml) + q(0, C["r"], mr), "none", GOLD, iso.s * 0.05)
        c.path(M(ap) + q(ap, C["n"], hn), "none", light(tile, 0.45), iso.s * 0.035, op=0.7)
        z, x, y, w, h = z + h + w * 0.2, x + w * 0.2, y + w * 0.2, w * 0.6, h * 0.6
    c.circle(ap[0], ap[1] - iso.s * 0.05, iso.s * 0.09, GOLD)


def bridge(c, iso, x, y, l, w=0.9, z=0, arch=0.9, m=PAPER, piers=3, axis="x", rail=GOLD):
    """Arched footbridge of length l along the axis, rising by arch."""
    P = (lambda t, o, zz: iso.p(x + t, y + o, zz)) if axis == "x" else (lambda t, o, zz: iso.p(x + o, y + t, zz))
    N = 24
    top = lambda t: z + 0.15 + arch * (1 - (2 * t / l - 1) ** 2)
    ts = [l * i / N for i in range(N + 1)]
    near = w
    low = lambda t: max(z - 0.05, top(t) - 0.2)
    c.line([P(t, 0.05, top(t) + 0.34) for t in ts], dark(rail, 0.45), iso.s * 0.03)
    side = [P(t, near, top(t)) for t in ts] + [P(t, near, low(t)) for t in ts[::-1]]
    for i in range(piers):
        t = l * (i + 1) / (piers + 1)
        for o in (0.15, near - 0.1):
            a, b = P(t, o, z - 0.1), P(t, o, low(t))
            c.line([a, b], m.right, iso.s * 0.14, cap="butt")
    c.poly([P(t, 0, top(t)) for t in ts] + [P(t, near, top(t)) for t in ts[::-1]], c.lin(m.top, m.left, x2=1))
    c.poly(side, c.lin(m.left if axis == "x" else m.right, dark(m.left if axis == "x" else m.right, 0.3)))
    s = ""
    for t in ts[::2]:
        s += pts_d([P(t, near, top(t)), P(t, near, top(t) + 0.34)], False)
    c.path(s, "none", rail, iso.s * 0.02, op=0.8)
    c.line([P(t, near, top(t) + 0.34) for t in ts], rail, iso.s * 0.035)


def pier(c, iso, x, y, w, d, h=0.35, m=STONE, piles=5):
    """Quay on piles over the water."""
    for i in range(piles):
        u = (i + 0.5) / piles
        for p in (iso.p(x + w * u, y + d, 0), iso.p(x + w, y + d * u, 0)):
            c.line([p, (p[0], p[1] + iso.s * 0.3)], "#1C1418", iso.s * 0.09)
    return box(c, iso, x, y, 0, w, d, h, m)


def road(c, iso, x, y, w, d, axis="x", colour="#2E2328", line=PALE_GOLD, z=0.0):
    """Flat road with a dashed middle line."""
    T = iso.top(x, y, z, w, d)
    T.rect(c, 0, 0, w, d, c.lin(light(colour, 0.1), colour, x2=1))
    s, l = "", (w if axis == "x" else d)
    k = int(l / 0.5)
    for i in range(k):
        a = l * (i + 0.25) / k
        s += pts_d(T.quad(a, d / 2 - 0.025, 0.24, 0.05) if axis == "x" else T.quad(w / 2 - 0.025, a, 0.05, 0.24))
    c.path(s, line, op=0.6)
    for e in (0, 1):
        T.line(c, [(0, d * e), (w, d * e)] if axis == "x" else [(w * e, 0), (w * e, d)], light(colour, 0.35), iso.s * 0.03, op=0.6)
