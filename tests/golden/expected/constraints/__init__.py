"""Constraint tables of PS3.3 as data. Generated; do not edit."""

from typing import Final

EDITION: Final = "2030a"
SCHEMA_VERSION: Final = 4

# IOD: its class
IODS: Final[dict[str, str]] = {
    "candle_image": "CandleImage",
    "ct_image": "CTImage",
    "lamp_directory": "LampDirectory",
    "lamp_film": "LampFilm",
    "lamp_order": "LampOrder",
    "lamp_order_box": "LampOrderBox",
    "lamp_report": "LampReport",
    "mr_image": "MRImage",
    "torch_film": "TorchFilm",
    "wick_order": "WickOrder",
}

# SOP Class UID: its IOD
SOP_CLASSES: Final[dict[str, str]] = {
    "1.2.999.9": "mr_image",  # Torch Image Storage
    "1.2.999.10": "ct_image",  # Lamp Image Storage
    "1.2.999.11": "mr_image",  # Old Torch Image Storage
    "1.2.999.13": "lamp_film",  # Lamp Film Storage
    "1.2.999.50": "lamp_directory",  # Lamp Directory Storage
}
