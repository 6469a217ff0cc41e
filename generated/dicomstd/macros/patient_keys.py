"""Patient Keys, PS3.3 F.5.1. Generated from table_F.5-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
