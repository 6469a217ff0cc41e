"""Conditions are three-valued, and are evaluated where the standard says."""

import pytest
from tables_of import Tables, row

from dicodec import Dataset, registry
from dicodec.schema import parse_condition
from dicodec.validation.evaluate import evaluate
from dicodec.validation.level import Level
from dicodec.validation.tables import Defined, nodes_of

DS = Dataset(
    ImageType=("ORIGINAL", "PRIMARY", "AXIAL"), Modality="CT", SamplesPerPixel=3, PatientID=None, KVP=120.5,
    AnatomicRegionSequence=[Dataset(CodeValue="1", CodingSchemeDesignator="DCM", CodeMeaning="one"), Dataset()],
)  # fmt: skip
NOTHING = Defined(())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("always", True),
        ("not always", False),
        ("present(Modality)", True),
        ("present(PatientID)", True),
        ("present(Rows)", False),
        ("has_value(PatientID)", False),
        ("has_value(Modality)", True),
        ("has_value(AnatomicRegionSequence)", True),
        ("Modality in {MR, CT}", True),
        ("Modality not in {MR}", True),
        ("Modality not in {CT}", False),
        ("ImageType in {PRIMARY}", True),
        ("ImageType[1] in {PRIMARY}", False),
        ("ImageType[2] in {PRIMARY}", True),
        ("ImageType[4] in {PRIMARY}", False),
        ("ImageType[4] not in {PRIMARY}", None),
        ("BodyPartExamined in {HEAD}", False),
        ("BodyPartExamined not in {HEAD}", None),
        ("PatientID not in {X}", None),
        ("SamplesPerPixel > 1", True),
        ("SamplesPerPixel > 3", False),
        ("KVP >= 120.5", True),
        ("Rows > 1", False),
        ("Modality > 1", False),
        ("AnatomicRegionSequence in {(1, DCM)}", True),
        ("AnatomicRegionSequence in {(1, SCT)}", False),
        ("AnatomicRegionSequence.CodeValue in {1}", True),
        ("AnatomicRegionSequence.CodeValue in {2}", False),
        ("present(AnatomicRegionSequence.CodeMeaning)", True),
        ("present(AnatomicRegionSequence.LongCodeValue)", False),
        ("present(Modality.CodeValue)", False),
        ("present(00080060)", True),
        ("not_parsed", None),
        ("not not_checkable(content)", None),
        ("present(Modality) and not_parsed", None),
        ("present(Rows) and not_parsed", False),
        ("present(Modality) or not_parsed", True),
        ("present(Rows) or not_parsed", None),
        ("not (present(Rows) or present(Columns))", True),
    ],
)
def test_evaluate(text: str, expected: bool | None) -> None:
    assert evaluate(parse_condition(text), Level(DS, NOTHING)) is expected


