"""Data sets as plain values, and an encoder of its own for them: what the codec is compared with (PS3.5 7).

It shares nothing with the codec but the spelling of text in a character set.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from struct import calcsize, pack
from typing import Any

from dicodec.charset import DEFAULT, Charset, charset
from dicodec.dataset import Dataset

IMPLICIT = "1.2.840.10008.1.2"
EXPLICIT = "1.2.840.10008.1.2.1"
DEFLATED = "1.2.840.10008.1.2.1.99"
BIG_ENDIAN = "1.2.840.10008.1.2.2"
JPEG = "1.2.840.10008.1.2.4.50"

CHARACTER_SET = 0x00080005
PIXEL_REPRESENTATION = 0x00280103
PIXEL_DATA = 0x7FE00010

LONG = frozenset(["OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV"])
ONE_TEXT = frozenset(["LT", "ST", "UR", "UT"])
OF_CHARSET = frozenset(["LO", "LT", "PN", "SH", "ST", "UC", "UT"])
NUMBERS = {"US": "H", "SS": "h", "UL": "L", "SL": "l", "UV": "Q", "SV": "q", "FL": "f", "FD": "d", "AT": "HH"}
UNITS = {"OW": 2, "OF": 4, "OL": 4, "OD": 8, "OV": 8}


@dataclass(frozen=True)
class Leaf:
    """An element that is no sequence; ``values`` are numbers, texts, or one block of bytes."""

    tag: int
    vr: str
    values: tuple[Any, ...] = ()

    @property
    def value(self) -> Any:
        """What is assigned."""
        return self.values[0] if len(self.values) == 1 else self.values or None


@dataclass(frozen=True)
class Fragments:
    """Encapsulated pixel data."""

    parts: tuple[bytes, ...]
    tag: int = PIXEL_DATA


@dataclass(frozen=True)
class Nest:
    """A sequence; ``unknown`` says that it is stored as UN, with items in implicit VR (PS3.5 6.2.2)."""

    tag: int
    items: tuple[Level, ...]
    undefined: bool = False
    unknown: bool = False


@dataclass(frozen=True)
class Level:
    """A data set or item; ``group_lengths`` are those of old files (PS3.5 7.2)."""

    nodes: tuple[Node, ...]
    undefined: bool = False
    group_lengths: bool = False

    @property
    def charset(self) -> Charset | None:
        """What it says itself."""
        found = [node for node in self.nodes if node.tag == CHARACTER_SET]
        return charset("\\".join(found[0].values)) if found and isinstance(found[0], Leaf) else None


Node = Leaf | Fragments | Nest
#: Where a node is: its place in the level, then item and place, and so on.
Path = tuple[int, ...]


@dataclass(frozen=True)
class Encoding:
    """Whether headers have a VR, the order of bytes, and the character set around."""

    explicit: bool = True
    order: str = "<"
    charset: Charset = DEFAULT

    def level(self, level: Level) -> bytes:
        """The bytes of a level, without anything around them."""
        enc = replace(self, charset=level.charset or self.charset)
        groups: dict[int, bytes] = {}
        for node in level.nodes:
            groups[node.tag >> 16] = groups.get(node.tag >> 16, b"") + enc.node(node)
        if not level.group_lengths:
            return b"".join(groups.values())
        return b"".join(enc.node(Leaf(group << 16, "UL", (len(data),))) + data for group, data in groups.items())

    def node(self, node: Node) -> bytes:
        """The bytes of an element."""
        if isinstance(node, Leaf):
            data = self.value(node)
            if self.explicit and node.vr not in LONG and len(data) > 0xFFFF:
                # Of values of UN, the bytes are in little endian, whatever is around (PS3.5 6.2.2).
                return self.framed(node.tag, "UN", replace(self, order="<").value(node), False)
            return self.framed(node.tag, node.vr, data, False)
        if isinstance(node, Fragments):
            return self.framed(node.tag, "OB", b"".join(map(self.item, node.parts)), True)
        inner = Encoding(False, "<", self.charset) if node.unknown and self.explicit else self
        data = b"".join(inner.item(inner.level(item), item.undefined) for item in node.items)
        return self.framed(node.tag, "UN" if node.unknown else "SQ", data, node.undefined, inner)

    def item(self, data: bytes, undefined: bool = False) -> bytes:
        """An item around these bytes."""
        if undefined:
            return self.part(0xE000, 0xFFFFFFFF) + data + self.part(0xE00D, 0)
        return self.part(0xE000, len(data)) + data

    def part(self, element: int, length: int) -> bytes:
        """The header of an item, or a delimiter."""
        return pack(self.order + "HHL", 0xFFFE, element, length)

    def framed(self, tag: int, vr: str, data: bytes, undefined: bool, inner: Encoding | None = None) -> bytes:
        """A header, the value's bytes, and a delimiter if need be."""
        length = 0xFFFFFFFF if undefined else len(data)
        head = pack(self.order + "HH", tag >> 16, tag & 0xFFFF)
        if not self.explicit:
            head += pack(self.order + "L", length)
        elif vr in LONG:
            head += vr.encode() + pack(self.order + "HL", 0, length)
        else:
            head += vr.encode() + pack(self.order + "H", length)
        return head + data + ((inner or self).part(0xE0DD, 0) if undefined else b"")

    def value(self, leaf: Leaf) -> bytes:
        """The bytes of a value, of even length."""
        code = NUMBERS.get(leaf.vr)
        if code is not None:
            return b"".join(self.number(leaf, code, value) for value in leaf.values)
        if not leaf.values:
            return b""
        if isinstance(leaf.values[0], bytes):
            return self.ordered(leaf.values[0], UNITS.get(leaf.vr, 1))
        data = self.text(leaf.vr, ["" if one is None else str(one) for one in leaf.values])
        return data + (b"\0" if leaf.vr == "UI" else b" ") * (len(data) % 2)

    def number(self, leaf: Leaf, code: str, value: Any) -> bytes:
        if code == "HH":
            return pack(self.order + code, value >> 16, value & 0xFFFF)
        # The neighbours of the first value of a LUT Descriptor are unsigned, whatever the VR is.
        return pack(self.order + "H", value & 0xFFFF) if code == "h" else pack(self.order + code, value)

    def ordered(self, data: bytes, unit: int) -> bytes:
        """Words in the order of bytes."""
        if self.order == "<" or unit == 1:
            return data
        return b"".join(data[place : place + unit][::-1] for place in range(0, len(data), unit))

    def text(self, vr: str, texts: list[str]) -> bytes:
        if vr not in OF_CHARSET:
            return "\\".join(texts).encode("ascii")
        if vr == "PN":
            return self.charset.encode_names(texts)
        return self.charset.encode("\\".join(texts)) if vr in ONE_TEXT else self.charset.encode_values(texts)


