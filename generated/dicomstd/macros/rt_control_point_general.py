"""RT Control Point General Macro Attributes, PS3.3 C.36.2.2.5. Generated from table_C.36.2.2.5-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
