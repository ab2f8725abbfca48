# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""The seventh summit: a great hall at night under seven arcs of light, guests arriving."""
from kit import *


def draw(c):
    c.layer("far")
    sky(c, LACQUER, "#2A1822", "#5E2E34", 1350)
    stars(c, 17, 90, 900)
    cloud_band(c, 700, 640, 0.9, "#3A2230", seed=8)
    x0, y0 = 2496, 1330
    c.glow(x0, y0 - 100, 1500, RED, 0.35, 1150)
    c.glow(x0, y0, 900, PALE_GOLD, 0.5, 700)
    hills(c, 1210, 120, "#3A2230", "#2A1822", 6, 520)
    skyline(c, 1335, 14, "#33202A", "#26171F", 40, 190, lit=0.1)
    c.layer("middle", 200)
    cols = (DEEP_RED, RED, "#DE6A45", AMBER, GOLD, PALE_GOLD, JASMINE)
    for i in range(7):
        r = 1090 - i * 76
        d = "M%s %sA%s %s 0 0 1 %s %s" % tuple(n(v) for v in (x0 - r, y0, r, r, x0 + r, y0))
        c.path(d, "none", cols[i], 46, op=0.14)
        c.path(d, "none", cols[i], 13, op=0.95)
        a = math.radians(214 + i * 17)
        c.glow(x0 + r * math.cos(a), y0 + r * math.sin(a), 90, PALE_GOLD, 0.9)
        c.circle(x0 + r * math.cos(a), y0 + r * math.sin(a), 13, JASMINE)
    # plaza
    c.rect(0, y0, W, H - y0, c.lin("#4A2A2C", "#2A1A1E", LACQUER))
    c.glow(x0, y0 + 60, 1500, PALE_GOLD, 0.4, 420)
    # hall
    w, h = 1160, 330
    c.rect(x0 - w / 2, y0 - h - 50, w, 60, c.lin(dark(AMBER, 0.35), AMBER))
    c.rect(x0 - w / 2, y0 - h, w, h, c.lin(AMBER, PALE_GOLD, JASMINE))
    for k in range(1, 3):
        c.rect(x0 - w / 2, y0 - h * k / 3, w, 4, "#7A3A2A", op=0.6)
    for i in range(40):
        c.rect(x0 - w / 2 + w * i / 40, y0 - h, 3, h, "#7A3A2A", op=0.5)
    for i in range(15):
        px = x0 - w / 2 - 8 + (w + 16) * i / 14
        c.rect(px - 9, y0 - h - 60, 18, h + 60, c.lin(BRONZE, "#5A3A30", "#33201F", x2=1, y2=0))
    # one long roof, lifted like a wave
    t, e = y0 - h, 800
    upper = "M%s %sC%s %s %s %s %s %sS%s %s %s %s" % tuple(n(v) for v in (
        x0 - e, t - 96, x0 - e * 0.62, t - 20, x0 - e * 0.5, t - 250, x0, t - 236, x0 + e * 0.62, t - 20, x0 + e, t - 96))
    c.path(upper + "C%s %s %s %s %s %sS%s %s %s %sZ" % tuple(n(v) for v in (
        x0 + e * 0.6, t + 52, x0 + e * 0.46, t - 40, x0, t - 36, x0 - e * 0.62, t + 52, x0 - e, t - 96)), c.lin("#6A4644", "#241418"))
    c.path(upper, "none", GOLD, 7)
    for k in (30, 62, 96):
        c.path("M%s %sC%s %s %s %s %s %sS%s %s %s %s" % tuple(n(v) for v in (
            x0 - e * 0.93, t - 88 + k * 0.2, x0 - e * 0.6, t - 20 + k * 0.5, x0 - e * 0.48, t - 250 + k * 1.7, x0, t - 236 + k * 1.7, x0 + e * 0.6, t - 20 + k * 0.5, x0 + e * 0.93, t - 88 + k * 0.2)),
            "none", PALE_GOLD, 2.5, op=0.35)
    # steps and a path of light
    for i in range(5):
        ww = 1300 + i * 90
        c.rect(x0 - ww / 2, y0 + i * 20, ww, 21, c.lin(mix("#B98A5A", "#4A2A2C", i / 6), mix("#8A5A44", "#33201F", i / 6)))
        c.rect(x0 - ww / 2, y0 + i * 20, ww, 2.5, PALE_GOLD, op=0.6)
    c.poly([(x0 - 150, y0), (x0 + 150, y0), (x0 + 520, H), (x0 - 520, H)], c.lin((0, PALE_GOLD, 0.75), (0.4, AMBER, 0.4), (1, DEEP_RED, 0.12)))
    c.line([(x0 - 150, y0), (x0 - 520, H)], GOLD, 4, op=0.6)
    c.line([(x0 + 150, y0), (x0 + 520, H)], GOLD, 4, op=0.6)
    with c.group(clip="M1300 %sH%sV%sH1300Z" % (y0 + 4, W, H)):
        for i in range(6):
            r = 560 + i * 130
            c.ellipse(x0, y0 + 110, r, r * 0.3, stroke=GOLD, sw=3, op=0.16)
    far = [(2180, 1470), (2290, 1452), (2440, 1460), (2580, 1448), (2700, 1470), (2840, 1480), (2060, 1490)]
    crowd(c, far, 165, 1, ("back", "back", "stroll", "back"))
    crowd(c, [(1900, 1600), (2330, 1610), (2450, 1600), (2770, 1615), (3080, 1620)], 270, 4, ("back", "walk", "back", "back", "stroll"))
    c.layer("near", 1380)
    person(c, 1740, 1850, 450, "stroll", "coat", "#B98D52", hair="long")
    person(c, 2110, 1872, 460, "back", "suit", "#5B3A4C")
    person(c, 2255, 1878, 445, "back", "dress", JASMINE, hair="bun")
    person(c, 2800, 1870, 455, "back", "coat", DEEP_RIVER, hair="bob")
    child(c, 2930, 1878, 300, pose="back", top=GOLD)
    person(c, 3230, 1860, 455, "walk", "suit", "#7A3A34", flip=True, prop="bag")
