"""Errata: mends that apply, mends that no longer do, data that is wrong."""

import pytest
from attrs import evolve
from made_up import NOWHERE, attributes, cell, draft, row, tables, values

from dicomgen.model.raw import AttributeTable, ModuleTable, PrintedConcept, PrintedContextGroup, PrintedModuleUse
from dicomgen.model.standard import Draft
from dicomgen.passes import errata
from dicomgen.passes.errata import Erratum, load_errata, mend
from dicomgen.problems import GeneratorError, Origin, Problems

MEND = Erratum("made-up", "table_T", "00110009", "type", "1", "2", "because", ())


def lamp() -> Draft:
    found, _ = tables(
        attributes(
            "table_T",
            row("Lamp Colour", "(0011,0001)", "3", "Required if if it shines."),
            row("&gt;&gt;Maker", "(0011,0009)", "1", "Told."),
            row("Maker", "(0011,0009)", "1C", "Told again."),
            row(cell('<para>Include <xref linkend="table_OLD"/></para>', colspan=4)),
        )
    )
    return draft(found)


def mended(erratum: Erratum) -> AttributeTable:
    made, problems = lamp(), Problems()
    mend(made, (erratum,), problems)
    assert problems.found == []
    assert made.notes["errata used"] == 1
    return made.printed.tables["table_T"]


def complaint(*found: Erratum) -> list[str]:
    problems = Problems()
    mend(lamp(), found, problems)
    return [str(problem) for problem in problems.found]


def test_a_type_is_mended_in_the_row_that_has_it() -> None:
    assert [found.type for found in mended(MEND).rows] == ["3", "2", "1C", ""]


def test_a_level_is_a_number() -> None:
    assert [found.level for found in mended(evolve(MEND, field="level", expect="2", replace="1")).rows] == [0, 1, 0, 0]


def test_a_tag_and_a_name() -> None:
    assert mended(evolve(MEND, field="tag", expect="00110009", replace="0011000A")).rows[1].tag == "0011000A"
    by_name = evolve(MEND, row="Lamp Colour", field="name", expect="Lamp Colour", replace="Lamp Color")
    assert mended(by_name).rows[0].name == "Lamp Color"


def test_an_include() -> None:
    found = mended(evolve(MEND, row="Include {table_OLD}", field="include", expect="table_OLD", replace="table_NEW"))
    assert found.rows[3].include == "table_NEW"


def test_words_of_the_prose() -> None:
    found = mended(evolve(MEND, row="00110001", field="prose", expect="if if", replace="if"))
    assert found.rows[0].description.prose == "Required if it shines."


def lists(**change: str) -> list[tuple[str, tuple[str, ...]]]:
    listed = values("Defined Terms:", "RED", "BLEU", "RED TOO") + values("Defined Terms if lit:", "BLEU")
    made, problems = draft(tables(attributes("table_T", row("Maker", "(0011,0009)", "1", listed)))[0]), Problems()
    mend(made, (evolve(MEND, **change),), problems)
    assert problems.found == []
    return [(one.title, one.terms) for one in made.printed.tables["table_T"].rows[0].description.lists]


def test_the_title_of_a_list_and_a_term_in_it() -> None:
    rest = [("Defined Terms if lit:", ("BLEU",))]
    assert lists(field="title", expect="Defined Terms:", replace="Enumerated Values:") == [
        ("Enumerated Values:", ("RED", "BLEU", "RED TOO")),
        *rest,
    ]
    assert lists(field="term", expect="RED", replace="ROSE") == [("Defined Terms:", ("ROSE", "BLEU", "RED TOO")), *rest]
    assert lists(field="term", expect="RED", replace="") == [("Defined Terms:", ("BLEU", "RED TOO")), *rest]


@pytest.mark.parametrize(
    "stale",
    [
        evolve(MEND, expect="3"),
        evolve(MEND, row="00110077"),
        evolve(MEND, table="table_U"),
        evolve(MEND, field="prose", expect="words that are not there"),
        evolve(MEND, field="title", expect="Defined Terms:"),
    ],
)
def test_a_stale_erratum_is_a_problem_by_its_name(stale: Erratum) -> None:
    (found,) = complaint(stale)
    assert f"{stale.table}: erratum 'made-up' does not apply any more: {stale.expect!r} is not there" in found


# Editions: the draft is of 2030a.


def applied(made: Draft) -> bool:
    return made.printed.tables["table_T"].rows[1].type == "2"


@pytest.mark.parametrize(
    ("editions", "applies"),
    [
        ((), True),
        (("2030a",), True),
        (("2029e", "2030a", "2031b"), True),
        (("2029a", "2029e"), True),
        (("2030b",), False),
        (("2029e", "2030b"), False),
    ],
)
def test_an_erratum_is_for_its_editions_and_later_ones_but_no_earlier_ones(
    editions: tuple[str, ...], applies: bool
) -> None:
    made, problems = lamp(), Problems()
    mend(made, (evolve(MEND, editions=editions),), problems)
    assert (applied(made), problems.found) == (applies, [])
    assert made.notes == ({"errata used": 1} if applies else {})


