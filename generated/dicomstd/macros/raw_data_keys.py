"""Raw Data Keys, PS3.3 F.5.28. Generated from table_F.5-28; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
