"""X-Ray 3D General Positioner Movement Macro Attributes, PS3.3 C.8.21.3.1.3. Generated from table_C.8.21.3.1.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
