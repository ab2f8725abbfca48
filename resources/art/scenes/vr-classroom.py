# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""A classroom: three pupils in VR glasses, and the things of light they see."""
from kit import *
from kit.parts_front import *

LIT = "#FFF6DC"


def glass(c, d, sw=9, fill=0.14, colour=LIT):
    """An outline of light."""
    c.path(d, "none", colour, sw * 4, op=0.14)
    c.path(d, colour, op=fill)
    c.path(d, "none", colour, sw)


def pupil(c, x, y, h, **k):
    bust(c, x, y, h, wear="shirt", **k)
    q = h / 100
    c.rect(x - 15.5 * q, y - 87.5 * q, 31 * q, 4 * q, "#1B2824", r=2 * q)
    c.rect(x - 13 * q, y - 91 * q, 26 * q, 13.5 * q, c.lin("#F6F1E4", "#B9C4B4", "#7A8A7E", x2=0.6), r=4.5 * q)
    c.rect(x - 10.5 * q, y - 88.6 * q, 21 * q, 8.6 * q, c.lin("#3F6A5C", "#16282A"), r=3 * q)
    c.path("M%s %sh%s" % (n(x - 8 * q), n(y - 86.6 * q), n(9 * q)), "none", "#A8DCC8", 1 * q)


def draw(c):
    c.rect(0, 0, W, 1500, c.lin("#2A4E40", "#4A7E62", "#6FA07C"))
    c.glow(CX, 700, 1700, "#BFE4B0", 0.5, 900)
    # windows with trees outside
    for x in (1440, 2960):
        w = 640
        with c.group(clip="M%s 200h%sv760h%sZ" % (x, w, -w)):
            c.rect(x, 200, w, 760, c.lin("#2F7A74", "#7FB890", "#D8D89A"))
            hills(c, 800, 120, "#5E9A7C", "#4A8468", 4 + x, 300, base=1000)
            for i in range(4):
                tree(c, x + 60 + i * 180, 985, 1.1 + 0.25 * (i % 2), ("#3F7A5C", "#356A50")[i % 2])
        c.path(pts_d([(x + w / 2, 200), (x + w / 2, 960)], False) + pts_d([(x, 460), (x + w, 460)], False), "none", "#E8DCC6", 14)
        c.rect(x, 200, w, 760, "none", stroke="#E8DCC6", sw=26)
        c.rect(x - 40, 966, w + 80, 26, "#F6EFE2")
        c.poly([(x, 1000), (x + w, 1000), (x + w - 200, 1500), (x - 300, 1500)], c.lin((0, LIT, 0.22), (1, LIT, 0)))
    # a green board between them
    c.rect(2150, 200, 740, 760, "#6A4A34", r=10)
    c.rect(2174, 224, 692, 712, c.lin("#24483C", "#1B3A30"))
    c.rect(0, 1330, W, 170, c.lin("#4A7A5E", "#35604A"))
    c.rect(0, 1326, W, 8, "#E8DCC6", op=0.6)
    c.rect(0, 1500, W, H - 1500, c.lin("#B08A5E", "#7A5A40", "#3F2E28"))
    floor_rays(c, CX, 900, 1500, step=300, colour="#4A3426", op=0.3)
    # the back bench
    for x, col, hr in ((2135, "#8C6A3A", "bob"), (2860, "#5B3A4C", "short")):
        pupil(c, x, 1400, 400, top=col, hair=hr, skin=1)
    c.rect(1700, 1390, 1600, 34, c.lin("#E8C896", "#B98A5A"), r=8)
    c.rect(1730, 1424, 1540, 170, c.lin("#8A6242", "#5A3E2E"))
    # things that are not really there
    c.glow(CX, 640, 900, LIT, 0.4, 560)
    fx = CX
    c.glow(fx, 700, 420, "#BFF0D8", 0.6)
    glass(c, "M%s 250h180M%s 260v220L%s 860q-26 66 44 66h440q70 0 44 -66L%s 480v-220" % (fx - 90, fx - 66, fx - 264, fx + 66), 12, 0.0)
    c.path("M%s 700L%s 860q-26 66 44 66h440q70 0 44 -66L%s 700q-100 -46 -180 0t-184 0Z" % (fx - 180, fx - 264, fx + 182), c.lin((0, "#9FE8C8", 0.8), (1, "#3FA88A", 0.55)))
    c.path("M%s 700q100 46 184 0t180 0" % (fx - 180), "none", LIT, 8)
    c.line([(fx - 130, 640), (fx - 60, 500)], LIT, 8, op=0.6)
    for x, y, r in ((fx - 90, 820, 34), (fx + 60, 790, 44), (fx + 140, 862, 26), (fx - 10, 868, 20), (fx + 6, 620, 26), (fx - 14, 540, 18), (fx + 22, 460, 22)):
        c.circle(x, y, r, LIT, op=0.25)
        c.circle(x, y, r, stroke=LIT, sw=6)
    # bubbles rise on the left
    for x, y, r in ((1700, 860, 96), (1880, 660, 66), (1640, 600, 54), (1800, 430, 84), (1600, 380, 34), (1960, 880, 42), (1950, 330, 40)):
        c.glow(x, y, r * 1.9, LIT, 0.5)
        c.circle(x, y, r, c.rad((0, LIT, 0.1), (0.75, "#BFF0D8", 0.25), (1, LIT, 0.6)), stroke="#FFFFFF", sw=10)
        c.path("M%s %sA%s %s 0 0 1 %s %s" % tuple(n(v) for v in (x - r * 0.62, y - r * 0.1, r * 0.64, r * 0.64, x - r * 0.1, y - r * 0.62)), "none", "#FFFFFF", 8)
    # a molecule on the right
    at = {"a": (3230, 640, 92), "b": (3410, 480, 62), "c": (3430, 790, 62), "d": (3040, 790, 70), "e": (3070, 470, 54), "f": (2990, 960, 44)}
    for p, q in (("a", "b"), ("a", "c"), ("a", "d"), ("a", "e"), ("d", "f")):
        c.line([at[p][:2], at[q][:2]], LIT, 44, op=0.18)
        c.line([at[p][:2], at[q][:2]], LIT, 15)
    for k, (x, y, r) in at.items():
        col = {"a": "#E8845A", "d": "#E8C05A"}.get(k, "#7FD0BC")
        c.glow(x, y, r * 1.9, col, 0.5)
        c.circle(x, y, r, c.lin(light(col, 0.5), col, dark(col, 0.15), x2=1), op=0.92)
        c.circle(x, y, r, stroke=LIT, sw=9)
    # the front row
    for x, col, hr, sk, hd, fl in ((1790, RED, "long", 0, "talk", True), (CX, GOLD, "short", 1, "table", False), (3200, JASMINE, "bun", 0, "talk", False)):
        pupil(c, x, 1660, 600, top=col, hair=hr, skin=sk, hand=hd, flip=fl)
    for x in (1790, CX, 3200):
        c.shade(x, 1890, 380, 50, 0.55)
        c.rect(x - 290, 1690, 580, 190, c.lin("#9A6E48", "#6A4A34"))
        c.rect(x - 290, 1860, 580, 10, PALE_GOLD, op=0.6)
        c.path(pill_d(x - 335, 1650, 670, 48), c.lin("#F3DCB0", "#C99A64"))
