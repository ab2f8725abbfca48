# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Colours of Fuzhou lacquerware, and how to mix them."""
from collections import namedtuple

LACQUER, LACQUER1, LACQUER2, LACQUER3 = "#120D10", "#1C1418", "#2A1D22", "#3B2A2E"
RED, DEEP_RED = "#D8412F", "#9E2B22"
GOLD, PALE_GOLD, BRONZE = "#E0B15C", "#F2D9A0", "#8C6A3A"
JASMINE, IVORY = "#F6EFE2", "#E8DCC6"
RIVER, DEEP_RIVER, PALE_RIVER = "#2F7F86", "#17424A", "#8FC5C4"
BANYAN, DEEP_BANYAN, PALE_BANYAN = "#4E7F5C", "#26483A", "#A7C4A0"
DUSK, PLUM = "#5A3A52", "#3A2636"
ROSE, JADE, AMBER = "#C25B74", "#5FA596", "#D98A3D"
SKINS = ("#EBC3A0", "#DDAE87", "#C99670")
HAIRS = ("#1D1517", "#2B1E1E", "#C9C2BC")

# One accent a zone: use it for the single coloured thing of a scene.
ACCENT = {
    "hong-kong": ROSE, "cross-strait": RIVER, "empowering": BANYAN,
    "foundations": AMBER, "factor": PALE_RIVER, "environment": JADE,
    "summit": RED, "fuzhou": DEEP_RED, "pictures": IVORY,
}

Mat = namedtuple("Mat", "top left right edge")


def mix(a, b, t):
    """Colour a moved t of the way (0..1) to colour b."""
    pa = [int(a[i:i + 2], 16) for i in (1, 3, 5)]
    pb = [int(b[i:i + 2], 16) for i in (1, 3, 5)]
    return "#%02X%02X%02X" % tuple(int(p + (q - p) * t + 0.5) for p, q in zip(pa, pb))


def light(a, t=0.2):
    return mix(a, "#FFF3DC", t)


def dark(a, t=0.3):
    return mix(a, LACQUER, t)


def mat(a, haze=0.0, air=PLUM):
    """The three lit faces of one colour; haze sinks it into the air colour."""
    faces = (light(a, 0.26), a, dark(a, 0.5), light(a, 0.55))
    return Mat(*(mix(f, air, haze) for f in faces))


STONE, INK, PAPER = mat("#6B5A5C"), mat("#33262C"), mat(IVORY)
VERMILION, GILT, TEAL, LEAF = mat(RED), mat(GOLD), mat(RIVER), mat(BANYAN)
NIGHT, WOOD, BRICK = mat("#4A3646"), mat("#7A4A34"), mat(DEEP_RED)
