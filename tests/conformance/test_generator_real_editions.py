"""The generator on the standard's own XML: counts made without it, errata, and the genuine files of older editions.

The XML is looked for in ``standard_xml/``, beside the repository, or where DICODEC_STANDARD_XML says.
"""

import os
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import evolve
from lxml import etree

from dicomgen.editions import Source, find
from dicomgen.model.standard import Draft, PrintedStandard
from dicomgen.passes.errata import load_errata, mend
from dicomgen.problems import GeneratorError, Problems
from dicomgen.read.attributes import read_attribute_tables
from dicomgen.read.dictionary import read_elements, read_uids
from dicomgen.read.docbook import Part
from dicomgen.read.iods import read_module_tables
from dicomgen.read.sopclasses import read_sop_classes
from dicomgen.read.standard import read_standard
from dicomgen.recorded import RecordedNames

REPOSITORY = Path(__file__).parents[2]
PLACES = [
    *([Path(os.environ["DICODEC_STANDARD_XML"])] if "DICODEC_STANDARD_XML" in os.environ else []),
    REPOSITORY / "standard_xml",
    REPOSITORY.parent / "shared" / "standard_xml",
]
NO_XML = "the standard's XML is not at hand; standard_xml/README.md says how to get it"
EDITION = "2024b"


def source(edition: str) -> Source:
    try:
        return find(edition, PLACES)
    except GeneratorError:
        pytest.skip(f"{edition}: {NO_XML}")


def fragment(path: str) -> Part:
    for place in PLACES:
        archive = place / "genuine-fragments.zip"
        if archive.is_file():
            with zipfile.ZipFile(archive) as opened:
                name = next(name for name in opened.namelist() if name.endswith(path))
                return Part.parse(Path(path).stem, opened.read(name))
    pytest.skip(f"genuine-fragments.zip: {NO_XML}")


@pytest.fixture(scope="module")
def standard() -> PrintedStandard:
    problems = Problems()
    found = read_standard(source(EDITION), problems, lambda text: None)
    assert problems.found == []
    return found


# Counted with a few lines of XPath, which know nothing of the generator.

NAMES = {"d": "http://docbook.org/ns/docbook", "xml": "http://www.w3.org/XML/1998/namespace"}
ATTRIBUTE_HEADERS = {
    "attribute name|tag|type|attribute description": True,
    "attribute name|tag|type|description": True,
    "attribute name|tag|attribute description": False,
}


def tree(part: str) -> etree._Element:
    found = source(EDITION)
    if found.path.is_dir():
        content = next(found.path.rglob(f"{part}.xml")).read_bytes()
    else:
        with zipfile.ZipFile(found.path) as archive:
            content = archive.read(next(name for name in archive.namelist() if name.endswith(f"/{part}.xml")))
    return etree.fromstring(content, etree.XMLParser(collect_ids=False, huge_tree=True))


def plain(element: etree._Element) -> str:
    return " ".join("".join(element.itertext()).replace("\u200b", "").split())


def header(table: etree._Element) -> str:
    return "|".join(plain(cell) for cell in table.xpath("d:thead/d:tr[1]/*", namespaces=NAMES))


def body(table: etree._Element) -> Iterator[list[str]]:
    for row in table.xpath("d:tbody/d:tr", namespaces=NAMES):
        yield [plain(cell) for cell in row.xpath("d:td|d:th", namespaces=NAMES)]


@pytest.fixture(scope="module")
def part03() -> list[etree._Element]:
    found: list[etree._Element] = tree("part03").xpath("//d:table", namespaces=NAMES)
    return found


def test_data_elements_and_uids(standard: PrintedStandard) -> None:
    part06 = tree("part06")

    def rows(*tables: str) -> int:
        path = " | ".join(f"//d:table[@xml:id='{name}']/d:tbody/d:tr" for name in tables)
        return len(part06.xpath(path, namespaces=NAMES))

    elements = rows("table_6-1", "table_7-1", "table_8-1", "table_9-1")
    uids = rows("table_A-1", "table_A-2", "table_A-3")
    assert (len(standard.elements), len(standard.uids)) == (elements, uids) == (5129, 1860)
    assert sum(element.retired for element in standard.elements) == sum(
        row[-1].startswith("RET")
        for name in ("table_6-1", "table_7-1", "table_8-1", "table_9-1")
        for table in part06.xpath(f"//d:table[@xml:id='{name}']", namespaces=NAMES)
        for row in body(table)
    )


