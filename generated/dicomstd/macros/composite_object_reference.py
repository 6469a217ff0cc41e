"""Composite Object Reference Macro Attributes, PS3.3 C.18.3. Generated from table_C.18.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
