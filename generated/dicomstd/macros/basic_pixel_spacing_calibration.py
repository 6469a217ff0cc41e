"""Basic Pixel Spacing Calibration Macro Attributes, PS3.3 10.7. Generated from table_10-10; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
