"""Standard colour palettes (PS3.6 B)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

_DISCRETE: Final = 0
_LINEAR: Final = 1


@attrs.frozen
class ColorPalette:
    """A standard colour palette: the SOP Instance UID that names it, Content Label, Content Description, and its data.

    ``descriptor``: number of entries, first value mapped, bits of an entry. ``red``, ``green`` and ``blue`` are the
    data as PS3.6 prints them: one byte an entry or, where ``segmented``, segments (PS3.3 C.7.9.2).
    """

    uid: str
    label: str
    description: str
    descriptor: tuple[int, int, int]
    segmented: bool
    red: bytes = attrs.field(repr=False)
    green: bytes = attrs.field(repr=False)
    blue: bytes = attrs.field(repr=False)

    @property
    def lookup_table(self) -> tuple[bytes, bytes, bytes]:
        """Red, green and blue, one byte an entry each; segments are expanded."""
        if not self.segmented:
            return self.red, self.green, self.blue
        return bytes(_expanded(self.red)), bytes(_expanded(self.green)), bytes(_expanded(self.blue))


def _expanded(segments: bytes) -> Iterator[int]:
    """The entries that discrete and linear segments stand for (PS3.3 C.7.9.2.1 and C.7.9.2.2)."""
    at, last = 0, 0
    while at < len(segments):
        kind, count = segments[at], segments[at + 1]
        if kind == _DISCRETE:
            entries = segments[at + 2 : at + 2 + count]
            yield from entries
            at, last = at + 2 + count, entries[-1]
        elif kind == _LINEAR:
            end = segments[at + 2]
            yield from (last + round((end - last) * step / count) for step in range(1, count + 1))
            at, last = at + 3, end
        else:
            raise ValueError(f"segment type {kind} at entry {at + 1} is neither discrete nor linear")
