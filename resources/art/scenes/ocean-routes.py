# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Three outrigger canoes with claw-shaped sails on a night sea between green islands."""
from kit import *
from kit.parts_front import *


def canoe(c, x, y, s, sail, crew=2, flip=False):
    """Outrigger canoe; x, y the middle of the hull on the water; the sail stands about 900 px high at s=1."""
    f = -1 if flip else 1
    X = lambda u, v: (x + f * u * s, y - v * s)
    P = lambda u, v: "%s %s" % tuple(n(q) for q in X(u, v))
    c.ellipse(x, y + 34 * s, 430 * s, 40 * s, "#0B2830", op=0.45)
    # mast and sail: two curved spars that open like a claw
    c.line([X(60, 60), X(30, 640)], "#6A4632", 15 * s)
    d = "M" + P(270, 130) + "C" + P(230, 420) + " " + P(120, 720) + " " + P(-60, 960) + "C" + P(-70, 800) + " " + P(-110, 640) + " " + P(-150, 560) + "C" + P(-190, 470) + " " + P(-260, 400) + " " + P(-330, 350) + "C" + P(-140, 330) + " " + P(120, 250) + " " + P(270, 130) + "Z"
    c.path(d, c.lin(light(sail, 0.4), sail, dark(sail, 0.22), x2=1 if not flip else 0, x1=0 if not flip else 1))
    with c.group(clip=d):
        for k in (0.82, 0.66, 0.5, 0.34):
            c.path("M" + P(270 - 560 * k, 130 + 190 * k * 0.2) + "C" + P(270 - 420 * k, 130 + 320 * k) + " " + P(270 - 360 * k, 130 + 480 * k) + " " + P(270 - 250 * k, 130 + 860 * k), "none", dark(sail, 0.35), 6 * s, op=0.5)
        c.path("M" + P(-60, 960) + "C" + P(-70, 800) + " " + P(-110, 640) + " " + P(-150, 560) + "C" + P(-190, 470) + " " + P(-260, 400) + " " + P(-330, 350), "none", DEEP_RED, 52 * s, op=0.75)
    c.path("M" + P(276, 116) + "C" + P(236, 420) + " " + P(124, 728) + " " + P(-64, 976), "none", "#5A3A2A", 17 * s)
    c.path("M" + P(276, 116) + "C" + P(120, 246) + " " + P(-140, 330) + " " + P(-344, 352), "none", "#5A3A2A", 17 * s)
    c.line([X(30, 640), X(-330, 60)], PALE_GOLD, 3.5 * s, op=0.7)
    for i in range(crew):
        u = (-190, 60, -60)[i]
        top = (RED, IVORY, GOLD)[i]
        c.path(limb_d(X(u, 40), 44 * s, X(u + 6, 130), 30 * s), c.lin(light(top, 0.2), dark(top, 0.35), x2=1))
        c.circle(*X(u + 10, 196), 30 * s, SKINS[2])
        c.path("M" + P(u - 22, 200) + "C" + P(u - 20, 236) + " " + P(u + 38, 240) + " " + P(u + 40, 206) + "Z", HAIRS[0])
        c.line([X(u + 10, 120), X(u + 70, 90)], SKINS[2], 15 * s)
    c.line([X(-270, 150), X(-370, -20)], "#8A5A3A", 12 * s)
    # hull
    c.path("M" + P(-460, 130) + "C" + P(-400, 60) + " " + P(-330, 46) + " " + P(0, 44) + "C" + P(300, 44) + " " + P(400, 70) + " " + P(480, 150) + "C" + P(430, 20) + " " + P(330, -30) + " " + P(0, -34) + "C" + P(-320, -32) + " " + P(-410, 10) + " " + P(-460, 130) + "Z", c.lin("#B06A42", "#6E3A28", "#3A2020"))
    c.path("M" + P(-452, 124) + "C" + P(-400, 60) + " " + P(-330, 46) + " " + P(0, 44) + "C" + P(300, 44) + " " + P(400, 70) + " " + P(472, 144), "none", GOLD, 8 * s)
    c.path("M" + P(-380, 26) + "C" + P(-200, 2) + " " + P(220, 2) + " " + P(400, 40), "none", PALE_GOLD, 4 * s, op=0.6)
    # outrigger on the near side
    for u in (-190, 170):
        c.path("M" + P(u, 52) + "C" + P(u + 10, 30) + " " + P(u + 26, -60) + " " + P(u + 40, -128), "none", "#8A5A3A", 15 * s)
    c.path("M" + P(-320, -118) + "C" + P(-200, -150) + " " + P(240, -150) + " " + P(380, -100) + "C" + P(260, -178) + " " + P(-240, -178) + " " + P(-320, -118) + "Z", c.lin("#A8623E", "#4A2820"))
    c.path(pill_d(x + min(f * -330, f * 380) * s, y + 160 * s, 710 * s, 9 * s), "#BFF0E8", op=0.5)


