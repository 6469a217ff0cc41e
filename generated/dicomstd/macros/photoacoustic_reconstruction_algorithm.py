"""Photoacoustic Reconstruction Algorithm Macro Attributes, PS3.3 C.8.34.5.4. Generated from table_C.8.34.5.4-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
