# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""One health record: cards of light rise from a nurse's drawer and reach a doctor in another building."""
from kit import *
from kit.parts_close import *


def room(c, x, y, w, h, wall=("#FFF3DC", "#F6DDB0", "#E5B884"), frame="#2F5E62"):
    c.rect(x - 26, y - 26, w + 52, h + 52, frame, r=14)
    c.rect(x, y, w, h, c.lin(*wall))
    c.rect(x, y + h - 70, w, 70, c.lin("#C08A62", "#8A5A44"))
    c.rect(x, y + h - 74, w, 8, "#8A5A44")
    c.rect(x, y, w, 60, c.lin((0, "#FFFFFF", 0.4), (1, "#FFFFFF", 0)))


def draw(c):
    c.rect(0, 0, W, H, c.lin((0, "#183448"), (0.45, "#286070"), (0.8, "#3F7A7C"), (0.9, "#5A8A80")))
    stars(c, 8, 90, 1000)
    c.glow(1760, 440, 620, PALE_GOLD, 0.5)
    c.path("M1700 260a190 190 0 1 0 216 262a158 158 0 0 1 -216 -262Z", c.lin("#FFF6E0", "#F2D28A"))
    cloud_band(c, 800, 480, 0.9, "#1F3A44", GOLD, 0.8, seed=6)
    cloud_band(c, 2150, 250, 0.6, "#2F5A62", GOLD, 0.9, seed=3)
    hills(c, 1300, 220, "#3F7A78", "#2A585C", 9, 430, line=PALE_GOLD)
    skyline(c, 1640, 15, "#27525A", "#1D4048", 80, 360, lit=0.4)
    c.rect(0, 1640, W, H, c.lin("#4F7A62", "#2A4A40", "#16282A"))
    c.rect(0, 0, 1500, H, c.lin((0, "#0E1E28", 0.25), (0.7, "#0E1E28", 0.12), (1, "#0E1E28", 0), x2=1, y2=0))
    with c.group(tf="translate(312.8 224.2) scale(.88)"):    # both houses within a tall sheet, feet on the pavement
        # the far building, tall, with the doctor's room
        bx, bw, by = 2700, 960, 240
        c.rect(bx, by, bw, 1620, c.lin("#E8DCC6", "#C9B196", "#8A7A70", x2=0.7))
        c.rect(bx - 30, by - 44, bw + 60, 60, c.lin("#8FC5C4", "#2F6A70"))
        c.rect(bx - 30, by + 16, bw + 60, 14, LACQUER, op=0.25)
        for i in range(4):
            lit_window(c, bx + 70 + i * 220, by + 76, 150, 130, 2, 1, "#3F6A6C", (PALE_GOLD, "#8FC5C4", PALE_GOLD, "#6FA0A4")[i])
        for i in range(4):
            lit_window(c, bx + 70 + i * 220, 1560, 150, 170, 2, 2, "#3F6A6C", ("#8FC5C4", PALE_GOLD, "#6FA0A4", PALE_GOLD)[i])
        # the near building, low, with the nurse's room
        ax, aw, ay = 1400, 1060, 900
        c.rect(ax, ay, aw, 960, c.lin("#D8A070", "#B8744E", "#7A4638", x2=0.5))
        bricks(c, ax, ay + 10, aw, 950, 46, 120, "#5A2E26", 0.3)
        roof_front(c, ax, ay, aw, 190, "#4A3E48", 84)
        # rooms
        rx, ry, rw, rh = ax + 70, 1030, 920, 760
        room(c, rx, ry, rw, rh, frame="#5A2E26")
        dx, dy, dw, dh = bx + 70, 520, 820, 960
        room(c, dx, dy, dw, dh, ("#F2F6EC", "#CFE4DC", "#A8CCC4"))
        # nurse's room: shelf of folders, desk, drawer
        gy = ry + rh
        for j in range(2):
            py = ry + 180 + j * 150
            c.rect(rx + 40, py, 330, 16, "#A8704A")
            rnd = random.Random(3 + j)
            px = rx + 52
            while px < rx + 340:
                ww, hh = 22 + 20 * rnd.random(), 84 + 28 * rnd.random()
                col = ("#5FA596", "#D8A25C", "#C2604A", "#2F7F86", "#E8DCC6")[rnd.randrange(5)]
                c.rect(px, py - hh, ww, hh, c.lin(light(col, 0.25), dark(col, 0.2), x2=1, y2=0), r=4)
                px += ww + 5
        h = 820
        px = rx + 210
        c.shade(px, gy - 20, 170, 22, 0.4)
        nurse = dict(wear="dress", top="#8FC9C0", hair="bun", skin=0, shoe=JASMINE)
        person(c, px, gy - 16, h * 0.84, "reach", shadow=False, **nurse)
        k = h * 0.84 / 100
        c.path("M%s %sq%s %s %s 0l-6 -24h%sZ" % (n(px - 1 * k), n(gy - 16 - 98.6 * k), n(4 * k), n(-1.2 * k), n(8.2 * k), n(-6 * k)), JASMINE)
        # desk with the open drawer
        c.shade(rx + 610, gy - 14, 330, 26, 0.45)
        tx, ty, tw = rx + 400, gy - 330, 470
        c.rect(tx, ty, tw, 314, c.lin("#A8623E", "#6A3A2C"))
        c.rect(tx - 24, ty - 26, tw + 48, 34, c.lin("#F0C890", "#B8784C"), r=6)
        for i in range(3):
            c.rect(tx + 250, ty + 30 + i * 92, 196, 78, "none", r=6, stroke="#E0B15C", sw=4, op=0.7)
            c.circle(tx + 348, ty + 69 + i * 92, 9, GOLD)
        c.rect(tx + 18, ty + 26, 214, 118, "#2A1518")
        c.poly([(tx + 24, ty + 40), (tx + 226, ty + 40), (tx + 200, ty + 84), (tx - 30, ty + 84)], c.lin("#FFF6E0", "#BFE8E4"))
        c.poly([(tx - 34, ty + 84), (tx + 202, ty + 84), (tx + 202, ty + 180), (tx - 34, ty + 180)], c.lin("#C07A4E", "#8A4A32"))
        c.poly([(tx + 202, ty + 84), (tx + 228, ty + 40), (tx + 228, ty + 134), (tx + 202, ty + 180)], "#5A2E24")
        c.rect(tx + 40, ty + 122, 90, 16, GOLD, r=8)
        c.glow(tx + 100, ty + 50, 260, "#DDF4F0", 0.95, 170)
        c.poly([(tx + 10, ty + 64), (tx + 210, ty + 64), (tx + 420, ry + 20), (tx - 60, ry + 20)], c.lin((0, "#DDF4F0", 0.05), (1, "#DDF4F0", 0.65)))
        # doctor's room: desk, screen, doctor
        fy = dy + dh
        c.rect(dx + 520, dy + 90, 240, 180, c.lin("#8FB8B0", "#DDEEE4"), stroke="#3F7A80", sw=12)
        c.path("M%s %sv180M%s %sh240" % (n(dx + 640), n(dy + 90), n(dx + 520), n(dy + 180)), "none", "#3F7A80", 8)
        pot_plant(c, dx + 95, fy - 26, 0.56, "#4E8F6C", seed=6)
        doctor(c, dx + 610, fy - 22, 780, pose="reach", flip=True, skin=1, hair="short", low="#3A4A5A", shadow=False)
        c.shade(dx + 600, fy - 20, 160, 20, 0.4)
        # the cards: three here, the same three there
        kinds = ("heart", "bone", "drop")
        for (x, y, w, rot), kd in zip(((tx + 30, ty - 130, 150, -8), (tx + 215, ty - 215, 170, 4), (tx + 385, ty - 330, 180, 10)), kinds):
            card(c, x, y, w, kd, rot)
        far = ((dx + 130, dy + 560, 160, -6), (dx + 235, dy + 340, 170, 3), (dx + 385, dy + 175, 160, 9))
        for (x, y, w, rot), kd in zip(far, kinds):
            card(c, x, y, w, kd, rot)
        # and the way between the houses
        thread(c, (tx + 385, ty - 440), (dx + 120, dy + 440), 560, "#FFF0CC", 11, 30)
        thread(c, (tx + 300, ty - 350), (dx + 200, dy + 220), 700, "#BFE8E4", 8, 28, bead=False)
    # garden before the houses
    for x, q, col in ((2520, 0.9, "#4E8F62"), (2620, 1.15, "#5F9A62"), (3660, 1.2, "#4E8F62"), (1460, 0.8, "#3F7A5A")):
        tree(c, x, 1868, q, col)
    c.rect(0, 1860, W, 300, c.lin("#C8A886", "#7A6A5C", "#2A2A2C"))
    c.rect(0, 1856, W, 12, "#F0DDB8", op=0.8)
    c.rect(0, 1850, 1500, H, c.lin((0, "#1A2428", 0.3), (0.7, "#1A2428", 0.15), (1, "#1A2428", 0), x2=1, y2=0))
