# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Three effects: a drop of light under a glass, sheets of coloured glass upon one another, a seedling that becomes many."""
from kit import *
from kit.parts_close import *


def niche(c, x, y, w, h, glow):
    """Arched niche lit from below; x, y the middle of its foot."""
    r = w / 2
    d = "M%s %sV%sA%s %s 0 0 1 %s %sV%sZ" % tuple(n(v) for v in (x - r, y, y - h + r, r, r, x + r, y - h + r, y))
    c.path(d, c.lin(mix(glow, "#4A2E3A", 0.45), mix(glow, "#F2D9A0", 0.35), light(glow, 0.6)), "#2A1A20", 40)
    c.path(d, "none", GOLD, 7, op=0.95)
    with c.group(clip=d):
        c.glow(x, y - h * 0.42, w * 0.75, "#FFF3DC", 0.75, h * 0.55)
        for q in (0.72, 0.5, 0.3):
            c.circle(x, y - h + r, r * q * 1.15, stroke="#FFF3DC", sw=3, op=0.35)
        c.path("M%s %sV%sA%s %s 0 0 1 %s %s" % tuple(n(v) for v in (x - r + 10, y, y - h + r, r - 10, r - 10, x, y - h + 10)), "none", LACQUER, 60, op=0.12)


def stand(c, x, y, w, h, colour):
    """Round lacquer pedestal; x, y the middle of its foot."""
    c.shade(x, y + 6, w * 0.62, w * 0.1, 0.6)
    e = w * 0.11
    c.path("M%s %sv%sa%s %s 0 0 0 %s 0v%sZ" % tuple(n(v) for v in (x - w * 0.42, y - h + 30, h - 30, w * 0.42, e, w * 0.84, -h + 30)), c.lin(light(colour, 0.18), colour, dark(colour, 0.6), x2=1, y2=0))
    for k in (0.45, 0.6):
        c.path("M%s %sa%s %s 0 0 0 %s 0" % tuple(n(v) for v in (x - w * 0.42, y - h * k, w * 0.42, e, w * 0.84)), "none", GOLD, 4, op=0.7)
    c.path("M%s %sv44a%s %s 0 0 0 %s 0v-44Z" % tuple(n(v) for v in (x - w / 2, y - h, w / 2, e * 1.2, w)), c.lin(light(colour, 0.3), colour, dark(colour, 0.55), x2=1, y2=0))
    c.ellipse(x, y - h, w / 2, e * 1.2, c.lin(light(colour, 0.35), colour, x2=1))
    c.ellipse(x, y - h, w * 0.46, e * 1.08, stroke=GOLD, sw=5, op=0.9)


