"""Entity Labeling Macro Attributes, PS3.3 10.31. Generated from table_10.31-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
