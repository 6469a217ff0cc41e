"""Real World Value Mapping Macro Attributes, PS3.3 C.7.6.16.2.11. Generated from table_C.7.6.16-12; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
