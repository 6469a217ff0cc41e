"""Registries of part 6: data elements and UIDs."""

import pytest
from made_up import part, row, table

from dicomgen.model.dictionary import DataElement, RegisteredUid
from dicomgen.problems import GeneratorError, Problems
from dicomgen.read.dictionary import read_elements, read_uids

HEADER = "Tag", "Name", "Keyword", "VR", "VM", ""
TABLES = "table_6-1", "table_7-1", "table_8-1", "table_9-1"
MAKER = "(0011,0009)", "Maker", "Ma\u200bker", "LO", "1", ""


def elements(*rows: str, others: tuple[str, ...] = TABLES[1:]) -> tuple[list[DataElement], list[str]]:
    problems = Problems()
    printed = part(
        table("table_6-1", "R", HEADER, *rows), *(table(name, "R", HEADER) for name in others), name="part06"
    )
    return list(read_elements(printed, problems)), [str(problem) for problem in problems.found]


def one(*cells: str) -> DataElement:
    (found,), problems = elements(row(*cells))
    assert problems == []
    return found


def test_a_row() -> None:
    found = one(*MAKER)
    assert (found.tag, found.name, found.keyword) == ("00110009", "Maker", "Maker")
    assert (found.vr, found.vm, found.status) == ("LO", "1", "")
    assert str(found.origin) == "part06.xml:5 table_6-1 row 1"
    assert not found.repeating
    assert not found.retired


def test_keywords_lose_their_break_marks_and_blanks() -> None:
    assert one("(0011,0001)", "Lamp\u200b Color", "Lamp\u200bColor \n", "CS", "1", "").keyword == "LampColor"
    assert one("(0011,0001)", "Lamp Color", "Lamp Color", "CS", "1", "").keyword == "LampColor"


@pytest.mark.parametrize("printed", ["(60xx,0010)", "(60xx,\n0010)"])
def test_repeating_groups(printed: str) -> None:
    found = one(printed, "Strip", "Strip", "US", "1", "")
    assert (found.tag, found.repeating) == ("60xx0010", True)


@pytest.mark.parametrize("printed", ["(0020,31xx)", "(0028,04x0)", "(1010,xxxx)", "(gggg,eeee)"])
def test_other_open_digits(printed: str) -> None:
    found, problems = elements(row(printed, "Strip", "Strip", "US", "1", ""))
    if "g" in printed:
        assert (found, problems) == (
            [],
            ["part06.xml:5 table_6-1 row 1: tag '(gggg,eeee)' is not of the form (gggg,eeee)"],
        )
    else:
        assert found[0].repeating
        assert len(found[0].tag) == 8


@pytest.mark.parametrize(
    ("status", "retired"),
    [("RET", True), ("RET (2007)", True), ("RET - See Note", True), ("DICOS", False), ("DICONDE", False), ("", False)],
)
def test_status(status: str, retired: bool) -> None:
    found = one("(0011,0009)", "Maker", "Maker", "LO", "1", status)
    assert (found.status, found.retired) == (status, retired)


def test_a_row_of_a_retired_element_in_emphasis() -> None:
    slanted = [f'<para><emphasis role="italic">{text}</emphasis></para>' for text in (*MAKER[:5], "RET (2007)")]
    found = one(*slanted)
    assert (found.tag, found.keyword, found.retired) == ("00110009", "Maker", True)


@pytest.mark.parametrize("vr", ["US or SS or OW", "OB or OW", "See Note", ""])
@pytest.mark.parametrize("vm", ["1", "1-n", "2-2n", "3-3n", "1-n or 1", "1-8", ""])
def test_forms_of_vr_and_vm(vr: str, vm: str) -> None:
    found = one("(0011,0009)", "Maker", "Maker", vr, vm, "")
    assert (found.vr, found.vm) == (vr, vm)


@pytest.mark.parametrize(
    ("vr", "vm", "taken"),
    [
        ("US/SS", "1", "UN 1"),
        ("us", "1", "UN 1"),
        ("F)", "2", "UN 2"),
        ("LO", "n", "LO 1-n"),
        ("LO", "1..n", "LO 1-n"),
        ("LO", "0", "LO 1-n"),
    ],
)
def test_an_unknown_vr_or_vm_is_a_problem(vr: str, vm: str, taken: str) -> None:
    (found,), problems = elements(row("(0011,0009)", "Maker", "Maker", vr, vm, ""))
    assert f"{found.vr} {found.vm}" == taken
    assert problems == [
        f"part06.xml:5 table_6-1 row 1: (0011,0009) has VR {vr!r} and VM {vm!r}, which are not of a known form; "
        f"{taken} is taken"
    ]


