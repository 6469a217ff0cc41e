"""Part 16 besides context groups and templates: coding schemes, the codes that DICOM defines, terms of body parts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dicomgen.model.registries import BodyPart, CodingScheme, DefinedCode
from dicomgen.problems import Problems
from dicomgen.read.docbook import Part
from dicomgen.read.tables import all_tables, rows_if_any, table_if_any
from dicomgen.read.tags import UID

_SCHEMES: Final = ("table_8-1", "table_8-2")
_BODY_PART: Final = "body part examined"


def read_coding_schemes(part: Part, problems: Problems) -> Iterator[CodingScheme]:
    """Every coding scheme of tables 8-1 and 8-2; some have no UID."""
    for identity in _SCHEMES:
        source = table_if_any(part, identity, "coding schemes", problems)
        if source is None:
            continue
        names = next((at for at, column in enumerate(source.columns) if "name" in column), -1)
        for row in source.rows():
            uid = row.text(1).replace(" ", "")
            if uid and not UID.fullmatch(uid):
                problems.add(row.origin, f"coding scheme {row.text(0)} has the UID {uid!r}, which is none")
                uid = ""
            yield CodingScheme(row.text(0), uid, row.text(names) if names >= 0 else "", row.origin)


def read_codes(part: Part, problems: Problems) -> Iterator[DefinedCode]:
    """Every code of table D-1, in printed order."""
    for row in rows_if_any(part, "table_D-1", "DCM codes", problems):
        if row.text(0):
            yield DefinedCode(row.text(0), row.text(1), row.origin)


def read_body_parts(part: Part) -> Iterator[BodyPart]:
    """Every row of annex L that has a term of Body Part Examined."""
    for source in all_tables(part):
        if _BODY_PART in source.columns:
            part.claim(source.element, "terms of Body Part Examined")
            term = source.columns.index(_BODY_PART)
            for row in source.rows():
                if row.text(term):
                    scheme, value, meaning = (row.text(column) for column in range(3))
                    yield BodyPart(source.identity, row.text(term), scheme, value, meaning, row.origin)
