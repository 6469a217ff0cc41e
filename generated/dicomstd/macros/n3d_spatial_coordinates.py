"""3D Spatial Coordinates Macro Attributes, PS3.3 C.18.9. Generated from table_C.18.9-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
