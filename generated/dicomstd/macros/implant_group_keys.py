"""Implant Group Keys, PS3.3 F.5.39. Generated from table_F.5-39; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
