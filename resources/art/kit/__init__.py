# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: CC-BY-4.0

"""Everything a scene needs: `from kit import *`."""
from .palette import *
from .canvas import *
from .iso import *
from .parts_land import *
from .parts_city import *
from .parts_tech import *
from .parts_move import *
from .parts_hall import *
from .parts_signs import *
from .people import *
