"""Patient Support Identification Macro Attributes, PS3.3 C.8.8.28. Generated from table_C.8.8.28-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