def isle(c, x, y, w, h, seed, col):
    rnd = random.Random(seed)
    pts = [(x - w / 2, y), (x - w * 0.36, y - h * 0.45), (x - w * 0.14, y - h * (0.8 + 0.3 * rnd.random())), (x + w * 0.08, y - h * 0.6), (x + w * 0.26, y - h * 0.72), (x + w * 0.42, y - h * 0.25), (x + w / 2, y)]
    c.path(smooth_d(pts, k=1) + "Z", c.lin(light(col, 0.2), col, dark(col, 0.4), x2=0.5))
    c.path(smooth_d(pts[:4], k=1), "none", PALE_BANYAN, 4, op=0.6)
    c.path(pill_d(x - w * 0.54, y - 8, w * 1.08, 16), "#E8D2A4", op=0.85)
    c.rect(x - w / 2, y + 8, w, h * 0.4, c.lin((0, col, 0.5), (1, col, 0)))


WAKES = {
    "left": ([(1180, 1010), (1350, 1050), (1500, 1072), (1640, 1072)], 9),
    "right": ([(3900, 1300), (3600, 1230), (3420, 1236), (3260, 1250)], 12),
    "front": ([(1000, 2000), (1300, 1850), (1640, 1770), (1960, 1742), (2220, 1740)], 18),
}


def wake(c, pts, sw):
    """A curved line of light behind a canoe."""
    lit = lambda col: c.lin((0, col, 0), (0.5, col, 0.8), (1, col, 1), x1=0 if pts[0][0] < pts[-1][0] else 1, x2=1 if pts[0][0] < pts[-1][0] else 0, y2=0)
    for k, op in ((5, 0.14), (2.4, 0.25), (1, 1)):
        c.path(smooth_d(pts, k=1), "none", lit("#FFE6B0"), sw * k, op=op)
    for o in (-1, 1):
        c.path(smooth_d([(x, y + o * sw * 3.4 * (1 - i / len(pts))) for i, (x, y) in enumerate(pts)], k=1), "none", lit("#BFF0E8"), sw * 0.5, op=0.8)


def draw(c):
    c.layer("far")
    sky(c, "#0E1A2A", "#1D4256", "#4F9A9E", 880)
    stars(c, 15, 190, 800)
    rnd = random.Random(3)
    for _ in range(14):
        x, y = 1420 + 2350 * rnd.random(), 150 + 420 * rnd.random()
        c.glow(x, y, 46, "#FFF3DC", 0.8)
        c.circle(x, y, 6, JASMINE)
    disc(c, 3250, 430, 190, "#FBEFD0", 1, 0.5, low=PALE_GOLD)
    cloud_band(c, 700, 480, 0.9, "#1F4456", seed=9)
    hills(c, 880, 90, "#3A7C80", "#2F6A70", 4, 520, line=PALE_GOLD, base=960)
    water(c, 876, H, "#4FA3A6", "#0F3A46", 6, 130, "#BFF0E8", op=0.28)
    light_path(c, 3250, 884, 1500, 420, "#FFF3DC", 5, 0.75, 44)
    for x, y, w, h, s, col in ((2250, 925, 460, 190, 3, "#4E8F6C"), (1520, 905, 330, 100, 5, "#5A9A7A"), (3640, 960, 620, 260, 8, "#3F7F5E"), (2860, 900, 240, 90, 2, "#5A9A7A")):
        isle(c, x, y, w, h, s, col)
    for x, y, h, l in ((2170, 905, 210, -30), (2270, 890, 240, 30), (3520, 930, 280, -40), (3640, 900, 320, 30), (3720, 930, 240, 50)):
        palm(c, x, y, h, "#3F7A52", l, 7)
    wave_lines(c, 960, 2100, 10, "#BFF0E8", 3, 0.16)
    c.layer("middle", 540)
    wake(c, *WAKES["left"])
    wake(c, *WAKES["right"])
    canoe(c, 1800, 1064, 0.52, "#F0DDB4", 1)
    canoe(c, 3110, 1230, 0.78, "#E8A85C", 2, flip=True)
    c.layer("near", 570)
    wake(c, *WAKES["front"])
    canoe(c, 2480, 1720, 1.16, "#F4E4C0", 2)
