"""What dcmdump and dcm2json say, brought to the plain values that our elements are brought to, and why they differ."""

import base64
import json
import re
import struct
import subprocess
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

from dicodec.core.nodes import Element
from dicodec.element_map import ElementMap
from dicodec.errors import UnsupportedError, ValueDecodeError
from dicodec.vr import BULK, ONE_TEXT, TEXT

_PADDING: Final = 0xFFFCFFFC


class Plain(NamedTuple):
    """One element in the form that all programs are brought to."""

    path: str
    tag: int
    vr: str
    value: Any
    length: int | None = None
    """None for an undefined length, or where it is not told."""
    stored_vr: str = ""
    raw: bytes = b""


class Difference(NamedTuple):
    """One element that does not agree; one of both may be absent."""

    where: str
    ours: Plain | None
    theirs: Plain | None


def plain_of(data: ElementMap, prefix: str = "") -> Iterator[Plain]:
    for element in data:
        path = f"{prefix}{element.tag}"
        raw = bytes(element.raw)
        length = None if element.is_undefined_length else len(raw)
        value = len(element.value) if element.vr == "SQ" else _plain(element)
        yield Plain(path, element.tag, element.vr, value, length, element.stored_vr, raw)
        if element.vr == "SQ":
            for number, item in enumerate(element.value, 1):
                yield from plain_of(item, f"{path}[{number}].")


def _plain(element: Element) -> Any:
    if element.fragments is not None:
        return [bytes(fragment) for fragment in element.fragments]
    try:
        value = element.value
    except (ValueDecodeError, UnsupportedError) as error:
        return str(error).rpartition(": ")[2]
    if value is None:
        return None
    if element.vr in BULK:
        return bytes(value)
    values = value if isinstance(value, tuple) else (value,)
    if element.vr == "AT":
        return tuple(f"{int(one):08X}" for one in values)
    return tuple(one if isinstance(one, int | float) or one is None else str(one) for one in values)


def differences_of(
    ours: Iterable[Plain], theirs: Iterable[Plain], explained: Callable[[Difference], object]
) -> Iterator[Difference]:
    """What differs in VR or value. Items are not looked into where ``explained`` knows why one side has none."""
    mine = {one.path: one for one in ours}
    other = {one.path: one for one in theirs}
    hidden: list[str] = []
    for path in sorted(mine.keys() | other.keys()):
        left, right = mine.get(path), other.get(path)
        if path.startswith(tuple(hidden)):
            continue
        if left is None or right is None or left.vr != right.vr or left.value != right.value:
            difference = Difference(path, left, right)
            if left is not None and right is not None and "SQ" in (left.vr, right.vr) and explained(difference):
                hidden.append(path + "[")
            yield difference


def _of_text(vr: str, text: str) -> Any:
    """A text of dcmtk as values of a VR."""
    parts = [text] if vr in ONE_TEXT else text.split("\\")
    if vr == "IS":
        return tuple(int(part) if part.strip() else None for part in parts)
    if vr == "DS":
        return tuple(float(part) if part.strip() else None for part in parts)
    return tuple(parts)


# dcmdump


_LINE = re.compile(r" *\(([0-9a-f]{4}),([0-9a-f]{4})\) (\S\S) (.*?) +# +(u/l|\d+), *\d+ [^#]*")
_QUOTED = re.compile(r"&(#\d+|lt|gt|amp|quot|apos);")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}
_BYTES = ("OB", "UN", "??", "ox", "px", "pi")
_WORDS = {"OL": 4, "OV": 8}
#: dcmtk's own names of what it chose: an offset in a directory, something that no dictionary knows.
_CHOSEN = {"up": "UL", "??": "UN", "ox": "OW"}


def run_dcmdump(paths: Iterable[Path], *options: str) -> tuple[dict[Path, list[str]], str]:
    """dcmdump's lines of each file, and its warnings, all files in one call."""
    # Quoted, so that every element is one line whatever its value is. The header cannot occur in a value.
    done = subprocess.run(
        ["dcmdump", *options, "+F", "+L", "-Un", "+Qn", *paths], capture_output=True, check=True, timeout=60
    )
    text = done.stdout.decode("latin-1")
    parts = re.split(r"^# dcmdump \(\d+/\d+\): (.*)\n", text, flags=re.MULTILINE)
    shown = {
        Path(name): [line for line in body.splitlines() if line and not line.lstrip().startswith("#")]
        for name, body in zip(parts[1::2], parts[2::2], strict=True)
    }
    return shown, done.stderr.decode("latin-1")


