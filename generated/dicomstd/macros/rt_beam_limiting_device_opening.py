"""RT Beam Limiting Device Opening Macro Attributes, PS3.3 C.36.2.2.9. Generated from table_C.36.2.2.9-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
