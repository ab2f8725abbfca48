# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Hong Kong's first pavilion: a harbour inside an exhibition stand."""
from kit import *


def draw(c):
    interior(c, wall="#33202F", floor="#2A1D22", y=800)
    disc(c, 2496, 620, 500, ROSE, 0.9, 0.4, low=DEEP_RED)
    c.glow(2496, 1500, 1500, PALE_GOLD, 0.2, 620)
    iso = Iso(2496, 900, 128)
    P = iso.p
    for r in (5.2, 5.7, 6.2):
        ring(c, iso, 3.5, 3.5, -0.2, r, GOLD, 3, 0.4)
    c.shade(2496, 1430, 1250, 600, 0.7)
    F, G = stand(c, iso, 0, 0, 7, 7, 3.4, m=mat("#4A2E40"), accent=mat(ROSE), screens=(), floor=mat("#6E5450"))
    # gold skyline relief on both walls
    for face, seed in ((F, 4), (G, 9)):
        rnd, u, d = random.Random(seed), 0.35, ""
        while u < 6.5:
            w, h = 0.22 + 0.3 * rnd.random(), 0.6 + 1.9 * rnd.random()
            d += pts_d([face.p(u, 0.5), face.p(u, 0.5 + h), face.p(u + w / 2, 0.5 + h + 0.16), face.p(u + w, 0.5 + h), face.p(u + w, 0.5)], False)
            u += w + 0.08
        c.path(d, "none", GOLD, 3.5, op=0.75)
    # towers of the harbour, far ones first
    spec = [(0.9, 0.7, 0.7, 2.0), (1.9, 0.6, 0.6, 3.0), (0.7, 1.8, 0.7, 2.5), (2.9, 0.7, 0.8, 2.2), (1.7, 1.6, 0.7, 1.5), (0.6, 2.9, 0.8, 1.7), (4.0, 0.6, 0.7, 3.3),
            (5.1, 0.8, 0.8, 1.7), (0.7, 4.0, 0.7, 2.9), (0.8, 5.2, 0.8, 1.6)]
    for i, (x, y, s, h) in enumerate(sorted(spec, key=lambda q: q[0] + q[1])):
        tower(c, iso, x, y, s, s, h, (NIGHT, mat("#6B3E55"), mat("#8A5A4A"))[i % 3], 0.14, 3, i, 0.6, 0.3, ("grid", "bands", "fins")[i % 3])
    # the harbour basin
    T = iso.top(2.4, 2.4, 0.15, 4.0, 4.0)
    T.rect(c, -0.12, -0.12, 4.24, 4.24, GOLD, op=0.9)
    T.rect(c, 0, 0, 4, 4, c.lin(RIVER, DEEP_RIVER))
    d = ""
    for j in range(9):
        d += smooth_d([T.p(0.1 + 3.8 * i / 16, 0.4 + j * 0.4 + 0.06 * (1 if i % 2 else -1)) for i in range(17)])
    c.path(d, "none", PALE_RIVER, 2.5, op=0.5)
    boat(c, *P(3.6, 3.5, 0.1), 0.5, DEEP_RED, "#D8412F")
    boat(c, *P(5.3, 4.6, 0.1), 0.68, "#7A4A34", RED, flip=True)
    crowd(c, [P(6.8, 3.2, 0.14), P(3.0, 6.8, 0.14), P(6.75, 1.6, 0.14), P(6.8, 4.9, 0.14)], 290, 2, ("point", "stroll", "phone", "stand"))
    c.shade(2496, 1950, 900, 90, 0.5)
    person(c, 1830, 1850, 440, "back", "coat", "#8C6A3A", hair="bob")
    child(c, 1985, 1862, 280, pose="back", top=ROSE)
    person(c, 3120, 1850, 440, "point", "suit", PLUM, flip=True)
    person(c, 3290, 1870, 430, "stand", "dress", RED, hair="bun", flip=True)
