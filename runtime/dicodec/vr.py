"""What PS3.5 6.2 says about each value representation (VR), as tables."""

from struct import Struct
from typing import Final

#: VRs whose explicit header has two reserved bytes and a 32-bit length (PS3.5 7.1.2).
LONG_FORM: Final = frozenset(("OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV"))
#: VRs whose explicit header has a 16-bit length.
SHORT_FORM: Final = frozenset(
    (
        "AE",
        "AS",
        "AT",
        "CS",
        "DA",
        "DS",
        "DT",
        "FD",
        "FL",
        "IS",
        "LO",
        "LT",
        "PN",
        "SH",
        "SL",
        "SS",
        "ST",
        "TM",
        "UI",
        "UL",
        "US",
    )
)
VRS: Final = LONG_FORM | SHORT_FORM

#: Binary values that are one block of bytes, whatever their multiplicity.
BULK: Final = frozenset(("OB", "OD", "OF", "OL", "OV", "OW", "UN"))
#: Text whose characters depend on Specific Character Set (PS3.5 6.1.2.2).
CHARSET_DEPENDENT: Final = frozenset(("LO", "LT", "PN", "SH", "ST", "UC", "UT"))
#: Text that may hold a backslash and therefore always is one value.
ONE_TEXT: Final = frozenset(("LT", "ST", "UR", "UT"))
#: All text, whether by Specific Character Set or of the default repertoire.
TEXT: Final = CHARSET_DEPENDENT | frozenset(("AE", "AS", "CS", "DA", "DS", "DT", "IS", "TM", "UI", "UR"))

#: Numbers of fixed size, by the letter of the struct module.
NUMBERS: Final = {"US": "H", "SS": "h", "UL": "I", "SL": "i", "UV": "Q", "SV": "q", "FL": "f", "FD": "d"}
NUMBER_SIZES: Final = {vr: Struct("<" + code).size for vr, code in NUMBERS.items()}
INTEGER_RANGES: Final = {
    "US": (0, 2**16 - 1),
    "SS": (-(2**15), 2**15 - 1),
    "UL": (0, 2**32 - 1),
    "SL": (-(2**31), 2**31 - 1),
    "UV": (0, 2**64 - 1),
    "SV": (-(2**63), 2**63 - 1),
    "IS": (-(2**31), 2**31 - 1),
}

#: The longest value in characters (bytes of the default repertoire for the rest); per component group for PN.
MAX_LENGTH: Final = {
    "AE": 16, "AS": 4, "CS": 16, "DS": 16, "IS": 12, "LO": 64, "LT": 10240, "PN": 64, "SH": 16, "ST": 1024, "UI": 64,
}  # fmt: skip


def pad_byte(vr: str) -> bytes:
    """The byte that makes a value's length even: a space for text, a null for UI and everything else."""
    return b" " if vr in TEXT and vr != "UI" else b"\0"
