"""What is wrong with an overlay's file is told with the file, the entry, and what might be meant."""

from __future__ import annotations

import pickle

import pytest

from dicodec import DicomError
from dicodec.schema import Code
from dicodec.validation.overlay.reading import parse_overlay
from dicodec.validation.rules import RULES, VERDICTS

ENTRY = {"attribute": '"KVP"', "type": '"1"', "why": '"dose"'}
FINDING = {"rules": '["missing"]', "severity": '"off"', "why": '"known"'}


def text(table: str, entry: dict[str, str]) -> str:
    return "\n".join(('title = "T"', f"[[{table}]]", *(f"{key} = {value}" for key, value in entry.items())))


def refusal(content: str | bytes) -> str:
    with pytest.raises(DicomError) as caught:
        parse_overlay(content if isinstance(content, bytes) else content.encode(), "site.toml")
    return str(caught.value)


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"attribute": '"KVPP"'}, "[[requirement]] 1 (KVPP): 'KVPP' is no keyword; did you mean KVP?"),
        ({"attribute": '"kvp"'}, "(kvp): 'kvp' is no keyword; did you mean KVP?"),
        ({"attribute": '"KVP.Rows"'}, "KVP is no sequence, and has no Rows"),
        ({"attribute": '"BeamSequence[1].BeamName"'}, "is no path: write SequenceKeyword.Keyword, for all items"),
        ({"attribute": '"KVP[0]"'}, "is no path"),
        ({"attribute": '""'}, "attribute is empty"),
        ({"attribute": "3"}, "attribute is text, not 3"),
        ({"atribute": '"KVP"'}, "'atribute' is no key here; did you mean attribute?; there are objects"),
        ({"attribute": ""}, "attribute is missing: whose requirement is it?"),
        ({"type": '"1C"'}, "type is one of 1, 2, 3, not '1C'"),
        ({"type": "1"}, "type is one of 1, 2, 3, not 1"),
        ({"type": ""}, "nothing is asked: give type, values, also or forbidden"),
        ({"why": ""}, "why is missing"),
        ({"why": '" "'}, "why is missing"),
        ({"forbidden": "true"}, "what is forbidden has no type, values or also"),
        ({"forbidden": '"yes"'}, "forbidden is true or false"),
        ({"values": '["1"]', "also": '["2"]'}, "give one of them"),
        ({"values": "[]"}, "values is a list of values"),
        ({"values": '"1"'}, "values is a list of values"),
        ({"values": "[true]"}, "values: True is neither text nor a number"),
        ({"attribute": '"ViewCodeSequence"', "also": '["R-10226"]'}, "'R-10226' is no code: write (value, coding"),
        ({"attribute": '"PixelData"', "values": '["1"]'}, "values of VR OB or OW are bytes, which cannot be listed"),
        ({"attribute": '"FrameIncrementPointer"', "also": '["Frametime"]'}, "'Frametime' is no keyword; did you mean"),
        ({"kind": '"defined"'}, "kind says what values are, which are missing"),
        ({"kind": '"closed"', "values": '["1"]'}, "kind is one of enumerated, defined, not 'closed'"),
        ({"attribute": '"ImageType[3]"'}, "a value position goes with values and also only"),
        ({"severity": '"off"'}, "severity is error, warning or info here"),
        ({"severity": '"fatal"'}, "severity is one of error, warning, info, off, not 'fatal'"),
        ({"objects": '["CT Imag"]'}, "there is no IOD 'CT Imag'; did you mean CTImage?"),
        ({"objects": '["1.2.840.10008.1.2"]'}, "1.2.840.10008.1.2 is no SOP Class, but Implicit VR Little Endian"),
        ({"objects": "[]"}, "objects is a list of texts"),
        ({"objects": '"CTImage"'}, "objects is a list of texts"),
        ({"when": '"Modality is CT"'}, "when: condition 'Modality is CT': expected"),
        ({"when": '"ImageType[x] in {A}"'}, "when: "),
        ({"when": '"KVP > much"'}, "when: condition 'KVP > much': "),
        ({"when": '""'}, "when: condition ''"),
        ({"when": '"present(Modalty)"'}, "when: 'Modalty' is no keyword; did you mean Modality?"),
        ({"when": '"item(BeamSequenc) == 1"'}, "when: 'BeamSequenc' is no keyword; did you mean BeamSequence?"),
        ({"when": '"not (root or used(modules.ct_imag))"'}, "when: there is no table modules.ct_imag; did you mean"),
        ({"when": '"present(TransferSyntaxUID)"'}, "when: TransferSyntaxUID stands in the file meta information"),
        ({"when": '"not_checkable(content)"'}, "when: not_checkable(content) is never known"),
    ],
    ids=str,
)  # fmt: skip
def test_a_requirement_that_is_wrong(changes: dict[str, str], says: str) -> None:
    parse_overlay(text("requirement", ENTRY).encode(), "site.toml")
    told = refusal(text("requirement", {key: value for key, value in {**ENTRY, **changes}.items() if value}))
    assert told.startswith("site.toml: [[requirement]] 1")
    assert says in told


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"rules": '["mising"]'}, "[[finding]] 1: 'mising' is no rule or family of rules; did you mean missing?"),
        ({"rules": ""}, "rules is missing: ids or families of rules, see dicodec explain rules"),
        ({"rules": '"missing"'}, "rules is a list of texts"),
        ({"rules": '["missing", "file"]'}, "'file' says that a file was not checked"),
        ({"rules": '["not-validated"]'}, "'not-validated' says that a file was not checked"),
        ({"severity": ""}, "severity is missing: one of error, warning, info, off"),
        ({"type": '"1"'}, "'type' is no key here"),
        ({"why": ""}, "why is missing"),
    ],
    ids=str,
)
def test_a_finding_that_is_wrong(changes: dict[str, str], says: str) -> None:
    parse_overlay(text("finding", FINDING).encode(), "site.toml")
    assert says in refusal(text("finding", {key: value for key, value in {**FINDING, **changes}.items() if value}))


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("title = 'T'\n[[requirement]\n", "site.toml is no TOML: "),
        (b"DICM\xff\x00", "site.toml is no TOML: "),
        ("", "site.toml: there has to be a title"),
        ("title = ' '", "site.toml: there has to be a title"),
        ('title = "\\u001b[31m"', "site.toml: there has to be a title"),
        ("title = 'T'\nlink = 'intranet'", "site.toml: link 'intranet' is none"),
        ("title = 'T'\n[[requirements]]", "site.toml: 'requirements' is no key here; did you mean requirement?"),
        ("title = 'T'\n[requirement]", "site.toml: requirement is a list of tables: write [[requirement]]"),
        ("title = 'T'\nfinding = ['x']", "site.toml: finding is a list of tables"),
        ("title = 'T'", "site.toml has no [[requirement]] and no [[finding]]"),
    ],
)
def test_a_file_that_is_wrong(content: str | bytes, says: str) -> None:
    assert refusal(content).startswith(says)


