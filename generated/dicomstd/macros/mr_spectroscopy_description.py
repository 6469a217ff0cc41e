"""MR Spectroscopy Description Macro Attributes, PS3.3 C.8.14.5. Generated from table_C.8-107; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
