"""What the generator reads of edition 2024b, against numbers that are counted without it.

`counted` has a few lines of XPath for each number; here stands what the generator makes of the same rows, and the
number itself, so that neither of the two can drift unseen.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import chain

import pytest
from counted import PARTS
from test_generator_real_editions import source, tree

from dicomgen.model.raw import AttributeTable, Description, PrintedList, PrintedRow
from dicomgen.model.standard import Draft
from dicomgen.passes import run_passes
from dicomgen.problems import Problems
from dicomgen.read.standard import read_standard
from dicomgen.recorded import RecordedNames
from dicomgen.summary import summary

EDITION = "2024b"
KEYS = ("table_F.5-31", "table_F.5-36")


@pytest.fixture(scope="module")
def draft() -> Draft:
    """The edition, read and linked; nothing of it makes no sense."""
    problems = Problems()
    made = Draft(read_standard(source(EDITION), problems, lambda text: None), RecordedNames())
    run_passes(made, problems)
    assert problems.lines() == []
    return made


@pytest.fixture(scope="module")
def counted() -> dict[str, dict[str, int]]:
    return {part: count(tree(part)) for part, count in PARTS.items()}


def attribute_tables(made: Draft, keys: bool = False) -> list[AttributeTable]:
    """Tables of modules and macros, or those of directory records that say "Key" where others say "Attribute Name"."""
    printed = made.printed
    sections = {record.section for record in printed.record_types}
    return [
        table for table in printed.tables.values() if (table.section in sections and table.identity not in KEYS) == keys
    ]


def rows(made: Draft, keys: bool = False) -> Iterator[PrintedRow]:
    return chain.from_iterable(table.rows for table in attribute_tables(made, keys))


def typed(made: Draft, kind: str, keys: bool = False) -> int:
    return sum(
        bool(row.tag) and row.type == kind
        for table in attribute_tables(made, keys)
        if table.typed
        for row in table.rows
    )


def modules(made: Draft, kind: str) -> tuple[int, int, Counter[str]]:
    found = [table for table in made.printed.module_tables if table.kind == kind]
    uses = [use for table in found for use in table.uses]
    return len(found), len(uses), Counter(use.usage for use in uses)


def lists(made: Draft) -> set[PrintedList]:
    descriptions: Iterator[Description] = chain(
        (row.description for table in made.printed.tables.values() for row in table.rows),
        (section.description for section in made.printed.sections.values()),
    )
    return {one for description in descriptions for one in description.lists}


def titled(made: Draft, *words: str) -> int:
    return sum(any(word in one.title.lower() for word in words) for one in lists(made))


def of_kind(made: Draft, kind: str) -> int:
    return sum(table.kind == kind for table in made.printed.census)


def uids(made: Draft, table: str) -> int:
    return sum(uid.origin.table == table for uid in made.printed.uids)


def templates(made: Draft, field: str, value: object) -> int:
    return sum(getattr(row, field) == value for template in made.printed.templates for row in template.rows)


Ours = Callable[[Draft], int]
COUNTS: dict[str, dict[str, tuple[int, Ours]]] = {
    "part03": {
        "composite_module_tables": (170, lambda made: modules(made, "composite")[0]),
        "composite_module_rows": (3256, lambda made: modules(made, "composite")[1]),
        "composite_module_rows_M": (1760, lambda made: modules(made, "composite")[2]["M"]),
        "composite_module_rows_C": (315, lambda made: modules(made, "composite")[2]["C"]),
        "composite_module_rows_U": (1181, lambda made: modules(made, "composite")[2]["U"]),
        "normalized_module_tables": (17, lambda made: modules(made, "normalized")[0]),
        "normalized_module_rows": (52, lambda made: modules(made, "normalized")[1]),
        "directory_module_tables": (1, lambda made: modules(made, "directory")[0]),
        "directory_module_rows": (2, lambda made: modules(made, "directory")[1]),
        "functional_group_tables": (31, lambda made: modules(made, "groups")[0]),
        "functional_group_rows": (435, lambda made: modules(made, "groups")[1]),
        "functional_group_rows_M": (157, lambda made: modules(made, "groups")[2]["M"]),
        "functional_group_rows_C": (169, lambda made: modules(made, "groups")[2]["C"]),
        "functional_group_rows_U": (109, lambda made: modules(made, "groups")[2]["U"]),
        "typed_tables": (660, lambda made: sum(table.typed for table in attribute_tables(made))),
        "untyped_tables": (47, lambda made: sum(not table.typed for table in attribute_tables(made))),
        "attribute_rows_with_tag": (8323, lambda made: sum(bool(row.tag) for row in rows(made))),
        "typed_rows_1": (2634, lambda made: typed(made, "1")),
        "typed_rows_1C": (1807, lambda made: typed(made, "1C")),
        "typed_rows_2": (477, lambda made: typed(made, "2")),
        "typed_rows_2C": (178, lambda made: typed(made, "2C")),
        "typed_rows_3": (2387, lambda made: typed(made, "3")),
        "include_rows": (1418, lambda made: sum(bool(row.include) for row in rows(made))),
        "key_tables": (31, lambda made: len(attribute_tables(made, keys=True))),
        "key_rows_with_tag": (147, lambda made: sum(bool(row.tag) for row in rows(made, keys=True))),
        "key_rows_include": (23, lambda made: sum(bool(row.include) for row in rows(made, keys=True))),
        "key_rows_1": (84, lambda made: typed(made, "1", keys=True)),
        "relationship_tables": (22, lambda made: len(made.printed.relationships)),
        "relationship_rows": (147, lambda made: sum(len(table.rows) for table in made.printed.relationships)),
        "lists": (1461, lambda made: len(lists(made))),
        "lists_enumerated": (1059, lambda made: titled(made, "enumerated value")),
        "lists_defined": (388, lambda made: titled(made, "defined term")),
    },
    "part04": {"sop_class_rows": (176, lambda made: len(made.printed.sop_classes))},
    "part06": {
        "elements": (5129, lambda made: len(made.printed.elements)),
        "elements_retired": (473, lambda made: sum(element.retired for element in made.printed.elements)),
        "rows_A-1": (453, lambda made: uids(made, "table_A-1")),
        "rows_A-2": (28, lambda made: uids(made, "table_A-2")),
        "rows_A-3": (1379, lambda made: uids(made, "table_A-3")),
        "rows_A-4": (24, lambda made: uids(made, "table_A-4")),
        "rows_B.1-1": (8, lambda made: len(made.printed.palettes)),
    },
    "part07": {
        "rows_E.1-1": (24, lambda made: sum(not element.retired for element in made.printed.commands)),
        "rows_E.2-1": (22, lambda made: sum(element.retired for element in made.printed.commands)),
    },
    "part15": {
        "rows_E.1-1": (621, lambda made: len(made.printed.profile.attributes)),
        "rows_E.3.4-1": (209, lambda made: len(made.printed.profile.content_items)),
        "rows_E.3.10-1": (479, lambda made: len(made.printed.profile.safe_private)),
        "rows_E.1-1a": (11, lambda made: len(made.printed.profile.actions)),
    },
    "part16": {
        "context_groups_current": (1362, lambda made: len(made.printed.context_groups)),
        "context_groups_non_extensible": (
            75,
            lambda made: sum(not group.extensible for group in made.printed.context_groups.values()),
        ),
        "concept_rows": (
            15705,
            lambda made: sum(len(group.concepts) for group in made.printed.context_groups.values()),
        ),
        "concept_rows_include": (
            596,
            lambda made: sum(len(group.includes) for group in made.printed.context_groups.values()),
        ),
        "template_tables": (401, lambda made: len(made.printed.templates)),
        "template_rows": (4210, lambda made: sum(len(template.rows) for template in made.printed.templates)),
        "template_rows_include": (1077, lambda made: templates(made, "value_type", "INCLUDE")),
        "template_rows_M": (1115, lambda made: templates(made, "requirement", "M")),
        "templates_root": (33, lambda made: sum(template.root for template in made.printed.templates)),
        "rows_8-1": (66, lambda made: sum(one.origin.table == "table_8-1" for one in made.printed.coding_schemes)),
        "rows_8-2": (8, lambda made: sum(one.origin.table == "table_8-2" for one in made.printed.coding_schemes)),
        "rows_D-1": (4720, lambda made: len(made.printed.codes)),
    },
}
CASES = [(part, key) for part, keys in COUNTS.items() for key in keys]


@pytest.mark.parametrize(("part", "key"), CASES, ids=lambda value: value)
def test_what_is_read_is_what_is_printed(part: str, key: str, draft: Draft, counted: dict[str, dict[str, int]]) -> None:
    expected, ours = COUNTS[part][key]
    assert (ours(draft), counted[part][key]) == (expected, expected)


@pytest.mark.parametrize("part", list(PARTS))
def test_every_table_is_read_or_has_a_reason(part: str, draft: Draft, counted: dict[str, dict[str, int]]) -> None:
    printed = [table for table in draft.printed.census if table.origin.part == part]
    assert len(printed) == counted[part]["tables"] + counted[part]["informaltables"]
    used = draft.used | {one.origin for one in draft.narrowed}
    assert [str(table.origin) for table in printed if not (table.kind or table.why or table.origin in used)] == []


def test_every_value_list_is_read_or_has_a_reason(draft: Draft) -> None:
    found = {one.origin for one in lists(draft)}
    reasons = {note: count for note, count in draft.notes.items() if note.startswith("value lists not read")}
    unused_grids = sum(one.origin not in found for one in draft.narrowed if one.origin not in draft.used)
    assert len(found - draft.used) == sum(reasons.values()) - unused_grids
    assert sum(reasons.values()) <= 11


def test_the_summary_counts_conditions_by_what_they_are_of(draft: Draft) -> None:
    lines = [line.strip() for line in summary(draft, {})]
    kinds = ("rows 2023:", "includes 50:", "modules 315:", "functional groups 188:", "what is allowed otherwise 679:")
    for kind in kinds:
        assert any(line.startswith(f"conditions of {kind}") for line in lines), kind
    (total,) = (line for line in lines if line.startswith("conditions: evaluated "))
    numbers = [int(part.rsplit(" ", 1)[1]) for part in total.removeprefix("conditions: ").split(", ")]
    assert sum(numbers) == 2023 + 50 + 315 + 188 + 679
    assert any(line.startswith("errata used: ") for line in lines)