ENCODINGS = {
    IMPLICIT: Encoding(False),
    EXPLICIT: Encoding(),
    BIG_ENDIAN: Encoding(order=">"),
    JPEG: Encoding(),
}


def number_size(vr: str) -> int:
    """How many bytes one number has."""
    return calcsize("<" + NUMBERS[vr])


def made(level: Level) -> Dataset:
    """The data set of a level, made as users do."""
    ds = Dataset()
    for node in level.nodes:
        put(ds, node)
    return ds


def put(ds: Any, node: Node) -> None:
    """Assign an element as users do."""
    assert not isinstance(node, Fragments)
    if isinstance(node, Nest):
        ds.set(node.tag, [made(item) for item in node.items], vr="SQ")
    else:
        ds.set(node.tag, node.value, vr=node.vr if node.tag & 0x10000 else None)


def reached(ds: Any, path: Path) -> Any:
    """The data set or item in which the node of a path is, with the nodes of each level in order."""
    for place, item in zip(path[:-1:2], path[1::2], strict=True):
        ds = [element for element in ds if element.tag.element][place].value[item]
    return ds


def leaves(level: Level, before: Path = ()) -> Iterator[tuple[Path, Leaf]]:
    """All elements that are no sequences, with their paths."""
    for place, node in enumerate(level.nodes):
        if isinstance(node, Leaf):
            yield (*before, place), node
        elif isinstance(node, Nest):
            for number, item in enumerate(node.items):
                yield from leaves(item, (*before, place, number))


def with_leaf(level: Level, path: Path, leaf: Leaf) -> Level:
    """The same with another leaf at a path."""
    nodes = list(level.nodes)
    place, *rest = path
    if not rest:
        nodes[place] = leaf
    else:
        nest = nodes[place]
        assert isinstance(nest, Nest)
        items = list(nest.items)
        items[rest[0]] = with_leaf(items[rest[0]], tuple(rest[1:]), leaf)
        nodes[place] = replace(nest, items=tuple(items))
    return replace(level, nodes=tuple(nodes))


def plain(level: Level, explicit: bool) -> Level:
    """As the codec writes what is made: lengths are defined, but for private sequences in implicit VR."""
    nodes: list[Node] = []
    for node in level.nodes:
        if isinstance(node, Nest):
            undefined = not explicit and bool(node.tag & 0x10000)
            node = Nest(node.tag, tuple(plain(item, explicit) for item in node.items), undefined)
        nodes.append(node)
    return Level(tuple(nodes))
