# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""A harbour for data: cabinets on the quay, calm water inside the breakwater, a rough sea outside."""
from kit import *
from kit.parts_front import *


def draw(c):
    sky(c, "#2A1A2A", "#6B3A52", "#D98A6A", 760)
    disc(c, 2950, 420, 285, "#F6C98A", 1, 0.5, low=ROSE)
    cloud_band(c, 1900, 300, 0.8, "#7A4660", seed=5)
    cloud_band(c, 3380, 250, 0.7, "#8A4E62", seed=8)
    cloud_band(c, 700, 420, 0.9, "#5A3450", seed=3)
    hills(c, 800, 150, "#8A4E5E", "#6A3C52", 5, 460, line=GOLD, base=1000)
    c.rect(0, 800, W, H, c.lin("#B87A72", "#3F7A80", "#1B3A46"))
    # the calm basin
    basin = "M1440 1000H3900V1460C3600 1560 3100 1580 2600 1570C2050 1560 1560 1500 1470 1340C1430 1250 1440 1120 1440 1000Z"
    c.path(basin, c.lin("#E0A482", "#7FA3A0", "#3F8A90"))
    wl = ""
    for i in range(9):
        wl += "M%s %sh%s" % (n(1620 + 170 * (i * 7 % 11)), n(1320 + i * 24), n(220 + 40 * (i % 3)))
    c.path(wl, "none", JASMINE, 5, op=0.3)
    # cabinets on the quay and their reflections
    q = 1080
    spec = [(1540, 350, 600, 3), (1950, 330, 690, 5), (2340, 380, 780, 8), (2780, 340, 660, 11), (3180, 370, 740, 14), (3610, 360, 620, 17)]
    for x, w, h, s in spec:
        c.rect(x, q + 70, w, h * 0.42, c.lin((0, "#3A2A3A", 0.75), (1, "#3A2A3A", 0)))
        for j in range(6):
            c.path(pill_d(x + w * 0.16, q + 96 + j * 40, w * (0.5 if j % 2 else 0.3), 8), PALE_GOLD if j % 3 == 0 else PALE_RIVER, op=0.65 - 0.09 * j)
    for i, (x, w, h, s) in enumerate(spec):
        m = (mat("#6A4A60"), mat("#7A4A58"), mat("#5A4A66"))[i % 3]
        cabinet(c, x, q - 12, w, h, s, m, side=34, rows=9)
        c.rect(x - 16, q - h - 38, w + 60, 32, c.lin(light(ROSE, 0.25), dark(ROSE, 0.3), x2=1, y2=0.3), r=10)
        c.rect(x + w * 0.93, q - h * 0.62, 12, h * 0.2, PALE_GOLD, r=6)
        c.rect(x + 20, q - 12, 40, 12, LACQUER2)
        c.rect(x + w - 60, q - 12, 40, 12, LACQUER2)
        c.glow(x + w / 2, q - 6, w * 0.7, PALE_GOLD, 0.5, 60)
    c.rect(1440, q, W - 1440, 30, c.lin("#D8B394", "#A8806E"))
    c.rect(1440, q + 30, W - 1440, 44, c.lin("#6A4A4A", "#3A2A32"))
    c.rect(1440, q, W - 1440, 5, "#FFE9C8", op=0.8)
    for i in range(13):
        c.rect(1500 + i * 190, q + 36, 26, 36, "#2A1D26", r=6)
    crowd(c, [(2090, q + 14), (2500, q + 16), (3170, q + 14), (1910, q + 14)], 165, 3, ("walk", "stand", "stroll", "phone"))
    boat(c, 2080, 1400, 0.8, DEEP_RED, IVORY)
    boat(c, 3060, 1440, 0.95, DEEP_RED, "#D8412F", flip=True)
    boat(c, 2560, 1310, 0.5, "#7A4A34", IVORY)
    for x, y, s in ((2080, 1406, 0.8), (3060, 1448, 0.95), (2560, 1314, 0.5)):
        c.rect(x - 90 * s, y + 10, 180 * s, 130 * s, c.lin((0, IVORY, 0.35), (1, IVORY, 0)))
    # the breakwater, a curved wall of stone, with a light at its end
    outer = [(1424, 1190), (1396, 1330), (1440, 1440), (1560, 1510), (1790, 1572), (2120, 1612), (2600, 1634), (3200, 1622), (3960, 1530)]
    inner = [(1506, 1190), (1490, 1310), (1530, 1396), (1640, 1450), (1850, 1500), (2150, 1534), (2610, 1550), (3180, 1538), (3960, 1450)]
    wall = [(x, y + 66) for x, y in outer]
    c.path(smooth_d(outer, k=1) + "L" + smooth_d(wall[::-1], k=1)[1:] + "Z", c.lin("#7A5A58", "#33222C"))
    c.path(smooth_d(inner, k=1) + "L" + smooth_d(outer[::-1], k=1)[1:] + "Z", c.lin("#F0D0AC", "#C49A80", x2=1))
    c.path(smooth_d(outer, k=1), "none", "#FFE9C8", 5, op=0.8)
    x, y = 1462, 1230
    c.glow(x, y - 370, 330, PALE_GOLD, 0.9)
    c.ellipse(x, y, 70, 20, "#8A6A66")
    c.poly([(x - 52, y), (x + 52, y), (x + 34, y - 300), (x - 34, y - 300)], c.lin(JASMINE, "#C9A894", "#8A6068", x2=1, y2=0))
    for a in (0.2, 0.6):
        c.poly([(x - 52 + 18 * a, y - 300 * a), (x + 52 - 18 * a, y - 300 * a), (x + 46 - 18 * a, y - 300 * a - 62), (x - 46 + 18 * a, y - 300 * a - 62)], c.lin(RED, DEEP_RED, x2=1, y2=0))
    c.rect(x - 46, y - 316, 92, 18, LACQUER3)
    c.rect(x - 28, y - 384, 56, 70, c.lin("#FFF3DC", PALE_GOLD))
    c.poly([(x - 42, y - 384), (x + 42, y - 384), (x, y - 430)], DEEP_RED)
    # the rough sea outside
    with c.group(clip=smooth_d([(-100, 800), (1380, 800), (1400, 1200), (1384, 1340), (1430, 1480), (1560, 1560), (1800, 1610), (3000, 1624), (3960, 1540)], k=0.4) + "L3960 2300L-100 2300Z"):
        rough_waves(c, ((900, 46), (1010, 60), (1140, 72), (1270, 80), (1400, 84), (1530, 100), (1690, 130), (1830, 165), (2010, 210)), 4, ("#5C9E9C", "#163C48"))
