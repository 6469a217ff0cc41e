"""What the values of each VR look like: characters, form and length (PS3.5 6.2)."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any, Final

from dicodec.charset import kept_bytes
from dicodec.validation.report import ERROR, WARNING, Reference
from dicodec.vr import CHARSET_DEPENDENT, INTEGER_RANGES, MAX_LENGTH, ONE_TEXT

if TYPE_CHECKING:
    from dicodec.core.nodes import Element
    from dicodec.validation.walk import Walk

VR: Final = Reference(5, "6.2", "Value Representation")
_CHARACTERS: Final = Reference(5, "6.1", "Support of Character Repertoires")
_UIDS: Final = Reference(5, "9.1", "UID Encoding Rules")

# Too long a text is read by everyone: a warning.
_LENIENT: Final = frozenset({"DS", "LO", "LT", "PN", "SH", "ST"})
# What one value of a VR of the default repertoire looks like, the rule that it breaks otherwise, and in words.
_FORMS: Final = {
    vr: (pattern, rule, words)
    for vr, pattern, rule, words in (
        ("AE", r"[ -\[\]-~]*", "repertoire", "has more than the printable characters of the default repertoire"),
        ("AS", r"\d{3}[DWMY]", "format", "is not an age such as 018M"),
        ("CS", r"[A-Z0-9_ ]*", "repertoire", "has more than the capitals, digits, blanks and underscores of CS"),
        ("DA", r"\d{8}", "format", "is not a date of the form YYYYMMDD"),
        (
            "DT",
            r"\d{4}(?:\d\d(?:\d\d(?:\d\d(?:\d\d(?:\d\d(?:\.\d{1,6})?)?)?)?)?)?(?:[+-]\d{4})?",
            "format",
            "is not a date and time of the form YYYYMMDDHHMMSS.FFFFFF&ZZXX",
        ),
        ("TM", r"\d\d(?:\d\d(?:\d\d(?:\.\d{1,6})?)?)?", "format", "is not a time of the form HHMMSS.FFFFFF"),
        ("UI", r"[0-2](?:\.(?:0|[1-9]\d*))+", "uid", "is not a valid UID"),
        # The characters of RFC 3986, others are percent encoded.
        (
            "UR",
            r"(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=\[\]-]|%[0-9A-Fa-f]{2})*",
            "repertoire",
            "has more than the characters of a URI",
        ),
    )
}
_ONE: Final = {vr: re.compile(pattern, re.ASCII) for vr, (pattern, _, _) in _FORMS.items()}
#: All values of an element at once, in its bytes: what fits needs no second look.
WHOLE: Final = {
    vr: re.compile(rf"(?:{pattern})?(?:\\(?:{pattern})?)*[ \0]?".encode("ascii"))
    for vr, (pattern, _, _) in _FORMS.items()
    if vr != "UR"
}
WHOLE["UR"] = re.compile(rf"(?:{_FORMS['UR'][0]})[ \0]*".encode("ascii"))
_FIXED: Final = frozenset({"AS", "DA"})
# Blanks may stand behind them, not before.
_TIMES: Final = frozenset({"DT", "TM"})
# The control characters that text may not have, C1 among them; TAB, LF, FF and CR may stand in paragraphs.
_CONTROLS: Final = re.compile("[\x00-\x1a\x1c-\x1f\x7f-\x9f]")
_CONTROLS_OF_PARAGRAPHS: Final = re.compile("[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f-\x9f]")
_PARAGRAPHS: Final = frozenset({"LT", "ST", "UT"})
_INTEGERS: Final = INTEGER_RANGES["IS"]
_COMPONENTS: Final = 5
_GROUPS: Final = 3


def check_text(element: Element, value: Any, place: str, walk: Walk, private: bool) -> None:
    """Check how text is spelt, padded and how long it is; ``value`` is what was decoded."""
    vr = element.vr
    raw = element.raw
    if raw:
        _check_padding(vr, raw, place, walk)
    if vr in CHARSET_DEPENDENT:
        _check_characters(element, value, place, walk, private)
        if vr == "PN":
            _check_names(value, place, walk, private)
    _check_lengths(vr, value, raw, place, walk, private)
    if vr in _FORMS:
        _check_forms(vr, value, raw, place, walk, private)
    elif vr == "DS" or vr == "IS":
        _check_numbers(vr, value, raw, place, walk, private)


def _check_padding(vr: str, raw: memoryview, place: str, walk: Walk) -> None:
    if raw[-1] == (0x20 if vr == "UI" else 0):
        message = "padded with a space, UI takes a null" if vr == "UI" else f"padded with a null, {vr} takes a space"
        walk.add("padding", place, message, VR)
    elif vr == "UI" and bytes(raw[-2:]) == b"\0\0":
        walk.add("padding", place, "padded with more than one null", _UIDS)


def _check_characters(element: Element, value: Any, place: str, walk: Walk, private: bool) -> None:
    """Bytes that mean nothing in the character set are kept in the text, and are an error; so are controls."""
    for one in all_of(value):
        text = str(one)
        # What is printable has no controls, and no surrogates, which kept bytes are.
        if text.isprintable():
            continue
        foreign = kept_bytes(text)
        if foreign:
            message = f"byte 0x{foreign[0]:02X} means nothing in the character set"
            walk.add("value", place, message, _CHARACTERS, value=bytes(element.raw[:32]), private=private)
        vr = element.vr
        found = (_CONTROLS_OF_PARAGRAPHS if vr in _PARAGRAPHS else _CONTROLS).search(text)
        if found:
            message = f"the control character 0x{ord(found[0]):02X} may not stand in {vr}"
            walk.add("repertoire", place, message, VR, value=repr(text), private=private)


def _check_names(value: Any, place: str, walk: Walk, private: bool) -> None:
    for name in all_of(value):
        text = str(name)
        if text.count("^") < _COMPONENTS and "=" not in text:
            continue
        groups = text.split("=")
        most = max(group.count("^") for group in groups) + 1
        if most > _COMPONENTS:
            message = f"{most} components, a name has {_COMPONENTS} at most"
            walk.add("format", place, message, VR, value=text, private=private)
        if len(groups) > _GROUPS:
            message = f"{len(groups)} component groups, a name has {_GROUPS} at most"
            walk.add("format", place, message, VR, value=text, private=private)


def _check_lengths(vr: str, value: Any, raw: memoryview, place: str, walk: Walk, private: bool) -> None:
    limit = MAX_LENGTH.get(vr)
    if limit is None or len(raw) <= limit:
        return
    if vr == "DS" and max(map(len, bytes(raw).split(b"\\"))) <= limit:
        return  # points of contours are many, and hardly ever too long
    severity = WARNING if vr in _LENIENT else ERROR
    for part in _parts(vr, raw, value):
        if len(part) > limit:
            message = f"{len(part)} characters, {vr} holds {limit} at most"
            walk.add("length", place, message, VR, severity=severity, value=part, private=private)


def _check_forms(vr: str, value: Any, raw: memoryview, place: str, walk: Walk, private: bool) -> None:
    if vr == "AE" and not bytes(raw).strip(b" \0"):
        walk.add("format", place, "nothing but blanks, which is no name of an application", VR, private=private)
    if WHOLE[vr].fullmatch(raw):
        return
    _, rule, words = _FORMS[vr]
    pattern = _ONE[vr]
    for part in _parts(vr, raw, value):
        # A value of nothing but blanks is none.
        if part.strip() and not pattern.fullmatch(part):
            walk.add(rule, place, f"{part!r} {words}", VR, value=part, private=private)


def _check_numbers(vr: str, value: Any, raw: memoryview, place: str, walk: Walk, private: bool) -> None:
    if vr == "IS":
        least, most = _INTEGERS
        if any(one is not None and not least <= one <= most for one in all_of(value)):
            walk.add("value", place, "IS holds integers of 32 bits", VR, value=value, private=private)
        return
    # Only exponents lead out of the range of a double.
    data = bytes(raw).upper()
    if b"E" in data and any(one is not None and math.isinf(one) for one in all_of(value)):
        message = "a number that is too large for a double"
        walk.add("value", place, message, VR, severity=WARNING, private=private)


def all_of(value: Any) -> tuple[Any, ...]:
    """The values of an element as a tuple, whatever its multiplicity."""
    return value if isinstance(value, tuple) else (value,)


def _parts(vr: str, raw: memoryview, value: Any) -> list[str]:
    """The values as they are spelt, without what is not significant."""
    if vr != "UR" and (vr in ONE_TEXT or vr in CHARSET_DEPENDENT):
        if vr == "PN":
            return [group for name in all_of(value) for group in str(name).split("=")]
        return [part for part in all_of(value) if isinstance(part, str)]
    # The spelling counts, and reading has turned it into dates or numbers.
    text = bytes(raw).decode("ascii", "replace")
    if vr == "UR":
        return [text.rstrip(" \0")]
    parts = text.split("\\")
    if vr in _FIXED:
        # A date and an age have no room for blanks; but behind several of them one may stand (PS3.5 6.4).
        return [part.strip("\0") for part in parts[:-1]] + [parts[-1].rstrip(" \0" if len(parts) > 1 else "\0")]
    if vr in _TIMES:
        return [part.rstrip(" \0") for part in parts]
    return [part.strip(" \0") for part in parts]