@pytest.mark.parametrize(
    ("keyword", "status", "taken"),
    [
        ("Lamp>>Color", "", "LampColor"),
        ("3Lamp", "", "N3Lamp"),
        (">", "", "LampColor"),
        ("", "", "LampColor"),
        ("", "RET", ""),
    ],
)
def test_a_keyword_that_is_no_name(keyword: str, status: str, taken: str) -> None:
    (found,), problems = elements(row("(0011,0001)", "Lamp Color", keyword, "CS", "1", status))
    assert found.keyword == taken
    told = f"part06.xml:5 table_6-1 row 1: Lamp Color has {keyword!r} for a keyword; {taken} is taken"
    assert problems == ([told] if taken else [])


def test_a_note_mark_in_a_cell_is_no_text() -> None:
    note = '<para>See Note <xref linkend="note_6_3"/></para>'
    assert one("(0011,0020)", "", "", note, note.replace("See Note ", ""), "") == DataElement(
        "00110020", "", "", "See Note", "", "", one(*MAKER).origin
    )


def test_all_four_registries_are_read_and_the_last_may_be_missing() -> None:
    def read(*names: str) -> list[str]:
        printed = part(*(table(name, "R", HEADER, row(*MAKER)) for name in names), name="part06")
        return [found.origin.table for found in read_elements(printed, Problems())]

    assert read(*TABLES) == list(TABLES)
    assert read(*TABLES[:3]) == list(TABLES[:3])
    with pytest.raises(GeneratorError, match=r"table_8-1: there is no such table"):
        read(*TABLES[:2])


def test_an_unexpected_column_stops_the_run() -> None:
    printed = part(table("table_6-1", "R", ("Tag", "Name", "VR", "VM", "")), name="part06")
    with pytest.raises(
        GeneratorError, match=r"^part06\.xml:3 table_6-1: the columns are Tag \| Name \| VR \| VM \| ; exp"
    ):
        list(read_elements(printed, Problems()))


# UIDs.

UIDS = "UID Value", "UID Name", "UID Keyword", "UID Type", "Part"


def uids(
    values: str = "", frames: str = "", groups: str = "", header: tuple[str, ...] = UIDS
) -> tuple[list[RegisteredUid], list[str]]:
    problems = Problems()
    printed = part(
        table("table_A-1", "U", header, values),
        table("table_A-2", "F", ("UID Value", "UID Name", "UID Keyword", "Normative Reference"), frames),
        table("table_A-3", "C", ("Context UID", "Context Identifier", "Context Group Name", "Comment"), groups),
        name="part06",
    )
    return list(read_uids(printed, problems)), [str(problem) for problem in problems.found]


def shown(found: list[RegisteredUid]) -> list[tuple[str, str, str, str, bool]]:
    return [(each.uid, each.name, each.keyword, each.kind, each.retired) for each in found]


def test_uids() -> None:
    found, problems = uids(
        row("1.2.\u200b3", "Lamp Storage", "Lamp\u200bStorage", "SOP Class", "PS3.4")
        + row("1.2.\u200b4", "Old Lamp Storage (Retired)", "Old\u200bLamp", "SOP Class", "PS3.4")
        + row("1.2.5", "(Retired)", "(Retired)", "Transfer Syntax", "PS3.5"),
        row("1.2.6", "Lamp Space", "LampSpace", "told"),
    )
    assert problems == []
    assert shown(found) == [
        ("1.2.3", "Lamp Storage", "LampStorage", "SOP Class", False),
        ("1.2.4", "Old Lamp Storage", "OldLamp", "SOP Class", True),
        ("1.2.5", "", "", "Transfer Syntax", True),
        ("1.2.6", "Lamp Space", "LampSpace", "Well-known Frame of Reference", False),
    ]


def test_editions_without_keywords() -> None:
    header = "UID Value", "UID Name", "UID Type", "Part"
    assert shown(uids(row("1.2.3", "Lamp Storage", "SOP Class", "PS3.4"), header=header)[0]) == [
        ("1.2.3", "Lamp Storage", "", "SOP Class", False)
    ]


def test_context_groups_are_named_by_their_links() -> None:
    link = '<para><olink targetdoc="PS3.16" targetptr="sect_CID_9"/></para>'
    found, _ = uids(groups=row("1.2.9", link, link, "") + row("1.2.10", "10", "Old Lamps (Retired)", ""))
    assert shown(found) == [
        ("1.2.9", "CID 9", "", "Context Group", False),
        ("1.2.10", "CID 10", "", "Context Group", True),
    ]


@pytest.mark.parametrize("uid", ["", "1.2.03", "3.1", "1.2.x", "1"])
def test_what_is_no_uid_is_a_problem(uid: str) -> None:
    assert uids(row(uid, "Lamp", "Lamp", "SOP Class", ""))[1] == [f"part06.xml:5 table_A-1 row 1: {uid!r} is not a UID"]
    assert uids(groups=row(uid, "9", "Lamps", ""))[1][-1].endswith(f"table_A-3 row 1: {uid!r} is not a UID")
