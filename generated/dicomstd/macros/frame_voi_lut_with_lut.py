"""Frame VOI LUT with LUT Macro Attributes, PS3.3 C.7.6.16.2.10b. Generated from table_C.7.6.16-11b; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
