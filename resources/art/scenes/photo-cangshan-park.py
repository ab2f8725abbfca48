# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""The intelligent industrial park: labs and workshops along a tree-lined avenue."""
from kit import *


def draw(c):
    sky(c, "#141416", "#2B3430", "#7A6A4E", 700)
    disc(c, 3080, 380, 250, GOLD, 0.95, 0.5)
    cloud_band(c, 1900, 250, 0.7, "#4A4A40", seed=7)
    cloud_band(c, 800, 420, 0.9, "#38403A", seed=2)
    hills(c, 570, 200, "#3B4A40", "#2A362F", 12, 560, line=GOLD)
    hills(c, 610, 110, "#2C3B33", "#22302A", 5, 430)
    c.rect(0, 590, W, 110, c.lin("#6E8A7C", "#2F5A58"))
    wave_lines(c, 590, 700, 4, PALE_GOLD, 2.5, 0.35, amp=6)
    c.rect(0, 690, W, H, c.lin("#2B4434", "#18271F", LACQUER1))
    iso = Iso(2330, 1130, 132)
    P = iso.p
    with c.group(clip="M0 694H3840V2160H0Z"):
        grid(c, iso, -18, -14, 36, 30, 1.2, 0, PALE_BANYAN, 2, 0.08)
        road(c, iso, 2.6, -12, 1.0, 12, "y")
        road(c, iso, 2.6, 1.3, 1.0, 15, "y")
        road(c, iso, -12, 0, 28, 1.3)
    c.rect(0, 690, W, 5, PALE_GOLD, op=0.4)
    white, green, clay = mat("#CFC6B4"), mat("#5B7F69"), mat("#9A5A44")

    def row(y, xs, s=0.5, kind=tree):
        for i, x in enumerate(xs):
            px, py = P(x, y)
            kind(c, px, py, s)

    office(c, iso, -3.6, -2.9, 2.3, 1.9, 2.6, white, style="bands", lit=0.7, seed=3)
    tower(c, iso, -0.7, -3.4, 1.7, 1.7, 4.4, green, steps=2, seed=5, lit=0.5, style="fins", mast=0.5)
    office(c, iso, -0.9, -1.4, 2.6, 0.9, 1.1, white, style="bands", lit=0.8, seed=8)
    office(c, iso, 4.2, -3.2, 2.6, 2.2, 1.9, white, style="fins", lit=0.8, seed=6)
    row(-0.35, [-4.4 + i * 0.95 for i in range(7)] + [4.1, 5.05, 6.0, 6.95], 0.42)
    bus(c, iso, -1.0, 0.12, l=2.6, k=0.62, m=VERMILION)
    van(c, iso, 4.7, 0.2, k=0.6)
    row(1.65, [-4.4 + i * 0.95 for i in range(7)], 0.45)
    factory(c, iso, -3.2, 2.2, 2.6, 2.7, 1.15, clay, teeth=4, seed=2)
    glass_hall(c, iso, 0.3, 2.4, 1.7, 2.3, 1.1, LEAF)
    row(1.65, [4.2, 5.15, 6.1], 0.45)
    office(c, iso, 4.1, 2.3, 2.0, 2.0, 1.5, green, style="bands", lit=0.8, seed=12)
    row(2.2, [7.0, 7.95], 0.45)
    row(5.4, [0.4, 1.35], 0.45)
    row(5.4, [4.2, 5.15, 6.1], 0.45)
    a = [P(-2.4, -1.9, 2.8), P(0.15, -2.5, 5.1), P(5.5, -2.1, 2.1), P(5.1, 3.3, 1.7), P(1.1, 3.5, 1.3)]
    for p, q in zip(a, a[1:]):
        arc(c, p, q, 130, PALE_GOLD, 4, 0.75)
    crowd(c, [P(2.25, 4.9), P(2.1, 3.6), P(2.2, 5.8)], 150, 3, ("walk", "stroll"))
    for x, y, s in ((3470, 1905, 0.9), (3640, 1960, 1.0)):
        tree(c, x, y, s, dark(BANYAN, 0.25))
