"""Errata: mends that apply, mends that no longer do, data that is wrong."""

import pytest
from attrs import evolve
from made_up import attributes, cell, draft, row, tables

from dicomgen.model.raw import AttributeTable
from dicomgen.model.standard import Draft
from dicomgen.passes import errata
from dicomgen.passes.errata import Erratum, load_errata, mend
from dicomgen.problems import GeneratorError, Problems

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


@pytest.mark.parametrize(
    "stale",
    [
        evolve(MEND, expect="3"),
        evolve(MEND, row="00110077"),
        evolve(MEND, table="table_U"),
        evolve(MEND, field="prose", expect="words that are not there"),
    ],
)
def test_a_stale_erratum_is_a_problem_by_its_name(stale: Erratum) -> None:
    (found,) = complaint(stale)
    assert f"{stale.table}: erratum 'made-up' does not apply any more: {stale.expect!r} is not there" in found


def test_an_erratum_of_another_edition_is_left_alone() -> None:
    assert complaint(evolve(MEND, expect="gone", editions=("2029e",))) == []
    assert len(complaint(evolve(MEND, expect="gone", editions=("2029e", "2030a")))) == 1


def test_all_stale_errata_are_told_at_once() -> None:
    assert len(complaint(evolve(MEND, expect="x"), MEND, evolve(MEND, expect="y"))) == 2


def test_a_stale_erratum_stops_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
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
        assert len(erratum.expect.split()) <= 8, f"{erratum.name} quotes more than it needs"


@pytest.mark.parametrize(
    "change", [{"field": "typ"}, {"where": "x"}, {"expect": None}, {"field": "description"}], ids=str
)
def test_errata_with_wrong_keys_are_refused_by_name(change: dict[str, str | None]) -> None:
    entry = {key: getattr(MEND, key) for key in ("table", "row", "field", "expect", "replace", "why")} | change
    with pytest.raises(GeneratorError, match=r"^erratum 'made-up': .* is missing or unknown; "):
        errata._erratum("made-up", {key: value for key, value in entry.items() if value is not None})
