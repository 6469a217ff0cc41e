"""What differs between two data sets: values, not the bytes that spell them."""

from __future__ import annotations

from collections.abc import Iterable

from dicodec.difference.compare import Comparison
from dicodec.difference.found import Difference as Difference
from dicodec.difference.ignore import Ignorable, Ignored
from dicodec.difference.place import Place
from dicodec.element_map import ElementMap

__all__ = ["Difference", "diff"]


def diff(
    a: ElementMap,
    b: ElementMap,
    *,
    ignore: Iterable[Ignorable] | str = (),
    ignore_private: bool = False,
    ignore_charset: bool = False,
    ignore_transfer_syntax: bool = False,
    ignore_file_meta: bool = False,
    tolerance: float = 0.0,
) -> list[Difference]:
    """What differs between two data sets or items, in the order of their elements; nothing when they are equal.

    Values are compared as what they mean: ``1.0`` equals ``1.00``, text equals the same text in another character
    set, and padding, the way in which lengths are given and delimiters at the end of a name say nothing. An element
    that is empty is not one that is absent, ``1015`` is not ``101500`` but less precise, and another VR is a
    difference. What cannot be decoded is compared by its bytes. Items that were added or removed are found, so that
    those behind them are compared with their like.

    ``ignore`` names what does not count: keywords and tags, in items as well; ``"0009,xxxx"`` for all of a group and
    ``"60xx,3000"`` for one element of many; and paths from the outermost data set, as differences have them, where
    a sequence without a number is any of its items: ``"RequestAttributesSequence.ScheduledProcedureStepID"``.

    ``ignore_private`` leaves out private elements. ``ignore_charset`` leaves out Specific Character Set.
    ``ignore_transfer_syntax`` leaves out what depends on the encoding: Transfer Syntax UID, group lengths, padding
    (FFFC,FFFC), and VRs as far as an encoding does not tell them, such as UN and OB or OW; compressed pixel data is
    not decompressed, but may be cut into other fragments. ``ignore_file_meta`` leaves out group 0002, which counts
    where both data sets have it. Numbers of DS, FL and FD are equal up to a difference of ``tolerance``.

    Raises UnknownKeyError for an unknown keyword in ``ignore``.
    """
    for one in (a, b):
        if not isinstance(one, ElementMap):
            raise TypeError(f"diff compares data sets of dicodec, not {type(one).__name__}; see from_pydicom")
    if not tolerance >= 0:
        raise ValueError(f"a tolerance is not negative, as {tolerance} is")
    ignored = Ignored(ignore, ignore_private, ignore_charset, ignore_transfer_syntax)
    comparison = Comparison(ignored, ignore_transfer_syntax, tolerance)
    found: list[Difference] = []
    mine, theirs = getattr(a, "file_meta", None), getattr(b, "file_meta", None)
    if not ignore_file_meta and mine is not None and theirs is not None:
        found += comparison.levels(_outermost(mine), _outermost(theirs))
    return found + comparison.levels(_outermost(a), _outermost(b))


def _outermost(elements: ElementMap) -> Place:
    return Place(elements, None, kind=type(elements))
