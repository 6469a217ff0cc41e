"""Which items of two sequences belong together, when some were added, removed or changed.

Items are known by their features: a digest of each of their elements. Features that only one item on each side has
pair these, which is the idea of Bram Cohen's patience diff; what lies between pairs is looked at again. Where nothing
is unique, equal items are paired by the fewest edits. A small rest is paired at the least cost, a large one as it
stands. All of this decides only what is compared with what.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from typing import Final

#: Digests of an item's elements, by tag.
Features = dict[int, bytes]
#: An item of the first sequence and one of the second, by index; None where there is none.
Pair = tuple[int | None, int | None]

#: A table of this many pairs of items is filled in an instant.
_SMALL: Final = 1024
#: How many items may have been added or removed before what was found so far is taken.
_EDITS: Final = 100
_Range = tuple[int, int, int, int]


def align(mine: list[Features], theirs: list[Features]) -> list[Pair]:
    """Pair items, in order. The other way round, the same items are paired."""
    # Ties are settled in one direction only.
    if (len(mine), _digests(mine)) <= (len(theirs), _digests(theirs)):
        return _Alignment(mine, theirs).pairs()
    return [(one, other) for other, one in _Alignment(theirs, mine).pairs()]


def _digests(items: list[Features]) -> list[list[bytes]]:
    return [list(item.values()) for item in items]


class _Alignment:
    def __init__(self, a: list[Features], b: list[Features]) -> None:
        self.a = a
        self.b = b
        self.matches: list[tuple[int, int]] = []

    def pairs(self) -> list[Pair]:
        waiting: list[_Range] = [(0, len(self.a), 0, len(self.b))]
        while waiting:
            waiting += self._match(*self._trimmed(*waiting.pop()))
        found: list[Pair] = []
        i = j = 0
        for one, other in [*sorted(self.matches), (len(self.a), len(self.b))]:
            found += [(place, None) for place in range(i, one)]
            found += [(None, place) for place in range(j, other)]
            if one < len(self.a):
                found.append((one, other))
            i, j = one + 1, other + 1
        return found

    def _trimmed(self, i: int, end_a: int, j: int, end_b: int) -> _Range:
        """Pair equal items at both ends; what is between them is left."""
        a, b = self.a, self.b
        while i < end_a and j < end_b and a[i] == b[j]:
            self.matches.append((i, j))
            i, j = i + 1, j + 1
        while i < end_a and j < end_b and a[end_a - 1] == b[end_b - 1]:
            end_a, end_b = end_a - 1, end_b - 1
            self.matches.append((end_a, end_b))
        return i, end_a, j, end_b

    def _match(self, i: int, end_a: int, j: int, end_b: int) -> list[_Range]:
        """Pair items of a range; returns the ranges in between that are to be looked at."""
        if i == end_a or j == end_b:
            return []
        if (end_a - i) * (end_b - j) <= _SMALL:
            self._cheapest(i, end_a, j, end_b)
            return []
        anchors = self._anchors(i, end_a, j, end_b) or self._equal(i, end_a, j, end_b)
        if not anchors:
            self.matches += zip(range(i, end_a), range(j, end_b), strict=False)
            return []
        left: list[_Range] = []
        for one, other in [*anchors, (end_a, end_b)]:
            left.append((i, one, j, other))
            i, j = one + 1, other + 1
        self.matches += anchors
        return left

    def _anchors(self, i: int, end_a: int, j: int, end_b: int) -> list[tuple[int, int]]:
        """Items that have most in common that no other item has, in an order that both sides agree on."""
        here, there = _unique(self.a, i, end_a), _unique(self.b, j, end_b)
        votes = Counter((one, there[feature]) for feature, one in here.items() if feature in there)
        best_a: dict[int, tuple[int, int]] = {}
        best_b: dict[int, tuple[int, int]] = {}
        for (one, other), count in sorted(votes.items()):
            best_a[one] = max(best_a.get(one, (0, 0)), (count, -other))
            best_b[other] = max(best_b.get(other, (0, 0)), (count, -one))
        mutual = [(one, -found[1]) for one, found in sorted(best_a.items()) if best_b[-found[1]][1] == -one]
        return _increasing(mutual)

    def _equal(self, i: int, end_a: int, j: int, end_b: int) -> list[tuple[int, int]]:
        """Equal items by the fewest edits, as far as some of them lead (Myers, Algorithmica 1, 1986)."""
        a, b = self.a[i:end_a], self.b[j:end_b]
        # The furthest places in ``a`` by how much further that is than in ``b``; and as they were before each edit.
        reached = {1: 0}
        history: list[dict[int, int]] = []
        for edits in range(_EDITS + 1):
            history.append(dict(reached))
            for shift in range(-edits, edits + 1, 2):
                x = _step(reached, shift, edits)[1]
                while x < len(a) and 0 <= x - shift < len(b) and a[x] == b[x - shift]:
                    x += 1
                reached[shift] = x
            if reached.get(len(a) - len(b), -1) >= len(a):
                break
        _, x, shift = max(
            (2 * x - shift, x, shift)
            for shift, x in reached.items()
            if x <= len(a) and 0 <= x - shift <= len(b) and (shift - edits) % 2 == 0
        )
        found: list[tuple[int, int]] = []
        while history:
            edits = len(history) - 1
            before, start = _step(history.pop(), shift, edits)
            found += [(i + at, j + at - shift) for at in range(x - 1, start - 1, -1)]
            x, shift = (start - (before < shift), before)
        return found[::-1]

    def _cheapest(self, i: int, end_a: int, j: int, end_b: int) -> None:
        """Pair items so that the differences have the fewest lines: an edit distance over items.

        An item by itself has a line an element; a pair has those in which one differs from the other.
        """
        a, b = self.a[i:end_a], self.b[j:end_b]
        rows = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
        for y in range(len(b) - 1, -1, -1):
            rows[len(a)][y] = rows[len(a)][y + 1] + len(b[y])
        for x in range(len(a) - 1, -1, -1):
            row, below = rows[x], rows[x + 1]
            row[len(b)] = below[len(b)] + len(a[x])
            for y in range(len(b) - 1, -1, -1):
                alone = min(below[y] + len(a[x]), row[y + 1] + len(b[y]))
                row[y] = min(alone, below[y + 1] + _cost(a[x], b[y]))
        x = y = 0
        while x < len(a) and y < len(b):
            cost = rows[x][y]
            if cost == rows[x + 1][y + 1] + _cost(a[x], b[y]):
                self.matches.append((i + x, j + y))
                x, y = x + 1, y + 1
            elif cost == rows[x + 1][y] + len(a[x]):
                x += 1
            else:
                y += 1


def _step(reached: dict[int, int], shift: int, edits: int) -> tuple[int, int]:
    """Where an edit comes from, and where it leads to before equal items follow."""
    if shift == -edits or (shift != edits and reached[shift - 1] < reached[shift + 1]):
        return shift + 1, reached[shift + 1]
    return shift - 1, reached[shift - 1] + 1


def _cost(one: Features, other: Features) -> int:
    """As many as there are elements in both, but for those that are equal."""
    return len(one) + len(other) - 2 * sum(other.get(tag) == digest for tag, digest in one.items())


def _unique(items: list[Features], start: int, end: int) -> dict[tuple[int, bytes], int]:
    """The features that one item of a range alone has, and the item."""
    found: dict[tuple[int, bytes], int] = {}
    for place in range(start, end):
        for feature in items[place].items():
            found[feature] = -1 if feature in found else place
    return {feature: place for feature, place in found.items() if place >= 0}


def _increasing(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """A longest part of pairs, which come by their first, that grows in its second as well."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for number, (_, other) in enumerate(pairs):
        place = bisect_left(ends, other)
        before.append(last[place - 1] if place else -1)
        if place == len(ends):
            ends.append(other)
            last.append(number)
        else:
            ends[place], last[place] = other, number
    found: list[tuple[int, int]] = []
    number = last[-1] if last else -1
    while number >= 0:
        found.append(pairs[number])
        number = before[number]
    return found[::-1]
