"""Encapsulated Document Keys, PS3.3 F.5.32. Generated from table_F.5-32; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
