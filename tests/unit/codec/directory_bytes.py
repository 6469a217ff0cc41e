"""DICOMDIR files for tests, made without the library: bytes whose offsets are counted here (PS3.3 F.3.2.2)."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

EXPLICIT = "1.2.840.10008.1.2.1"
IMPLICIT = "1.2.840.10008.1.2"
BIG_ENDIAN = "1.2.840.10008.1.2.2"

FIRST, LAST, NEXT, LOWER, SHARING = 0x00041200, 0x00041202, 0x00041400, 0x00041420, 0x00041504
RECORDS = 0x00041220
TYPE, FILE_ID, PATIENT_NAME = 0x00041430, 0x00041500, 0x00100010

Keys = dict[int, tuple[str, bytes]]
#: What stands for an offset: a number, a function of where the records stand, or None for no element.
Change = int | Callable[[list[int]], int] | None


@dataclass
class Rec:
    """A record: its type, other elements by tag, and the records below it."""

    kind: str
    keys: Keys = field(default_factory=dict)
    below: list[Rec] = field(default_factory=list)

    def walk(self) -> Iterator[Rec]:
        yield self
        for one in self.below:
            yield from one.walk()


def patient(name: str, *below: Rec) -> Rec:
    return Rec("PATIENT", {PATIENT_NAME: ("PN", name.encode()), 0x00100020: ("LO", b"4711")}, list(below))


def study(*below: Rec) -> Rec:
    return Rec("STUDY", {0x0020000D: ("UI", b"1.2.3")}, list(below))


def series(*below: Rec) -> Rec:
    return Rec("SERIES", {0x00080060: ("CS", b"CT")}, list(below))


def image(*names: str) -> Rec:
    return Rec("IMAGE", {FILE_ID: ("CS", "\\".join(names).encode())})


def usual() -> list[Rec]:
    """Two patients; with the records in the order 0 PATIENT, 1 STUDY, 2 SERIES, 3 4 IMAGE, 5 PATIENT, 6 to 8 below."""
    return [
        patient("Ito^Haru", study(series(image("A", "I1"), image("A", "I2")))),
        patient("Roe^Jan", study(series(image("B", "I1")))),
    ]


def element(tag: int, vr: str, value: bytes, syntax: str = EXPLICIT) -> bytes:
    order = ">" if syntax == BIG_ENDIAN else "<"
    value += (b"\0" if vr in ("UI", "OB") else b" ") * (len(value) % 2)
    if vr in ("UL", "US") and order == ">":
        value = value[::-1]
    start = struct.pack(f"{order}HH", tag >> 16, tag & 0xFFFF)
    if syntax == IMPLICIT:
        return start + struct.pack("<I", len(value)) + value
    if vr in ("SQ", "OB"):
        return start + vr.encode() + b"\0\0" + struct.pack(f"{order}I", len(value)) + value
    return start + vr.encode() + struct.pack(f"{order}H", len(value)) + value


def dicomdir(
    roots: list[Rec],
    change: Mapping[int | tuple[int, int], Change] | None = None,
    *,
    syntax: str = EXPLICIT,
    undefined: bool = False,
    shift: int = 0,
    order: list[int] | None = None,
) -> bytes:
    """A file of a tree of records. ``change`` replaces offsets: by tag, or by place of the record and tag.

    ``shift`` is subtracted from all offsets; ``order`` is how the records stand, by their places in the tree.
    """
    records = [one for root in roots for one in root.walk()]
    order = order or list(range(len(records)))
    change = change or {}
    positions = [0] * len(records)
    links = _links(roots, records)

    def offset(where: int | tuple[int, int], target: int | None) -> bytes:
        tag = where if isinstance(where, int) else where[1]
        changed: Change = 0 if target is None else positions[target] - shift
        if where in change:
            changed = change[where]
        if changed is None:
            return b""
        value = changed if isinstance(changed, int) else changed(positions)
        return element(tag, "UL", struct.pack("<I", value & 0xFFFFFFFF), syntax)

    def content(place: int) -> bytes:
        record = records[place]
        parts = {
            NEXT: offset((place, NEXT), links[place][0]),
            0x00041410: element(0x00041410, "US", b"\xff\xff", syntax),
            LOWER: offset((place, LOWER), links[place][1]),
            TYPE: element(TYPE, "CS", record.kind.encode(), syntax),
            SHARING: offset((place, SHARING), None) if (place, SHARING) in change else b"",
            **{tag: element(tag, vr, value, syntax) for tag, (vr, value) in record.keys.items()},
        }
        return b"".join(parts[tag] for tag in sorted(parts))

    def framed(data: bytes, item: bool) -> bytes:
        order = ">" if syntax == BIG_ENDIAN else "<"
        group = 0xFFFE
        if item:
            head = struct.pack(f"{order}HHI", group, 0xE000, 0xFFFFFFFF if undefined else len(data))
            return head + data + (struct.pack(f"{order}HHI", group, 0xE00D, 0) if undefined else b"")
        head = element(RECORDS, "SQ", b"", syntax)[:-4]
        tail = struct.pack(f"{order}HHI", group, 0xE0DD, 0) if undefined else b""
        return head + struct.pack(f"{order}I", 0xFFFFFFFF if undefined else len(data)) + data + tail

    def build() -> bytes:
        made = [next(place for place, one in enumerate(records) if one is root) for root in roots]
        head = b"".join(
            (
                b"\0" * 128 + b"DICM",
                file_meta(syntax),
                element(0x00041130, "CS", b"SET", syntax),
                offset(FIRST, made[0] if made else None),
                offset(LAST, made[-1] if made else None),
                element(0x00041212, "US", b"\0\0", syntax),
            )
        )
        items = [framed(content(place), True) for place in order]
        at = len(head) + (8 if syntax == IMPLICIT else 12)
        for place, item in zip(order, items, strict=True):
            positions[place] = at
            at += len(item)
        return head + framed(b"".join(items), False)

    build()  # counts where the records stand
    return build()


def _links(roots: list[Rec], records: list[Rec]) -> list[tuple[int | None, int | None]]:
    places = {id(one): place for place, one in enumerate(records)}
    found: list[tuple[int | None, int | None]] = [(None, None)] * len(records)
    for level in [roots, *(one.below for one in records)]:
        for one, other in zip(level, [*level[1:], None], strict=False):
            following = None if other is None else places[id(other)]
            found[places[id(one)]] = following, places[id(one.below[0])] if one.below else None
    return found


def file_meta(syntax: str) -> bytes:
    content = b"".join(
        (
            element(0x00020001, "OB", b"\0\1"),
            element(0x00020002, "UI", b"1.2.840.10008.1.3.10"),
            element(0x00020003, "UI", b"1.2.3.4"),
            element(0x00020010, "UI", syntax.encode()),
        )
    )
    return element(0x00020000, "UL", struct.pack("<I", len(content))) + content
