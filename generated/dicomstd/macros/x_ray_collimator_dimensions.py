"""X-Ray Collimator Dimensions Macro Attributes, PS3.3 C.8.7.3. Generated from table_C.8-28b; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
