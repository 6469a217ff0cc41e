"""Assigning the usual values of the usual VRs, past all that the unusual ones need: objects are built of these."""

from __future__ import annotations

from datetime import date
from struct import Struct
from typing import Any, Final

from dicodec.charset import Charset
from dicodec.core.choices import CHOOSING
from dicodec.core.levels import Level
from dicodec.core.nodes import assigned
from dicodec.core.walk import elements_of
from dicodec.registry import is_single, vr_of
from dicodec.tag import SPECIFIC_CHARACTER_SET
from dicodec.vr import INTEGER_RANGES, NUMBERS

_PACK: Final = {vr: Struct("<" + code).pack for vr, code in NUMBERS.items()}
# Text of one value, and how long it may be in characters.
_LIMITS: Final = {"AE": 16, "CS": 16, "LO": 64, "PN": 64, "SH": 16}
_BY_CHARSET: Final = frozenset(("LO", "PN", "SH"))
_BULK: Final = frozenset(("OB", "OW"))
_SPECIAL: Final = frozenset((*CHOOSING, SPECIFIC_CHARACTER_SET))


def quick_assign(level: Level, tag: int, value: Any) -> bool:
    """Assign a value to a level, if it is plain; false if not, which says nothing about whether it is valid."""
    vr = vr_of(tag)
    if vr not in _QUICK or tag in _SPECIAL:
        return False
    raw = quick_bytes(vr, value, is_single(tag), level.context.charset)
    if raw is None:
        return False
    elements = elements_of(level)
    if tag not in elements:
        level.in_order = False
    elements[tag] = assigned(tag, vr, level.context, raw)
    level.change(tag >> 16)
    return True


def quick_bytes(vr: str, value: Any, single: bool, charset: Charset) -> bytes | None:
    """The bytes of a plain value, padded; None for every other one."""
    kind = type(value)
    if kind is str:
        data = _of_text(vr, value, charset)
    elif kind is int or kind is float:
        if vr == "DS" or vr == "IS":
            data = _of_number(vr, value)
        elif kind is int and vr in INTEGER_RANGES:
            low, high = INTEGER_RANGES[vr]
            return _PACK[vr](value) if low <= value <= high else None
        else:
            return _PACK[vr](value) if vr == "FD" else None
    elif kind is bytes and vr in _BULK:
        data = value
    elif (kind is list or kind is tuple) and not single:
        parts = []
        for one in value:
            part = _of_text(vr, one, charset) if type(one) is str else _of_number(vr, one)
            if part is None:
                return None
            parts.append(part)
        data = b"\\".join(parts)
    else:
        return None
    if not data or not len(data) & 1:
        return data or None
    return data + (b"\0" if vr == "UI" or vr in _BULK else b" ")


def _of_text(vr: str, text: str, charset: Charset) -> bytes | None:
    if not text.isascii() or not text.isprintable() or "\\" in text:
        return None
    limit = _LIMITS.get(vr)
    if limit is not None:
        text = text.strip(" ")
        if len(text) > limit or (vr in _BY_CHARSET and (not charset.has_ascii or "~" in text)):
            return None
    elif vr == "UI":
        if len(text) > 64 or text.strip("0123456789."):
            return None
    elif vr == "DA":
        if len(text) != 8 or not text.isdigit():
            return None
        try:
            date.fromisoformat(text)
        except ValueError:
            return None
    elif vr == "TM":
        digits = text[:6] + text[7:]
        if not digits.isdigit() or text[:2] > "23" or text[2:4] > "59" or text[4:6] > "59":
            return None
        if len(text) != 6 and (not 8 <= len(text) <= 13 or text[6] != "."):
            return None
    else:
        return None
    return text.encode("ascii")


def _of_number(vr: str, number: Any) -> bytes | None:
    kind = type(number)
    if kind is int:
        if vr == "IS" and not -(2**31) <= number < 2**31:
            return None
    elif kind is not float or vr != "DS" or number - number != 0.0:
        return None  # a fraction for IS; infinities and what is no number
    text = repr(number)
    if text.endswith(".0"):
        text = text[:-2]
    return text.encode("ascii") if len(text) <= 16 and (vr == "DS" or vr == "IS") else None


_QUICK: Final = frozenset((*_LIMITS, *_BULK, "DA", "DS", "FD", "IS", "SL", "SS", "TM", "UI", "UL", "US"))
