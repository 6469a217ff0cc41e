"""Names of sequence items: clashes, recorded names, independence of order."""

from made_up import NOWHERE, draft, printed_row

from dicomgen.model.raw import AttributeTable, PrintedRow
from dicomgen.model.standard import Draft
from dicomgen.passes.items import name_items
from dicomgen.passes.link import link_tables
from dicomgen.problems import Problems
from dicomgen.recorded import RecordedNames

STAND, FOOT, MAKER = ("Stand Sequence", "00110007", "3"), ("Foot Sequence", "00110008", "3"), ("Maker", "00110009", "1")


def printed(identity: str, caption: str, *rows: PrintedRow) -> AttributeTable:
    return AttributeTable(identity, identity.removeprefix("table_"), caption, "sect_C.9", True, rows, NOWHERE)


def stand(identity: str, name: str, kind: str = "Module Attributes") -> AttributeTable:
    return printed(identity, f"{name} {kind}", printed_row(*STAND), printed_row(*MAKER, level=1))


def named(*found: AttributeTable, names: RecordedNames | None = None) -> tuple[Draft, list[str]]:
    made, problems = draft({each.identity: each for each in found}, names), Problems()
    link_tables(made, problems)
    name_items(made, problems)
    return made, [problem.message for problem in problems.found]


def shown(made: Draft) -> dict[str, str]:
    return {"/".join((table, *path)): shape.name for (table, path), shape in made.shapes.items()}


def test_an_item_is_named_after_its_sequence() -> None:
    assert shown(named(stand("table_1", "Lamp"))[0]) == {"table_1/StandSequence": "StandItem"}


def test_where_names_clash_each_gets_its_table() -> None:
    assert shown(named(stand("table_1", "Lamp"), stand("table_2", "Torch"))[0]) == {
        "table_1/StandSequence": "LampStandItem",
        "table_2/StandSequence": "TorchStandItem",
    }


def test_within_one_table_the_sequences_around_tell_them_apart() -> None:
    rows = (
        printed_row(*STAND),
        printed_row(*FOOT, level=1),
        printed_row(*MAKER, level=2),
        printed_row(*FOOT),
        printed_row(*MAKER, level=1),
    )
    assert shown(named(printed("table_1", "Lamp Module Attributes", *rows))[0]) == {
        "table_1/StandSequence": "StandItem",
        "table_1/StandSequence/FootSequence": "LampStandFootItem",
        "table_1/FootSequence": "LampModuleFootItem",
    }


def test_a_module_and_a_macro_of_one_name() -> None:
    made, problems = named(stand("table_1", "Lamp"), stand("table_2", "Lamp", "Macro Attributes"))
    assert problems == []
    assert shown(made) == {
        "table_1/StandSequence": "LampModuleStandItem",
        "table_2/StandSequence": "LampMacroStandItem",
    }


def test_two_modules_of_one_name_are_told_apart_by_the_number_of_the_later_one() -> None:
    made, problems = named(stand("table_1", "Lamp"), stand("table_C.2-1", "Lamp"))
    assert problems == []
    assert [(found.slug, found.class_name) for found in made.tables.values()] == [
        ("lamp", "Lamp"),
        ("lamp_c_2_1", "LampC21"),
    ]
    assert shown(made) == {"table_1/StandSequence": "LampStandItem", "table_C.2-1/StandSequence": "LampC21StandItem"}
    assert made.notes["tables whose caption another one has too, named by their number"] == 1


def test_a_sequence_printed_twice_in_one_place_is_one_item() -> None:
    rows = printed_row(*STAND), printed_row(*MAKER, level=1), printed_row(*STAND), printed_row(*MAKER, level=1)
    assert shown(named(printed("table_1", "Lamp Module Attributes", *rows))[0]) == {
        "table_1/StandSequence": "StandItem"
    }


def test_what_only_the_second_of_two_printings_has_is_an_item_too() -> None:
    once = printed_row(*STAND), printed_row(*MAKER, level=1)
    again = printed_row(*STAND), printed_row(*FOOT, level=1), printed_row(*MAKER, level=2)
    assert shown(named(printed("table_1", "Lamp Module Attributes", *once, *again))[0]) == {
        "table_1/StandSequence": "StandItem",
        "table_1/StandSequence/FootSequence": "FootItem",
    }


def test_a_macro_that_is_the_whole_of_an_item_names_it() -> None:
    module = printed(
        "table_1", "Lamp Module Attributes", printed_row(*STAND), printed_row("Include", include="table_2", level=1)
    )
    macro = printed("table_2", "Foot Macro Attributes", printed_row(*MAKER))
    assert shown(named(module, macro)[0]) == {"table_2": "FootItem"}


def test_a_macro_among_other_rows_is_no_item_of_its_own() -> None:
    module = printed(
        "table_1",
        "Lamp Module Attributes",
        printed_row(*STAND),
        printed_row("Include", include="table_2", level=1),
        printed_row(*MAKER, level=1),
    )
    assert shown(named(module, printed("table_2", "Foot Macro Attributes"))[0]) == {
        "table_1/StandSequence": "StandItem"
    }


def test_a_name_taken_by_a_macro_is_not_given_again() -> None:
    module = printed(
        "table_1",
        "Lamp Module Attributes",
        printed_row(*STAND),
        printed_row("Include", include="table_2", level=1),
        printed_row(*FOOT),
        printed_row(*MAKER, level=1),
    )
    assert shown(named(module, printed("table_2", "Foot Macro Attributes"))[0]) == {
        "table_2": "FootMacroItem",
        "table_1/FootSequence": "LampFootItem",
    }


def test_sequences_without_printed_content_have_no_item() -> None:
    assert shown(named(printed("table_1", "Lamp Module Attributes", printed_row(*STAND)))[0]) == {}


def test_recorded_names_are_kept_when_a_later_edition_brings_a_clash() -> None:
    first, _ = named(stand("table_1", "Lamp"))
    assert shown(named(stand("table_1", "Lamp"), stand("table_2", "Torch"), names=first.names)[0]) == {
        "table_1/StandSequence": "StandItem",
        "table_2/StandSequence": "TorchStandItem",
    }


def test_recorded_names_are_kept_when_the_clash_is_gone() -> None:
    first, _ = named(stand("table_1", "Lamp"), stand("table_2", "Torch"))
    assert shown(named(stand("table_1", "Lamp"), names=first.names)[0]) == {"table_1/StandSequence": "LampStandItem"}


def test_recording_is_idempotent() -> None:
    both = stand("table_1", "Lamp"), stand("table_2", "Torch")
    first, _ = named(*both)
    text = first.names.text()
    again, _ = named(*both, names=first.names)
    assert shown(again) == shown(first)
    assert again.names.text() == text


def test_names_do_not_depend_on_the_order_of_tables() -> None:
    both = stand("table_1", "Lamp"), stand("table_2", "Torch")
    assert shown(named(*both)[0]) == shown(named(*reversed(both))[0])


def test_one_name_recorded_for_two_items_is_a_problem() -> None:
    names = RecordedNames()
    names.record("item", "table_1/StandSequence", "StandItem")
    names.record("item", "table_2/StandSequence", "StandItem")
    assert named(stand("table_1", "Lamp"), stand("table_2", "Torch"), names=names)[1] == [
        "StandItem is recorded for table_1/StandSequence too"
    ]
