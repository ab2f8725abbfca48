# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Things that move: vans, buses, ships, containers, cranes, drones, buoys."""
from .canvas import n, pts_d, smooth_d, pill_d
from .iso import *
from .palette import *

BOXES = (RED, RIVER, GOLD, DUSK, BANYAN, "#B9ABA0", DEEP_RED, DEEP_RIVER)


def wheel(c, iso, x, y, r=0.2, face="left"):
    px, py = iso.p(x, y, r)
    sk = "30" if face == "left" else "-30"
    with c.group(tf="translate(%s %s) skewY(%s) scale(.866 1)" % (n(px), n(py), sk)):
        c.circle(0, 0, r * iso.s, "#0E0A0C")
        c.circle(0, 0, r * iso.s * 0.5, "#8A7A7C")


def van(c, iso, x, y, z=0, m=PAPER, k=1.0, stripe=RED, lamps=True):
    """Delivery van along x, nose to the lower right; 2.4 x 1 x 1.3 at k=1."""
    a, b = iso.p(x + 1.2 * k, y + 0.9 * k, z)
    c.shade(a, b, iso.s * 1.5 * k, iso.s * 0.6 * k, 0.6)
    L, R, T = box(c, iso, x, y, z + 0.2 * k, 1.75 * k, 1.0 * k, 1.1 * k, m)
    L.rect(c, 0, 0.26 * k, 1.75 * k, 0.12 * k, stripe)
    L2, R2, _ = box(c, iso, x + 1.75 * k, y, z + 0.2 * k, 0.65 * k, 1.0 * k, 0.52 * k, m)
    P = iso.p
    a, b, g, h = P(x + 1.75 * k, y + k, z + 1.26 * k), P(x + 2.22 * k, y + k, z + 0.72 * k), P(x + 2.22 * k, y, z + 0.72 * k), P(x + 1.75 * k, y, z + 1.26 * k)
    c.poly([a, b, g, h], c.lin("#6FA3A8", "#22323A", x2=1))
    c.poly([a, b, P(x + 1.75 * k, y + k, z + 0.72 * k)], "#3B5A60")
    L2.rect(c, 0, 0.26 * k, 0.65 * k, 0.12 * k, stripe)
    for u in (0.4, 1.95):
        wheel(c, iso, x + u * k, y + k, 0.2 * k)
    if lamps:
        for v in (0.12, 0.72):
            q = R2.p(v * k + 0.08 * k, 0.2 * k)
            c.glow(*q, iso.s * 0.3 * k, PALE_GOLD, 0.9)
            c.circle(*q, iso.s * 0.06 * k, JASMINE)


def bus(c, iso, x, y, z=0, m=TEAL, l=4.2, k=1.0):
    """City bus along x."""
    a, b = iso.p(x + l / 2 * k, y + 1.1 * k, z)
    c.shade(a, b, iso.s * 2.3 * k, iso.s * 0.9 * k, 0.5)
    L, R, T = box(c, iso, x, y, z + 0.2 * k, l * k, 1.1 * k, 1.3 * k, m)
    windows(c, L, 6, 1, 1.0, 3, mu=0.12 * k, mv=0.5 * k, gap=0.1)
    R.rect(c, 0.1 * k, 0.42 * k, 0.9 * k, 0.72 * k, c.lin("#6FA3A8", "#22323A"))
    L.rect(c, 0, 0.16 * k, l * k, 0.09 * k, GOLD)
    T.rect(c, l * 0.3 * k, 0.25 * k, l * 0.35 * k, 0.6 * k, dark(m.top, 0.25))
    for u in (0.7, l - 0.8):
        wheel(c, iso, x + u * k, y + 1.1 * k, 0.24 * k)
    for v in (0.14, 0.94):
        q = R.p(v * k, 0.18 * k)
        c.glow(*q, iso.s * 0.3 * k, PALE_GOLD, 0.9)
        c.circle(*q, iso.s * 0.06 * k, JASMINE)


def container(c, iso, x, y, z=0, w=2.0, d=0.8, h=0.8, colour=RED):
    L, R, T = box(c, iso, x, y, z, w, d, h, mat(colour))
    s = ""
    for F in (L, R):
        for i in range(1, int(F.w / 0.13)):
            s += pts_d([F.p(i * 0.13, 0.06), F.p(i * 0.13, h - 0.06)], False)
    c.path(s, "none", LACQUER, max(1.2, iso.s * 0.016), op=0.35)


