"""Stored File Access Macro Attributes, PS3.3 C.38.2.2. Generated from table_C.38.2-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
