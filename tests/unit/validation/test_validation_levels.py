"""The checks of levels on tables made up for the purpose."""

import pytest
from tables_of import Tables, row

from dicodec import Dataset
from dicodec.schema import defined, enumerated


@pytest.fixture
def tables(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Tables:
    return Tables(monkeypatch, request.node.name)


def test_the_strictest_type_wins_and_its_module_is_named(tables: Tables) -> None:
    tables.table("modules.weak", row("KVP", "2"), row("PatientSex", "3"))
    tables.table("modules.strong", row("KVP", "1"), row("PatientSex", "1C", when="present(KVP)"))
    assert tables.check(Dataset(), "modules.weak", "modules.strong") == [("missing", "KVP", "missing, type 1")]
    assert tables.check(Dataset(KVP=3), "modules.weak", "modules.strong") == [
        ("missing", "PatientSex", "missing, type 1C: KVP is present")
    ]


def test_what_one_module_forbids_another_may_allow(tables: Tables) -> None:
    tables.table("modules.no", row("KVP", "1C", when="present(Rows)"))
    tables.table("modules.yes", row("KVP", "3"))
    assert tables.check(Dataset(KVP=3), "modules.no", "modules.yes") == []
    assert tables.check(Dataset(KVP=3), "modules.no") == [
        ("not-allowed", "KVP", "present, but allowed only if Rows is present")
    ]


def test_allowed_where_required_or_where_it_may_be(tables: Tables) -> None:
    tables.table("modules.a", row("KVP", "1C", when="present(Rows) and present(Columns)", may="present(Rows)"))
    assert tables.check(Dataset(KVP=1, Rows=1), "modules.a") == []
    assert tables.check(Dataset(KVP=1, Columns=1), "modules.a") == [
        ("not-allowed", "KVP", "present, but allowed only if Rows is present")
    ]
    tables.table("modules.b", row("KVP", "1C", when="not always", may="not present(Rows)"))
    assert tables.check(Dataset(KVP=1, Rows=1), "modules.b") == [
        ("not-allowed", "KVP", "present, but allowed only if Rows is absent")
    ]


def test_macros_in_macros_and_one_that_includes_itself(tables: Tables) -> None:
    tables.table("modules.a", row("include macros.b"))
    tables.table("macros.b", row("Rows", "1"), row("include macros.c"))
    tables.table(
        "macros.c", row("Columns", "1"), row("include macros.b"),
        row("EquivalentCodeSequence"), row("include macros.c", level=1),
    )  # fmt: skip
    inner = Dataset(Columns=1, EquivalentCodeSequence=[Dataset(Rows=1, EquivalentCodeSequence=[Dataset(Rows=1)])])
    assert tables.check(inner, "modules.a") == [
        ("missing", "EquivalentCodeSequence[1].EquivalentCodeSequence[1].Columns", "missing, type 1"),
        ("missing", "EquivalentCodeSequence[1].Columns", "missing, type 1"),
        ("missing", "Rows", "missing, type 1"),
    ]


def test_conditional_macros(tables: Tables) -> None:
    tables.table("modules.a", row("Modality"), row("include macros.b", when="Modality in {CT}"))
    tables.table("macros.b", row("Rows", "1"), row("Columns", "1"))
    assert tables.check(Dataset(Modality="CT", Rows=1), "modules.a") == [
        ("missing", "Columns", "missing, type 1 (the B Macro is required: Modality is CT)")
    ]
    assert tables.check(Dataset(Modality="MR"), "modules.a") == []
    assert tables.check(Dataset(Modality="MR", Rows=1, Columns=1), "modules.a") == [
        ("module", "Rows", "the B Macro seems to be used, but is allowed only if Modality is CT")
    ]
    tables.table("modules.c", row("include macros.b", when="not_parsed", may="always"))
    assert tables.check(Dataset(), "modules.c") == []
    assert tables.check(Dataset(Rows=1), "modules.c") == [
        ("missing", "Columns", "missing, type 1 (the B Macro seems to be used: Rows is present)")
    ]


def test_an_include_whose_condition_always_holds_is_checked(tables: Tables) -> None:
    tables.table("modules.a", row("include macros.b", when="always", may="always"))
    tables.table("macros.b", row("Rows", "1"))
    assert tables.check(Dataset(), "modules.a") == [("missing", "Rows", "missing, type 1")]


def test_conditional_macros_of_an_item_that_include_themselves_end(tables: Tables) -> None:
    tables.table("modules.a", row("include macros.b", when="present(Rows)"))
    tables.table("macros.b", row("Rows"), row("Columns", "1"), row("include macros.b", when="present(Rows)"))
    assert tables.check(Dataset(Rows=1), "modules.a") == [
        ("missing", "Columns", "missing, type 1 (the B Macro is required: Rows is present)")
    ]


def test_a_module_is_used_only_by_what_nothing_else_defines(tables: Tables) -> None:
    tables.table("modules.must", row("Rows", "1"))
    tables.table("modules.may", row("Rows", "1"), row("Columns", "3"), row("KVP", "2"))
    assert tables.check(Dataset(Rows=1), "modules.must", options=(("modules.may", ""),)) == []
    assert tables.check(Dataset(Rows=1, Columns=1), "modules.must", options=(("modules.may", ""),)) == [
        ("missing", "KVP", "missing, type 2 (the modules.may Module seems to be used: Columns is present)")
    ]


def test_what_two_optional_modules_have_shows_neither(tables: Tables) -> None:
    tables.table("modules.must", row("Rows", "1"))
    tables.table("modules.one", row("Modality"), row("KVP", "2"))
    tables.table("modules.two", row("Modality"), row("Columns", "1"))
    options = (("modules.one", ""), ("modules.two", ""))
    assert tables.check(Dataset(Rows=1, Modality="CT"), "modules.must", options=options) == []
    assert tables.check(Dataset(Rows=1, Modality="CT", KVP=1), "modules.must", options=options) == []
    assert [rule for rule, *_ in tables.check(Dataset(Rows=1, Columns=None), "modules.must", options=options)] == [
        "empty"
    ]


def test_a_required_module_says_why(tables: Tables) -> None:
    tables.table("modules.must", row("Modality"))
    tables.table("modules.may", row("KVP", "2"))
    assert tables.check(Dataset(Modality="CT"), "modules.must", options=(("modules.may", "Modality in {CT}"),)) == [
        ("missing", "KVP", "missing, type 2 (the modules.may Module is required: Modality is CT)")
    ]


def test_the_same_sequence_in_two_modules_has_the_rows_of_both(tables: Tables) -> None:
    tables.table("modules.a", row("ReferencedImageSequence", items=(1, None)), row("Rows", "1", level=1))
    tables.table("modules.b", row("ReferencedImageSequence", items=(1, 1)), row("Columns", "1", level=1))
    ds = Dataset(ReferencedImageSequence=[Dataset(Rows=1, KVP=1), Dataset(Columns=1)])
    assert tables.check(ds, "modules.a", "modules.b") == [
        ("item-count", "ReferencedImageSequence", "2 items, allowed: 1"),
        ("missing", "ReferencedImageSequence[1].Columns", "missing, type 1"),
        ("missing", "ReferencedImageSequence[2].Rows", "missing, type 1"),
        ("extension", "ReferencedImageSequence[1].KVP", "not an attribute of this item"),
    ]


def test_items_of_which_nothing_is_printed_may_hold_anything(tables: Tables) -> None:
    tables.table("modules.a", row("ModifiedAttributesSequence"))
    assert tables.check(Dataset(ModifiedAttributesSequence=[Dataset(KVP=1)]), "modules.a") == []


@pytest.mark.parametrize(
    ("items", "count", "words"),
    [((2, None), 1, "2 or more"), ((2, 3), 1, "2 to 3"), ((2, 3), 4, "2 to 3"), ((1, 1), 2, "1")],
)
def test_item_counts(tables: Tables, items: tuple[int, int | None], count: int, words: str) -> None:
    tables.test += f"{items}{count}"
    tables.table("modules.a", row("ReferencedImageSequence", items=items))
    ds = Dataset(ReferencedImageSequence=[Dataset()] * count)
    plural = "items" if count > 1 else "item"
    assert tables.check(ds, "modules.a") == [
        ("item-count", "ReferencedImageSequence", f"{count} {plural}, allowed: {words}")
    ]


def test_value_lists_under_conditions(tables: Tables) -> None:
    tables.table(
        "modules.a",
        row("Modality"),
        row("BodyPartExamined", values=(
            enumerated("HEAD", when="Modality in {CT}"), enumerated("FOOT", when="Modality in {MR}"),
        )),
        row("ScanOptions", values=(defined("A"), defined("B", when="not_parsed"))),
        row("Laterality", values=(enumerated("R"), enumerated("L", when="not_parsed"))),
        row("PatientSex", values=(enumerated("M", when="not_parsed"),)),
    )  # fmt: skip
    assert tables.check(Dataset(Modality="CT", BodyPartExamined="HEAD"), "modules.a") == []
    assert tables.check(Dataset(Modality="CT", BodyPartExamined="FOOT"), "modules.a") == [
        ("enumerated-value", "BodyPartExamined", "'FOOT' is not among the Enumerated Values HEAD")
    ]
    assert tables.check(Dataset(Modality="US", BodyPartExamined="FOOT"), "modules.a") == []
    # What only may hold widens what is allowed, and closes nothing.
    assert tables.check(Dataset(ScanOptions=("A", "B"), Laterality="L", PatientSex="X"), "modules.a") == []
    assert tables.check(Dataset(ScanOptions=("A", "C"), Laterality="X"), "modules.a") == [
        ("defined-term", "ScanOptions", "'C' is not among the Defined Terms A")
    ]


@pytest.mark.parametrize(
    ("modality", "found", "allowed"),
    [
        ("CT", "B", "A"),
        ("CT", "A", ""),
        ("MR", "A", "B, C"),
        ("US", "A", ""),
        ("US", "D", "A, B, C"),
    ],
)
def test_a_list_under_a_condition_narrows_one_that_has_its_terms(
    tables: Tables, modality: str, found: str, allowed: str
) -> None:
    tables.test += f"{modality}{found}"
    always, unsure = enumerated("A", "B", "C"), enumerated("A", when="not_parsed")
    in_ct, in_mr = enumerated("A", when="Modality in {CT}"), enumerated("B", "C", when="Modality in {MR}")
    tables.table("modules.a", row("Modality"), row("Laterality", values=(always, in_ct, in_mr)))
    message = f"{found!r} is not among the Enumerated Values {allowed}"
    expected = [("enumerated-value", "Laterality", message)] if allowed else []
    assert tables.check(Dataset(Modality=modality, Laterality=found), "modules.a") == expected
    # One that may hold narrows nothing that always does.
    tables.table("modules.b", row("Laterality", values=(always, unsure)))
    assert len(tables.check(Dataset(Laterality="D"), "modules.b")) == 1
    assert tables.check(Dataset(Laterality="B"), "modules.b") == []


def test_where_enumerated_values_refuse_defined_terms_are_silent(tables: Tables) -> None:
    tables.table("modules.a", row("Modality", values=(defined("A", "B"),)))
    tables.table("modules.b", row("Modality", values=(enumerated("A"),)))
    assert tables.check(Dataset(Modality="X"), "modules.a", "modules.b") == [
        ("enumerated-value", "Modality", "'X' is not among the Enumerated Values A")
    ]
    assert tables.check(Dataset(Modality="B"), "modules.a", "modules.b") == [
        ("enumerated-value", "Modality", "'B' is not among the Enumerated Values A")
    ]


@pytest.mark.parametrize("term", ["16", "0010H", "00010H", "16.0"])
def test_numbers_equal_terms_in_decimal_and_hexadecimal(tables: Tables, term: str) -> None:
    tables.test += term
    tables.table("modules.a", row("BitsStored", values=(enumerated(term),)))
    assert tables.check(Dataset(BitsStored=16), "modules.a") == []
    assert [rule for rule, *_ in tables.check(Dataset(BitsStored=10), "modules.a")] == ["enumerated-value"]


def test_only_what_could_be_wrong_counts_as_unchecked(tables: Tables) -> None:
    tables.table("modules.a", row("KVP", "1C", when="not_parsed", may="always"), row("Rows", "1C", when="not_parsed"))
    for ds, expected in ((Dataset(), 2), (Dataset(KVP=1), 1), (Dataset(KVP=1, Rows=1), 1)):
        assert tables.check(ds, "modules.a") == []
        assert tables.unchecked == {"condition": expected}
    assert tables.check(Dataset(Rows=None), "modules.a") == [("empty", "Rows", "empty, type 1C")]


def test_messages_name_the_part_of_a_condition_that_holds(tables: Tables) -> None:
    tables.table(
        "modules.a",
        row("Modality"),
        row("ImageType"),
        row(
            "KVP",
            "2C",
            when="present(Rows) and (Modality in {CT, MR} or ImageType[1] in {ORIGINAL} or present(Columns))",
        ),
    )
    for ds, words in (
        (Dataset(Rows=1, Modality="CT"), "Rows is present and Modality is CT"),
        (Dataset(Rows=1, ImageType=("ORIGINAL",)), "Rows is present and ImageType value 1 is ORIGINAL"),
        (
            Dataset(Rows=1, Modality="MR", ImageType=("ORIGINAL",)),
            "Rows is present and (Modality is MR or ImageType value 1 is ORIGINAL)",
        ),
    ):
        assert ("missing", "KVP", f"missing, type 2C: {words}") in tables.check(ds, "modules.a")
