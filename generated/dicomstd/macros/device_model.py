"""Device Model Macro Attributes, PS3.3 10.35. Generated from table_10.35-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
