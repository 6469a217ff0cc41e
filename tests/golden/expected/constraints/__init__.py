"""Constraint tables of PS3.3 2030a as data. Generated; do not edit."""

from typing import Final

EDITION: Final = "2030a"
SCHEMA_VERSION: Final = 1

# IOD: its class
IODS: Final[dict[str, str]] = {
    "ct_image": "CTImage",
    "mr_image": "MRImage",
}

# SOP Class UID: its IOD
SOP_CLASSES: Final[dict[str, str]] = {
    "1.2.999.9": "mr_image",  # Torch Image Storage
    "1.2.999.10": "ct_image",  # Lamp Image Storage
    "1.2.999.11": "mr_image",  # Old Torch Image Storage
}
