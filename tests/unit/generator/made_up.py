"""Builds small parts of a made-up standard: the structure of the genuine DocBook, in our own words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from dicomgen.editions import Source
from dicomgen.model.dictionary import DataElement
from dicomgen.model.raw import AttributeTable, Description, PrintedRow
from dicomgen.model.standard import Draft, PrintedStandard
from dicomgen.problems import Origin, Problems
from dicomgen.read.attributes import read_attribute_tables
from dicomgen.read.docbook import Part
from dicomgen.recorded import RecordedNames

EDITION = "2030a"
ATTRIBUTES = "Attribute Name", "Tag", "Type", "Attribute Description"
MODULES = "IE", "Module", "Reference", "Usage"
NOWHERE = Origin("part03", "table_T.1", 1, 1)


def cell(content: str, **attributes: object) -> str:
    """A cell; plain text stands in a paragraph, as in the genuine XML."""
    text = content if content.startswith("<") else f"<para>{content}</para>"
    return f'<td align="left"{"".join(f" {name}={str(value)!r}" for name, value in attributes.items())}>{text}</td>'


def row(*cells: str) -> str:
    """A row of cells: ready-made ``<td>`` or ``<th>``, or their content."""
    return f"<tr>{''.join(each if each.startswith(('<td', '<th')) else cell(each) for each in cells)}</tr>"


def table(identity: str, caption: str, header: Iterable[str], *rows: str) -> str:
    """A table with caption, head and body."""
    head = "".join(f"<th><para>{name}</para></th>" for name in header)
    label = identity.removeprefix("table_")
    return (
        f'<table label="{label}" xml:id="{identity}"><caption>{caption}</caption>\n'
        f"<thead><tr>{head}</tr></thead>\n<tbody>" + "\n".join(rows) + "\n</tbody></table>"
    )


def attributes(identity: str, *rows: str, caption: str = "Lamp Module Attributes") -> str:
    """An attribute table with types."""
    return table(identity, caption, ATTRIBUTES, *rows)


def section(identity: str, title: str, *content: str) -> str:
    """A section."""
    return f'<section xml:id="{identity}"><title>{title}</title>{"".join(content)}</section>'


def link(target: str) -> str:
    """A paragraph that leads to something in this part."""
    return f'<para><xref linkend="{target}" xrefstyle="select: label"/></para>'


def olink(target: str) -> str:
    """A paragraph that leads to something in another part."""
    return f'<para><olink targetdoc="PS3.0" targetptr="{target}"/></para>'


def values(title: str, *terms: str) -> str:
    """A list of values."""
    head = f"<title>{title}</title>" if title else ""
    entries = "".join(
        f"<varlistentry><term>{term}</term><listitem><para>told</para></listitem></varlistentry>" for term in terms
    )
    return f'<variablelist spacing="compact">{head}{entries}</variablelist>'


def facts(**known: str) -> str:
    """The list of names and values over a context group."""
    entries = "".join(
        f'<varlistentry><term><emphasis role="bold">{name.title().replace("Uid", "UID")}:</emphasis></term>'
        f"<listitem><para>{value}</para></listitem></varlistentry>"
        for name, value in known.items()
    )
    return f"<variablelist>{entries}</variablelist>"


def book(*content: str, edition: str = EDITION) -> str:
    """A whole part."""
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<book xmlns="http://docbook.org/ns/docbook" '
        'xmlns:xlink="http://www.w3.org/1999/xlink" label="PS3.3">'
        f"<title>A made-up part</title><subtitle>Made-up standard {edition} - of nobody</subtitle>\n"
        + "\n".join(content)
        + "\n</book>"
    )


def part(*content: str, name: str = "part03", edition: str = EDITION) -> Part:
    """A parsed part."""
    return Part.parse(name, book(*content, edition=edition).encode())


def tables(*content: str) -> tuple[dict[str, AttributeTable], Problems]:
    """The attribute tables of a part 3, and what is wrong with them."""
    problems = Problems()
    return {found.identity: found for found in read_attribute_tables(part(*content), problems)}, problems


def element(tag: str, name: str, vr: str = "LO", vm: str = "1", status: str = "") -> DataElement:
    """A data element; its keyword is the name without blanks."""
    return DataElement(tag, name.replace(" ", ""), name, vr, vm, status, NOWHERE)


def printed_row(name: str, tag: str = "", kind: str = "", *, level: int = 0, include: str = "") -> PrintedRow:
    """A row of an attribute table without a description."""
    return PrintedRow(level, name, tag, kind, include, Description("", (), (), ()), NOWHERE)


ELEMENTS = (
    element("00110001", "Lamp Color", "CS"),
    element("00110002", "Lamp Count", "US"),
    element("00110003", "Shade Sequence", "SQ"),
    element("00110004", "Cord Length", "DS", "1-n"),
    element("00110005", "Bulb Code Sequence", "SQ"),
    element("00110006", "Lamp Type", "CS", "2-n"),
    element("00110007", "Stand Sequence", "SQ"),
    element("00110008", "Foot Sequence", "SQ"),
    element("00110009", "Maker", "LO"),
    element("60xx0010", "Strip Width", "US"),
)


def draft(
    found: Mapping[str, AttributeTable] | None = None, names: RecordedNames | None = None, **printed: object
) -> Draft:
    """A draft of these tables with the made-up dictionary."""
    fields: dict[str, object] = {
        "edition": EDITION,
        "elements": ELEMENTS,
        "uids": (),
        "tables": dict(found or {}),
        "module_tables": (),
        "sections": {},
        "context_groups": {},
        "sop_classes": (),
    }
    return Draft(PrintedStandard(**{**fields, **printed}), names or RecordedNames())  # type: ignore[arg-type]


def write_edition(folder: Path, edition: str = EDITION, **parts: str) -> Source:
    """An edition in a folder laid out as published; returns it as a source."""
    for name, text in parts.items():
        place = folder / "source" / "docbook" / name / f"{name}.xml"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    return Source(edition, folder)