def container_stack(c, iso, x, y, z=0, nx=2, ny=3, nz=(3, 2, 3, 1, 2, 2), w=2.0, d=0.8, h=0.8, seed=0):
    for i in range(nx):
        for j in range(ny):
            for k in range(nz[(i * ny + j) % len(nz)]):
                container(c, iso, x + i * (w + 0.08), y + j * (d + 0.05), z + k * h, w, d, h, BOXES[(i * 5 + j * 3 + k * 2 + seed) % len(BOXES)])


def ship(c, iso, x, y, l=7.0, w=1.8, z=0, hull=None, cargo=True, wake=True, seed=0):
    """Container ship along x, bow to the lower right; x, y its far stern corner."""
    m, P, h = hull or mat("#7E2A26"), iso.p, 0.75
    bow = l + w * 0.75
    if wake:
        for k, o in ((0.55, 0.18), (0.28, 0.3)):
            c.poly([P(x - 0.3, y - k, z), P(bow + x, y + w / 2, z), P(x - 0.3, y + w + k * 1.6, z)], PALE_RIVER, op=o)
    lo = 0.12
    left = [P(x, y + w, z), P(x + l, y + w, z), P(x + bow - 0.3, y + w / 2, z), P(x + bow, y + w / 2, z + h + 0.22), P(x + l, y + w, z + h), P(x, y + w, z + h)]
    right = [P(x + l, y + w, z), P(x + bow - 0.3, y + w / 2, z), P(x + bow, y + w / 2, z + h + 0.22), P(x + l, y + w, z + h)]
    c.poly(left, c.lin(m.left, dark(m.left, 0.45)))
    c.poly(right, dark(m.left, 0.3), op=0.8)
    deck = [P(x, y, z + h), P(x + l, y, z + h), P(x + bow, y + w / 2, z + h + 0.22), P(x + l, y + w, z + h), P(x, y + w, z + h)]
    c.poly(deck, "#5A4A44")
    c.line([P(x, y + w, z + h), P(x + l, y + w, z + h), P(x + bow, y + w / 2, z + h + 0.22), P(x + l, y, z + h)], light(m.left, 0.5), iso.s * 0.04)
    c.line([P(x, y + w, z + lo), P(x + l, y + w, z + lo), P(x + bow - 0.27, y + w / 2, z + lo)], JASMINE, iso.s * 0.03, op=0.6)
    L, R, T = box(c, iso, x + 0.15, y + 0.2, z + h, 0.9, w - 0.4, 1.5, mat(IVORY))
    bands(c, L, 4, "#33262C", 0.6, 2, mu=0.08, share=0.4)
    bands(c, R, 4, "#33262C", 0.6, 3, mu=0.1, share=0.4)
    cylinder(c, iso, x + 0.45, y + w / 2, z + h + 1.5, 0.16, 0.5, mat(RED))
    if cargo:
        cl = 1.45 if l > 5 else 0.72
        k = int((l - 1.35) / (cl + 0.08))
        container_stack(c, iso, x + 1.3, y + 0.12, z + h, k, 2, (2, 2, 3, 2, 2, 3, 2, 1), cl, (w - 0.3) / 2, 0.52, seed)


def boat(c, x, y, s=1.0, colour=RED, sail=IVORY, flip=False):
    """Small sailing boat, flat, 320 px high at s=1."""
    f = -1 if flip else 1
    X = lambda u, v: (x + f * u * s, y - v * s)
    c.path(pill_d(x - 150 * s, y + 6 * s, 300 * s, 10 * s), "#0E0A0C", op=0.5)
    c.poly([X(8, 60), X(8, 320), X(130, 76)], c.lin(light(sail, 0.2), dark(sail, 0.2), x2=1))
    c.poly([X(-6, 60), X(-6, 280), X(-90, 72)], dark(sail, 0.25))
    c.path(smooth_d([X(-140, 52), X(-104, 8), X(0, 0), X(110, 8), X(150, 60)]) + "Z", c.lin(light(colour, 0.1), dark(colour, 0.45)))


