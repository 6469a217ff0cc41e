"""Terms of Body Part Examined with the code of each, PS3.16 Annex L. Generated; do not edit."""

from typing import Final

# Body Part Examined: (Code Value, Coding Scheme Designator, Code Meaning)
BODY_PARTS: Final[dict[str, tuple[str, str, str]]] = {
    "EAR": ("P-2", "99LAMP", "Ear"),
    "NOSE": ("P-1", "99LAMP", "Nose"),
}
