"""Walking two data sets at once. What has the same bytes in the same context is equal, and not walked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from dicodec.core.levels import Level, level_of
from dicodec.core.nodes import Element
from dicodec.core.walk import elements_of, levels_of, reach
from dicodec.core.write import in_order
from dicodec.difference.align import Features, Pair, align
from dicodec.difference.found import Difference, Kind
from dicodec.difference.ignore import Ignored
from dicodec.difference.place import Place, SequencePlace, same_level, same_sequence, spelt_alike
from dicodec.difference.values import common_vr, decoded, digest, same_bytes, same_fragments, same_value
from dicodec.errors import DecodeError
from dicodec.private import creator_of
from dicodec.tag import Tag
from dicodec.vr import BULK

#: Stands among an item's features for the item as a whole.
_WHOLE: Final = -1


class Comparison:
    """Compares by one set of options."""

    def __init__(self, ignored: Ignored, any_encoding: bool, tolerance: float) -> None:
        self.ignored = ignored
        self.any_encoding = any_encoding
        self.tolerance = tolerance

    def levels(self, a: Place, b: Place) -> list[Difference]:
        """What differs between two data sets or items. Raises DecodeError where one cannot be walked."""
        if same_level(a.level, b.level):
            return []
        mine, theirs = in_order(a.level), in_order(b.level)
        found: list[Difference] = []
        for tag in mine if mine.keys() == theirs.keys() else sorted(mine.keys() | theirs.keys()):
            if not self.ignored.tag(tag):
                one, other = mine.get(tag), theirs.get(tag)
                if one is None or other is None:
                    found += self._differs("removed" if other is None else "added", one, other, a, b)
                else:
                    found += self._elements(one, other, a, b)
        return found

    def _differs(self, kind: Kind, one: Element | None, other: Element | None, a: Place, b: Place) -> list[Difference]:
        """One difference between elements, unless it is ignored."""
        element, owner = (one, a) if one is not None else (other, b)
        assert element is not None
        tag = element._tag
        path, there = a.element_path(tag), b.element_path(tag)
        if self.ignored.path(path, there):
            return []
        for found, place in ((one, a), (other, b)):
            if found is not None and found.vr == "SQ":
                SequencePlace(found, place).settled()
        creator = creator_of(elements_of(owner.level), tag)
        return [Difference(path, element.tag, kind, one, other, there, creator)]

    def _elements(self, one: Element, other: Element, a: Place, b: Place) -> list[Difference]:
        vr = one.vr
        if vr != other.vr:
            vr = common_vr(one._tag, vr, other.vr) if self.any_encoding else ""
            if not vr:
                return self._differs("vr", one, other, a, b)
        if vr == "SQ":
            return self._sequences(one, other, a, b)
        if same_value(one, other, vr, self.tolerance) or (self.any_encoding and same_fragments(one, other)):
            return []
        return self._differs("value", one, other, a, b)

    def _sequences(self, one: Element, other: Element, a: Place, b: Place) -> list[Difference]:
        mine, theirs = SequencePlace(one, a), SequencePlace(other, b)
        if same_sequence(one, other, mine.sequence, theirs.sequence):
            return []
        if self.ignored.has_paths and self.ignored.path(mine.path, theirs.path):
            return []
        try:
            left, right = levels_of(mine.sequence), levels_of(theirs.sequence)
            if len(left) == len(right) == 1:
                return self.items(Place(left[0], mine, 1), Place(right[0], theirs, 1))
            found = list(_Items(self, mine, theirs, one.tag).differences())
        except DecodeError:
            # Where items cannot be told apart, bytes are all there is.
            return [] if same_bytes(one.raw, other.raw) else self._differs("value", one, other, a, b)
        if len(left) != len(right):
            return self._differs("items", one, other, a, b) + found
        return found

    def items(self, a: Place, b: Place) -> list[Difference]:
        """What differs between two items."""
        if self.ignored.has_paths and self.ignored.path(a.path[:-1], b.path[:-1]):
            return []
        return self.levels(a, b)

    def features(self, level: Level, as_read: bool) -> Features:
        """Digests of the values of an item, by tag; of their bytes where both sides spell values alike."""
        found: Features = {}
        for tag, element in in_order(level).items():
            if not self.ignored.tag(tag):
                found[tag] = digest(element.vr, self._spelt(level, element, as_read))
        found[_WHOLE] = digest("", b"".join(found.values()))
        return found

    def _spelt(self, level: Level, element: Element, as_read: bool) -> bytes:
        vr = element.vr
        if vr == "SQ" and not as_read:
            entries = levels_of(reach(level, element))
            return b"".join(self.features(level_of(entry), False)[_WHOLE] for entry in entries)
        if as_read or vr in BULK:
            return bytes(element.raw).rstrip(b" \0")
        return repr(decoded(element, vr)).encode("utf-8", "surrogatepass")


class _Items:
    """The items of two sequences."""

    def __init__(self, comparison: Comparison, mine: SequencePlace, theirs: SequencePlace, tag: Tag) -> None:
        self.comparison = comparison
        self.mine = mine
        self.theirs = theirs
        self.tag = tag
        self.a = levels_of(mine.sequence)
        self.b = levels_of(theirs.sequence)
        self._compared: dict[tuple[int, int], list[Difference]] = {}

    def differences(self) -> Iterator[Difference]:
        """What differs, item by item."""
        count, other = len(self.a), len(self.b)
        if count == other:
            yield from self._as_many(count)
            return
        least, first, last = min(count, other), 0, 0
        while first < least and not self._items(first, first):
            first += 1
        while last < least - first and not self._items(count - 1 - last, other - 1 - last):
            last += 1
        yield from self._listed(self._aligned(first, count - last, first, other - last))

    def _as_many(self, count: int) -> Iterator[Difference]:
        """Items one by one; where several in a row differ, maybe in another order."""
        place = 0
        while place < count:
            start = place
            while place < count and self._items(place, place):
                place += 1
            as_they_stand = [one for at in range(start, place) for one in self._items(at, at)]
            if place - start > 1:
                pairs = self._aligned(start, place, start, place)
                if any(one != other for one, other in pairs):
                    moved = list(self._listed(pairs))
                    if len(moved) < len(as_they_stand):
                        as_they_stand = moved
            yield from as_they_stand
            place += 1

    def _aligned(self, start: int, end: int, start_in_b: int, end_in_b: int) -> list[Pair]:
        """The items of two ranges, paired with their like."""
        if start == end:
            return [(None, place) for place in range(start_in_b, end_in_b)]
        if start_in_b == end_in_b:
            return [(place, None) for place in range(start, end)]
        features, alike = self.comparison.features, spelt_alike(self.mine.sequence, self.theirs.sequence)
        mine = [features(level_of(entry), alike) for entry in self.a[start:end]]
        theirs = [features(level_of(entry), alike) for entry in self.b[start_in_b:end_in_b]]
        return [
            (None if one is None else one + start, None if other is None else other + start_in_b)
            for one, other in align(mine, theirs)
        ]

    def _listed(self, pairs: Iterable[Pair]) -> Iterator[Difference]:
        for one, other in pairs:
            if one is not None and other is not None:
                yield from self._items(one, other)
            elif one is not None:
                yield from self._alone("removed", self.mine, one)
            elif other is not None:
                yield from self._alone("added", self.theirs, other)

    def _alone(self, kind: Kind, place: SequencePlace, index: int) -> list[Difference]:
        """An item that only one side has."""
        path, there = f"{self.mine.path}[{index + 1}]", f"{self.theirs.path}[{index + 1}]"
        if self.comparison.ignored.path(path, there):
            return []
        item = place.settled().items()[index]
        one, other = (item, None) if kind == "removed" else (None, item)
        return [Difference(path, self.tag, kind, one, other, there)]

    def _items(self, index: int, index_in_b: int) -> list[Difference]:
        """What differs between two items; they may be asked for again."""
        found = self._compared.get((index, index_in_b))
        if found is None:
            a = Place(self.a[index], self.mine, index + 1)
            b = Place(self.b[index_in_b], self.theirs, index_in_b + 1)
            found = self._compared[index, index_in_b] = self.comparison.items(a, b)
        return found
