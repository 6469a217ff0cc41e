"""Registered UIDs, PS3.6 2030a tables A-1, A-2 and A-3. Generated; do not edit."""

from typing import Final

# UID: (name, keyword, type, status)
UIDS: Final[dict[str, tuple[str, str, str, str]]] = {
    "1.2.999.9": ("Torch Image Storage", "TorchImageStorage", "SOP Class", "retired"),
    "1.2.999.10": ("Lamp Image Storage", "LampImageStorage", "SOP Class", ""),
    "1.2.999.20": ("Lamp Room", "LampRoom", "Well-known Frame of Reference", ""),
    "1.2.999.30": ("CID 9 Bulb Kind", "", "Context Group", ""),
    "1.2.999.31": ("CID 8", "", "Context Group", "retired"),
}
