"""Arbitrary data sets of all VRs and character sets, for hypothesis."""

from __future__ import annotations

import math
import struct
from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from dicodec.charset import charset
from dicodec.charset_elements import ELEMENTS, SINGLE_BYTE
from dicodec.charset_terms import ALONE
from dicodec.dictionary import entries
from dicodec.registry import is_single
from dicodec.vr_rules import LUT_DESCRIPTORS

from .model import (
    CHARACTER_SET,
    NUMBERS,
    ONE_TEXT,
    PIXEL_DATA,
    PIXEL_REPRESENTATION,
    UNITS,
    Fragments,
    Leaf,
    Level,
    Nest,
    Node,
    number_size,
)

# Those that decide how others are read, and what is not part of data sets.
_SPECIAL = {CHARACTER_SET, PIXEL_REPRESENTATION, PIXEL_DATA, 0x00280100, 0x54001004}
VRS = [
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
    "OB",
    "OD",
    "OF",
    "OL",
    "OV",
    "OW",
    "PN",
    "SH",
    "SL",
    "SS",
    "ST",
    "SV",
    "TM",
    "UC",
    "UI",
    "UL",
    "UN",
    "UR",
    "US",
    "UT",
    "UV",
]

#: Values of Specific Character Set, ``\\`` between their parts.
ALONE_TERMS = ["", *(f"ISO_IR {number}" for number in (*SINGLE_BYTE, "13", "192")), *sorted({*ALONE} - {"192"})]
_EXTENDED = [f"ISO 2022 IR {number}" for number in ELEMENTS]


def _terms() -> SearchStrategy[str]:
    extended = st.builds(
        lambda first, more: "\\".join([first, *more]),
        st.sampled_from(["", "ISO 2022 IR 13", "ISO 2022 IR 100", "ISO 2022 IR 144", "ISO 2022 IR 6"]),
        st.lists(st.sampled_from(_EXTENDED), min_size=1, max_size=3, unique=True),
    )
    return st.one_of(st.sampled_from(ALONE_TERMS), extended)


# Some of every script that a set has, and what has a meaning of its own somewhere.
_CANDIDATES = "".join(
    chr(code)
    for start, stop, step in (
        (0x20, 0x7F, 1), (0xA0, 0x180, 1), (0x384, 0x460, 3), (0x5D0, 0x5EB, 2), (0x621, 0x653, 3), (0xE01, 0xE5C, 5),
        (0x2010, 0x2040, 3), (0x3000, 0x30FF, 5), (0x3131, 0x318F, 7), (0x4E00, 0x9FA5, 211), (0xAC00, 0xD7A4, 307),
        (0xFF01, 0xFFA0, 3), (0x20000, 0x20400, 300),
    )
    for code in range(start, stop, step)
)  # fmt: skip


@cache
def _alphabet(term: str, method: str) -> str:
    """The characters that can be written in a character set."""
    encode: Callable[[str], bytes] = getattr(charset(term), method)

    def works(character: str) -> bool:
        try:
            encode(character)
        except ValueError:
            return False
        return True

    return "".join(filter(works, _CANDIDATES))


def _characters(term: str, vr: str) -> str:
    if vr == "PN":
        return _alphabet(term, "encode_names").replace("\\", "").replace("=", "").replace("^", "")
    if vr in ONE_TEXT:
        return _alphabet(term, "encode") + "\r\n\t\f"
    return _alphabet(term, "encode_values").replace("\\", "")


@cache
def _texts(term: str, vr: str) -> SearchStrategy[str]:
    limit = {"SH": 16, "LO": 64, "PN": 20}.get(vr, 80)
    characters = _characters(term, vr)
    foreign = [one for one in characters if one > "\x7f"]
    some = st.sampled_from(characters)
    # One half is what makes the set differ from ASCII.
    text = st.text(st.one_of(some, st.sampled_from(foreign)) if foreign else some, max_size=limit)
    if vr == "PN":
        component = text.map(lambda part: part.strip(" ")[:12])
        group = st.lists(component, max_size=5).map("^".join)
        return st.lists(group, max_size=3).map("=".join)
    strip: Callable[[str], str] = str.rstrip if vr in (*ONE_TEXT, "UC") else str.strip
    return text.map(lambda value: strip(value, " "))


