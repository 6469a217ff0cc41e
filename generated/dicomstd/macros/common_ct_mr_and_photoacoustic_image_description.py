"""Common CT/MR and Photoacoustic Image Description Macro Attributes, PS3.3 C.8.16.2. Generated from table_C.8-131; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
