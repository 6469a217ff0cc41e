"""The generator on the standard's own XML: tables row by row, errata, and the genuine files of other editions.

The XML is looked for in ``standard_xml/``, beside the repository, or where DICODEC_STANDARD_XML says.
"""

import os
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import evolve
from lxml import etree

from dicomgen.editions import Source, find
from dicomgen.model.linked import Attribute
from dicomgen.model.standard import Draft, PrintedStandard
from dicomgen.passes.errata import Erratum, load_errata, mend
from dicomgen.passes.iods import link_iods
from dicomgen.passes.items import name_items
from dicomgen.passes.link import link_tables
from dicomgen.problems import GeneratorError, Problems
from dicomgen.read.attributes import read_attribute_tables
from dicomgen.read.commands import read_commands
from dicomgen.read.dictionary import read_elements, read_uids
from dicomgen.read.docbook import Part
from dicomgen.read.iods import read_module_tables
from dicomgen.read.palettes import read_palettes
from dicomgen.read.profile import read_profile
from dicomgen.read.sopclasses import read_sop_classes
from dicomgen.read.standard import read_part03, read_standard
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

# Keys of directory records whose tables say "Attribute Name" where the others say "Key".
KEYS_OF_ATTRIBUTES = {"table_F.5-31", "table_F.5-36"}


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
    marks = re.compile(r"[> ]*")
    printed = Counter(
        marks.match(row[0])[0].count(">")  # type: ignore[index]
        for table in part03
        if header(table).lower() in ATTRIBUTE_HEADERS
        for row in body(table)
        if len(row) > 1 and row[1].startswith("(")
    )
    keys = {record.section for record in standard.record_types}
    tables = [
        table for table in standard.tables.values() if table.section not in keys or table.identity in KEYS_OF_ATTRIBUTES
    ]
    assert Counter(row.level for table in tables for row in table.rows if row.tag) == printed


# Errata.


@pytest.mark.parametrize("erratum", load_errata(), ids=lambda erratum: erratum.name)
def test_each_erratum_applies_to_the_real_xml_and_is_told_by_its_name_when_stale(
    erratum: Erratum, standard: PrintedStandard
) -> None:
    if erratum.editions and EDITION not in erratum.editions:
        pytest.skip(f"for {', '.join(erratum.editions)} only")

    def mended(standard: PrintedStandard) -> tuple[PrintedStandard, list[str]]:
        draft, found = Draft(standard, RecordedNames()), Problems()
        mend(draft, (erratum,), found)
        return draft.printed, [str(problem) for problem in found.found]

    copy = evolve(standard, tables=dict(standard.tables), context_groups=dict(standard.context_groups))
    after, found = mended(copy)
    assert found == []
    assert len(changed_rows(standard, after)) == 1
    (stale,) = mended(after)[1]
    assert f"erratum {erratum.name!r} does not apply any more" in stale


def changed_rows(before: PrintedStandard, after: PrintedStandard) -> list[object]:
    pairs = [
        *((before.tables[name].rows, after.tables[name].rows) for name in before.tables),
        *((before.context_groups[cid].concepts, after.context_groups[cid].concepts) for cid in before.context_groups),
        *((one.uses, other.uses) for one, other in zip(before.module_tables, after.module_tables, strict=True)),
    ]
    return [new for old, now in pairs if old != now for new, row in zip(now, old, strict=True) if new != row]


# Older editions, genuine files.


@pytest.mark.parametrize(("edition", "elements", "uids"), [("2014a", 3835, 1254), ("2015b", 3910, 1329)])
def test_part_6_of_older_editions(edition: str, elements: int, uids: int) -> None:
    part, problems = fragment(f"{edition}/part06.xml"), Problems()
    read = list(read_elements(part, problems))
    registered = list(read_uids(part, problems))
    palettes = list(read_palettes(part, problems))
    assert [str(problem) for problem in problems.found] == []
    assert (part.edition, len(read), len(registered)) == (edition, elements, uids)
    assert [(palette.label, len(palette.red)) for palette in palettes][:2] == [("HOT_IRON", 256), ("PET", 256)]
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


@pytest.mark.parametrize("edition", ["2020c", "2025e"])
def test_part_7_of_other_editions(edition: str) -> None:
    problems = Problems()
    found = list(read_commands(fragment(f"{edition}/part07.xml"), problems))
    assert problems.lines() == []
    assert (len(found), sum(element.retired for element in found)) == (46, 22)
    by_tag = {element.tag: element for element in found}
    assert (by_tag["00000100"].keyword, by_tag["00000100"].vr, by_tag["00000100"].vm) == ("CommandField", "US", "1")
    # The long keywords are broken by zero-width spaces.
    assert by_tag["00001031"].keyword == "MoveOriginatorMessageID"


@pytest.mark.parametrize(
    ("edition", "attributes", "items", "private", "actions"),
    # 2020c explains the action codes in a list.
    [("2020c", 442, 206, 130, 0), ("2025e", 655, 211, 479, 11)],
)
def test_part_15_of_other_editions(edition: str, attributes: int, items: int, private: int, actions: int) -> None:
    problems = Problems()
    found = read_profile(fragment(f"{edition}/part15.xml"), problems)
    assert problems.lines() == []
    assert (len(found.attributes), len(found.content_items)) == (attributes, items)
    assert (len(found.safe_private), len(found.actions)) == (private, actions)
    by_tag = {row.key[0]: dict(row.actions) for row in found.attributes}
    assert by_tag["0020000D"] == {"Basic": "U", "Rtn UIDs": "K"}


def test_part_3_of_an_older_edition_can_be_linked() -> None:
    """Abridged as it is, the genuine text of 2016 goes through the passes; only what was cut away is missed.

    And what people have read in later editions, which was worded otherwise then.
    """
    problems = Problems()
    elements = tuple(read_elements(fragment("2015b/part06.xml"), problems))
    facts = read_part03(fragment("2016c-excerpt/part03.xml"), problems)
    printed = PrintedStandard(edition="2016c", elements=elements, uids=(), context_groups={}, sop_classes=(), **facts)
    draft = Draft(printed, RecordedNames())
    for step in (link_tables, link_iods, name_items):
        step(draft, problems)
    cut = re.compile(
        r"refers to |is not in the data dictionary|which has no attributes|which is not in this part|was reworded"
    )
    assert [line for line in map(str, problems.found) if not cut.search(line)] == []
    iods = {iod.name: iod for iod in draft.iods}
    assert {"CT Image", "Enhanced CT Image", "RT Dose"} <= iods.keys()
    assert len(iods["Enhanced CT Image"].groups) == 24
    image = next(use.table for use in iods["CT Image"].uses if use.module == "CT Image")
    kvp = next(node for node in image.nodes if isinstance(node, Attribute) and node.element.keyword == "KVP")
    assert kvp.type == "2"
    # Marks of nesting that jump over a level do not lose the rows.
    assert draft.notes["rows nested deeper than the row above allows"] == 12
