"""Codes of DCM, PS3.16 Annex D. Generated; do not edit."""

from typing import Final

# Code Value: Code Meaning
MEANINGS: Final[dict[str, str]] = {
    "LMP": "Lamp file",
}
