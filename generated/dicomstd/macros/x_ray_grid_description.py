"""X-Ray Grid Description Macro Attributes, PS3.3 C.8.7.11. Generated from table_C.8-36b; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
