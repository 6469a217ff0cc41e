"""Content Creator Macro Attributes, PS3.3 10.9.3. Generated from table_10.9.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
