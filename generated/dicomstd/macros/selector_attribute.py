"""Selector Attribute Macro Attributes, PS3.3 2024b 10.17. Generated from table_10-20; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
