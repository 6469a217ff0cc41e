"""Contributing Image Sources Macro Attributes, PS3.3 10.11. Generated from table_10-14; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
