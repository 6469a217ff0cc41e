"""Which VR an element has when its header or the dictionary leave it open (PS3.5 6.2.2, 8, A.1, A.2)."""

from typing import Final

from dicodec import registry
from dicodec.tag import PIXEL_DATA
from dicodec.vr import VRS

#: Three values of which the first and last are unsigned by PS3.3 C.11.1.1.1, whatever the VR is.
LUT_DESCRIPTORS: Final = frozenset((0x00281101, 0x00281102, 0x00281103, 0x00283002))
#: The stored VRs that stand as they are.
CERTAIN: Final = VRS - {"UN"}


def vr_on_reading(tag: int, signed: bool, length: int, undefined: bool) -> str:
    """The VR of an element whose header has none, or UN, or an unknown one.

    Known elements have the dictionary's VR, private creators LO (PS3.5 7.8.1), group lengths UL; the rest is UN,
    or SQ when its length is undefined. Where the dictionary gives a choice, the encoding has made it: pixel values
    go by Pixel Representation, and what may be OW is OW (PS3.5 A.1).
    """
    if undefined:
        return "OB" if tag == PIXEL_DATA else "SQ"
    if not tag & 0xFFFF:
        return "UL"
    if tag & 0x10000:
        return "LO" if 0x10 <= tag & 0xFFFF <= 0xFF else "UN"
    row = registry.row(tag)
    vr = row[2] if row is not None else ""
    if vr in VRS:
        return vr
    if vr == "US or SS":
        return "SS" if signed else "US"
    if vr == "US or OW" or vr == "US or SS or OW":
        # One entry is a number, more are a table; PS3.5 leaves it open and both have the same bytes.
        return "OW" if length > 2 else "US"
    return "OW" if vr == "OB or OW" else "UN"


def vr_on_writing(vr: str, tag: int, value: object, signed: bool | None, bits: int | None) -> str:
    """The VR of a newly assigned element whose dictionary VR is a choice such as ``US or SS``.

    ``signed`` is what Pixel Representation says, None where it is absent: then a negative value decides.
    ``bits`` is Bits Allocated, or Waveform Bits Allocated for waveforms, None where absent.
    """
    options = vr.split(" or ")
    numbers = value if isinstance(value, tuple | list) else () if value is None else (value,)
    if all(isinstance(number, int) for number in numbers) and "US" in options:
        if signed is None:
            signed = any(number < 0 for number in numbers)
        return "SS" if signed and "SS" in options else "US"
    if "OB" in options and bits is not None and bits <= 8:
        return "OB"
    return "OW" if "OW" in options else options[0]
