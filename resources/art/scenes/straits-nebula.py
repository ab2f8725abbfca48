# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""A bright factory: two robot arms build cabinets on a line, a worker with a tablet looks on."""
from kit import *
from kit.parts_front import *


def shell(c, x, y, w, h, state):
    """Cabinet in the making: 0 bare frame, 1 half fitted, 2 and 3 with lamps."""
    if state >= 2:
        cabinet(c, x, y, w, h, 5 + state * 7, mat("#8A8C8C"), PALE_GOLD if state == 3 else "#BFE8D4", GOLD, side=40, rows=9)
        return
    c.poly([(x + w, y), (x + w + 40, y - 12), (x + w + 40, y - h + 12), (x + w, y - h)], c.lin("#5A6A64", "#3A4A46"))
    c.rect(x, y - h, w, h, c.lin("#D8DCD2", "#A8B0A8", "#7A857E", x2=0.6), r=6)
    c.rect(x + w * 0.09, y - h * 0.94, w * 0.82, h * 0.88, c.lin("#2A3A36", "#1B2624"), r=4)
    k = 9
    for i in range(k):
        py = y - h * 0.93 + h * 0.86 * i / k
        if state == 1 and i > 3:
            c.rect(x + w * 0.12, py + 6, w * 0.76, h * 0.07, c.lin("#8A9A92", "#5A6A64"), r=4)
            c.path("".join(pill_d(x + w * (0.18 + 0.1 * j), py + h * 0.034, w * 0.06, 10) for j in range(4)), "#BFE8D4")
        else:
            c.line([(x + w * 0.12, py + h * 0.08), (x + w * 0.88, py + h * 0.08)], "#5A6A64", 5)
    c.line([(x, y), (x, y - h), (x + w, y - h)], JASMINE, 4, op=0.7)


def draw(c):
    c.rect(0, 0, W, 1420, c.lin("#1F3A30", "#3F6A54", "#6A9878"))
    c.glow(CX, 760, 1900, "#E8F4D8", 0.5, 900)
    # sawtooth windows and roof beams
    for i in range(6):
        x = 1330 + i * 430
        c.poly([(x, 520), (x, 250), (x + 390, 400), (x + 390, 520)], c.lin("#F8F0D0", "#D8E8C0", "#A8CDA8"))
        c.path("".join(pts_d([(x + 78 * j, 520), (x + 78 * j, 250 + 30 * j)], False) for j in range(6)) + pts_d([(x, 520), (x, 250), (x + 390, 400), (x + 390, 520), (x, 520)], False), "none", "#2A4A3C", 12)
        c.poly([(x + 40, 530), (x + 330, 530), (x + 120, 1420), (x - 330, 1420)], c.lin((0, "#FFF6DC", 0.26), (1, "#FFF6DC", 0)))
    c.rect(0, 520, W, 46, c.lin("#2A4A3C", "#1B3228"))
    for i in range(20):
        c.path(pts_d([(i * 200, 566), (i * 200 + 100, 640), (i * 200 + 200, 566)], False), "none", "#2A4A3C", 10, op=0.8)
    c.rect(0, 636, W, 14, "#2A4A3C")
    c.rect(0, 1420, W, H - 1420, c.lin("#9A9A7E", "#5E6E5C", "#2C3A34"))
    floor_rays(c, CX, 900, 1420, step=300, colour="#F6EFE2", op=0.16)
    c.rect(0, 1300, W, 120, c.lin("#4A7A62", "#3A6450"))
    c.rect(0, 1412, W, 10, PALE_GOLD, op=0.5)
    for x in (1620, 2200, 2780, 3360):
        c.rect(x - 3, 650, 6, 70, "#1B3228")
        c.rect(x - 80, 720, 160, 26, c.lin("#F6EFE2", "#C9D4BC"), r=13)
        c.glow(x, 750, 260, "#FFF6DC", 0.8, 160)
    # a fenced back row of parts
    for i in range(7):
        c.rect(1450 + i * 320, 1180, 250, 200, c.lin("#7AA088", "#4A7460"), r=8)
        c.rect(1450 + i * 320, 1240, 250, 8, "#3A6450")
    # robot arms stand behind the line
    robot_arm(c, 1960, 1480, 2.0, AMBER, bend=-10)
    robot_arm(c, 3100, 1480, 2.0, AMBER, flip=True, bend=-10)
    # the line and what rides on it
    by = 1500
    for i, (x, st) in enumerate(((1440, 0), (2140, 1), (2620, 2), (3290, 3))):
        shell(c, x, by, 290, 560, st)
        c.rect(x - 14, by - 4, 350, 22, "#2A3A36", r=6)
        c.line([(x + 145, by - 560), (x + 145, by - 620)], "#2A3A36", 10)
        col = ("#E0B15C", "#E0B15C", "#8FD4A4", "#8FD4A4")[i]
        c.glow(x + 145, by - 640, 110, col, 0.9)
        c.circle(x + 145, by - 640, 24, light(col, 0.4))
    for x, y in ((2400, 900), (2660, 900)):
        c.glow(x, y, 120, "#FFF3DC", 0.9)
        c.path("".join(pts_d([(x + 26 * math.cos(a), y + 26 * math.sin(a)), (x + 64 * math.cos(a), y + 64 * math.sin(a))], False) for a in [k * 0.785 for k in range(8)]), "none", PALE_GOLD, 6)
    c.rect(1380, by + 16, W - 1380, 60, c.lin("#C9CDB8", "#7A857A"))
    c.rect(1380, by + 16, W - 1380, 6, JASMINE, op=0.8)
    c.path("".join(pill_d(1400 + i * 76, by + 32, 34, 30) for i in range(34)), "#3A4A46")
    c.rect(1380, by + 76, W - 1380, 70, c.lin("#4E7F5C", "#2F5A44"))
    c.rect(1380, by + 104, W - 1380, 8, GOLD)
    for x in range(1480, 3840, 420):
        c.rect(x, by + 146, 56, 130, c.lin("#5A6A64", "#2A3A36", x2=1, y2=0))
        c.rect(x - 20, by + 266, 96, 16, "#2A3A36", r=6)
    c.shade(2700, by + 290, 1500, 60, 0.5)
    # the worker, near
    c.shade(2520, 1892, 260, 46, 0.6)
    person(c, 2500, 1890, 800, "holdout", "vest", "#D98A3D", "#2F4A52", hair="cap", prop="tablet", skin=1)
