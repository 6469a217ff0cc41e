"""Changes that damage bytes where it hurts: in headers, lengths and delimiters."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from random import Random

from .inputs import Input

_DEFLATED = b"1.2.840.10008.1.2.1.99"
_VRS = (
    b"AE AS AT CS DA DS DT FD FL IS LO LT OB OD OF OL OV OW PN SH SL SQ SS ST SV TM UC UI UL UN UR US UT UV ZZ ?? \0\0"
).split(b" ")
_LENGTHS = (0, 1, 2, 4, 7, 8, 0xFF, 0xFFFE, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF)
# Tags that mean something to the codec, as they stand in little endian.
_TAGS = tuple(
    bytes.fromhex(tag)
    for tag in (
        "feff00e0", "feff0de0", "feffdde0", "e07f1000", "08000500", "28000301", "28000001", "02001000", "02000000",
        "09001000", "09000110", "08001800", "08001600", "08004011", "fcfffcff", "00000000", "ffffffff", "28000211",
    )
)  # fmt: skip
_PIECES = (
    *_TAGS,
    bytes.fromhex("feff00e0ffffffff"),
    bytes.fromhex("feff00e000000000"),
    bytes.fromhex("feff0de000000000"),
    bytes.fromhex("feffdde000000000"),
    bytes.fromhex("08004011ffffffff"),
    bytes.fromhex("0800401153510000ffffffff"),
    bytes.fromhex("08004011554e0000ffffffff"),
    bytes.fromhex("0900011053510000ffffffff"),
    bytes.fromhex("e07f10004f420000ffffffff"),
    bytes.fromhex("080005004353") + b"\x1c\0ISO 2022 IR 6\\ISO 2022 IR 87",
    bytes.fromhex("080005004353") + b"\x0a\0ISO_IR 192",
    bytes.fromhex("2800030155530200") + b"\1\0",
    b"\x1b$B\x1b(J\x1b$)C",
    b"\\",
    bytes(8),
    b"\xff" * 8,
)


def mutated(random: Random, inputs: list[Input]) -> bytes:
    """One of the inputs, changed in a few places."""
    base = random.choice(inputs)
    if random.random() < 0.1:
        base = Input(base.name, _spliced(random, base, random.choice(inputs)), base.places)
    return changed(random, base)


def changed(random: Random, base: Input) -> bytes:
    """The same with a few changes."""
    data = bytearray(base.data)
    for _ in range(random.choice((1, 1, 1, 2, 2, 3, 5, 8))):
        if data:
            random.choice(_CHANGES)(random, data, base)
    if random.random() < 0.05:
        data = _deflated(data)
    return bytes(data)


def _place(random: Random, data: bytearray, base: Input) -> int:
    """Where to change something: mostly in a header."""
    if base.places and random.random() < 0.7:
        return min(random.choice(base.places) + random.choice((0, 0, 2, 4, 4, 6, 6, 8, 8, 12)), len(data) - 1)
    return random.randrange(len(data))


def _spliced(random: Random, one: Input, other: Input) -> bytes:
    """The beginning of one and the end of another."""
    stop = random.choice(one.places) if one.places else random.randrange(len(one.data) + 1)
    start = random.choice(other.places) if other.places else random.randrange(len(other.data) + 1)
    return one.data[:stop] + other.data[start:]


def _flip(random: Random, data: bytearray, base: Input) -> None:
    data[_place(random, data, base)] ^= 1 << random.randrange(8)


def _byte(random: Random, data: bytearray, base: Input) -> None:
    data[_place(random, data, base)] = random.choice((0, 1, 0x20, 0x5C, 0x7F, 0x80, 0xFE, 0xFF, random.randrange(256)))


def _length(random: Random, data: bytearray, base: Input) -> None:
    place = _place(random, data, base)
    size = random.choice((2, 4))
    now = int.from_bytes(data[place : place + size], "little")
    left = len(data) - place
    length = random.choice((*_LENGTHS, now + random.randrange(-9, 10), left + random.randrange(-12, 3)))
    data[place : place + size] = (length % (1 << 8 * size)).to_bytes(size, random.choice(("little", "little", "big")))


def _vr(random: Random, data: bytearray, base: Input) -> None:
    place = random.choice(base.places) + 4 if base.places else random.randrange(len(data))
    data[place : place + 2] = random.choice(_VRS)


def _tag(random: Random, data: bytearray, base: Input) -> None:
    place = random.choice(base.places) if base.places else random.randrange(len(data))
    data[place : place + 4] = random.choice(_TAGS)


def _insert(random: Random, data: bytearray, base: Input) -> None:
    place = _place(random, data, base)
    data[place:place] = random.choice((random.choice(_PIECES), random.randbytes(random.randrange(1, 20))))


def _copy(random: Random, data: bytearray, base: Input) -> None:
    """The same elements again, maybe elsewhere."""
    start, stop = sorted((_place(random, data, base), _place(random, data, base)))
    place = _place(random, data, base)
    data[place:place] = data[start : min(stop, start + 2000)]


def _delete(random: Random, data: bytearray, base: Input) -> None:
    start = _place(random, data, base)
    stop = _place(random, data, base) if random.random() < 0.5 else start + random.randrange(1, 12)
    del data[min(start, stop) : max(start, stop)]


def _cut(random: Random, data: bytearray, base: Input) -> None:
    del data[_place(random, data, base) :]


def _syntax(random: Random, data: bytearray, base: Input) -> None:
    """Say another transfer syntax."""
    place = data.find(b"\x02\x00\x10\x00UI")
    if 0 <= place < len(data) - 8:
        size = data[place + 6]
        uids = (b"1.2.840.10008.1.2", b"1.2.840.10008.1.2.1", b"1.2.840.10008.1.2.2", b"1.2.840.10008.1.2.4.50")
        data[place + 8 : place + 8 + size] = random.choice((*uids, _DEFLATED, b"1.2.3"))[:size].ljust(size, b"\0")


def _bare(random: Random, data: bytearray, base: Input) -> None:
    """Without preamble, or without file meta information."""
    if data[128:132] == b"DICM":
        body = [place for place in base.places if base.data[place : place + 2] != b"\2\0"]
        del data[: random.choice((128, 132, body[0] if body else 132))]


def _deflated(data: bytearray) -> bytearray:
    """A data set that is damaged before it is deflated."""
    head = b"\x02\x00\x10\x00UI" + len(_DEFLATED).to_bytes(2, "little") + _DEFLATED
    start = data.find(b"\x08\x00", 132) if data[128:132] == b"DICM" else 0
    return bytearray(bytes(128) + b"DICM" + head + zlib.compress(bytes(data[max(start, 0) :]), wbits=-15))


_CHANGES: tuple[Callable[[Random, bytearray, Input], None], ...] = (
    *(_flip, _flip, _byte, _byte, _length, _length, _length, _vr, _vr, _tag, _insert, _insert, _copy),
    *(_delete, _delete, _cut, _syntax, _bare),
)
