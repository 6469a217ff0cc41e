"""SR templates of Part 16."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from dicomgen.model.templates import Template, TemplateRow
from dicomgen.problems import Problems
from dicomgen.read.docbook import NS, Element, Part
from dicomgen.read.facts import facts_of
from dicomgen.read.tables import Table, TableRow, table_of

_PREFIX: Final = "sect_TID_"
_COLUMNS: Final = ("vt", "concept name", "vm", "req type", "condition", "value set constraint")
_INCLUDE: Final = "INCLUDE"
_NUMBER: Final = re.compile(r"[DB]?TID (?P<tid>\w+)")


def read_templates(part: Part, problems: Problems) -> Iterator[Template]:
    """Every template that has a table; templates that are only named as retired have none."""
    for identity, section in part.by_id.items():
        if identity.startswith(_PREFIX) and section.tag == f"{NS}section":
            template = _template(part, identity.removeprefix(_PREFIX), section, problems)
            if template.rows:
                yield template


def _template(part: Part, tid: str, section: Element, problems: Problems) -> Template:
    facts = facts_of(section)
    parameters: list[str] = []
    rows: list[TemplateRow] = []
    for element in section.findall(f"{NS}table"):
        source = table_of(part, element)
        if all(column in source.columns for column in _COLUMNS):
            part.claim(element, "templates")
            rows.extend(_row(source, row, problems) for row in source.rows())
        elif source.caption == "Parameters" or source.columns[:1] == ("parameter name",):
            part.claim(element, "parameters of templates")
            parameters.extend(row.text(0) for row in source.rows() if row.text(0))
    return Template(
        tid=tid,
        title=part.title_of(f"{_PREFIX}{tid}"),
        extensible=facts.get("type", "").lower() == "extensible",
        ordered=facts.get("order", "").lower() == "significant",
        root=facts.get("root", "").lower() == "yes",
        parameters=tuple(parameters),
        rows=tuple(rows),
        origin=part.origin(section),
    )


def _row(source: Table, row: TableRow, problems: Problems) -> TemplateRow:
    cell = {column: row.text(at) for at, column in enumerate(source.columns)}
    includes = ""
    if cell["vt"] == _INCLUDE:
        target = row.target(source.columns.index("concept name"))
        # A link that was forgotten: the number stands in the text.
        named = _NUMBER.match(cell["concept name"])
        includes = target.removeprefix(_PREFIX) if target.startswith(_PREFIX) else named["tid"] if named else ""
        if not includes and not cell["concept name"].startswith("$"):
            problems.add(row.origin, f"includes {cell['concept name'] or 'nothing'}, which is no template")
    return TemplateRow(
        number=row.text(0),
        level=cell.get("nl", "").count(">"),
        relationship=cell.get("rel with parent", ""),
        value_type=cell["vt"],
        concept=cell["concept name"],
        multiplicity=cell["vm"],
        requirement=cell["req type"],
        condition=cell["condition"],
        values=cell["value set constraint"],
        includes=includes,
        origin=row.origin,
    )
