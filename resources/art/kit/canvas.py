# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""The sheet: 3840 x 2160, shapes in, SVG out."""
import math
from contextlib import contextmanager

W, H = 3840, 2160
CX = 2496          # centre of the subject
GROUND = 1900      # below this line ground only
BLEED = 230        # a layer goes on beyond both sides of the sheet, so that it can be moved


def n(v):
    """A number with one decimal and no dangling zero."""
    s = "%.1f" % (v + 0.0)
    s = s[:-2] if s.endswith(".0") else s
    return "0" if s == "-0" else s


def pts_d(pts, close=True):
    return "M" + "L".join("%s %s" % (n(x), n(y)) for x, y in pts) + ("Z" if close else "")


def smooth_d(pts, close=False, k=0.5):
    """A soft curve through the points (Catmull-Rom)."""
    p, m = list(pts), len(pts)
    get = (lambda i: p[i % m]) if close else (lambda i: p[max(0, min(m - 1, i))])
    d = "M%s %s" % (n(p[0][0]), n(p[0][1]))
    for i in range(m if close else m - 1):
        a, b, c, e = get(i - 1), get(i), get(i + 1), get(i + 2)
        q = k / 3 * 1.0
        d += "C%s %s %s %s %s %s" % tuple(n(v) for v in (
            b[0] + (c[0] - a[0]) * q, b[1] + (c[1] - a[1]) * q,
            c[0] - (e[0] - b[0]) * q, c[1] - (e[1] - b[1]) * q, c[0], c[1]))
    return d + ("Z" if close else "")


def pill_d(x, y, w, h):
    r = h / 2
    return "M%s %sh%sa%s %s 0 0 1 0 %sh%sa%s %s 0 0 1 0 %sZ" % tuple(
        n(v) for v in (x + r, y, w - h, r, r, h, h - w, r, r, -h))


def limb_d(p, r, q, s):
    """Hull of two circles: a tapered limb."""
    dx, dy = q[0] - p[0], q[1] - p[1]
    dist = math.hypot(dx, dy)
    if dist <= abs(r - s) + 0.01:
        r = max(r, s)
        return "M%s %sa%s %s 0 1 0 %s 0a%s %s 0 1 0 %s 0Z" % tuple(
            n(v) for v in (p[0] - r, p[1], r, r, 2 * r, r, r, -2 * r))
    a, b = math.atan2(dy, dx), math.acos((r - s) / dist)
    pt = lambda o, rr, t: (o[0] + rr * math.cos(t), o[1] + rr * math.sin(t))
    p1, q1, q2, p2 = pt(p, r, a + b), pt(q, s, a + b), pt(q, s, a - b), pt(p, r, a - b)
    return "M%s %sL%s %sA%s %s 0 %d 0 %s %sL%s %sA%s %s 0 %d 0 %s %sZ" % (
        n(p1[0]), n(p1[1]), n(q1[0]), n(q1[1]), n(s), n(s), 1 if s > r else 0, n(q2[0]), n(q2[1]),
        n(p2[0]), n(p2[1]), n(r), n(r), 1 if r > s else 0, n(p1[0]), n(p1[1]))


def see_through(op, fill, stroke):
    """The opacity of one shape. Said of its fill or stroke alone it costs a renderer nothing; said of
    the shape, a layer as large as the sheet."""
    if op >= 1:
        return ""
    kind = "opacity" if fill != "none" and stroke else "stroke-opacity" if stroke else "fill-opacity"
    return ' %s="%.3g"' % (kind, op)


