"""Protocol Element Identification Macro Attributes, PS3.3 10.28. Generated from table_10.28-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