def plain_of_dump(lines: list[str], codec: str) -> list[Plain]:
    """Elements of dcmdump's lines, in the form and order of ``plain_of``."""
    found: list[Plain] = []
    owners: list[int] = []  # the sequences that are open, by their place in ``found``
    for line in lines:
        match = _LINE.fullmatch(line)
        assert match, line
        group, element, vr, text, stated = match.groups()
        tag = int(group + element, 16)
        if tag == 0xFFFEE0DD:
            owners.pop()
        elif tag == 0xFFFEE000:
            owner = found[owners[-1]]
            more = owner.value + 1 if vr == "na" else [*owner.value, _of_dump("OB", text, codec) or b""]
            found[owners[-1]] = owner._replace(value=more)
        elif tag != 0xFFFEE00D:
            prefix = f"{found[owners[-1]].path}[{found[owners[-1]].value}]." if owners else ""
            value = _of_dump(vr, text, codec)
            if isinstance(value, int | list):
                owners.append(len(found))
            vr = _CHOSEN.get(vr, vr)
            length = None if stated == "u/l" else int(stated)
            found.append(Plain(f"{prefix}({group.upper()},{element.upper()})", tag, vr, value, length))
    assert not owners
    return found


def _of_dump(vr: str, text: str, codec: str) -> Any:
    if text == "(no value available)":
        return None
    if text.startswith("(PixelSequence"):
        return []
    if vr == "SQ":
        return 0
    if vr in TEXT:
        assert text[0] + text[-1] == "[]", text
        raw = _QUOTED.sub(lambda one: _NAMED.get(one[1]) or chr(int(one[1][1:])), text[1:-1])
        return _of_text(vr, raw.encode("latin-1").decode(codec))
    parts = text.split("\\")
    if vr in _BYTES:
        return bytes(int(part, 16) for part in parts)
    if vr in ("OW", "lt"):
        return b"".join(int(part, 16).to_bytes(2, "little") for part in parts)
    if vr in ("OF", "OD"):
        return b"".join(struct.pack("<f" if vr == "OF" else "<d", float(part)) for part in parts)
    if vr in _WORDS:
        return b"".join(int(part).to_bytes(_WORDS[vr], "little") for part in parts)
    if vr == "AT":
        return tuple(part.strip("()").replace(",", "").upper() for part in parts)
    kind = float if vr in ("FL", "FD") else int
    return tuple(map(kind, parts))


# dcm2json


@cache
def run_dcm2json(path: Path) -> dict[str, Any]:
    """The data set in the JSON model of PS3.18 F, in UTF-8; without compressed pixel data, which it cannot hold."""
    done = subprocess.run(["dcm2json", "-fc", path], capture_output=True, check=False, timeout=60)
    text = done.stdout.decode()
    if done.returncode:
        assert b"InlineBinary encoding not supported for compressed pixel data" in done.stderr, done.stderr
        text = text.removesuffix(",}") + "}"  # it stops there
    found: dict[str, Any] = json.loads(text)
    return found


def plain_of_json(data: Mapping[str, Any], prefix: str = "") -> Iterator[Plain]:
    for key, element in data.items():
        tag = int(key, 16)
        path = f"{prefix}({key[:4]},{key[4:]})"
        vr, values = element["vr"], element.get("Value")
        if tag == _PADDING:
            continue
        if vr == "SQ":
            yield Plain(path, tag, vr, len(values or ()))
            for number, item in enumerate(values or (), 1):
                yield from plain_of_json(item, f"{path}[{number}].")
        elif "InlineBinary" in element:
            yield Plain(path, tag, vr, base64.b64decode(element["InlineBinary"]))
        else:
            yield Plain(path, tag, vr, None if values is None else tuple(_one_of_json(vr, one) for one in values))


def _one_of_json(vr: str, one: Any) -> Any:
    if isinstance(one, dict):
        groups = [one.get(group, "") for group in ("Alphabetic", "Ideographic", "Phonetic")]
        return "=".join(groups).rstrip("=")
    # Integers that a double cannot hold are strings (PS3.18 F.2.2).
    return int(one) if isinstance(one, str) and vr in ("SV", "UV") else one


def plain_in_json(data: ElementMap) -> Iterator[Plain]:
    """Our elements without those that dcm2json leaves out: group lengths and compressed pixel data; and padding."""
    return (one for one in plain_without_lengths(data) if not isinstance(one.value, list))


def plain_without_lengths(data: ElementMap) -> Iterator[Plain]:
    return (one for one in plain_of(data) if one.tag & 0xFFFF and one.tag != _PADDING)


