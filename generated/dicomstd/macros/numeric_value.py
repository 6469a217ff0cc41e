"""Numeric Value Macro Attributes, PS3.3 10.22. Generated from table_10-26; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
