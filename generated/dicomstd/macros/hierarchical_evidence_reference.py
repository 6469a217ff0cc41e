"""Hierarchical Evidence Reference Macro Attributes, PS3.3 10.42. Generated from table_10.42-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
