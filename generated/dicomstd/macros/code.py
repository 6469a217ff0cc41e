"""Code Macro Attributes, PS3.3 C.18.2. Generated from table_C.18.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
