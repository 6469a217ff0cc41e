"""MR Image and Spectroscopy Instance Macro Attributes, PS3.3 C.8.13.2. Generated from table_C.8-83; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