# The reasons.


def _each(value: Any, convert: Callable[[Any], Any]) -> Any:
    """A value with every component converted; those that become empty are None, and so is the whole."""
    if not isinstance(value, tuple):
        return value
    values = tuple(None if one is None else convert(one) or None for one in value)
    return values if any(one is not None for one in values) else None


def by_converting(convert: Callable[[Any], Any]) -> Callable[[Plain, Plain], bool]:
    return lambda ours, theirs: _each(ours.value, convert) == _each(theirs.value, convert)


def on_text(convert: Callable[[str], str]) -> Callable[[Any], Any]:
    return lambda one: convert(one) if isinstance(one, str) else one


def _digits(count: int) -> Callable[[Plain, Plain], bool]:
    return by_converting(lambda one: f"{one:.{count - 1}e}" if isinstance(one, float | int) else one)


def _same_bytes(ours: Plain, theirs: Plain) -> bool:
    return ours.raw == theirs.raw


#: Predicates get our element and theirs, which both are there; VRs differ only where a reason says so.
JSON_REASONS: Final[Mapping[str, Callable[[Plain, Plain], bool]]] = {
    "JSON is in UTF-8, and dcm2json says so in the data set (PS3.18 F.2)": (
        lambda ours, theirs: ours.tag == 0x00080005 and theirs.value == ("ISO_IR 192",)
    ),
    "an empty value among others is null, one alone is left out (PS3.18 F.2.5)": by_converting(on_text(str)),
    "delimiters behind the last component of a name say nothing (PS3.5 6.2.1.1)": (
        lambda ours, theirs: ours.vr == "PN" and by_converting(lambda one: one.rstrip("^="))(ours, theirs)
    ),
    "a value of odd length is padded (PS3.5 7.1.1)": (
        lambda ours, theirs: ours.vr in BULK and len(ours.raw) % 2 == 1 and ours.raw + b"\0" == theirs.value
    ),
    "dcm2json prints FL with nine digits, which is what a float has": (
        lambda ours, theirs: ours.vr == "FL" and _digits(9)(ours, theirs)
    ),
    "dcm2json does not round the 17th digit of FD correctly": (
        lambda ours, theirs: ours.vr == "FD" and _digits(15)(ours, theirs)
    ),
}
REWRITING_REASONS: Final[Mapping[str, Callable[[Plain, Plain], bool]]] = {
    "a private element has no VR in Implicit VR, so it is UN (PS3.5 6.2.2)": (
        lambda ours, theirs: (
            bool(ours.tag & 0x10000) and (theirs.vr, theirs.stored_vr) == ("UN", "") and _same_bytes(ours, theirs)
        )
    ),
    "a private sequence of defined length cannot be told from other UN (PS3.5 6.2.2 note 2)": (
        lambda ours, theirs: (
            ours.vr == "SQ" and bool(ours.tag & 0x10000) and theirs.vr == "UN" and theirs.length is not None
        )
    ),
    "what may be OB, US or OW is OW in Implicit VR (PS3.5 A.1)": (
        lambda ours, theirs: (
            ours.vr in ("OB", "US", "SS") and (theirs.vr, theirs.stored_vr) == ("OW", "") and _same_bytes(ours, theirs)
        )
    ),
    "fragments are OB (PS3.5 A.4)": (
        lambda ours, theirs: (ours.vr, theirs.vr) == ("OW", "OB") and ours.value == theirs.value and ours.length is None
    ),
    "a value of odd length is padded (PS3.5 7.1.1)": (
        lambda ours, theirs: ours.vr == theirs.vr and len(ours.raw) % 2 == 1 and ours.raw + b"\0" == theirs.raw
    ),
}
CHANGING_REASONS: Final[Mapping[str, Callable[[Plain, Plain], bool]]] = {
    "we keep undefined lengths, by which private sequences are known; dcmconv was told to define them": (
        lambda ours, theirs: (ours.vr, ours.length, theirs.vr) == ("SQ", None, "UN") and bool(ours.tag & 0x10000)
    ),
}


def reasons_of(reasons: Mapping[str, Callable[[Plain, Plain], bool]]) -> Callable[[Difference], list[str]]:
    """The reasons that hold for a difference."""

    def why(difference: Difference) -> list[str]:
        _, ours, theirs = difference
        if ours is None or theirs is None:
            return []
        return [reason for reason, holds in reasons.items() if holds(ours, theirs)]

    return why


# The files.
