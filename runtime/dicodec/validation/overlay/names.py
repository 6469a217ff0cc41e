"""The names in overlays: of objects, attributes and codes, and those that conditions speak of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from dicodec import registry
from dicodec.errors import DicomError
from dicodec.schema import (
    And,
    Changes,
    Code,
    Condition,
    ItemIs,
    Not,
    Or,
    Used,
    parse_condition,
    refs,
    status,
)
from dicodec.validation.overlay.places import is_of_file_meta

_UID: Final = re.compile(r"(?=.{1,64}$)[0-2](\.(0|[1-9][0-9]*))+")
_ATTRIBUTE: Final = re.compile(r"(\w+(?:\.\w+)*)(?:\[([1-9][0-9]*)\])?")
_TAG: Final = re.compile(r"[0-9A-Fa-f]{8}")
_CODE: Final = re.compile(r"\(([^,]+),([^,]+)\)")


def objects_named(names: tuple[str, ...]) -> tuple[frozenset[str], frozenset[str]]:
    """The IODs (as names of their constraint tables) and the SOP Classes (as UIDs) that names mean."""
    iods, sop_classes = set(), set()
    for name in names:
        if not _UID.fullmatch(name):
            iods.add(registry.slug_of(name))
            continue
        if registry.uid_type(name) not in (None, "SOP Class"):
            raise DicomError(f"{name} is no SOP Class, but {registry.uid_name(name)}")
        sop_classes.add(name)
    return frozenset(iods), frozenset(sop_classes)


def attribute_named(text: str) -> tuple[tuple[int, ...], int | None]:
    """The tags of a path of keywords or tags, and the value position at its end."""
    match = _ATTRIBUTE.fullmatch(text)
    if match is None:
        raise DicomError(f"{text!r} is no path: write SequenceKeyword.Keyword, for all items; Keyword[3] is a value")
    names = match[1].split(".")
    tags = tuple(map(_tag_named, names))
    for name, tag in zip(names[:-1], tags, strict=False):
        if registry.vr_of(tag) not in ("SQ", ""):
            raise DicomError(f"{name} is no sequence, and has no {names[-1]}")
    return tags, int(match[2]) if match[2] else None


def _tag_named(name: str) -> int:
    tag = registry.tag_of(name)
    if tag is None and _TAG.fullmatch(name):
        tag = int(name, 16)
    if tag is None:
        near = registry.nearest_keyword(name)
        raise DicomError(f"{name!r} is no keyword{f'; did you mean {near}?' if near else ''}")
    return tag


def value_named(text: str, vr: str) -> str | Code:
    """A value as conditions write it: a code ``(113097, DCM)``, a tag without its comma, anything else as it stands."""
    if any(one.startswith("O") or one == "UN" for one in vr.split(" or ")):
        raise DicomError(f"values of VR {vr} are bytes, which cannot be listed")
    if vr == "AT":
        return f"{_tag_named(text):08X}"
    return _code_named(text) if vr == "SQ" else text


def _code_named(text: str) -> Code:
    match = _CODE.fullmatch(text)
    if match is None:
        raise DicomError(f"{text!r} is no code: write (value, coding scheme)")
    return Code(match[1].strip(), match[2].strip())


def checked_condition(text: str, *, of_file_meta: bool) -> None:
    """Raises DicomError for what is no condition, names what is not there, or can never be decided.

    Of file meta information only the conditions of its own attributes can speak, which are ``of_file_meta``.
    """
    try:
        what = parse_condition(text)
    except ValueError as error:
        # That a number is none does not say where.
        where = "" if str(error).startswith("condition ") else f"condition {text!r}: "
        raise DicomError(f"when: {where}{error}") from None
    try:
        for name in _names(what):
            if is_of_file_meta(_tag_named(name)) and not of_file_meta:
                raise DicomError(f"{name} stands in the file meta information, which is not looked at from data sets")
    except DicomError as error:
        raise DicomError(f"when: {error}") from None
    tables = set(_tables(what))
    unknown = next(iter(tables.difference(registry.constraint_keys()) if tables else ()), None)
    if unknown is not None:
        near = registry.did_you_mean(unknown, registry.constraint_keys())
        raise DicomError(f"when: there is no table {unknown}{near}")
    if status(what) in ("not checkable", "not parsed"):
        raise DicomError(f"when: {text} is never known")


def _names(what: Condition) -> Iterator[str]:
    for ref in refs(what):
        yield from ref.path
    for leaf in _leaves(what):
        if isinstance(leaf, ItemIs | Changes):
            yield leaf.sequence


def _tables(what: Condition) -> Iterator[str]:
    return (leaf.table for leaf in _leaves(what) if isinstance(leaf, Used))


def _leaves(what: Condition) -> Iterator[Condition]:
    match what:
        case Not(operand):
            yield from _leaves(operand)
        case And(operands) | Or(operands):
            for operand in operands:
                yield from _leaves(operand)
        case _:
            yield what
