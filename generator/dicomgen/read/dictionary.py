"""Part 6: data elements and UIDs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from dicomgen.model.dictionary import DataElement, RegisteredUid
from dicomgen.names import class_name
from dicomgen.problems import GeneratorError, Problems
from dicomgen.read.docbook import Part, clean
from dicomgen.read.tables import Table, TableRow, table
from dicomgen.read.tags import TAG, UID, digits

_ELEMENT_TABLES: Final = ("table_6-1", "table_7-1", "table_8-1", "table_9-1")
_UID_COLUMNS: Final = ("UID Value", "UID Name", "UID Type")
_ELEMENT_HEADER: Final = ("Tag", "Name", "Keyword", "VR", "VM", "")
_VR: Final = re.compile(r"[A-Z]{2}( or [A-Z]{2})*|See Note")
_VM: Final = re.compile(r"(?!0(?!-))\d+(-(\d+|\d*n))?( or 1)?")
_NOTE: Final = re.compile(r"\{note_[^}]*\}")


def read_elements(part: Part, problems: Problems) -> Iterator[DataElement]:
    """Every row of the registries of data, file meta, directory and RTP payload elements.

    Table 9-1 came with real-time video; editions before it have none.
    """
    for identity in _ELEMENT_TABLES:
        if identity == "table_9-1" and identity not in part.by_id:
            continue
        for row in table(part, identity, "data elements", _ELEMENT_HEADER).rows():
            printed, name, keyword, vr, vm, status = (_NOTE.sub("", row.text(column)).strip() for column in range(6))
            tag = TAG.fullmatch(printed)
            if tag is None:
                problems.add(row.origin, f"tag {printed!r} is not of the form (gggg,eeee)")
                continue
            if (vr and not _VR.fullmatch(vr)) or (vm and not _VM.fullmatch(vm)):
                shown = f"VR {vr!r} and VM {vm!r}, which are not of a known form"
                vr, vm = vr if _VR.fullmatch(vr) else "UN", vm if _VM.fullmatch(vm) else "1-n"
                problems.add(row.origin, f"{printed} has {shown}; {vr} {vm} is taken")
            yield DataElement(
                tag=digits(tag),
                keyword=_keyword(row, keyword.replace(" ", ""), name, status, problems),
                name=name,
                vr=vr,
                vm=vm,
                status=status,
                origin=row.origin,
            )


def _keyword(row: TableRow, printed: str, name: str, status: str, problems: Problems) -> str:
    """A keyword that can be the name of an attribute. Only retired elements may have none."""
    if printed.isidentifier() or (not printed and (not name or status.startswith("RET"))):
        return printed
    keyword = class_name(printed) or class_name(name)
    problems.add(row.origin, f"{name} has {printed!r} for a keyword; {keyword} is taken")
    return keyword


def read_uids(part: Part, problems: Problems) -> Iterator[RegisteredUid]:
    """UIDs of tables A-1 to A-4. Editions before 2019 have no keyword column, older ones no table of templates."""
    yield from _uids(table(part, "table_A-1", "UIDs"), problems)
    yield from _uids(table(part, "table_A-2", "UIDs"), problems, kind="Well-known Frame of Reference")
    yield from _context_groups(table(part, "table_A-3", "UIDs"), problems)
    if "table_A-4" in part.by_id:
        yield from _templates(table(part, "table_A-4", "UIDs"), problems)


def _by_uid(source: Table, column: int, problems: Problems) -> Iterator[tuple[str, TableRow]]:
    """The rows of a registry, each with the UID that the column holds."""
    for row in source.rows():
        uid = row.text(column).replace(" ", "")
        if UID.fullmatch(uid):
            yield uid, row
        else:
            problems.add(row.origin, f"{uid!r} is not a UID")


def _uids(source: Table, problems: Problems, kind: str = "") -> Iterator[RegisteredUid]:
    column = {clean(name): index for index, name in enumerate(source.header)}
    missing = [name for name in _UID_COLUMNS[: 2 if kind else 3] if name not in column]
    if missing:
        raise GeneratorError(f"{source.origin}: no column {' or '.join(missing)} in {' | '.join(source.header)}")
    for uid, row in _by_uid(source, column["UID Value"], problems):
        name, retired = _retired(row.text(column["UID Name"]))
        keyword = row.text(column["UID Keyword"]).replace(" ", "") if "UID Keyword" in column else ""
        yield RegisteredUid(
            uid=uid,
            name=name,
            keyword="" if keyword == "(Retired)" else keyword,
            kind=kind or row.text(column["UID Type"]),
            retired=retired,
            origin=row.origin,
        )


def _context_groups(source: Table, problems: Problems) -> Iterator[RegisteredUid]:
    for uid, row in _by_uid(source, 0, problems):
        # Identifier and name are links into Part 16; retired groups are printed as plain text.
        identifier = row.target(1).removeprefix("sect_CID_") or row.text(1)
        yield RegisteredUid(
            uid=uid,
            name=f"CID {identifier}" if identifier.isdigit() else identifier,
            keyword="",
            kind="Context Group",
            retired="retired" in (row.text(2) + row.text(3)).lower(),
            origin=row.origin,
        )


def _templates(source: Table, problems: Problems) -> Iterator[RegisteredUid]:
    for uid, row in _by_uid(source, 0, problems):
        # The name is a link into the part of the last column.
        name = f"{row.text(3).strip('{}')} {row.target(1).removeprefix('sect_')}".strip()
        kind = row.text(2).replace("TemplateID", "Template")
        yield RegisteredUid(uid=uid, name=name, keyword="", kind=kind, retired=False, origin=row.origin)


def _retired(name: str) -> tuple[str, bool]:
    # Of some nothing is left but the mark.
    mark = "(Retired)"
    return name.removesuffix(mark).rstrip(), name.endswith(mark)
