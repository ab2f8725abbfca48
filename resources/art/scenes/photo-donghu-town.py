# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""The lakeside town at dawn: rounded glass houses, trees, a footbridge and a jetty, all mirrored in still water."""
from kit import *

SHORE = 1120


def drum(c, x, y, w, h, floors, tone, seed, tier=0.0):
    """Rounded glass house with curved storeys; x its middle, y its foot. tier narrows an upper part."""
    e = w * 0.075
    half, arcp = w / 2, lambda yy, q=1.0: "M%s %sA%s %s 0 0 0 %s %s" % tuple(n(v) for v in (x - w / 2 * q, yy, w / 2 * q, e * q, x + w / 2 * q, yy))
    body = "M%s %sV%sA%s %s 0 0 0 %s %sV%sA%s %s 0 0 1 %s %sZ" % tuple(n(v) for v in (x - half, y, y - h, half, e, x + half, y - h, y, half, e, x - half, y))
    glass = c.lin(light(tone, 0.12), light(tone, 0.42), light(tone, 0.1), dark(tone, 0.25), dark(tone, 0.5), x2=1, y2=0)
    c.path(body, glass)
    rnd, step = random.Random(seed), h / floors
    m = max(10, int(w / 34))
    warm, hot = "", ""
    for f in range(floors):
        y1, y0 = y - h + step * f + step * 0.28, y - h + step * (f + 1)
        for i in range(m):
            a, b = -math.pi / 2 + math.pi * i / m, -math.pi / 2 + math.pi * (i + 1) / m
            if rnd.random() < 0.42:
                xa, xb, ea, eb = x + half * math.sin(a), x + half * math.sin(b), e * math.cos(a), e * math.cos(b)
                q = pts_d([(xa + 2, y1 + ea), (xb - 2, y1 + eb), (xb - 2, y0 + eb), (xa + 2, y0 + ea)])
                if rnd.random() < 0.6:
                    warm += q
                else:
                    hot += q
    c.path(warm, "#FFE2A6", op=0.9)
    c.path(hot, "#F2A860", op=0.85)
    d = ""
    for i in range(1, m):
        a = -math.pi / 2 + math.pi * i / m
        d += "M%s %sV%s" % (n(x + half * math.sin(a)), n(y - h + e * math.cos(a)), n(y + e * math.cos(a)))
    c.path(d, "none", dark(tone, 0.5), 2.5, op=0.4)
    for f in range(floors + 1):
        yy = y - h + step * f
        c.path(arcp(yy + step * 0.1, 1.004), "none", c.lin("#FFF3DC", "#F6E4C4", "#C9A58A", "#7A5A58", x2=1, y2=0.01), max(10, step * 0.22), cap="butt")
    c.ellipse(x, y - h, half * 1.015, e, c.lin("#FFF3DC", "#D8BFA0", x2=1))
    c.ellipse(x, y - h - 2, half * 0.86, e * 0.8, c.lin("#7FA878", "#4E7F5C", x2=1))
    c.path("M%s %sV%s" % (n(x - half * 0.62), n(y - h + e * 0.8), n(y + e * 0.7)), "none", JASMINE, w * 0.05, op=0.22, cap="butt")


def town(c):
    """What stands on the far shore; drawn once upright and once mirrored."""
    for i in range(-3, 46):
        x = 20 + i * 92 + i * 37 % 40
        r = 54 + i * 23 % 40
        c.circle(x, SHORE - 50 - i * 13 % 22, r, c.lin("#7FA07A", "#3F6A58"))
    drum(c, 2900, SHORE - 30, 430, 640, 9, "#4E8A90", 3)
    drum(c, 1960, SHORE - 26, 400, 430, 6, "#5A8E8C", 5)
    drum(c, 3440, SHORE - 24, 470, 400, 5, "#4A7E8A", 9)
    drum(c, 2420, SHORE - 14, 640, 330, 4, "#3F8088", 7)
    drum(c, 1560, SHORE - 10, 330, 210, 3, "#5A9490", 2)
    for i, (x, s) in enumerate(((1370, 0.42), (1760, 0.5), (1850, 0.4), (2090, 0.46), (2770, 0.42), (2860, 0.52), (3080, 0.5), (3170, 0.44), (3640, 0.5), (3730, 0.56), (1120, 0.46), (960, 0.38), (640, 0.46), (380, 0.4), (180, 0.44), (-120, 0.46), (3960, 0.5))):
        tree(c, x, SHORE, s, ("#6FA06A", BANYAN, "#C98A5A")[i % 3 if i % 4 else 0], i)
    c.rect(0, SHORE - 12, W, 22, c.lin("#F2DFC0", "#A87E66"))
    for i in range(-3, 43):
        c.circle(60 + i * 97, SHORE - 16, 6, "#FFF0C8")


def footbridge(c):
    """Arched bridge in front of the right shore."""
    x0, x1, y, up = 2980, 3900, SHORE + 30, 210
    P = lambda t, o: (x0 + (x1 - x0) * t, y - up * (1 - (2 * t - 1) ** 2) - o)
    ts = [i / 24 for i in range(25)]
    for t in (0.24, 0.5, 0.76):
        a = P(t, 0)
        c.rect(a[0] - 13, a[1], 26, y + 8 - a[1], c.lin("#C9A58A", "#6A4A4A", x2=1, y2=0))
    c.poly([P(t, 0) for t in ts] + [P(t, -34) for t in ts[::-1]], c.lin("#FFF3DC", "#B98F74"))
    c.path("".join(pts_d([P(t, 0), P(t, 54)], False) for t in ts), "none", DEEP_RED, 6)
    c.line([P(t, 54) for t in ts], RED, 11)
    for t in (0.0, 0.25, 0.5, 0.75):
        a = P(t, 60)
        c.glow(a[0], a[1], 70, PALE_GOLD, 0.9)
        c.circle(a[0], a[1], 9, JASMINE)


