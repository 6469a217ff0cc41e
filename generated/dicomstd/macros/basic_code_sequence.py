"""Basic Code Sequence Macro Attributes, PS3.3 8.8. Generated from table_8.8-1a; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
