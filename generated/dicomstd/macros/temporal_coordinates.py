"""Temporal Coordinates Macro Attributes, PS3.3 C.18.7. Generated from table_C.18.7-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
