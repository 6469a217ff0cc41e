"""The application level confidentiality profile, PS3.15 Annex E. Generated; do not edit."""

from typing import Final

from dicodec.typed.profile import Actions

# tag: actions (table E.1-1)
ATTRIBUTES: Final[dict[int, Actions]] = {
    0x00080018: Actions("U", retain_uids="K"),  # SOPInstanceUID
    0x00100010: Actions("Z", retain_patient_characteristics="K"),  # LampOwner
    0x00100030: Actions("X/Z", retain_full_dates="K", retain_modified_dates="C"),  # DateOfSale
    0x00110009: Actions("X", clean_descriptors="C"),  # Wick
}

# tag of a repeating group, or a class of tags in words: actions (table E.1-1)
OTHERS: Final[dict[str, Actions]] = {
    "(gggg,eeee) where gggg is odd": Actions("X", retain_safe_private="C"),  # Private Attributes
    "60xx3000": Actions("X", clean_graphics="C"),  # StripData
}

# (value, scheme, value type) of a content item's concept name: actions (table E.3.4-1)
CONTENT_ITEMS: Final[dict[tuple[str, str, str], Actions]] = {
    ("L-1", "99LAMP", "NUM"): Actions("X"),  # Price
    ("L-2", "99LAMP", "PNAME"): Actions("X", clean_structured_content="D"),  # Name of the buyer
}

# (private creator, tag with xx for the block): (VR, VM) of private attributes that identify nobody (table E.3.10-1)
SAFE_PRIVATE: Final[dict[tuple[str, str], tuple[str, str]]] = {
    ("LAMP WORKS", "0019xx0A"): ("US", "1"),
    ("LAMP WORKS", "0019xx23"): ("FD", "1-n"),
}