def test_the_entry_is_counted_and_named() -> None:
    wrong = text("requirement", ENTRY) + "\n[[requirement]]\nattribute = 'Rows'\nwhy = 'x'"
    assert refusal(wrong).startswith("site.toml: [[requirement]] 2 (Rows): nothing is asked")


def test_codes_numbers_and_families() -> None:
    codes = {"attribute": '"ViewCodeSequence"', "values": '["(R-10226, SRT)"]', "why": '"x"'}
    (one,) = parse_overlay(text("requirement", codes).encode(), "x").requirements
    assert one.values == (Code("R-10226", "SRT"),)
    (one,) = parse_overlay(text("requirement", {**ENTRY, "values": "[80, 1.5]"}).encode(), "x").requirements
    assert one.values == ("80", "1.5")
    (lowered,) = parse_overlay(text("finding", {**FINDING, "rules": '["structure"]'}).encode(), "x").regradings
    assert lowered.rules == {rule.id for rule in RULES.values() if rule.family == "structure"} - VERDICTS


def test_overlays_can_be_pickled_and_tell_whether_they_are_the_same() -> None:
    first = parse_overlay(text("requirement", ENTRY).encode(), "x")
    assert pickle.loads(pickle.dumps(first)) == first
    assert parse_overlay(text("requirement", ENTRY).encode(), "y").digest == first.digest
    assert parse_overlay(text("requirement", {**ENTRY, "type": '"2"'}).encode(), "x").digest != first.digest
