"""Constraint tables of PS3.3 2024b as data. Generated; do not edit."""

from typing import Final

EDITION: Final = "2024b"
SCHEMA_VERSION: Final = 1

# IOD: its class
IODS: Final[dict[str, str]] = {
    "ct_image": "CTImage",
    "mr_image": "MRImage",
    "secondary_capture_image": "SecondaryCaptureImage",
}

# SOP Class UID: its IOD
SOP_CLASSES: Final[dict[str, str]] = {
    "1.2.840.10008.5.1.4.1.1.2": "ct_image",  # CT Image Storage
    "1.2.840.10008.5.1.4.1.1.4": "mr_image",  # MR Image Storage
    "1.2.840.10008.5.1.4.1.1.7": "secondary_capture_image",  # Secondary Capture Image Storage
}
