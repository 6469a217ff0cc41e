"""Registered UIDs, PS3.6 tables A-1 to A-4. Generated; do not edit."""

from typing import Final

# UID: (name, keyword, type, status)
UIDS: Final[dict[str, tuple[str, str, str, str]]] = {
    "1.2.999.9": ("Torch Image Storage", "TorchImageStorage", "SOP Class", "retired"),
    "1.2.999.10": ("Lamp Image Storage", "LampImageStorage", "SOP Class", ""),
    "1.2.999.13": ("Lamp Film Storage", "LampFilmStorage", "SOP Class", ""),
    "1.2.999.20": ("Lamp Room", "LampRoom", "Well-known Frame of Reference", ""),
    "1.2.999.30": ("CID 9 Bulb Kind", "", "Context Group", ""),
    "1.2.999.31": ("CID 8", "", "Context Group", "retired"),
    "1.2.999.32": ("CID 10 Tube Kind", "", "Context Group", ""),
    "1.2.999.35": ("PS3.16 TID_5", "", "Template", ""),
    "1.2.999.40": ("Lamp Order Notification SOP Class", "LampOrderNotification", "SOP Class", ""),
    "1.2.999.41": ("Lamp Order in a Box SOP Class", "LampOrderinaBox", "SOP Class", ""),
    "1.2.999.42": ("Lamp Order Box Notification SOP Class", "LampOrderBoxNotification", "SOP Class", ""),
    "1.2.999.50": ("Lamp Directory Storage", "LampDirectoryStorage", "SOP Class", ""),
}