def draw(c):
    c.layer("far")
    sky(c, "#1F4456", "#74949A", "#F6C898", SHORE)
    c.glow(2400, SHORE - 60, 2300, "#FFD8A0", 0.75, 640)
    disc(c, 2200, 560, 250, "#FFE2A8", 0.98, 0.5, low="#F2B070")
    cloud_band(c, 3250, 330, 0.85, "#A8AEA8", JASMINE, 0.7, 4)
    cloud_band(c, 1560, 330, 0.6, "#A8AEA8", JASMINE, 0.6, 9)
    cloud_band(c, 620, 430, 0.9, "#8FA4A6", JASMINE, 0.5, 2)
    hills(c, 930, 240, "#A89A98", "#8A8A88", 4, 470, line=JASMINE)
    hills(c, 1040, 150, "#7E948C", "#62807A", 12, 400)
    c.layer("middle", 380)
    town(c)
    # the lake: first the sky's colours, then the town upside down, then the water over both
    c.rect(0, SHORE + 8, W, H - SHORE - 8, c.lin("#F2CFA4", "#A8B0A8", "#4E7E8A", "#1F4652"))
    lake = "M-300 %sH%sV%sH-300Z" % (SHORE + 8, W + 300, H)
    with c.group(0.72, clip=lake):
        with c.group(tf="translate(0 %s) scale(1 -0.96)" % n(2 * SHORE * 0.98 + 16)):
            disc(c, 2200, 560, 250, "#FFE2A8", 0.9, 0.3, low="#F2B070")
            hills(c, 1040, 150, "#7E948C", "#62807A", 12, 400, base=SHORE)
            town(c)
    with c.group(0.6, clip="M-300 %sH%sV%sH-300Z" % (SHORE + 30, W + 300, H)):
        with c.group(tf="translate(0 %s) scale(1 -0.9)" % n((SHORE + 38) * 1.9)):
            footbridge(c)
    c.rect(0, SHORE + 8, W, H - SHORE - 8, c.lin((0, "#3F7E88", 0.12), (0.5, "#2F6E7A", 0.35), (1, "#16363F", 0.9)))
    rnd = random.Random(4)
    d = ""
    for i in range(120):
        t = rnd.random() ** 1.3
        w = (30 + 240 * t) * (0.4 + rnd.random())
        d += pill_d(W * rnd.random() - w / 2, SHORE + 30 + 900 * t, w, 2 + 4 * t)
    c.path(d, "#FFF0D0", op=0.32)
    footbridge(c)
    light_path(c, 2200, SHORE + 500, H, 330, "#FFE6B0", 3, 0.7, 26)
    for x, s in ((3130, 1.0), (3420, 1.0), (3700, 1.0)):
        t = (x - 2980) / 920
        person(c, x, SHORE + 32 - 210 * (1 - (2 * t - 1) ** 2), 130, "stroll", "coat" if x == 3420 else "shirt", (RED, "#B98D52", JASMINE)[x % 3], "#33262C", flip=x == 3700, shadow=False)
    c.layer("sail", 1330)
    boat(c, 1760, 1640, 0.9, RED, JASMINE)
    with c.group(0.35):
        with c.moved(1760, 1652, 0.9, -0.7):
            boat(c, 0, 0, 1, RED, JASMINE)
    c.layer("near", 1160)
    # jetty from the lower right towards the middle
    P = lambda u, v: (3940 - 1360 * u - 120 * v * (1 - 0.4 * u), 1760 - 270 * u + 190 * v * (1 - 0.42 * u))
    for u in (0.12, 0.34, 0.56, 0.78, 0.98):
        a = P(u, 1)
        c.rect(a[0] - 14, a[1], 28, 150 - 70 * u, c.lin("#7A4A3A", "#2A1A1C"))
        c.ellipse(a[0], a[1] + 152 - 70 * u, 50, 9, "#FFF0D0", op=0.3)
    deck = [P(0, 0), P(1, 0), P(1, 1), P(0, 1)]
    c.poly([(x, y + 26) for x, y in deck], "#4A2E2C")
    c.poly(deck, c.lin("#E8B888", "#B07A58", "#8A5A46", x2=1))
    c.path("".join(pts_d([P(i / 26, 0), P(i / 26, 1)], False) for i in range(27)), "none", "#6A4034", 4, op=0.5)
    c.line([P(1, 0), P(1, 1), P(0, 1)], "#FFE6B8", 5, op=0.8)
    for u in (0.3, 0.64, 0.97):
        a = P(u, 0)
        c.line([a, (a[0], a[1] - 120)], "#5A3A34", 10)
        c.glow(a[0], a[1] - 126, 130, PALE_GOLD, 0.9)
        c.circle(a[0], a[1] - 126, 14, JASMINE)
    person(c, *P(0.86, 0.5), 330, "back", "dress", RED, hair="long", skin=0)
    person(c, *P(0.77, 0.62), 350, "back", "shirt", JASMINE, "#3B3A4A")
    child(c, *P(0.36, 0.5), 210, pose="stroll", flip=True, top=GOLD)
    # reeds
    for x, y, s, f in ((3560, 2150, 1.0, 1), (3720, 2170, 1.2, -1), (3300, 2180, 0.8, 1)):
        g = "".join(leaf_d(x + (i - 5) * 22, y, (300 + i * 37 % 120) * s, 13, -1.57 + (i - 5) * 0.07) for i in range(11))
        c.path(g, c.lin("#5E8A5A", "#1E3A30"))
