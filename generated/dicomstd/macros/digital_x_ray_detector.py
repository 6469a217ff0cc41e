"""Digital X-Ray Detector Macro Attributes, PS3.3 C.8.11.4. Generated from table_C.8-71b; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
