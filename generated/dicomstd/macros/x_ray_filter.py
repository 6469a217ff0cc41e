"""X-Ray Filter Macro Attributes, PS3.3 C.8.31.8. Generated from table_C.8.31.8-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