def test_attribute_tables_by_header(standard: PrintedStandard, part03: list[etree._Element]) -> None:
    printed = Counter(ATTRIBUTE_HEADERS.get(header(table).lower()) for table in part03)
    read = Counter(table.typed for table in standard.tables.values())
    assert (read[True], read[False]) == (printed[True], printed[False]) == (660, 47)


def test_rows_by_type(standard: PrintedStandard, part03: list[etree._Element]) -> None:
    printed = Counter(
        row[2]
        for table in part03
        if ATTRIBUTE_HEADERS.get(header(table).lower())
        for row in body(table)
        if len(row) > 2 and row[1].startswith("(") and row[2]
    )
    read = Counter(row.type for table in standard.tables.values() for row in table.rows if row.tag and row.type)
    assert read == printed
    assert read == {"1": 2634, "3": 2387, "1C": 1807, "2": 477, "2C": 178}


def test_rows_and_includes_of_each_table(standard: PrintedStandard, part03: list[etree._Element]) -> None:
    identity = f"{{{NAMES['xml']}}}id"
    for table in part03:
        if header(table).lower() in ATTRIBUTE_HEADERS:
            linked = table.xpath(
                "count(d:tbody/d:tr[*[1]//d:xref[starts-with(@linkend,'table_')]]"
                "[starts-with(translate(normalize-space(*[1]),'> ',''),'Include')])",
                namespaces=NAMES,
            )
            read = standard.tables[table.get(identity)]
            assert sum(bool(row.include) for row in read.rows) == linked, read.identity
            tagged = sum(len(row) > 1 and row[1].startswith("(") for row in body(table))
            assert sum(bool(row.tag) for row in read.rows) == tagged, read.identity


def test_levels_are_the_printed_marks(standard: PrintedStandard, part03: list[etree._Element]) -> None:
    printed = Counter(
        len(row[0]) - len(row[0].lstrip("> ")) - row[0][: len(row[0]) - len(row[0].lstrip("> "))].count(" ")
        for table in part03
        if header(table).lower() in ATTRIBUTE_HEADERS
        for row in body(table)
        if len(row) > 1 and row[1].startswith("(")
    )
    read = Counter(row.level for table in standard.tables.values() for row in table.rows if row.tag)
    assert read == printed


def test_module_tables_and_their_rows(standard: PrintedStandard, part03: list[etree._Element]) -> None:
    modules = [table for table in part03 if header(table) == "IE|Module|Reference|Usage"]
    assert len(standard.module_tables) == len(modules) == 170
    read = {table.caption: len(table.uses) for table in standard.module_tables}
    for name in ("CT Image IOD Modules", "MR Image IOD Modules", "Secondary Capture Image IOD Modules"):
        (printed,) = (table for table in modules if plain(table.find(f"{{{NAMES['d']}}}caption")) == name)
        assert read[name] == len(list(body(printed))), name
    assert sum(read.values()) == sum(len(list(body(table))) for table in modules) == 3256


def test_module_usages(standard: PrintedStandard, part03: list[etree._Element]) -> None:
    printed = Counter(
        row[-1][:1] for table in part03 if header(table) == "IE|Module|Reference|Usage" for row in body(table)
    )
    assert Counter(use.usage for table in standard.module_tables for use in table.uses) == printed


