"""Hanging Protocol Selector Attribute Context Macro Attributes, PS3.3 C.23.4.1. Generated from table_C.23.4-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