@pytest.mark.parametrize(
    ("editions", "problems", "noted"),
    [((), 1, False), (("2030a",), 1, False), (("2029e",), 0, True), (("2029e", "2031a"), 0, False)],
)
def test_an_erratum_that_does_not_fit_is_a_problem_of_its_editions_only(
    editions: tuple[str, ...], problems: int, noted: bool
) -> None:
    made, found = lamp(), Problems()
    mend(made, (evolve(MEND, expect="gone", editions=editions),), found)
    assert len(found.found) == problems
    assert made.notes == ({"errata that this edition does not need any more: made-up": 1} if noted else {})


# Module tables and context groups.


def elsewhere() -> Draft:
    uses = (
        PrintedModuleUse("Image", "Lamp", "sect_C.1", "C", "Required if lit.", NOWHERE),
        PrintedModuleUse("Image", "Foot", "sect_C.1", "U", "", NOWHERE),
    )
    modules = ModuleTable(
        "table_A.9-1", "A.9-1", "Lamp", "sect_A", uses, "composite", Origin("part03", "table_A.9-1", 0, 7)
    )
    concepts = (PrintedConcept("99X", "L 1", "Red", NOWHERE), PrintedConcept("99X", "L2", "Blue", NOWHERE))
    place = Origin("part16", "sect_CID_9", 0, 8)
    group = PrintedContextGroup("9", "Lamps", "Lamps", True, "2030", "1.2", concepts, (), place)
    return draft(module_tables=(modules,), context_groups={"9": group})


@pytest.mark.parametrize(
    ("field", "expect", "replace"),
    [
        ("module", "Lamp", "Torch"),
        ("section", "sect_C.1", "sect_C.2"),
        ("usage", "C", "M"),
        ("condition", "Required if lit.", "Required if dark."),
    ],
)
def test_a_field_of_a_module_is_mended(field: str, expect: str, replace: str) -> None:
    made, problems = elsewhere(), Problems()
    mend(made, (evolve(MEND, table="table_A.9-1", row="Lamp", field=field, expect=expect, replace=replace),), problems)
    lamp_use, foot = made.printed.module_tables[0].uses
    assert problems.found == []
    assert (getattr(lamp_use, field), foot) == (replace, elsewhere().printed.module_tables[0].uses[1])


@pytest.mark.parametrize(
    ("field", "expect", "replace"), [("value", "L 1", "L1"), ("scheme", "99X", "99Y"), ("meaning", "Red", "Rose")]
)
def test_a_field_of_a_code_is_mended(field: str, expect: str, replace: str) -> None:
    made, problems = elsewhere(), Problems()
    mend(made, (evolve(MEND, table="table_CID_9", row="L 1", field=field, expect=expect, replace=replace),), problems)
    red, blue = made.printed.context_groups["9"].concepts
    assert problems.found == []
    assert (getattr(red, field), blue.value, blue.scheme, blue.meaning) == (replace, "L2", "99X", "Blue")


@pytest.mark.parametrize(
    ("table", "row", "field", "place"),
    [
        ("table_A.9-1", "Lamp", "type", "part03.xml:7 table_A.9-1"),
        ("table_A.9-1", "Toe", "usage", "part03.xml:7 table_A.9-1"),
        ("table_CID_9", "L 1", "usage", "part16.xml:8 sect_CID_9"),
        ("table_CID_9", "L9", "value", "part16.xml:8 sect_CID_9"),
        ("table_CID_8", "L 1", "value", "part03.xml:0 table_CID_8"),
    ],
)
def test_a_stale_erratum_of_another_kind_of_table_names_its_place(table: str, row: str, field: str, place: str) -> None:
    problems = Problems()
    mend(elsewhere(), (evolve(MEND, table=table, row=row, field=field),), problems)
    (found,) = problems.found
    assert str(found) == f"{place}: erratum 'made-up' does not apply any more: '1' is not there"


def test_all_stale_errata_are_told_at_once() -> None:
    assert len(complaint(evolve(MEND, expect="x"), MEND, evolve(MEND, expect="y"))) == 2


def test_a_stale_erratum_stops_a_strict_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(errata, "load_errata", lambda: (evolve(MEND, expect="gone"),))
    problems = Problems()
    errata.apply_errata(lamp(), problems)
    with pytest.raises(
        GeneratorError, match=r"erratum 'made-up' does not apply any more.*\n1 problem\(s\)\.\n.*errata"
    ):
        problems.stop_if_any()


def test_the_errata_of_the_generator_say_why() -> None:
    assert load_errata()
    for erratum in load_errata():
        assert len(erratum.why) > 20
        assert len(erratum.expect.split()) <= 12, f"{erratum.name} quotes more than it needs"


@pytest.mark.parametrize(
    "change", [{"field": "typ"}, {"where": "x"}, {"expect": None}, {"field": "description"}], ids=str
)
def test_errata_with_wrong_keys_are_refused_by_name(change: dict[str, str | None]) -> None:
    entry = {key: getattr(MEND, key) for key in ("table", "row", "field", "expect", "replace", "why")} | change
    with pytest.raises(GeneratorError, match=r"^erratum 'made-up': .* is missing or unknown; "):
        errata._erratum("made-up", {key: value for key, value in entry.items() if value is not None})
