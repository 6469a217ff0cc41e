"""Context groups: includes, codes with two meanings, members and their older names."""

from made_up import NOWHERE, draft

from dicomgen.model.dictionary import RegisteredUid
from dicomgen.model.linked import ContextGroup
from dicomgen.model.raw import PrintedConcept, PrintedContextGroup
from dicomgen.passes.groups import resolve_groups
from dicomgen.problems import Problems
from dicomgen.recorded import RecordedNames

Row = tuple[str, str] | tuple[str, str, str]


def group(cid: str, *rows: Row, includes: tuple[str, ...] = (), uid: str = "1.2") -> PrintedContextGroup:
    concepts = tuple(PrintedConcept(row[2] if len(row) == 3 else "99X", row[0], row[1], NOWHERE) for row in rows)
    return PrintedContextGroup(cid, f"Group {cid}", f"Group{cid}", True, "20300101", uid, concepts, includes, NOWHERE)


def resolved(
    *groups: PrintedContextGroup, names: RecordedNames | None = None
) -> tuple[dict[str, ContextGroup], RecordedNames, dict[str, int], list[str]]:
    made, problems = draft(names=names, context_groups={each.cid: each for each in groups}), Problems()
    resolve_groups(made, problems)
    return made.groups, made.names, dict(made.notes), [problem.message for problem in problems.found]


def members(found: ContextGroup) -> dict[str, str]:
    return {concept.member: concept.value for concept in found.concepts}


def test_members_are_named_after_their_meaning() -> None:
    found = resolved(group("9", ("L-1", "Red lamp"), ("L-2", "12 V lamp"), ("L-3", "None")))[0]["9"]
    assert members(found) == {"RedLamp": "L-1", "N12VLamp": "L-2", "None_": "L-3"}
    assert (found.keyword, found.title, found.uid, found.extensible) == ("Group9", "Group 9", "1.2", True)


def test_includes_follow_the_groups_own_rows_at_any_depth() -> None:
    groups = resolved(
        group("1", ("A", "a"), includes=("2",)), group("2", ("B", "b"), includes=("3",)), group("3", ("C", "c"))
    )[0]
    assert [list(members(groups[cid])) for cid in "123"] == [["A", "B", "C"], ["B", "C"], ["C"]]
    assert groups["1"].includes == ("2",)


def test_a_loop_of_includes_ends() -> None:
    groups = resolved(group("1", ("A", "a"), includes=("2",)), group("2", ("B", "b"), includes=("1", "2")))[0]
    assert list(members(groups["1"])) == ["A", "B"]
    assert list(members(groups["2"])) == ["B", "A"]


def test_a_group_included_on_two_ways_counts_once() -> None:
    groups = resolved(
        group("1", includes=("2", "3")),
        group("2", includes=("4",)),
        group("3", includes=("4",)),
        group("4", ("D", "d")),
    )[0]
    assert members(groups["1"]) == {"D": "D"}


def test_an_include_of_a_group_that_is_not_defined_is_counted() -> None:
    groups, _, notes, problems = resolved(group("1", ("A", "a"), includes=("77",)))
    assert members(groups["1"]) == {"A": "A"}
    assert notes == {"includes of context groups that are not defined: CID 77": 1}
    assert problems == []


def test_a_code_with_two_meanings_is_two_members() -> None:
    found = resolved(group("1", ("A", "Red"), ("A", "Crimson")))[0]["1"]
    assert members(found) == {"Red": "A", "Crimson": "A"}


def test_the_same_row_twice_is_one_member() -> None:
    assert len(resolved(group("1", ("A", "Red"), ("A", "Red")))[0]["1"].concepts) == 1


def test_meanings_that_differ_in_case_only_are_one_member() -> None:
    assert len(resolved(group("1", ("A", "red lamp"), ("A", "Red Lamp")))[0]["1"].concepts) == 1


def test_two_codes_with_one_meaning_are_told_apart_by_their_codes() -> None:
    assert members(resolved(group("1", ("A", "Red"), ("B.1", "Red"), ("C", "Blue")))[0]["1"]) == {
        "Red_A": "A",
        "Red_B1": "B.1",
        "Blue": "C",
    }


