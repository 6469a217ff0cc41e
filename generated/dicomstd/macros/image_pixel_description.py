"""Image Pixel Description Macro Attributes, PS3.3 C.7.6.3.3. Generated from table_C.7-11c; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
