"""Exposure Index Macro Attributes, PS3.3 10.19. Generated from table_10-23; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
