"""Attributes that number the items of their sequence, such as Segment Number: filled in where an item has none."""

from collections.abc import Iterable
from typing import Any


def number_items(items: Iterable[Any], keyword: str, first: int) -> None:
    """Give the items that were built here and have no number one more than the highest so far, each in turn.

    Items that were read stay as they are, with a number or without.
    """
    numbers: list[int] = []
    waiting = []
    for item in items:
        number = item.get(keyword)
        if isinstance(number, int):
            numbers.append(number)
        elif getattr(item, "_built", False):
            waiting.append(item)
    for number, item in enumerate(waiting, max(numbers, default=first - 1) + 1):
        item[keyword] = number