class Canvas:
    """With wide, what reaches a side of the sheet goes on into the bleed: for layers."""

    def __init__(self, wide=False):
        self.body, self.defs, self.ids = [], [], {}
        self.wide, self.layers = wide, {}

    def layer(self, name, top=0):
        """What is drawn from here on is a layer of its own; nothing of it lies above top. Far ones come first."""
        self.layers[name] = (len(self.body), top)

    def _def(self, kind, markup):
        key = kind + markup
        if key not in self.ids:
            self.ids[key] = "%s%d" % (kind, len(self.ids))
            self.defs.append(markup.replace("@", self.ids[key], 1))
        return self.ids[key]

    @staticmethod
    def _stops(stops):
        out, last = "", max(1, len(stops) - 1)
        for i, s in enumerate(stops):
            s = s if isinstance(s, tuple) else (i / last, s)
            op = "" if len(s) < 3 else ' stop-opacity="%s"' % ("%.3g" % s[2])
            out += '<stop offset="%s" stop-color="%s"%s/>' % ("%.3g" % s[0], s[1], op)
        return out

    def lin(self, *stops, x1=0, y1=0, x2=0, y2=1):
        """Linear gradient; a stop is a colour or (offset, colour[, opacity]). Box units."""
        return "url(#%s)" % self._def("g", '<linearGradient id="@" x1="%g" y1="%g" x2="%g" y2="%g">%s</linearGradient>'
                                      % (x1, y1, x2, y2, self._stops(stops)))

    def rad(self, *stops, cx=0.5, cy=0.5, r=0.5):
        return "url(#%s)" % self._def("g", '<radialGradient id="@" cx="%g" cy="%g" r="%g">%s</radialGradient>'
                                      % (cx, cy, r, self._stops(stops)))

    def clip(self, d):
        return self._def("c", '<clipPath id="@"><path d="%s"/></clipPath>' % d)

    @contextmanager
    def group(self, op=1, clip=None, tf=None):
        """Everything drawn inside shares opacity, clip (path data) and transform."""
        a = "" if op >= 1 else ' opacity="%.3g"' % op
        a += "" if clip is None else ' clip-path="url(#%s)"' % self.clip(clip)
        a += "" if tf is None else ' transform="%s"' % tf
        self.body.append("<g%s>" % a)
        yield self
        self.body.append("</g>")

    def moved(self, x, y, s=1, sy=None, rot=0):
        sy = s if sy is None else sy
        r = " rotate(%s)" % n(rot) if rot else ""
        return self.group(tf="translate(%s %s)%s scale(%.4g %.4g)" % (n(x), n(y), r, s, sy))

    def path(self, d, fill="none", stroke=None, sw=4, op=1, cap="round", dash=None):
        a = ' fill="%s"' % fill
        if stroke:
            a += ' stroke="%s" stroke-width="%s" stroke-linecap="%s" stroke-linejoin="round"' % (stroke, n(sw), cap)
        if dash:
            a += ' stroke-dasharray="%s"' % dash
        a += see_through(op, fill, stroke)
        self.body.append('<path d="%s"%s/>' % (d, a))

    def poly(self, pts, fill="none", **k):
        self.path(pts_d(pts), fill, **k)

    def line(self, pts, stroke, sw=4, **k):
        self.path(pts_d(pts, False), "none", stroke, sw, **k)

    def curve(self, pts, stroke, sw=4, k=1.0, **kw):
        self.path(smooth_d(pts, k=k * 0.5), "none", stroke, sw, **kw)

    def rect(self, x, y, w, h, fill, r=0, op=1, stroke=None, sw=4):
        if self.wide:
            x, w = (x - BLEED, w + BLEED) if x <= 0 else (x, w)
            w += BLEED if x + w >= W else 0
        a = ' rx="%s"' % n(r) if r else ""
        a += see_through(op, fill, stroke)
        a += ' stroke="%s" stroke-width="%s"' % (stroke, n(sw)) if stroke else ""
        self.body.append('<rect x="%s" y="%s" width="%s" height="%s" fill="%s"%s/>' % (n(x), n(y), n(w), n(h), fill, a))

    def ellipse(self, x, y, rx, ry, fill="none", op=1, stroke=None, sw=4):
        a = see_through(op, fill, stroke)
        a += ' stroke="%s" stroke-width="%s"' % (stroke, n(sw)) if stroke else ""
        self.body.append('<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="%s"%s/>' % (n(x), n(y), n(rx), n(ry), fill, a))

    def circle(self, x, y, r, fill="none", **k):
        self.ellipse(x, y, r, r, fill, **k)

    def glow(self, x, y, r, colour="#F2D9A0", op=0.6, ry=None):
        """Soft light made of a gradient."""
        self.ellipse(x, y, r, ry or r, self.rad((0, colour, op), (0.35, colour, op * 0.42), (0.7, colour, op * 0.1), (1, colour, 0)))

    def shade(self, x, y, rx, ry=None, op=0.55):
        """Contact shadow on the ground."""
        self.ellipse(x, y, rx, ry or rx * 0.28, self.rad((0, "#0A0608", op), (0.6, "#0A0608", op * 0.6), (1, "#0A0608", 0)))

    def svg(self, name, layer=None):
        """The whole picture, or one of its layers."""
        body, box = self.body, (0, 0, W, H)
        if layer:
            start, top = self.layers[layer]
            later = [begin for begin, _ in self.layers.values() if begin > start]
            body, box = self.body[start:min(later, default=None)], (-BLEED, top, W + 2 * BLEED, H - top)
        drawn = "\n".join(body)
        defs = [d for d in self.defs if not layer or "#%s)" % d.split('"')[1] in drawn]
        return ('<!--\nSPDX-FileCopyrightText: 2026 The Vitrine authors\nSPDX-License-Identifier: CC-BY-4.0\n'
                'Drawn by resources/art/scenes/%s.py\n-->\n'
                '<svg xmlns="http://www.w3.org/2000/svg" viewBox="%d %d %d %d" width="%d" height="%d">\n<defs>%s</defs>\n%s\n</svg>\n'
                % (name, *box, *box[2:], "\n".join(defs), drawn))
