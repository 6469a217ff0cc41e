"""Decoded values of pydicom as bytes."""

from typing import Any, Final

from pydicom.charset import decode_bytes, default_encoding
from pydicom.dataelem import DataElement
from pydicom.filebase import DicomBytesIO
from pydicom.filewriter import write_data_element
from pydicom.multival import MultiValue
from pydicom.valuerep import TEXT_VR_DELIMS, PersonName

from dicodec.core.headers import UNDEFINED
from dicodec.vr import CHARSET_DEPENDENT, pad_byte

_ITEM_START: Final = b"\xfe\xff\x00\xe0"


def value_bytes(element: DataElement, encodings: list[str], is_undefined: bool) -> bytes:
    """The bytes of a value that is no sequence, as pydicom writes it, in little endian.

    Raises ValueError with the reason where pydicom fails, or would put a question mark for a character.
    """
    value = element.value
    if isinstance(value, bytes):
        data = value
    elif element.is_empty:
        return b""
    else:
        data = _written(element, encodings)
        if element.VR in CHARSET_DEPENDENT:
            _check_text(element, data, encodings)
    if is_undefined and not data.startswith(_ITEM_START):
        raise ValueError("its undefined length is for fragments, and it has none; pydicom.encaps.encapsulate() helps")
    if len(data) % 2 == 0 or is_undefined or (element.VR == "UN" and element.file_tell is not None):
        return data  # fragments have their own padding, and what is unknown has the length that it was read with
    return data + pad_byte(element.VR)


def is_same_value(one: Any, other: Any) -> bool:
    """Whether two decoded values come from the same text or number; not only equal, as 0.0 and -0.0 are, or 1 and 1.0.

    May be wrong in saying no.
    """
    if isinstance(one, list | MultiValue) and isinstance(other, list | MultiValue):
        return len(one) == len(other) and all(map(is_same_value, one, other))
    if type(one) is not type(other):
        return False
    spelt = getattr(one, "original_string", None)
    if spelt is not None and not isinstance(one, PersonName):
        return bool(spelt == getattr(other, "original_string", None))
    if isinstance(one, float):
        return repr(one) == repr(other)
    return one is other or (isinstance(one, str | bytes | int | PersonName) and bool(one == other))


def _written(element: DataElement, encodings: list[str]) -> bytes:
    file = DicomBytesIO()
    file.is_little_endian = True
    # In implicit VR every header has 8 bytes, and no length is too long for it.
    file.is_implicit_VR = True
    try:
        write_data_element(file, element, encodings)
    except Exception as error:  # pydicom raises whatever the value's methods and struct do
        raise ValueError(str(error).partition("\nfor data_element")[0] or type(error).__name__) from error
    data = file.getvalue()
    return data[8:-8] if data[4:8] == UNDEFINED.to_bytes(4, "little") else data[8:]


def _check_text(element: DataElement, data: bytes, encodings: list[str]) -> None:
    text = "\\".join(map(str, element.value)) if element.VM > 1 else str(element.value)
    if text.isascii():
        return
    if decode_bytes(data, encodings, TEXT_VR_DELIMS).rstrip(" ") != text.rstrip(" "):
        raise ValueError(
            f"{text[:60]!r} cannot be written in the character set in force; set SpecificCharacterSet to 'ISO_IR 192'"
        )
    if encodings == [default_encoding] and element.file_tell is None:
        raise ValueError(f"{text[:60]!r} is not ASCII, and there is no SpecificCharacterSet; set it to 'ISO_IR 192'")
