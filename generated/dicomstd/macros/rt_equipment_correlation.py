"""RT Equipment Correlation Macro Attributes, PS3.3 10.23. Generated from table_10-27; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