def crane(c, iso, x, y, z=0, h=4.6, reach=3.2, m=VERMILION, cargo=RED):
    """Quay crane over the x axis, boom to the lower left (+y)."""
    P, sw = iso.p, iso.s * 0.1
    leg = lambda a, b, col, k=1.0: c.line([P(*a), P(*b)], col, sw * k, cap="butt")
    for u in (0, 1.2):
        col = m.right if u == 0 else m.left
        leg((x + u, y, z), (x + u, y, z + h * 0.72), m.right)
        leg((x + u, y + 1.4, z), (x + u, y + 1.4, z + h * 0.72), col)
        leg((x + u, y, z + h * 0.34), (x + u, y + 1.4, z + h * 0.34), col, 0.8)
        leg((x + u, y, z + h * 0.72), (x + u, y + 1.4, z + h * 0.34), dark(col, 0.15), 0.45)
    leg((x, y + 1.4, z + h * 0.34), (x + 1.2, y + 1.4, z + h * 0.34), m.left, 0.8)
    top = z + h * 0.72
    apex = (x + 0.6, y + 0.8, z + h)
    box(c, iso, x + 0.4, y - 1.0, top, 0.4, 2.6 + reach, 0.2, m)
    box(c, iso, x + 0.1, y - 0.6, top + 0.2, 0.9, 0.8, 0.55, mat(IVORY))
    leg((x + 0.6, y + 0.3, top), apex, m.left, 0.7)
    leg((x + 0.6, y + 1.4, top + 0.2), apex, m.left, 0.7)
    for t in (y + 1.6 + reach, y + 1.6 + reach * 0.45, y - 0.9):
        c.line([P(*apex), P(x + 0.6, t, top + 0.2)], m.edge, iso.s * 0.025)
    if cargo:
        t = y + 1.2 + reach * 0.6
        for u in (-0.4, 0.9):
            c.line([P(x + 0.6, t, top), P(x + u + 0.3, t, top - 1.1)], PALE_GOLD, iso.s * 0.02)
        container(c, iso, x - 0.1, t - 0.3, top - 1.7, 1.6, 0.6, 0.6, cargo)


def buoy(c, x, y, s=1.0, colour=RED, light_on=True, rings=True):
    """Data buoy with lamp and panel, 360 px high at s=1; y is the water line."""
    if rings:
        for k in (1.0, 1.6, 2.3):
            c.ellipse(x, y, 110 * k * s, 26 * k * s, stroke=PALE_RIVER, sw=4 * s, op=0.5 / k)
    c.path("M%s %sl%s %sh%sl%s %sa%s %s 0 0 1 %s 0Z" % tuple(n(v) for v in (x - 96 * s, y, 16 * s, -52 * s, 160 * s, 16 * s, 52 * s, 96 * s, 26 * s, -192 * s)),
           c.lin(light(colour, 0.25), colour, dark(colour, 0.5), x2=1, y2=0))
    c.ellipse(x, y - 52 * s, 80 * s, 18 * s, c.lin(light(colour, 0.45), light(colour, 0.15), x2=1))
    for u in (-44, 44):
        c.line([(x + u * s, y - 56 * s), (x + u * 0.4 * s, y - 250 * s)], IVORY, 9 * s)
    c.line([(x - 34 * s, y - 120 * s), (x + 26 * s, y - 190 * s), (x - 20 * s, y - 250 * s)], IVORY, 5 * s)
    c.poly([(x - 40 * s, y - 120 * s), (x + 30 * s, y - 104 * s), (x + 36 * s, y - 172 * s), (x - 30 * s, y - 186 * s)], c.lin("#3F6E86", "#142A36", x2=1))
    c.ellipse(x, y - 252 * s, 36 * s, 10 * s, IVORY)
    c.line([(x, y - 256 * s), (x, y - 330 * s)], IVORY, 7 * s)
    if light_on:
        c.glow(x, y - 340 * s, 150 * s, PALE_GOLD, 0.9)
    c.circle(x, y - 340 * s, 15 * s, PALE_GOLD)


def drone(c, x, y, s=1.0, colour=JASMINE, beam=None):
    """Quadcopter, 300 px wide at s=1; beam is the height of a light cone below."""
    if beam:
        c.poly([(x - 14 * s, y + 20 * s), (x + 14 * s, y + 20 * s), (x + beam * 0.42, y + beam), (x - beam * 0.42, y + beam)], c.lin((0, PALE_GOLD, 0.5), (1, PALE_GOLD, 0)))
    for u, v in ((-120, -34), (120, -34), (-150, 10), (150, 10)):
        c.line([(x, y), (x + u * s, y + v * s)], dark(colour, 0.35), 11 * s)
        c.line([(x + u * s, y + v * s), (x + u * s, y + (v - 20) * s)], dark(colour, 0.5), 9 * s)
        c.ellipse(x + u * s, y + (v - 22) * s, 74 * s, 13 * s, PALE_RIVER, op=0.45)
    c.path(pill_d(x - 58 * s, y - 26 * s, 116 * s, 52 * s), c.lin(light(colour, 0.2), dark(colour, 0.35)))
    c.circle(x, y + 26 * s, 17 * s, "#151013")
    c.circle(x - 3 * s, y + 24 * s, 7 * s, PALE_RIVER)
    c.circle(x + 38 * s, y, 6 * s, RED)
