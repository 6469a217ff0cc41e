"""What is known of private elements: VR, VM and name by creator, group and element in the block (PS3.5 7.8.1).

The standard registers no private elements; makers describe theirs in conformance statements. What has been collected of
them comes with dicodec, and dictionaries of your own go on top, for a call and not for the process::

    mine = PrivateDictionary.builtin() | PrivateDictionary.of({("ACME 1.1", 0x0009, 0x01): ("US", "1", "Lamp Voltage")})
    ds.private_block(0x0009, "ACME 1.1").set(0x01, 12, dictionary=mine)
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final, NamedTuple

from dicodec.errors import UnknownKeyError
from dicodec.vr import VRS

#: A creator, an odd group, and the last two digits of an element, 0x00 to 0xFF.
PrivateKey = tuple[str, int, int]

_VM: Final = re.compile(r"\d+(-(\d+|\d*n))?")


class PrivateEntry(NamedTuple):
    """What a dictionary says of a private element.

    ``vr`` may be a choice, ``"US or SS"``, as in the dictionary of PS3.6, and ``"UN"`` where nobody knows more.
    ``name`` is ``""`` where it is not known.
    """

    vr: str
    vm: str = "1"
    name: str = ""


_Section = Mapping[int, PrivateEntry]  # by group << 8 | element


class PrivateDictionary(Mapping[PrivateKey, PrivateEntry]):
    """Private elements by ``(creator, group, element in the block)``; never changes.

    Creators are compared without the blanks and nulls around them, otherwise letter by letter. ``a | b`` has the
    entries of both, and where both have one, that of ``b``. It is knowledge, not law: files have been seen that store
    other VRs under the same names, so what an element's own header says goes before it.
    """

    __slots__ = ("_layers",)

    _layers: tuple[Mapping[str, _Section], ...]

    def __init__(self) -> None:
        self._layers = ()

    @classmethod
    def builtin(cls) -> PrivateDictionary:
        """What comes with dicodec: 10,500 elements of 450 creators, GE, Philips, Siemens and others.

        It is pydicom's collection, which is GDCM's; see NOTICE. Read when first asked for, and a creator's entries when
        the creator is.
        """
        return _builtin()

    @classmethod
    def of(cls, entries: Mapping[PrivateKey, PrivateEntry | tuple[str, str, str]]) -> PrivateDictionary:
        """A dictionary of your own. Raises ``ValueError`` for what is no private element, VR or VM, and says where."""
        sections: dict[str, dict[int, PrivateEntry]] = {}
        for (creator, group, element), entry in entries.items():
            checked = PrivateEntry(*entry)
            problem = _problem(creator, group, element, checked)
            if problem:
                raise ValueError(f"{spelt(creator, group, element)}: {problem}")
            sections.setdefault(clean(creator), {})[group << 8 | element] = checked
        return cls._over(sections)

    @classmethod
    def _over(cls, *layers: Mapping[str, _Section]) -> PrivateDictionary:
        made = cls()
        made._layers = layers
        return made

    def entry(self, creator: str, group: int, element: int) -> PrivateEntry | None:
        """The entry of an element, None if there is none. Raises ``ValueError`` for an element beyond 0xFF."""
        if not 0 <= element <= 0xFF:
            raise ValueError(f"{element:#x} is not in a block; its elements go from 0x00 to 0xFF")
        name, key = clean(creator), group << 8 | element
        for layer in reversed(self._layers):
            found = layer.get(name)
            if found is not None and key in found:
                return found[key]
        return None

    def creators(self) -> list[str]:
        """The creators that have entries, in order."""
        return sorted({creator for layer in self._layers for creator in layer})

    def __getitem__(self, key: PrivateKey) -> PrivateEntry:
        found = self.entry(*key)
        if found is None:
            raise UnknownKeyError(f"{spelt(*key)} is not in the dictionary")
        return found

    def __iter__(self) -> Iterator[PrivateKey]:
        for creator in self.creators():
            keys = {key for layer in self._layers for key in layer.get(creator, ())}
            yield from ((creator, key >> 8, key & 0xFF) for key in sorted(keys))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __bool__(self) -> bool:
        # Mapping would count all entries, and thereby parse them.
        return any(bool(layer) for layer in self._layers)

    def __or__(self, other: PrivateDictionary) -> PrivateDictionary:
        if not isinstance(other, PrivateDictionary):
            return NotImplemented
        return self._over(*self._layers, *other._layers)

    def __repr__(self) -> str:
        return f"<PrivateDictionary: {len(self.creators()):,} creators>"


def clean(creator: str) -> str:
    """A creator without what pads it: blanks around an LO mean nothing (PS3.5 6.2), and some writers pad with nulls."""
    return creator.strip(" \0")


def spelt(creator: str, group: int, element: int) -> str:
    """A private element as PS3.5 7.8.1 recommends to write it, ``(0029,xx43,"Acme_CT_Parameters")``."""
    # A creator may have bytes that are no text, which cannot be printed.
    name = clean(creator).encode("utf-8", "backslashreplace").decode()
    return f'({group:04X},xx{element:02X},"{name}")'


def _problem(creator: str, group: int, element: int, entry: PrivateEntry) -> str:
    if not clean(creator):
        return "the creator has no name"
    if not (group & 1 and 0 < group <= 0xFFFF):
        return f"group 0x{group:04X} is not private; private groups are odd"
    if not 0 <= element <= 0xFF:
        return f"{element:#x} is not in a block; its elements go from 0x00 to 0xFF"
    if not all(vr in VRS for vr in entry.vr.split(" or ")):
        return f"{entry.vr!r} is not a value representation (PS3.5 6.2)"
    return "" if _VM.fullmatch(entry.vm) else f"{entry.vm!r} is not a value multiplicity, such as 1, 1-3 or 2-2n"


class _Packed(Mapping[str, _Section]):
    """The lines of a data file by creator, parsed when a creator is asked for.

    Creators that are not in it are not remembered: files may hold any number of them.
    """

    __slots__ = ("_lines", "_parsed")

    def __init__(self, data: bytes) -> None:
        # Before the first creator stands a comment. No line of an entry begins with a bracket.
        creators = (part.partition(b"]\n") for part in data.split(b"\n[")[1:])
        self._lines = {creator.decode(): lines for creator, _, lines in creators}
        self._parsed: dict[str, _Section] = {}

    def __getitem__(self, creator: str) -> _Section:
        found = self._parsed.get(creator)
        if found is None:
            # Two threads may both parse it; the sections are equal and the last one stays.
            found = self._parsed[creator] = _parse(self._lines[creator].decode())
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)


def _parse(lines: str) -> _Section:
    found: dict[int, PrivateEntry] = {}
    made: dict[str, PrivateEntry] = {}  # many lines of a creator say the same
    for line in lines.splitlines():
        rest = line[9:]
        entry = made.get(rest)
        if entry is None:
            entry = made[rest] = PrivateEntry(*rest.split("\t"))
        if line[2] != "x":
            found[int(line[:4] + line[6:8], 16)] = entry
        else:
            # 60xxxx01 stands for all odd groups of 60xx, after the single ones, which go before it.
            first = int(f"{line[:2]}01{line[6:8]}", 16)
            for key in range(first, first + 0x10000, 0x200):
                found.setdefault(key, entry)
    return found


@cache
def _builtin() -> PrivateDictionary:
    from pkgutil import get_data

    data = get_data("dicodec", "data/private_dictionary.tsv")
    assert data is not None
    return PrivateDictionary._over(_Packed(data))
