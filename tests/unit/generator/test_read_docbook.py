"""Text of DocBook elements, ids, editions and places."""

import pytest
from made_up import book, part, section, values

from dicomgen.problems import GeneratorError
from dicomgen.read.docbook import NS, Part, clean, prose_of, section_of, text_of


def text(content: str) -> str:
    found = part(section("sect_S", "S", content)).by_id["sect_S"]
    return text_of(found[1])


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("<para>one  two\n\t three </para>", "one two three"),
        ("<para>Lamp\u200bColor\u200b</para>", "LampColor"),
        ("<para>1.\u200b2.\u200b840\ufeff</para>", "1.2.840"),
        ("<para>a\u00a0b</para>", "a b"),
        ('<para>all <emphasis role="italic">in</emphasis>cluded</para>', "all included"),
        ('<para>see <xref linkend="sect_X" xrefstyle="select: label"/>.</para>', "see {sect_X}."),
        ('<para>B<olink targetdoc="PS3.16" targetptr="sect_CID_7"/></para>', "B{sect_CID_7}"),
        ('<para>code <olink targetdoc="PS3.16" targetptr="DCM_1">(1, M, "x")</olink></para>', 'code (1, M, "x")'),
        ("<itemizedlist><listitem><para>a</para></listitem><listitem><para>b</para></listitem></itemizedlist>", "a b"),
        ("<para>before<!-- not this -->after<?or this?> all</para>", "beforeafter all"),
    ],
)
def test_text_of(content: str, expected: str) -> None:
    assert text(content) == expected


def test_a_named_character_reference_and_a_comment_stand_in_no_ones_way() -> None:
    assert text("<para>&#181;m &gt; 1<!-- -->0</para>") == "µm > 10"


def test_clean_drops_every_invisible_mark() -> None:
    assert clean("\u200ba\u200c\u200d\u2060\u00ad b\n") == "a b"


def test_prose_leaves_out_notes_lists_and_tables() -> None:
    content = (
        "<listitem><para>Told.</para><note><para>aside</para></note><para>More.</para>"
        + values("Defined Terms:", "RED")
        + "<table><caption>c</caption></table><figure><title>f</title></figure></listitem>"
    )
    found = part(section("sect_S", "S", content)).by_id["sect_S"][1]
    assert prose_of(found) == "Told. More."
    assert "aside" in text_of(found)
    assert "RED" in text_of(found)


def test_the_first_of_two_equal_ids_counts() -> None:
    found = part(section("sect_S", "first"), section("sect_S", "second"))
    assert found.title_of("sect_S") == "first"


def test_titles_of_sections_and_tables() -> None:
    found = part(
        section("sect_S", 'With <xref linkend="sect_X"/>', '<table xml:id="table_T"><caption>Cap</caption></table>')
    )
    assert found.title_of("sect_S") == "With {sect_X}"
    assert found.title_of("table_T") == "Cap"
    assert found.title_of("sect_none") == ""


def test_the_edition_stands_in_the_subtitle() -> None:
    assert part(edition="2031c").edition == "2031c"
    assert Part.parse("part03", b"<book/>").edition == ""
    assert part(edition="of some year").edition == ""


def test_an_origin_has_part_table_row_and_line() -> None:
    found = part("<para/>", section("sect_S", "S"))
    assert str(found.origin(found.by_id["sect_S"], "table_T", 12)) == "part03.xml:4 table_T row 12"
    assert str(found.origin(found.by_id["sect_S"])) == "part03.xml:4 sect_S"


def test_lines_beyond_the_old_limit_of_libxml2_are_counted() -> None:
    found = part("<para/>\n" * 70_000, section("sect_S", "S"))
    assert found.origin(found.by_id["sect_S"]).line == 70_004


def test_the_section_around_an_element() -> None:
    found = part('<chapter xml:id="c"><title>C</title>' + section("sect_S", "S", "<para/>") + "</chapter>")
    para = found.by_id["sect_S"].find(f"{NS}para")
    assert para is not None
    inner = section_of(para)
    assert inner is found.by_id["sect_S"]
    assert section_of(inner) is found.by_id["c"]
    assert section_of(found.root) is None


@pytest.mark.parametrize("content", [b"", b"<book>", b"no xml at all", b"PK\x03\x04"])
def test_what_is_no_xml_is_named(content: bytes) -> None:
    with pytest.raises(GeneratorError, match=r"^part03\.xml is not well-formed XML: "):
        Part.parse("part03", content)


def test_book_is_well_formed_with_every_helper() -> None:
    assert Part.parse("part03", book(section("sect_S", "S", values("", "A"))).encode()).edition == "2030a"