def test_context_groups_and_concepts(standard: PrintedStandard) -> None:
    sections = tree("part16").xpath("//d:section[starts-with(@xml:id,'sect_CID_')]", namespaces=NAMES)
    current = [section for section in sections if not plain(section[0]).endswith("(Retired)")]
    rows = includes = 0
    for section in current:
        for table in section.xpath(".//d:table", namespaces=NAMES):
            if "|Code Value|Code Meaning" in header(table):
                printed = [row for row in body(table) if any(row)]
                included = sum(row[0].startswith("Include") for row in printed)
                includes += included
                rows += len(printed) - included
    groups = standard.context_groups.values()
    assert len(groups) == len(current)
    assert sum(len(group.concepts) for group in groups) == rows
    assert sum(len(group.includes) for group in groups) == includes
    assert (len(groups), rows) == (1362, 15_705)


def test_sop_classes(standard: PrintedStandard) -> None:
    tables = tree("part04").xpath("//d:table", namespaces=NAMES)
    printed = [row for table in tables if "|IOD Specification" in header(table) for row in body(table)]
    assert {sop.uid for sop in standard.sop_classes} == {row[1].replace(" ", "") for row in printed}
    assert len(standard.sop_classes) == len(printed) == 176


# Errata.


@pytest.mark.parametrize("erratum", load_errata(), ids=lambda erratum: erratum.name)
def test_each_erratum_applies_to_the_real_xml_and_fails_by_its_name_when_stale(
    erratum, standard: PrintedStandard
) -> None:
    if erratum.editions and EDITION not in erratum.editions:
        pytest.skip(f"for {', '.join(erratum.editions)} only")

    def problems(standard: PrintedStandard) -> tuple[Draft, list[str]]:
        draft, found = Draft(standard, RecordedNames()), Problems()
        mend(draft, (erratum,), found)
        return draft, [str(problem) for problem in found.found]

    copy = evolve(standard, tables=dict(standard.tables))
    draft, found = problems(copy)
    assert found == []
    before, after = standard.tables[erratum.table].rows, draft.printed.tables[erratum.table].rows
    assert sum(one != other for one, other in zip(before, after, strict=True)) == 1
    (stale,) = problems(copy)[1]
    assert f"erratum {erratum.name!r} does not apply any more" in stale


# Older editions, genuine files.


@pytest.mark.parametrize(("edition", "elements", "uids"), [("2014a", 3835, 1254), ("2015b", 3910, 1305)])
def test_part_6_of_older_editions(edition: str, elements: int, uids: int) -> None:
    part, problems = fragment(f"{edition}/part06.xml"), Problems()
    read = list(read_elements(part, problems))
    registered = list(read_uids(part, problems))
    assert [str(problem) for problem in problems.found] == []
    assert (part.edition, len(read), len(registered)) == (edition, elements, uids)
    for name, found in (("7-1", read), ("8-1", read), ("A-1", registered), ("A-3", registered)):
        rows = part.root.xpath(f"count(//d:table[@xml:id='table_{name}']/d:tbody/d:tr)", namespaces=NAMES)
        assert sum(each.origin.table == f"table_{name}" for each in found) == rows > 0
    assert len({element.tag for element in read}) == len(read)
    by_tag = {element.tag: element for element in read}
    assert (by_tag["00100010"].keyword, by_tag["00100010"].vm) == ("PatientName", "1")
    assert by_tag["60xx3000"].repeating
    assert by_tag["002031xx"].retired
    assert {uid.kind for uid in registered} > {"SOP Class", "Transfer Syntax", "Context Group"}


def test_part_4_of_an_older_edition() -> None:
    problems = Problems()
    found = {sop.uid: sop for sop in read_sop_classes(fragment("2020c/part04.xml"), problems)}
    assert problems.found == []
    assert found["1.2.840.10008.5.1.4.1.1.2"].iod_section == "sect_A.3"
    assert len(found) > 140


def test_part_3_of_an_older_edition_abridged() -> None:
    part, problems = fragment("2016c-excerpt/part03.xml"), Problems()
    tables = {table.identity: table for table in read_attribute_tables(part, problems)}
    modules = list(read_module_tables(part, problems))
    assert [str(problem) for problem in problems.found] == []
    assert "table_C.7-10" in tables or len(tables) > 10
    assert modules
    assert {row.type for table in tables.values() for row in table.rows} <= {"1", "1C", "2", "2C", "3", ""}
