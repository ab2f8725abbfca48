# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Express data: belts fan out through a sorting hall, and every parcel leaves a thread of light that joins a swarm."""
from kit import *
from kit.parts_close import *

VX, VY = 2496, 980
HUB = 1120


def draw(c):
    c.rect(0, 0, W, H, c.lin((0, "#1B3640"), (0.3, "#2F6570"), (0.5, "#5F9896"), (0.75, "#3F7074"), (1, "#24464E")))
    # hall: arched roof ribs around the vanishing point
    for i in range(6):
        t = i / 5
        r = 420 + 1500 * t ** 1.5
        yb = HUB + 10 + 700 * t ** 1.4
        d = "M%s %sV%sA%s %s 0 0 1 %s %sV%s" % tuple(n(v) for v in (VX - r, yb, VY + 40, r, r * 0.66, VX + r, VY + 40, yb))
        if i == 0:
            c.path(d + "Z", c.lin("#8FC5C4", "#F2D9A0", "#FFF3DC"))
            g = "".join("M%s %sv%s" % (n(VX - r + 2 * r * k / 12), n(VY - 280), n(430)) for k in range(1, 12))
            with c.group(clip=d + "Z"):
                c.path(g + "M%s %sh%sM%s %sh%s" % tuple(n(v) for v in (VX - r, VY - 60, 2 * r, VX - r, VY + 60, 2 * r)), "none", "#3A6A6C", 5, op=0.6)
        c.path(d, "none", mix("#8FC5C4", "#1C3A42", t), 12 + 34 * t, op=0.9, cap="butt")
        c.path(d, "none", PALE_GOLD, 2 + 3 * t, op=0.4)
    pur = ""
    for k in range(9):
        a = math.pi * (1.06 + 0.88 * k / 8)
        pur += "M%s %sL%s %s" % tuple(n(v) for v in (VX + 420 * math.cos(a), VY + 40 + 277 * math.sin(a), VX + 2300 * math.cos(a), VY + 40 + 1520 * math.sin(a)))
    c.path(pur, "none", "#8FC5C4", 4, op=0.28)
    # floor
    c.path("M%s %sH%sL%s %sV%sH0V%sZ" % tuple(n(v) for v in (VX - 420, HUB + 10, VX + 420, W + 600, 1700, H, 1980)), c.lin("#DCA878", "#A87058", "#6A4440", "#3E2A2E"))
    c.rect(0, 0, 1700, H, c.lin((0, "#12242C", 0.4), (0.6, "#12242C", 0.2), (1, "#12242C", 0), x2=1, y2=0))
    c.glow(VX, HUB + 60, 1100, "#FFE3B0", 0.5, 330)
    # the belts, a fan from the sorting drum
    angles = ((-1190, 1560), (-740, 1830), (0, 1960), (740, 1830), (1190, 1560))
    threads, swarm = [], (2496, 480)
    rnd = random.Random(4)
    boxes = []
    for bi, (dx, ye) in enumerate(angles):
        x0, y0, x1, y1 = VX + dx * 0.1, HUB + 50, VX + dx, ye
        ln = math.hypot(x1 - x0, y1 - y0)
        # across direction on the floor: flat for the side belts it tilts
        ax, ay = (y1 - y0) / ln, -(x1 - x0) / ln * 0.5
        wd = lambda t: 30 + 118 * t ** 1.15
        hz = lambda t: 26 + 84 * t ** 1.15
        at = lambda t, o, z, x0=x0, y0=y0, x1=x1, y1=y1, ax=ax, ay=ay: (x0 + (x1 - x0) * t + ax * o * wd(t), y0 + (y1 - y0) * t + ay * o * wd(t) - z * hz(t))
        ts = [i / 10 for i in range(11)]
        c.poly([at(t, -1.2, -0.1) for t in ts] + [at(t, 1.25, -0.1) for t in ts[::-1]], LACQUER, op=0.35)
        # legs and side panels
        for side in ((1, -1) if dx <= 0 else (-1, 1)):
            c.poly([at(t, side, 1) for t in ts] + [at(t, side, 0.35) for t in ts[::-1]], c.lin("#8A7A7C", "#4A3A42") if side * dx <= 0 else c.lin("#5A4A52", "#2A1E24"))
            for t in (0.3, 0.62, 0.97):
                c.line([at(t, side, 0.4), at(t, side, 0)], "#3B2E36", 6 + 16 * t, cap="butt")
        # near end
        c.poly([at(1, -1, 1), at(1, 1, 1), at(1, 1, 0.35), at(1, -1, 0.35)], c.lin("#7A6A6E", "#3B2E36"))
        c.poly([at(t, -1, 1) for t in ts] + [at(t, 1, 1) for t in ts[::-1]], c.lin("#2E4A50", "#1E3038"))
        s = ""
        for i in range(26):
            t = (i / 26) ** 1.5
            s += pts_d([at(t, -0.94, 1), at(t, 0.94, 1)], False)
        c.path(s, "none", "#6FA3A8", 3, op=0.4)
        for side in (-1, 1):
            c.path(smooth_d([at(t, side, 1.02) for t in ts]), "none", "#F2C98A", 9)
        for t in (0.16, 0.34, 0.58, 0.86):
            t = t + (rnd.random() - 0.5) * 0.05
            boxes.append((at(t, 0, 1), wd(t) * (0.95 + 0.2 * rnd.random()), rnd.randrange(5), t, dx))
    # the sorting drum at the root of the fan
    c.ellipse(VX, HUB + 66, 190, 56, LACQUER, op=0.4)
    c.path("M%s %sv-60a170 46 0 0 1 340 0v60a170 46 0 0 1 -340 0Z" % (n(VX - 170), n(HUB + 56)), c.lin("#5A4A52", "#B9ABA0", "#4A3A42", x2=1, y2=0))
    c.ellipse(VX, HUB - 4, 170, 46, c.lin("#E8DCC6", "#8A7A7C"))
    c.ellipse(VX, HUB - 4, 120, 31, "#23505A")
    c.glow(VX, HUB - 10, 190, PALE_GOLD, 0.8, 80)
    cols = ("#C8925A", "#B87A4A", "#D9A868", "#A86A44", "#E0B888")
    tops = []
    for (x, y), w, ci, t, dx in sorted(boxes, key=lambda q: q[0][1]):
        h, dp, col = w * 0.72, w * 0.42, cols[ci]
        sk = -dx / 1190 * w * 0.34
        c.ellipse(x + sk * 0.4, y + 6, w * 0.62, w * 0.2, LACQUER, op=0.4)
        a, b = x - w / 2, x + w / 2
        yb, yt = y + dp * 0.5, y + dp * 0.5 - h
        if sk > 4:
            c.poly([(b, yb), (b + sk, yb - dp), (b + sk, yt - dp), (b, yt)], dark(col, 0.5))
        elif sk < -4:
            c.poly([(a, yb), (a + sk, yb - dp), (a + sk, yt - dp), (a, yt)], dark(col, 0.15))
        c.rect(a, yt, w, h, c.lin(light(col, 0.12), dark(col, 0.3)))
        c.poly([(a, yt), (b, yt), (b + sk, yt - dp), (a + sk, yt - dp)], c.lin(light(col, 0.5), light(col, 0.25)))
        m = w * 0.09
        c.rect(x - m, yt, 2 * m, h * 0.42, "#FFF0CC", op=0.85)
        c.poly([(x - m, yt), (x + m, yt), (x + m + sk, yt - dp), (x - m + sk, yt - dp)], "#FFF6E0", op=0.9)
        c.rect(b - w * 0.34, yb - h * 0.34, w * 0.24, h * 0.2, "#FFF6E0", op=0.9)
        tops.append((x + sk / 2, yt - dp / 2, t))
    # the swarm above, and the threads that feed it
    c.glow(*swarm, 1150, PALE_RIVER, 0.5, 560)
    c.glow(*swarm, 640, "#FFF3DC", 0.55, 300)
    rnd = random.Random(12)
    for x, y, t in tops:
        ex, ey = swarm[0] + (x - swarm[0]) * 0.42 + (rnd.random() - 0.5) * 120, swarm[1] + 90 + 60 * rnd.random()
        d = "M%s %sC%s %s %s %s %s %s" % tuple(n(v) for v in (x, y - 6, x + (x - swarm[0]) * 0.1, y - (y - ey) * 0.5, ex + (x - ex) * 0.5, ey + (y - ey) * 0.35, ex, ey))
        c.path(d, "none", PALE_RIVER, 3 + 3 * t, op=0.25)
        dots(c, d, "#FFF0CC", 7 + 7 * t, 26 + 16 * t, 0.95)
        c.glow(x, y, 40 + 70 * t, PALE_GOLD, 0.85, 26 + 44 * t)
    # points of the swarm: a flock that turns on itself
    for i in range(380):
        a = i * 2.39996
        q = math.sqrt((i + 0.5) / 380)
        x = swarm[0] + 780 * q * math.cos(a) * (1 + 0.12 * math.sin(3 * a))
        y = swarm[1] + 215 * q * math.sin(a) + 60 * math.sin(q * 5 + a) - 20
        r = (7 + 15 * (1 - q)) * (0.6 + 0.7 * rnd.random())
        c.circle(x, y, r, ("#FFF6E0", PALE_GOLD, "#BFE8E4", "#FFF0CC")[i % 4], op=0.55 + 0.45 * (1 - q))
    # two at work
    person(c, 2090, 1868, 520, "reach", "vest", "#D8533A", "#33262C", hair="cap", skin=1, flip=True)
    person(c, 2896, 1850, 500, "hold", "shirt", "#2F7F86", "#33262C", hair="bob", prop="tablet")
