"""MR Image Description Macro Attributes, PS3.3 C.8.13.3. Generated from table_C.8-84; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