def test_conditions_climb_to_the_level_that_defines_the_attribute(
    monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    tables = Tables(monkeypatch, request.node.name)
    tables.table("modules.outer", row("Modality", "1"), row("KVP"))
    tables.table("modules.inner", row("KVP"))
    outer, inner = (Defined(nodes_of(tables.key(name))) for name in ("modules.outer", "modules.inner"))
    root = Level(Dataset(Modality="CT", KVP=1, Rows=5), outer)
    level = Level(Dataset(), inner, root)
    assert evaluate(parse_condition("Modality in {CT}"), level) is True
    # The item's own table prints KVP: that of the outer level is another one.
    assert evaluate(parse_condition("present(KVP)"), level) is False
    # Nobody prints Rows: where it stands elsewhere in the object, nobody can tell whether it is the one that is meant.
    assert evaluate(parse_condition("present(Rows)"), level) is None
    assert evaluate(parse_condition("present(Columns)"), level) is False
    assert evaluate(parse_condition("present(Rows)"), Level(Dataset(Rows=1), inner, root)) is True


def test_the_absence_of_what_must_be_there_says_nothing(
    monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    tables = Tables(monkeypatch, request.node.name)
    tables.table("modules.a", row("SamplesPerPixel", "1"), row("Modality", "2"), row("KVP", "3"))
    level = Level(Dataset(Modality=None), Defined(nodes_of(tables.key("modules.a"))))
    assert evaluate(parse_condition("SamplesPerPixel > 1"), level) is None
    assert evaluate(parse_condition("Modality in {CT}"), level) is None
    assert evaluate(parse_condition("KVP > 1"), level) is False
    assert evaluate(parse_condition("present(SamplesPerPixel)"), level) is False


def test_what_does_not_decode_says_nothing() -> None:
    ds = Dataset()
    ds.set("KVP", b"120 kV", vr="UN")
    damaged = bytes.fromhex("08001822") + b"SQ\0\0" + (10).to_bytes(4, "little") + b"\xfe\xff\0\xe0\xff\0\0\0ab"
    from dicodec import decode

    broken = decode(damaged, transfer_syntax="1.2.840.10008.1.2.1")
    for text in ("has_value(AnatomicRegionSequence)", "present(AnatomicRegionSequence.CodeValue)",
                 "AnatomicRegionSequence in {(1, DCM)}", "AnatomicRegionSequence.CodeValue > 1"):  # fmt: skip
        assert evaluate(parse_condition(text), Level(broken, NOTHING)) is None
    assert evaluate(parse_condition("present(AnatomicRegionSequence)"), Level(broken, NOTHING)) is True


def items_of(sequence: str, *items: Dataset) -> list[Level]:
    """The levels of the items of a sequence, whose tables define nothing."""
    root = Level(Dataset(), Defined(()))
    tag = registry.tag_of(sequence)
    assert tag is not None
    return [Level(item, Defined(()), root, tag, number, items) for number, item in enumerate(items, 1)]


def all_of(text: str, levels: list[Level]) -> list[bool | None]:
    return [evaluate(parse_condition(text), level) for level in levels]


def test_items_by_their_place() -> None:
    levels = items_of("ControlPointSequence", Dataset(), Dataset(), Dataset())
    assert all_of("item(ControlPointSequence) == 1", levels) == [True, False, False]
    assert all_of("item(ControlPointSequence) == last", levels) == [False, False, True]
    # Nobody knows outside the sequence.
    assert all_of("item(BeamSequence) == 1", levels) == [None, None, None]
    assert all_of("root", [levels[0], Level(Dataset(), Defined(()))]) == [False, True]


@pytest.mark.parametrize(
    ("angles", "changes", "changed"),
    [
        ((1.0, 2.0, 2.0), True, [True, True, False]),
        ((1.0, 1.0, 1.0), False, [True, False, False]),
        # An item without it keeps the last value, or lacks the one it should have.
        ((1.0, None, None), None, [True, None, None]),
        ((1.0, None, 2.0), True, [True, None, True]),
        ((1.0, None, 1.0), None, [True, None, False]),
    ],
)
def test_what_changes_between_items(
    angles: tuple[float | None, ...], changes: bool | None, changed: list[bool | None]
) -> None:
    items = [Dataset() if angle is None else Dataset(GantryAngle=angle) for angle in angles]
    levels = items_of("ControlPointSequence", *items)
    assert all_of("changes(GantryAngle, ControlPointSequence)", levels) == [changes] * 3
    assert all_of("changed(GantryAngle, ControlPointSequence)", levels) == changed


def test_what_changes_may_stand_deeper() -> None:
    wedges = [Dataset(WedgePositionSequence=[Dataset(WedgePosition=position)]) for position in ("IN", "OUT")]
    levels = items_of("ControlPointSequence", *wedges)
    assert all_of("changes(WedgePosition, ControlPointSequence)", levels) == [True, True]
    assert all_of("changes(WedgePositionSequence, ControlPointSequence)", levels) == [True, True]
