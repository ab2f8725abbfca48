# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""The new cross-strait zone: two halves of one pavilion, a bridge over water, eight lights."""
from kit import *


def half(c, iso, x, y, w, d, lo, hi, rising, m):
    """Half a gabled hall; its roof rises towards the gap."""
    P = iso.p
    a, b = (lo, hi) if rising else (hi, lo)
    L = [P(x, y + d, 0.3), P(x + w, y + d, 0.3), P(x + w, y + d, 0.3 + b), P(x, y + d, 0.3 + a)]
    R = [P(x + w, y + d, 0.3), P(x + w, y, 0.3), P(x + w, y, 0.3 + b), P(x + w, y + d, 0.3 + b)]
    c.poly(L, c.lin(AMBER, PALE_GOLD))
    c.poly(R, c.lin(mix(AMBER, DEEP_RED, 0.4), mix(AMBER, PALE_GOLD, 0.3)))
    s = ""
    for i in range(11):
        u = i / 10
        s += pts_d([P(x + w * u, y + d, 0.3), P(x + w * u, y + d, 0.3 + a + (b - a) * u)], False)
        s += pts_d([P(x + w, y + d * u, 0.3), P(x + w, y + d * u, 0.3 + b)], False)
    for v in (0.34, 0.68):
        s += pts_d([P(x, y + d, 0.3 + lo * v), P(x + w, y + d, 0.3 + lo * v), P(x + w, y, 0.3 + lo * v)], False)
    c.path(s, "none", "#3A2030", 6)
    o, t = 0.28, 0.16
    T = [P(x - o, y - o, 0.3 + a), P(x + w + o * 0.4, y - o, 0.3 + b), P(x + w + o * 0.4, y + d + o, 0.3 + b), P(x - o, y + d + o, 0.3 + a)]
    c.poly([(q[0], q[1]) for q in (T[3], T[2])] + [(T[2][0], T[2][1] + t * iso.s), (T[3][0], T[3][1] + t * iso.s)], m.left)
    c.poly([T[2], T[1], (T[1][0], T[1][1] + t * iso.s), (T[2][0], T[2][1] + t * iso.s)], m.right)
    c.poly(T, c.lin(m.top, m.left, x2=1))
    s = ""
    for i in range(1, 18):
        f = i / 18
        s += pts_d([(T[0][0] + (T[3][0] - T[0][0]) * f, T[0][1] + (T[3][1] - T[0][1]) * f), (T[1][0] + (T[2][0] - T[1][0]) * f, T[1][1] + (T[2][1] - T[1][1]) * f)], False)
    c.path(s, "none", light(m.top, 0.3), 2.5, op=0.5)
    c.line([T[3], T[2], T[1]], GOLD, 5)


def draw(c):
    sky(c, LACQUER, "#1D2733", "#2E5560", 1000)
    stars(c, 4, 60, 700)
    disc(c, 2560, 500, 330, PALE_GOLD, 0.95, 0.4, low=GOLD)
    cloud_band(c, 3150, 560, 0.8, "#2A4650", seed=3)
    cloud_band(c, 900, 440, 0.8, "#22353F", seed=5)
    hills(c, 790, 170, "#284A54", "#1E3A44", 8, 520, line=GOLD)
    hills(c, 830, 100, "#1F3B45", "#19323B", 3, 380)
    water(c, 820, H, "#2B6B73", "#10282F", 5, 110)
    light_path(c, 2560, 830, 1500, 520, seed=3, op=0.5)
    seigaiha(c, 0, 1890, W, 270, 66, GOLD, 2.5, 0.18)
    iso = Iso(2440, 1120, 150)
    P = iso.p
    for x in (-3.4, 2.9):
        for k in (0.5, 0.28):
            px, py = P(x + 1.6, 1.6)
            c.ellipse(px, py + 30, 560 * (1 + k), 300 * (1 + k), stroke=PALE_RIVER, sw=3, op=0.3)
    stone = mat("#8A7A70")
    pier(c, iso, -3.4, 0, 3.2, 3.2, 0.3, stone)
    c.glow(*P(-1.7, 3.3, 0.3), 620, PALE_GOLD, 0.4, 330)
    half(c, iso, -3.0, 0.4, 2.2, 1.9, 1.15, 2.45, True, TEAL)
    pier(c, iso, 2.9, 0, 3.2, 3.2, 0.3, stone)
    c.glow(*P(4.6, 3.3, 0.3), 620, PALE_GOLD, 0.4, 330)
    half(c, iso, 3.5, 0.4, 2.2, 1.9, 1.15, 2.45, False, VERMILION)
    bridge(c, iso, -0.3, 1.05, 3.3, 0.9, 0.2, 0.75, PAPER, 0)
    for t, p, f in ((0.9, "walk", False), (1.7, "wave", True), (2.2, "stroll", True)):
        x, y = P(-0.3 + t, 1.6, 0.35 + 0.75 * (1 - (2 * t / 3.3 - 1) ** 2))
        person(c, x, y, 190, p, flip=f, shadow=False, **CAST[int(t * 10) % 8])
    crowd(c, [P(-2.6, 2.9, 0.3), P(-1.0, 2.95, 0.3), P(-0.5, 2.2, 0.3), P(4.0, 2.9, 0.3), P(5.4, 2.9, 0.3)], 215, 1)
    # eight lights on the water, one for each project shown
    for i in range(8):
        t = i / 7
        x, y = 1540 + 820 * t + 90 * (i % 2), 1680 + 190 * t - 60 * (i % 2)
        c.glow(x, y, 120, AMBER, 0.6)
        c.path(pill_d(x - 34, y + 18, 68, 12), "#0E1A1E")
        c.rect(x - 25, y - 36, 50, 56, c.lin(PALE_GOLD, AMBER), r=12)
        light_path(c, x, y + 40, y + 150, 54, AMBER, i, 0.5, 8)
