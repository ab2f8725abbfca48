# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""People: slim geometric figures built from tapered limbs.

person(c, x, y, h, pose=..., wear=..., ...) stands with the feet at (x, y), h pixels tall.
Joints are in hundredths of the height, y up, drawn facing right; flip=True faces left.
"""
from .canvas import n, limb_d, smooth_d
from .palette import *

# far hand side first: shoulder is fixed; elbow, wrist for near (a) and far (b) arm; knee, ankle for near and far leg.
POSES = {
    "stand":   dict(a=((-7.5, 64), (-5.5, 50)), b=((8.5, 64), (8, 50)), l=((-3, 27), (-3.6, 3)), m=((3.4, 27), (4, 3.5))),
    "back":    dict(a=((-9, 64), (-8, 50)), b=((9, 64), (8, 50)), l=((-3.2, 27), (-3.6, 3)), m=((3.2, 27), (3.8, 3)), back=True),
    "walk":    dict(a=((-11, 65), (-8, 52)), b=((9, 66), (14.5, 55)), l=((4.5, 28), (9.5, 4)), m=((-2, 27), (-11, 6)), lean=1.2),
    "stroll":  dict(a=((-10, 65), (-8.5, 51)), b=((8, 65), (11, 52)), l=((2.5, 27), (5, 3)), m=((-1.5, 27), (-6.5, 5)), lean=0.5),
    "point":   dict(a=((-8, 64), (-5, 51)), b=((17, 76), (29, 84)), l=((-3, 27), (-4, 3)), m=((3.6, 27), (5, 3.5))),
    "reach":   dict(a=((2, 66), (14, 68)), b=((12, 68), (22, 71)), l=((-3, 27), (-4.5, 3)), m=((3.6, 27), (5, 3.5)), lean=1.5),
    "present": dict(a=((-14, 66), (-23, 70)), b=((13, 65), (23, 70)), l=((-3.2, 27), (-4.2, 3)), m=((3.4, 27), (4.6, 3.5))),
    "wave":    dict(a=((-8, 64), (-6, 50)), b=((16, 84), (17, 99)), l=((-3, 27), (-3.8, 3)), m=((3.4, 27), (4.4, 3.5))),
    "phone":   dict(a=((-6, 64), (6, 67)), b=((8, 64), (11, 70)), l=((-3, 27), (-3.6, 3)), m=((3.4, 27), (4.2, 3.5)), nod=0.8),
    "vr":      dict(a=((2, 69), (13, 77)), b=((13, 74), (22, 83)), l=((-3.4, 27), (-5, 3)), m=((3.8, 27), (6, 3.5)), lean=-0.8),
    "cheer":   dict(a=((-16, 86), (-17, 102)), b=((16, 86), (18, 102)), l=((-3.6, 27), (-5, 3)), m=((3.8, 27), (5.5, 3.5))),
    "elder":   dict(a=((-5, 62), (3, 53)), b=((10, 62), (14.5, 51)), l=((-2.6, 27), (-4, 3)), m=((3.4, 27), (4.2, 3.5)), lean=4, nod=1.5),
    "sit":     dict(a=((-3, 64), (10, 57)), b=((9, 64), (17, 58)), l=((16, 49), (15, 23)), m=((18, 49.5), (20, 23.5)), hip=47),
    "type":    dict(a=((0, 66), (14, 63)), b=((10, 66), (20, 64)), l=((16, 49), (14, 23)), m=((18, 49.5), (18, 23.5)), hip=47, lean=1),
}


def person(c, x, y, h=420, pose="stand", wear="suit", top=RED, low=LACQUER3, skin=0, hair="short",
           hair_col=None, flip=False, prop=None, child=False, shadow=True, rim=PALE_GOLD, shoe="#0E0A0C"):
    """wear: suit, shirt, dress, skirt, coat (long, also doctor), robe, vest.
    hair: short, bob, bun, long, tail, cap, bald. prop: stick, vr, tablet, phone, bag, stethoscope, folder, lanyard."""
    P = POSES[pose]
    k = h / 100.0
    skin = SKINS[skin] if isinstance(skin, int) else skin
    hcol = hair_col or (HAIRS[2] if pose == "elder" else HAIRS[0])
    back = P.get("back", False)
    f = -1 if flip else 1
    sit = "hip" in P
    drop = 23 if sit else 0          # a sitter's feet are on the ground, the seat at about 24 % of h
    hs = 1.32 if child else 1.0      # children: larger head, shorter legs
    X = lambda u, v: (x + f * u * k, y - (v - drop) * k)
    D = lambda pts, close=True: smooth_d([X(*p) for p in pts], close, 0.5)
    lean, nod = P.get("lean", 0), P.get("nod", 0)
    hip, sh = P.get("hip", 51), (79 if sit else 82)
    wide = 0.92 if wear in ("dress", "skirt") else 1.0
    seat = -24 if sit else 0
    dy = (lambda q: (q[0], q[1])) if not sit else (lambda q: (q[0], q[1]))
    S1, S2 = (lean - 8.2 * wide, sh - 1.6), (lean + 8.2 * wide, sh - 1.6)
    if shadow:
        c.shade(x + f * (6 * k if sit else 1.5 * k), y + 1.2 * k, 21 * k, 4.6 * k, 0.7)
    # light is at the upper left of the sheet whatever way the figure faces
    cloth = lambda col: c.lin(light(col, 0.2), col, dark(col, 0.42), x2=1, y2=0.25)
    far = lambda col: dark(col, 0.38)
    limb = lambda p, r, q, s, fill: c.path(limb_d(X(*p), r * k, X(*q), s * k), fill)
    leg_col = low if wear not in ("dress",) else skin
    bare = wear in ("dress", "skirt")
    sleeve = top

    def leg(kn, an, hx, col, sk):
        c1 = sk if bare else col
        limb((hx, hip), 4.9 if not bare else 4.3, kn, 3.4 if not bare else 2.8, c1)
        limb(kn, 3.4 if not bare else 2.7, an, 2.3 if not bare else 1.6, c1)
        foot = (an[0] + 4.2, an[1] - 1.6) if not back else (an[0], an[1] - 1.4)
        limb((an[0], an[1] - 1.0), 1.9, foot, 1.3, shoe)

    def arm(s, el, wr, col, sk, long=True):
        limb(wr, 1.7, (wr[0] + (wr[0] - el[0]) * 0.2, wr[1] + (wr[1] - el[1]) * 0.2), 1.5, sk)
        limb(s, 3.3, el, 2.6, col)
        limb(el, 2.6, wr, 2.0, col if long else sk)

    long = wear not in ("dress", "vest")
    # far limbs
    arm(S2, *P["b"], far(sleeve), mix(skin, LACQUER2, 0.2), long)
    leg(*P["m"], 2.6 if not sit else 3, far(low), mix(skin, LACQUER2, 0.22))
    leg(*P["l"], -2.4 if not sit else 0, cloth(low), skin)
    # torso
    t = lean
    if wear in ("coat", "robe"):
        hem, hw = (26, 12.0) if wear == "coat" else (10, 13)
        if sit:
            hem, hw = 42, 9.5
        body = [(t - 2.6, sh + 3), (S1[0] - 1, sh + 0.6), (S1[0] - 1.6, sh - 5), (t - 7.2, 62), (-8.4, 48), (-hw, hem), (-hw + 1, hem - 1), (hw - 1, hem - 1), (hw, hem), (8.4, 48), (t + 7.2, 62), (S2[0] + 1.6, sh - 5), (S2[0] + 1, sh + 0.6), (t + 2.6, sh + 3)]
    elif wear in ("dress", "skirt"):
        hem, hw = 29, 11.5
        if sit:
            hem, hw = 41, 8
        body = [(t - 2.4, sh + 3), (S1[0] - 0.6, sh + 0.6), (S1[0] - 0.8, sh - 5), (t - 5.6, 63), (-7.4, 53), (-hw, hem), (-hw + 1, hem - 1), (hw - 1, hem - 1), (hw, hem), (7.4, 53), (t + 5.6, 63), (S2[0] + 0.8, sh - 5), (S2[0] + 0.6, sh + 0.6), (t + 2.4, sh + 3)]
    else:
        hem = hip - 4 if wear == "suit" else hip - 1
        body = [(t - 2.6, sh + 3), (S1[0] - 1, sh + 0.6), (S1[0] - 1.6, sh - 5), (t - 7, 63), (-7.6, hem + 2), (-7.4, hem), (7.4, hem), (7.6, hem + 2), (t + 7, 63), (S2[0] + 1.6, sh - 5), (S2[0] + 1, sh + 0.6), (t + 2.6, sh + 3)]
    half = len(body) // 2
    D2 = lambda a, b: D(a, False) + "L" + D(b, False)[1:] + "Z"
    keep = lambda side: [q for q in side if abs(abs(q[0]) - hw) > 0.99 or q[1] != hem - 1] if wear in ("coat", "robe", "dress", "skirt") else side
    shape = D2(keep(body[:half]), keep(body[half:]))
    if sit and bare:
        limb((2, hip), 5.6, (17, 49.5), 4.2, dark(low if wear == "skirt" else top, 0.2))
    # neck
    limb((t + 0.2, sh + 1), 2.3, (t + 0.6 + nod * 0.5, sh + 6.5), 2.1, mix(skin, DEEP_RED, 0.22))
    if wear == "skirt":
        c.path(shape, cloth(low))
        c.path(D2(body[:4] + [(-7, 55)], [(7, 55)] + body[-4:]), cloth(top))
    else:
        c.path(shape, cloth(top))
    if not back:
        if wear in ("suit", "coat"):
            c.path("M%s %sL%s %sL%s %sZ" % tuple(n(v) for q in ((t - 2.2, sh + 2.6), (t + 2.6, sh + 2.6), (t + 1, sh - 12)) for v in X(*q)), JASMINE)
            c.line([X(t - 2.4, sh + 2.6), X(t + 1, sh - 12), X(1, hip - 2)], dark(top, 0.55), max(1, 0.5 * k), op=0.7)
        elif wear == "robe":
            c.line([X(t - 2, sh + 2.4), X(t + 5, sh - 10), X(6, 20)], light(top, 0.4), max(1, 0.7 * k), op=0.8)
        elif wear == "vest":
            c.line([X(t + 0.4, sh + 2), X(0.4, hip)], light(top, 0.5), max(1, 0.7 * k), op=0.8)
    # head
    hx, hy, r = t + 0.8 + nod, sh + 11.2 + (hs - 1) * 6 - nod * 0.5, 5.2 * hs
    E = lambda u, v: X(hx + u * r, hy + v * r)
    SM = lambda pts: smooth_d([E(*p) for p in pts], True, 0.5)
    if hair in ("long", "bob") :
        ln = -2.5 if hair == "long" else -1.35
        c.path(SM([(0, 1.28), (0.8, 0.9), (0.9, 0.2), (0.75 if back else -0.3, ln), (-0.8, ln), (-1.15, -0.4), (-0.95, 0.8)]), hcol)
    if hair == "tail":
        limb((hx - 4.6 * hs, hy + 1.5), 1.8, (hx - 7, hy - 8), 0.8, hcol)
    if not back:
        c.path(SM([(0.05, 1.12), (0.72, 0.86), (0.9, 0.2), (0.74, -0.5), (0.38, -1.04), (0, -1.12), (-0.5, -0.85), (-0.8, -0.1), (-0.7, 0.8)]),
               c.lin(light(skin, 0.12), skin, mix(skin, DEEP_RED, 0.25), x2=1, y2=0.2))
    fringe = {"bald": None}
    if back:
        if hair == "bald":
            c.path(SM([(0, 1.12), (0.85, 0.6), (0.85, -0.3), (0.3, -1.05), (-0.3, -1.05), (-0.85, -0.3), (-0.85, 0.6)]), skin)
        else:
            c.path(SM([(0, 1.25), (0.92, 0.75), (0.95, -0.2), (0.55, -0.85), (-0.55, -0.85), (-0.95, -0.2), (-0.92, 0.75)]), c.lin(light(hcol, 0.16), hcol, x2=1))
    elif hair == "bald":
        c.path(SM([(-0.55, 0.45), (-0.42, -0.1), (-0.6, -0.6), (-0.86, -0.2), (-0.82, 0.35)]), hcol)
    elif hair != "cap":
        c.path(SM([(0.1, 1.28), (0.85, 1.0), (0.98, 0.5), (0.55, 0.62), (-0.05, 0.52), (-0.38, 0.1), (-0.42, -0.35), (-0.72, -0.55), (-0.98, 0.1), (-0.8, 0.9)]),
               c.lin(light(hcol, 0.16), hcol, x2=1))
    if hair == "bun":
        q = E(-0.98 if not back else 0, 0.62 if not back else 1.25)
        c.circle(q[0], q[1], 2.3 * k * hs, hcol)
    if hair == "cap":
        c.path(SM([(0, 1.3), (0.85, 1.0), (1.0, 0.42), (-0.9, 0.3), (-0.9, 0.9)]), top)
        limb((hx + r * 0.7, hy + r * 0.42), 0.8, (hx + r * 1.5, hy + r * 0.36), 0.6, dark(top, 0.25))
    # rim of light on the upper-left side of the body
    side = body[1:5] if f > 0 else body[-5:-1][::-1]
    if rim:
        c.path(smooth_d([X(*q) for q in (side if f > 0 else body[-2:-6:-1])], False, 0.5), "none", rim, max(1.2, 0.55 * k), op=0.55)
    # near arm
    arm(S1, *P["a"], cloth(sleeve), skin, long)
    # props
    wa, wb = P["a"][1], P["b"][1]
    if prop == "stick":
        b = X(wb[0] + 0.8, wb[1] - 1)
        c.line([X(wb[0] + 2.6, drop + 0.5), b], BRONZE, 1.3 * k)
        c.path("M%s %sq%s %s %s %s" % tuple(n(v) for v in (b[0], b[1], 0.2 * k * f, -5 * k, -4 * k * f, -4.6 * k)), "none", BRONZE, 1.3 * k)
    elif prop == "vr":
        q = [E(0.05, 0.62), E(1.3, 0.62), E(1.36, -0.12), E(0.05, -0.12)]
        c.line([E(-0.9, 0.28), E(0.2, 0.3)], "#0E0A0C", 1.3 * k)
        c.poly(q, c.lin("#4B3B44", "#151013"), stroke="#151013", sw=0.8 * k)
        c.line([E(1.34, 0.5), E(1.38, 0)], PALE_RIVER, 0.9 * k)
    elif prop in ("tablet", "phone", "folder"):
        a, b = (5.2, 7) if prop != "phone" else (2.4, 4.4)
        q = (max(wa[0], wb[0]) + 0.6, (wa[1] + wb[1]) / 2 + 1) if prop != "folder" else (wa[0] + 3, wa[1] + 5)
        c.poly([X(q[0] - a / 2, q[1] - b / 2), X(q[0] + a / 2 + 0.8, q[1] - b / 2 + 1), X(q[0] + a / 2 + 0.8, q[1] + b / 2 + 1), X(q[0] - a / 2, q[1] + b / 2)],
               PALE_GOLD if prop == "folder" else c.lin(PALE_RIVER, RIVER), stroke="#151013", sw=0.7 * k)
    elif prop == "bag":
        q = X(wa[0], wa[1] - 6)
        c.path("M%s %sl%s %s" % (n(q[0] - 2 * k), n(q[1] - 3 * k), n(2 * k), n(-3.5 * k)), "none", BRONZE, 0.7 * k)
        c.rect(q[0] - 4.5 * k, q[1] - 3.5 * k, 9 * k, 7.5 * k, c.lin(light(BRONZE, 0.2), BRONZE), r=1.2 * k)
    elif prop == "stethoscope":
        c.path(D([(t - 3, sh + 2), (t - 3, sh - 8), (t + 0.5, sh - 13), (t + 4, sh - 8), (t + 3.4, sh + 2)], False), "none", RIVER, 0.9 * k)
        q = X(t + 0.5, sh - 14.5)
        c.circle(q[0], q[1], 1.5 * k, GOLD)
    elif prop == "lanyard":
        c.line([X(t - 2.6, sh + 2), X(t + 0.6, sh - 15), X(t + 3, sh + 2)], GOLD, 0.6 * k)
        q = X(t + 0.6, sh - 17.5)
        c.rect(q[0] - 2 * k, q[1] - 2.6 * k, 4 * k, 5.4 * k, JASMINE, r=0.6 * k)


def doctor(c, x, y, h=420, **k):
    person(c, x, y, h, **{**dict(wear="coat", top=JASMINE, low="#4A5A62", prop="stethoscope"), **k})


def elder(c, x, y, h=400, **k):
    person(c, x, y, h, **{**dict(pose="elder", wear="vest", top=DUSK, low=LACQUER3, prop="stick", hair="bald"), **k})


def child(c, x, y, h=280, **k):
    person(c, x, y, h, **{**dict(child=True, wear="shirt", top=GOLD, low=DEEP_RIVER), **k})


def visitor_vr(c, x, y, h=420, **k):
    person(c, x, y, h, **{**dict(pose="vr", wear="shirt", top=RIVER, low=LACQUER3, prop="vr"), **k})


def speaker(c, x, y, h=420, **k):
    person(c, x, y, h, **{**dict(pose="present", wear="suit", top="#54333D", low=LACQUER3), **k})


CAST = (dict(wear="suit", top="#5B3A4C", low=LACQUER2, hair="short"), dict(wear="dress", top=RED, hair="bob", skin=1),
        dict(wear="coat", top="#B98D52", low=LACQUER3, hair="long"), dict(wear="shirt", top=JASMINE, low=PLUM, hair="short", skin=2),
        dict(wear="skirt", top=IVORY, low=DEEP_RIVER, hair="bun"), dict(wear="shirt", top=RIVER, low=LACQUER3, hair="short", skin=1),
        dict(wear="coat", top="#3E5F56", low=LACQUER2, hair="tail", skin=1), dict(wear="suit", top="#8E4A3A", low=LACQUER3, hair="bob"))


def crowd(c, spots, h=300, seed=0, poses=("stand", "back", "stroll", "phone")):
    """People from the cast at the spots [(x, y), ...], far ones first; taller towards the front when h is a function of y."""
    for i, (x, y) in enumerate(sorted(spots, key=lambda q: q[1])):
        a = dict(CAST[(i * 3 + seed) % len(CAST)])
        person(c, x, y, h(y) if callable(h) else h, pose=poses[(i + seed) % len(poses)], flip=(i * 7 + seed) % 3 == 0, **a)