_DAYS = st.dates(date(1000, 1, 1)).map(lambda day: day.strftime("%Y%m%d"))
_FRACTIONS = st.from_regex(r"\A(\.[0-9]{1,6})?\Z")
_CLOCKS = st.one_of(
    st.from_regex(r"\A([01][0-9]|2[0-3])([0-5][0-9])?\Z"),
    st.builds(str.__add__, st.from_regex(r"\A([01][0-9]|2[0-3])[0-5][0-9]([0-5][0-9]|60)\Z"), _FRACTIONS),
)
_ZONES = st.sampled_from(["", "", "+0000", "-0330", "+1400"])
_MOMENTS = st.builds(
    lambda day, clock, zone: day + clock + zone, _DAYS, st.one_of(st.just(""), _CLOCKS), _ZONES
) | st.from_regex(r"\A[12][0-9]{3}(0[1-9]|1[0-2])?\Z")
_CODES = st.text("ABCXYZ0189_ ", max_size=16).map(str.strip)
_UIDS = st.lists(st.integers(0, 99999).map(str), min_size=1, max_size=9).map(lambda parts: ".".join(["1.2", *parts]))

_PLAIN: dict[str, SearchStrategy[Any]] = {
    "AE": st.text("".join(map(chr, range(0x20, 0x7F))).replace("\\", ""), max_size=16).map(str.strip),
    "AS": st.from_regex(r"\A[0-9]{3}[DWMY]\Z"),
    "AT": st.integers(0, 0xFFFFFFFF),
    "CS": _CODES,
    "DA": st.one_of(_DAYS, st.builds("{}-{}".format, _DAYS, _DAYS)),
    "DS": st.from_regex(r"\A[+-]?([0-9]{1,5}(\.[0-9]{0,4})?|\.[0-9]{1,4})([eE][+-]?[0-9]{1,2})?\Z"),
    "DT": _MOMENTS,
    "IS": st.integers(-(2**31), 2**31 - 1),
    "TM": st.one_of(_CLOCKS, _CLOCKS.map(lambda clock: clock + "-")),
    "UI": _UIDS,
    "UR": st.text("".join(map(chr, range(0x21, 0x7F))).replace("\\", ""), max_size=40),
    "FL": st.floats(width=32),
    "FD": st.floats(),
}
for _vr, _code in NUMBERS.items():
    _size = 8 * struct.calcsize("<" + _code)
    _PLAIN.setdefault(
        _vr,
        st.integers(0, 2**_size - 1) if _code.isupper() else st.integers(-(2 ** (_size - 1)), 2 ** (_size - 1) - 1),
    )


def _values(vr: str, term: str, single: bool) -> SearchStrategy[tuple[Any, ...]]:
    """The values of an element, none included."""
    if vr in ("OB", "UN", *UNITS):
        unit = UNITS.get(vr, 2)
        blocks = st.binary(min_size=1, max_size=40).map(lambda data: data * unit)
        return st.one_of(st.just(()), blocks.map(lambda data: (data,)))
    one = _PLAIN[vr] if vr in _PLAIN else _texts(term, vr)
    if single or vr in ONE_TEXT:
        return st.one_of(st.just(()), one.map(lambda value: () if value == "" else (value,)))
    many = st.lists(one, max_size=4)
    # A component may be empty where it is text, but not all that there is.
    if vr in ("DA", "DS", "DT", "IS", "TM"):
        many = st.lists(st.one_of(one, one, st.none()), max_size=4)
    return many.map(lambda values: () if values in ([""], [None]) else tuple(values))


def _long_values(vr: str, single: bool) -> SearchStrategy[tuple[Any, ...]]:
    """Values of more than 64 KiB, where the VR allows that."""
    if single or vr in (*ONE_TEXT, "UC", "OB", "UN", *UNITS):
        return st.nothing()
    sample = st.lists(_PLAIN[vr] if vr in _PLAIN else _texts("", vr), min_size=1, max_size=3)
    size = number_size(vr) if vr in NUMBERS else 1
    return sample.map(lambda values: tuple(values) * math.ceil(0x10010 / (size * len(values))))


@cache
def _public() -> dict[str, list[int]]:
    """The tags of the dictionary, by VR."""
    found: dict[str, list[int]] = {}
    for entry in entries():
        tag = int(entry.tag)
        if tag not in _SPECIAL and 0x00040000 <= tag < 0xFFFA0000 and tag & 0xFFFF and not tag & 0x10000:
            found.setdefault(entry.vr, []).append(tag)
    return found


def _tags(vr: str) -> SearchStrategy[int]:
    tags = _public()[vr]
    many = [tag for tag in tags if not is_single(tag)]
    return st.one_of(st.sampled_from(tags), st.sampled_from(many or tags))


@cache
def _public_leaf(vr: str, term: str) -> SearchStrategy[Leaf]:
    return _tags(vr).flatmap(lambda tag: _values(vr, term, is_single(tag)).map(lambda values: Leaf(tag, vr, values)))


