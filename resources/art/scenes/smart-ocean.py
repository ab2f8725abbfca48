# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""A block cut out of the sea: ship, buoys and soundings above, layers of data below."""
from kit import *


def draw(c):
    sky(c, LACQUER, "#122129", "#1E4049", 1600)
    stars(c, 12, 60, 800)
    disc(c, 3120, 420, 210, PALE_GOLD, 0.95, 0.35, low=GOLD)
    cloud_band(c, 2050, 330, 0.75, "#1F3A44", seed=4)
    cloud_band(c, 760, 560, 0.9, "#182D36", seed=9)
    wave_lines(c, 1350, H, 12, PALE_RIVER, 3, 0.12)
    iso = Iso(2470, 640, 142)
    P, A, D = iso.p, 6.6, 3.0
    c.shade(2470, 1660, 1250, 420, 0.75)
    left = [P(0, A, 0), P(A, A, 0), P(A, A, -D), P(0, A, -D)]
    right = [P(A, A, 0), P(A, 0, 0), P(A, 0, -D), P(A, A, -D)]
    c.poly(left, c.lin("#3F9AA0", "#1D5A64", "#0F2F38"))
    c.poly(right, c.lin("#256F77", "#12414A", "#0A2028"))
    lf = lambda t, z: P(t, A, z)
    rf = lambda t, z: P(A, A - t, z)
    for f, q, k in ((lf, left, 0), (rf, right, 1)):
        with c.group(clip=pts_d(q)):
            for j, z in enumerate((-0.55, -1.0, -1.5)):
                c.path(smooth_d([f(A * i / 10, z + 0.08 * math.sin(i * 1.2 + j + k * 2.1)) for i in range(11)]), "none", PALE_RIVER, 3, op=0.5 - 0.1 * j)
            for j, (z, col) in enumerate(((-1.95, "#7A6444"), (-2.3, "#5A4636"), (-2.65, "#3B2A2E"))):
                col = dark(col, 0.4 * k)
                pts = [f(A * i / 8, z + (0.3 - j * 0.08) * math.sin(i * 1.7 + j * 0.8 + k * 8 * 1.7)) for i in range(9)]
                c.path(smooth_d(pts) + "L%s %sL%s %sZ" % tuple(n(v) for v in (*f(A, -D - 1), *f(0, -D - 1))), col)
                c.path(smooth_d(pts), "none", GOLD, 3.5, op=0.6 - 0.15 * j)
            rnd = random.Random(3 + k)
            for i in range(26):
                x, y = f(A * rnd.random(), -0.3 - 1.4 * rnd.random())
                c.circle(x, y, 3 + 5 * rnd.random(), PALE_GOLD if i % 3 else JASMINE, op=0.7)
    top = [P(0, 0), P(A, 0), P(A, A), P(0, A)]
    c.poly(top, c.lin("#5FB0B2", "#2F7F86", "#1F626A", x2=1))
    with c.group(clip=pts_d(top)):
        d = ""
        for j in range(17):
            d += smooth_d([P(A * i / 18, 0.25 + j * 0.4 + 0.07 * (1 if (i + j) % 2 else -1)) for i in range(19)], k=0.9)
        c.path(d, "none", JASMINE, 2.5, op=0.28)
        bx, by = P(2.0, 5.0)
        pulse_rings(c, bx, by, 620, 5, PALE_GOLD, 5)
    ship(c, iso, 1.2, 1.2, 3.6, 1.0, 0, mat(DEEP_RED))
    c.line([P(0, A), P(A, A), P(A, 0)], JASMINE, 4.5, op=0.7)
    c.line([P(A, A), P(A, A, -D)], PALE_RIVER, 3, op=0.5)
    # a sounding from the big buoy down to the bed
    buoy(c, *P(5.5, 2.4), 0.5)
    buoy(c, *P(1.0, 3.2), 0.42, AMBER)
    buoy(c, bx, by, 0.95)
    lamp = (bx, by - 323)
    arc(c, lamp, (P(5.5, 2.4)[0], P(5.5, 2.4)[1] - 170), 130, PALE_GOLD, 5, bead=0.5)
    arc(c, lamp, (P(1.0, 3.2)[0], P(1.0, 3.2)[1] - 143), 70, PALE_GOLD, 5)
    arc(c, (P(5.5, 2.4)[0], P(5.5, 2.4)[1] - 170), P(1.9, 1.7, 2.25), 90, PALE_GOLD, 4)
    for u in (1.2, 2.6):
        q, r = lf(u + 1, -0.05), lf(u + 1, -1.95)
        c.poly([q, (r[0] - 46, r[1] - 22), (r[0] + 46, r[1] + 22)], c.lin((0, PALE_GOLD, 0.55), (1, PALE_GOLD, 0.0)))
