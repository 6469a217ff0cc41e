"""Coding schemes, PS3.16 tables 8-1 and 8-2. Generated; do not edit."""

from typing import Final

# Coding Scheme Designator: (Coding Scheme UID, Coding Scheme Name)
CODING_SCHEMES: Final[dict[str, tuple[str, str]]] = {
    "99LAMP": ("", "Codes of the lamp makers"),
    "DCM": ("1.2.999.70", "Codes of this book"),
    "LampAct": ("1.2.999.71", ""),
}
