"""Hanging Protocol Selector Attribute Value Macro Attributes, PS3.3 C.23.4.2. Generated from table_C.23.4-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