def draw(c):
    c.rect(0, 0, W, H, c.lin("#5A2C38", "#964440", "#B86048"))
    lattice(c, 1420, 130, 2420, 1390, 110, GOLD, 2.5, 0.13)
    c.rect(0, 0, 1700, H, c.lin((0, "#3A1420", 0.34), (0.6, "#3A1420", 0.18), (1, "#3A1420", 0), x2=1, y2=0))
    xs = (1780, 2496, 3212)
    for x, g in zip(xs, ("#3F9AA8", "#D8806A", "#86B468")):
        niche(c, x, 1600, 610, 1390, g)
    # table
    c.rect(0, 1560, W, H - 1560, c.lin("#A83A2C", "#6A221E", "#2A1416"))
    c.rect(0, 1560, W, 12, PALE_GOLD, op=0.8)
    c.rect(0, 1560, W, 170, c.lin((0, "#FFE0B0", 0.3), (1, "#FFE0B0", 0)))
    c.rect(0, 1552, 1700, H, c.lin((0, "#3A1420", 0.34), (0.6, "#3A1420", 0.18), (1, "#3A1420", 0), x2=1, y2=0))
    for x in xs:
        c.glow(x, 1790, 420, PALE_GOLD, 0.4, 90)
    for x, col in zip(xs, ("#23525A", "#4A2038", "#2F5A44")):
        stand(c, x, 1800, 570, 300, col)
    top = 1500
    # a drop of light, and the glass that shows it large
    x = xs[0]
    c.glow(x - 120, top - 26, 120, "#FFF6E0", 0.95, 60)
    c.path("M%s %sc26 40 44 62 44 92a44 44 0 0 1 -88 0c0 -30 18 -52 44 -92Z" % (n(x - 150), n(top - 146)), c.lin("#FFFDF4", PALE_GOLD, AMBER))
    cx, cy, r = x, 860, 246
    c.line([(cx + 150, cy + 214), (cx + 190, top - 14)], "#5A3A26", 44)
    c.line([(cx + 146, cy + 214), (cx + 186, top - 14)], "#C08A56", 16)
    c.ellipse(cx + 190, top - 8, 66, 20, c.lin("#E0B15C", BRONZE))
    c.poly([(x - 150, top - 120), (cx - 235, cy + 120), (cx + 60, cy + 255)], c.lin((0, "#FFF6E0", 0.45), (1, "#FFF6E0", 0.1)))
    c.circle(cx, cy, r, c.rad((0, "#FFF6E0"), (0.55, "#BFE0DC"), (1, "#3F8A90")))
    c.glow(cx, cy + 20, 300, "#FFF6E0", 0.95)
    with c.group(clip=circ_d(cx, cy, r)):
        k = 4.0
        c.path("M%s %sc104 160 150 226 150 316a150 150 0 0 1 -300 0c0 -90 46 -156 150 -316Z" % (n(cx), n(cy - 226)), c.lin("#FFFFFF", "#FFF0CC", "#F6C878", AMBER, x2=0.6), "#FFF6E0", 6)
        c.path(smooth_d([(cx - 92, cy + 70), (cx - 70, cy + 140), (cx - 14, cy + 176)]), "none", "#FFFFFF", 16, op=0.9)
        for i, (u, v, q) in enumerate(((30, 60, 26), (-40, -20, 17), (54, -16, 13), (-8, 120, 19), (8, -100, 11))):
            c.circle(cx + u, cy + v, q, "#FFFFFF", op=0.75)
    c.circle(cx, cy, r, stroke="#8A5A26", sw=50)
    c.circle(cx, cy, r, stroke=GOLD, sw=36)
    c.path("M%s %sA%s %s 0 0 1 %s %s" % tuple(n(v) for v in (cx - r, cy, r, r, cx, cy - r)), "none", "#FFF0CC", 13)
    c.path("M%s %sA%s %s 0 0 1 %s %s" % tuple(n(v) for v in (cx - 214, cy - 40, 218, 218, cx - 60, cy - 206)), "none", "#FFFFFF", 15, op=0.7)
    # sheets of coloured glass
    x = xs[1]
    cols = ("#2F8A9A", "#E0A23C", "#D8412F", "#5FA596", "#C25B8A")
    for i, col in enumerate(cols):
        y, w, d = top - 60 - i * 150, 236, 118
        sk = (-16, 14, -10, 18, -4)[i]
        q = [(x + sk, y - d), (x + w + sk, y), (x + sk, y + d), (x - w + sk, y)]
        if i:
            c.poly([(a, b + 118) for a, b in q], col, op=0.12)
        c.poly([(a, b + 16) for a, b in q[1:4]] + [(q[3][0], q[3][1]), q[2], q[1]], dark(col, 0.25), op=0.9)
        c.poly(q, c.lin(light(col, 0.55), col, x2=1), op=0.78)
        c.line([q[3], q[0], q[1]], light(col, 0.7), 5, op=0.9)
        c.line([q[3], q[2], q[1]], light(col, 0.4), 7)
        c.poly([(q[0][0] - 60, q[0][1] + 52), (q[0][0] - 20, q[0][1] + 34), (q[2][0] - 70, q[2][1] - 76), (q[2][0] - 110, q[2][1] - 56)], "#FFFFFF", op=0.3)
    # the light that passes through all of them
    c.poly([(x - 26, 330), (x + 26, 330), (x + 92, top - 20), (x - 92, top - 20)], c.lin((0, "#FFF6E0", 0.65), (0.5, "#FFE0A0", 0.5), (1, "#F2A0A8", 0.55)))
    c.ellipse(x, top - 16, 112, 34, "#FFF0DC", op=0.85)
    c.glow(x, top - 20, 240, "#FFF0DC", 0.8, 80)
    c.glow(x, 350, 150, "#FFFDF4", 0.95)
    c.circle(x, 350, 26, "#FFFDF4")
    # a seedling that becomes many
    x = xs[2]
    bw = 236
    c.path("M%s %sc20 110 80 140 150 146h172c70 -6 130 -36 150 -146Z" % (n(x - bw), n(top - 150)), c.lin("#E8DCC6", "#B89A78", "#6A4A3A", x2=1, y2=0.2))
    c.path("M%s %sq%s 40 %s 0" % (n(x - bw + 24), n(top - 90), n(bw - 24), n(2 * bw - 48)), "none", RED, 8, op=0.8)
    c.ellipse(x, top - 150, bw, 52, "#8A6A4A")
    c.ellipse(x, top - 150, bw - 16, 43, c.lin("#4A3026", "#6A4632"))
    rows = (((-150, -75, 0, 75, 150), 330, 176), ((-112, -38, 38, 112), 250, 158), ((-150, 150, -52, 52), 176, 140))
    # light that springs from the one
    for u, v in ((-190, 600), (-120, 700), (0, 750), (120, 700), (190, 600)):
        c.path("M%s %sQ%s %s %s %s" % tuple(n(q) for q in (x, top - 300, x + u * 0.35, top - v, x + u, top - v)), "none", "#FFF6D8", 5, op=0.75)
    for u, v, q in ((-190, 600, 170), (190, 600, 170), (-120, 715, 160), (120, 715, 160), (0, 790, 170)):
        c.glow(x + u, top - v - q * 0.4, 120, "#FFF6D8", 0.7)
        c.circle(x + u, top - v + 8, 15, "#FFF6D8")
        sprout(c, x + u, top - v + 6, q * 0.94, "#6FB06A", 2)
    for u, q in ((-160, 170), (-84, 200), (160, 170), (84, 200)):
        sprout(c, x + u, top - 148 + abs(u) * -0.06, q, "#5F9A5C", 2, lean=u / 1600)
    sprout(c, x, top - 128, 400, "#7FBE6E", 3)
    c.shade(x, top + 2, 200, 20, 0.4)