@cache
def leaf_like(tag: int, vr: str, term: str) -> SearchStrategy[Leaf]:
    """Another value for an element."""
    if tag in LUT_DESCRIPTORS:
        return st.tuples(_PLAIN["US"], _PLAIN[vr], st.integers(8, 16)).map(lambda three: Leaf(tag, vr, three))
    values = _values(vr, term, is_single(tag))
    if is_open(tag):
        # An empty one is taken for US whatever Pixel Representation says.
        values = values.filter(bool)
    return values.map(lambda values: Leaf(tag, vr, values))


def is_open(tag: int) -> bool:
    """Whether Pixel Representation chooses the VR of an element."""
    return tag in _public()["US or SS"]


@cache
def _public_leaves(term: str, signed: bool, long: bool) -> SearchStrategy[Leaf]:
    choice = "SS" if signed else "US"
    of_vr = st.sampled_from(VRS).flatmap(lambda vr: _public_leaf(vr, term))
    kinds = [
        *(of_vr, of_vr, of_vr),
        _tags("US or SS").flatmap(lambda tag: leaf_like(tag, choice, "")),
        _tags("OB or OW").flatmap(lambda tag: leaf_like(tag, "OW", "")),
    ]
    if long:
        short = [vr for vr in VRS if vr in _public() and vr not in (*ONE_TEXT, "UC", "OB", "UN", *UNITS)]
        short = [vr for vr in short if any(not is_single(tag) for tag in _public()[vr])]
        kinds.append(
            st.sampled_from(short).flatmap(
                lambda vr: st.sampled_from([tag for tag in _public()[vr] if not is_single(tag)]).flatmap(
                    lambda tag: _long_values(vr, False).map(lambda values: Leaf(tag, vr, values))
                )
            )
        )
    return st.one_of(kinds)


def _private(draw: Callable[[SearchStrategy[Any]], Any], term: str, signed: bool, depth: int) -> list[Node]:
    """A block of private elements, with the element that reserves it."""
    group = draw(st.sampled_from([0x0009, 0x0029, 0x7FDF]))
    block = draw(st.integers(0x10, 0xFF))
    nodes: list[Node] = [Leaf(group << 16 | block, "LO", ("ACME",))]
    for element in sorted(draw(st.sets(st.integers(0, 0xFF), max_size=3))):
        tag = group << 16 | block << 8 | element
        if depth and draw(st.booleans()):
            nodes.append(_nest(draw, tag, term, signed, depth))
        else:
            vr = draw(st.sampled_from(VRS))
            nodes.append(draw(leaf_like(tag, vr, term)))
    return nodes


def _nest(draw: Callable[[SearchStrategy[Any]], Any], tag: int, term: str, signed: bool, depth: int) -> Nest:
    items = [_level(draw, term, signed, depth - 1, False) for _ in range(draw(st.integers(0, 2)))]
    # What tells a private sequence from other bytes in implicit VR is its undefined length.
    return Nest(tag, tuple(items), bool(tag & 0x10000) or draw(st.booleans()), draw(st.integers(0, 9)) == 9)


def _level(draw: Callable[[SearchStrategy[Any]], Any], term: str, signed: bool, depth: int, long: bool) -> Level:
    nodes: list[Node] = []
    if draw(st.integers(0, 2)) == 2:
        term = draw(_terms())
        nodes.append(Leaf(CHARACTER_SET, "CS", tuple(term.split("\\")) if term else ()))
    if draw(st.integers(0, 3)) == 3:
        signed = draw(st.booleans())
        nodes.append(Leaf(PIXEL_REPRESENTATION, "US", (int(signed),)))
    nodes += draw(st.lists(_public_leaves(term, signed, long), max_size=3))
    if depth:
        nodes += [_nest(draw, tag, term, signed, depth) for tag in draw(st.lists(_tags("SQ"), max_size=2))]
    if draw(st.integers(0, 3)) == 3:
        nodes += _private(draw, term, signed, depth)
    by_tag = {node.tag: node for node in nodes}
    undefined, lengths = draw(st.booleans()), draw(st.integers(0, 5)) == 5
    return Level(tuple(by_tag[tag] for tag in sorted(by_tag)), undefined, lengths)


@st.composite
def levels(draw: Callable[[SearchStrategy[Any]], Any], long: bool = False) -> Level:
    """A data set."""
    return _level(draw, "", False, 2, long)


@st.composite
def encapsulated(draw: Callable[[SearchStrategy[Any]], Any]) -> Level:
    """A data set with pixel data in fragments."""
    level: Level = draw(levels())
    parts = draw(st.lists(st.binary(max_size=20).map(lambda data: data * 2), min_size=1, max_size=4))
    return Level((*level.nodes, Fragments(tuple(parts))), False, level.group_lengths)
