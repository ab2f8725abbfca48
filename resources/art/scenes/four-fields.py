# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Four fields: four lit niches in a gallery wall, a visitor before them."""
from kit import *
from kit.parts_front import *


def niche(c, x, y0, y1, w, tone):
    """Arched recess: outer reveal, then the lit back a little to the right."""
    r = w / 2
    arch = lambda a, b, rr, top, bot: "M%s %sV%sA%s %s 0 0 1 %s %sV%sZ" % tuple(n(v) for v in (a, bot, top + rr, rr, rr, b, top + rr, bot))
    c.glow(x, (y0 + y1) / 2, w * 0.95, PALE_GOLD, 0.35, (y1 - y0) * 0.62)
    c.path(arch(x - r, x + r, r, y0, y1), c.lin("#8A4A4E", "#5A2E38"))
    q = r - 26
    c.path(arch(x - q, x + q, q, y0 + 30, y1), c.lin(light(tone, 0.55), light(tone, 0.2), tone, dark(tone, 0.25)))
    with c.group(clip=arch(x - q, x + q, q, y0 + 30, y1)):
        c.glow(x, y0 + 260, w * 0.8, "#FFF3DC", 0.75)
        c.poly([(x - q, y1), (x + q, y1), (x + q * 0.86, y1 - 70), (x - q * 0.86, y1 - 70)], dark(tone, 0.45))
        c.rect(x - q, y0 + 30, 26, y1, c.lin((0, LACQUER, 0.25), (1, LACQUER, 0), x2=1, y2=0))
    c.path(arch(x - r, x + r, r, y0, y1), "none", GOLD, 8)
    c.path(arch(x - r - 22, x + r + 22, r + 22, y0 - 22, y1), "none", GOLD, 3, op=0.5)


def terminal(c, x, y, s):
    """Hand-held payment terminal, blank keys, a slip coming out."""
    with c.moved(x, y, s, rot=-7):
        c.rect(-62, -372, 124, 60, c.lin(JASMINE, IVORY), r=4)
        c.path(pill_d(-42, -352, 84, 8) + pill_d(-42, -334, 56, 8), "#B9A890")
        c.rect(-100, -320, 200, 320, c.lin("#5A4A58", "#2A1D28", x2=1), r=30)
        c.rect(-100, -320, 200, 320, "none", r=30, stroke=PALE_GOLD, sw=3, op=0.7)
        c.rect(-80, -300, 160, 118, c.lin("#3F8F96", "#17424A"), r=12)
        for i in range(3):
            c.path("M%s -215a%s %s 0 0 1 0 -52" % (n(-14 + i * 18), n(46 + i * 16), n(46 + i * 16)), "none", JASMINE, 6, op=0.95 - 0.2 * i)
        for i in range(12):
            c.rect(-78 + (i % 3) * 56, -164 + (i // 3) * 38, 44, 26, (RED, GOLD, BANYAN)[i % 3] if i > 8 else "#CFC3B4", r=8)


def draw(c):
    c.rect(0, 0, W, 1560, c.lin("#5A3040", "#8E4C54", "#A86058"))
    c.glow(CX, 900, 1700, ROSE, 0.5, 900)
    lattice(c, 0, 40, W, 130, 130, GOLD, 2.5, 0.2)
    c.rect(0, 172, W, 5, GOLD, op=0.5)
    c.rect(0, 1556, W, H - 1556, c.lin("#84484A", "#5A3038", "#3A2028"))
    c.rect(0, 1530, W, 28, c.lin("#4A2830", "#2A181E"))
    floor_rays(c, CX, 900, 1558, step=300, op=0.16)
    xs = [1690, 2228, 2766, 3304]
    tones = ("#C58A4E", "#C77E5A", "#C9727A", "#B99A5A")
    for x, t in zip(xs, tones):
        sheen(c, x, 1560, 400, 330, light(t, 0.4), 0.42)
        niche(c, x, 300, 1530, 460, t)
        plinth(c, x, 1510, 320, 360, mat("#8A4A4E"))
    b = 1130
    # one: a model of city towers
    iso = Iso(xs[0], b - 66, 88)
    box(c, iso, -1.05, -1.05, 0, 2.1, 2.1, 0.14, mat(BRONZE))
    for i, (u, v, s, h) in enumerate(((-0.95, -0.95, 0.8, 5.6), (0.1, -0.9, 0.75, 3.9), (-0.9, 0.1, 0.75, 4.4), (0.15, 0.15, 0.7, 2.6))):
        tower(c, iso, u, v, s, s, h, (mat("#6B3E55"), NIGHT, mat("#8A5A4A"), mat("#5A4660"))[i], 0.14, 3, i, 0.7, 0.7, ("grid", "bands", "fins")[i % 3])
    # two: a payment terminal
    c.shade(xs[1], b - 8, 150, 22, 0.5)
    terminal(c, xs[1] + 8, b - 8, 1.55)
    # three: a heart with its pulse
    x = xs[2]
    c.shade(x, b - 10, 110, 20, 0.5)
    c.path(limb_d((x, b - 14), 8, (x, b - 160), 8), BRONZE)
    c.path(pill_d(x - 80, b - 26, 160, 18), GOLD)
    c.path(heart_d(x, b - 320, 370), c.lin("#F0735A", RED, DEEP_RED, x2=1), light(RED, 0.5), 5)
    c.path("M%s %sc-14 -60 20 -96 62 -92" % (n(x - 128), n(b - 366)), "none", JASMINE, 12, op=0.55)
    pulse(c, x - 185, b - 330, 370, 120, JASMINE, 14)
    # four: a leaf and a small wind wheel
    x = xs[3] - 14
    c.shade(x, b - 10, 130, 20, 0.5)
    c.path("M%s %sC%s %s %s %s %s %sC%s %s %s %s %s %sZ" % tuple(n(v) for v in (x + 30, b - 14, x - 250, b - 90, x - 190, b - 330, x - 40, b - 500, x + 40, b - 360, x + 110, b - 180, x + 30, b - 14)), c.lin(light(BANYAN, 0.35), BANYAN, DEEP_BANYAN, x2=1))
    c.path(smooth_d([(x + 30, b - 12), (x - 30, b - 160), (x - 40, b - 480)]) + "".join(pts_d([(x - 8 - 14 * i, b - 110 - 90 * i), (x - 130 + 16 * i, b - 180 - 84 * i)], False) + pts_d([(x - 8 - 14 * i, b - 110 - 90 * i), (x + 58 - 14 * i, b - 200 - 76 * i)], False) for i in range(3)), "none", PALE_BANYAN, 5, op=0.8)
    wind_wheel(c, x + 92, b - 10, 470, r=140, turn=0.9)
    # a visitor between the second and the third
    c.shade(CX, 1880, 240, 44, 0.6)
    person(c, CX - 40, 1878, 660, "lookback", "coat", "#3E7A6C", hair="bob")
    c.shade(CX + 170, 1892, 120, 26, 0.5)
    child(c, CX + 160, 1890, 430, pose="back", top=GOLD)
