"""Entity Long Labeling Macro Attributes, PS3.3 10.32. Generated from table_10.32-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