def test_codes_that_differ_in_a_slash_only_are_both_kept() -> None:
    found = resolved(group("1", ("cm", "centimeter"), ("/cm", "/Centimeter")))[0]["1"]
    assert members(found) == {"Centimeter_Cm": "cm", "Centimeter_PerCm": "/cm"}


def test_codes_that_no_name_tells_apart_are_a_problem_not_a_loss() -> None:
    problems = resolved(group("1", ("x-1", "Red"), ("x1", "Red")))[3]
    assert problems == ["no name is free for x1 99X: Red_X1 is x-1"]


def test_one_code_of_two_schemes() -> None:
    problems = resolved(group("1", ("A", "Red", "99X"), ("A", "Red", "99Y")))[3]
    assert problems == ["no name is free for A 99Y: Red_A is A"]


def test_concepts_without_a_value_are_counted() -> None:
    groups, _, notes, _ = resolved(group("1", ("", "Red")))
    assert members(groups["1"]) == {}
    assert notes == {"coded concepts without a code value": 1}


def test_a_group_without_facts_has_the_uid_that_part_6_registers() -> None:
    uid = RegisteredUid("1.2.9", "CID 1", "", "Context Group", False, NOWHERE)
    made, problems = draft(context_groups={"1": group("1", uid="")}, uids=(uid,)), Problems()
    resolve_groups(made, problems)
    assert (made.groups["1"].uid, problems.found) == ("1.2.9", [])


def test_a_group_that_prints_another_uid_has_the_one_that_part_6_registers() -> None:
    uids = [("1.2.9", "CID 1", "Context Group"), ("1.2.2", "CID 2", "Context Group"), ("1.2.7", "CID 3", "Template")]
    printed = group("1", uid="1.2.99"), group("2", uid="1.2.2"), group("3", uid="1.2.3")
    made, problems = (
        draft(
            context_groups={each.cid: each for each in printed},
            uids=tuple(RegisteredUid(uid, name, "", kind, False, NOWHERE) for uid, name, kind in uids),
        ),
        Problems(),
    )
    resolve_groups(made, problems)
    assert [made.groups[cid].uid for cid in "123"] == ["1.2.9", "1.2.2", "1.2.3"]
    assert made.notes == {"context groups that print another UID than PS3.6 registers for them": 1}
    assert problems.found == []


def test_a_group_without_a_uid_is_a_problem() -> None:
    assert resolved(group("1", uid=""))[3] == ["CID 1 has no UID"]


def test_a_reworded_meaning_keeps_its_older_name() -> None:
    _, names, _, _ = resolved(group("1", ("A", "Red")))
    found, names, _, _ = resolved(group("1", ("A", "Crimson")), names=names)
    assert members(found["1"]) == {"Crimson": "A"}
    assert found["1"].aliases == (("Red", "Crimson"),)
    found, _, _, _ = resolved(group("1", ("A", "Scarlet")), names=names)
    assert found["1"].aliases == (("Crimson", "Scarlet"), ("Red", "Scarlet"))


def test_going_back_to_an_older_meaning_turns_the_alias_round() -> None:
    _, names, _, _ = resolved(group("1", ("A", "Red")))
    _, names, _, _ = resolved(group("1", ("A", "Crimson")), names=names)
    found, _, _, _ = resolved(group("1", ("A", "Red")), names=names)
    assert found["1"].aliases == (("Crimson", "Red"),)


def test_an_older_name_that_another_code_has_now_is_no_alias() -> None:
    _, names, _, _ = resolved(group("1", ("A", "Red")))
    found, _, _, _ = resolved(group("1", ("A", "Crimson"), ("B", "Red")), names=names)
    assert found["1"].aliases == ()


def test_a_later_clash_keeps_the_older_name_for_the_older_code() -> None:
    _, names, _, _ = resolved(group("1", ("A", "Red")))
    found, _, _, _ = resolved(group("1", ("B", "Red"), ("A", "Red")), names=names)
    assert found["1"].aliases == (("Red", "Red_A"),)


def test_recording_is_idempotent() -> None:
    groups = group("1", ("A", "Red"), ("A", "Crimson"), ("B", "Red")), group("2", ("B", "Blue"), includes=("1",))
    first, names, _, _ = resolved(*groups)
    text = names.text()
    again, names, _, _ = resolved(*groups, names=names)
    assert again == first
    assert names.text() == text
