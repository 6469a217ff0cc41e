"""Extended Content Identification Macro Attributes, PS3.3 10.9.2. Generated from table_10.9.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
