"""Content Assessment Results Directory Record Results Keys, PS3.3 F.5.45. Generated from table_F.5-45; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
