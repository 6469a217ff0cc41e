"""View of the dictionary and the UIDs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import frozen

from dicomgen import names
from dicomgen.emit.files import OutputFile
from dicomgen.model.dictionary import DataElement, RegisteredUid


@frozen
class ElementLine:
    """A data element; ``mask`` has zero digits where the tag of a repeating group is free."""

    tag: int
    mask: int
    fields: tuple[str, str, str, str, str]


@frozen
class DictionaryView:
    """The file ``dictionary.py``."""

    elements: tuple[ElementLine, ...]
    repeating: tuple[ElementLine, ...]


@frozen
class UidLine:
    """A registered UID."""

    uid: str
    fields: tuple[str, str, str, str]


@frozen
class UidsView:
    """The file ``uids.py``."""

    rows: tuple[UidLine, ...]


def dictionary_file(elements: Iterable[DataElement]) -> OutputFile:
    """The dictionary, sorted by tag; repeating groups in a table of their own."""
    lines = sorted(((_element(row), row.repeating) for row in elements), key=lambda pair: pair[0].tag)
    view = DictionaryView(
        elements=tuple(line for line, repeating in lines if not repeating),
        repeating=tuple(line for line, repeating in lines if repeating),
    )
    return OutputFile("dictionary.py", "dictionary.py.j2", view)


def uids_file(uids: Iterable[RegisteredUid], group_titles: Mapping[str, str]) -> OutputFile:
    """The UIDs, sorted as numbers. Names of context groups, links in Part 6, come from Part 16's titles."""
    rows = []
    for row in sorted(uids, key=lambda row: names.uid_order(row.uid)):
        title = group_titles.get(row.name, "")
        name = f"{row.name} {title}".strip()
        rows.append(UidLine(row.uid, (name, row.keyword, row.kind, "retired" if row.retired else "")))
    return OutputFile("uids.py", "uids.py.j2", UidsView(tuple(rows)))


def _element(row: DataElement) -> ElementLine:
    status = row.status
    if row.retired:
        year = status.removeprefix("RET").strip(" ()")
        status = f"retired {year}" if year.isdigit() else "retired"
    mask = int("".join("0" if digit == "x" else "F" for digit in row.tag), 16)
    vr = row.vr if row.vr != "See Note" else ""
    fields = (row.keyword, row.name, vr, row.vm, status)
    return ElementLine(int(row.tag.replace("x", "0"), 16), mask, fields)
