"""Document Content Macro Attributes, PS3.3 C.17.3.3. Generated from table_C.17-5; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
