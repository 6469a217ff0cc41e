"""Overlays on objects: what they tighten, what they relax, how they grade findings, and where they apply."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from pkgutil import get_data

import attrs
import pytest
from json_schema import problems

from dicodec import Dataset, decode, encode, read, validate
from dicodec.validation.overlay import Overlay, read_overlay
from dicodec.validation.overlay.reading import parse_overlay
from dicodec.validation.report import Finding, Report
from dicomstd.cids import CID29

CT = "1.2.840.10008.5.1.4.1.1.2"
ENHANCED_CT = "1.2.840.10008.5.1.4.1.1.2.1"
MAMMOGRAM = "1.2.840.10008.5.1.4.1.1.1.2"
PRIVATE = "1.2.3.4"
SCHEMA = json.loads(get_data("dicodec", "data/validation.schema.json") or b"")
TITLE = "Rules of a hospital"

Told = set[tuple[str, str, str]]


def rules(*entries: str, title: str = TITLE) -> list[Overlay]:
    text = "\n".join((f'title = "{title}"', 'link = "https://example.org"', *entries))
    return [parse_overlay(text.encode(), "site.toml")]


def requirement(attribute: str, *lines: str) -> str:
    return "\n".join(("[[requirement]]", f'attribute = "{attribute}"', 'why = "it is so"', *lines))


def finding(named: str, severity: str, *lines: str) -> str:
    head = ("[[finding]]", f"rules = [{named!r}]", f"severity = {severity!r}", 'why = "we know"')
    return "\n".join((*head, *lines))


def ct(**more: object) -> Dataset:
    return Dataset(SOPClassUID=CT, SOPInstanceUID="1.2.3", Modality="CT", **more)


def told(report: Report) -> Told:
    return {(one.severity, one.rule, one.path) for one in report.findings}


def change(ds: Dataset, *entries: str) -> tuple[Told, Told]:
    """What is found only without the rules, and only with them."""
    without, with_them = told(validate(ds)), told(validate(ds, rules=rules(*entries)))
    return without - with_them, with_them - without


def of_site(ds: Dataset, *entries: str) -> Iterator[Finding]:
    return (one for one in validate(ds, rules=rules(*entries)).findings if one.rule.startswith("site-"))


def test_what_is_optional_is_asked_for_and_what_is_empty_may_not_be() -> None:
    asked = requirement("StationName", 'type = "1"')
    assert change(ct(), asked) == (set(), {("error", "site-missing", "StationName")})
    assert change(ct(StationName=None), asked) == (set(), {("error", "site-empty", "StationName")})
    assert change(ct(StationName="CT2"), asked) == (set(), set())
    weaker = requirement("StationName", 'type = "2"')
    assert change(ct(), weaker) == (set(), {("error", "site-missing", "StationName")})
    assert change(ct(StationName=None), weaker) == (set(), set())


def test_a_finding_has_the_reason_and_refers_to_the_title() -> None:
    entry = requirement("StationName", 'type = "1"', 'when = "Modality in {CT, MR}"')
    (found,) = of_site(ct(), entry)
    assert found.message == "missing, type 1: Modality is CT (it is so)"
    assert (str(found.reference), found.link) == (TITLE, "https://example.org")
    (overlay,) = rules(entry)
    for link in (found.link, ""):
        report = validate(ct(), rules=attrs.evolve(overlay, link=link))
        assert link in {one.link for one in report.findings}
        for one in report.findings:
            assert list(problems(one.as_dict(), SCHEMA["$defs"]["finding"], SCHEMA)) == []


def test_what_the_standard_tells_already_is_not_told_twice() -> None:
    asked = requirement("KVP", 'type = "1"')
    assert ("error", "missing", "KVP") in told(validate(ct()))
    assert change(ct(), asked) == (set(), set())
    # It allows an empty one, which is then the site's to refuse.
    assert change(ct(KVP=None), asked) == (set(), {("error", "site-empty", "KVP")})
    # One that is graded down does not do instead of one that is not.
    graded = finding("missing", "info", 'attribute = "KVP"')
    assert change(ct(), asked, graded) == (
        {("error", "missing", "KVP")},
        {("info", "missing", "KVP"), ("error", "site-missing", "KVP")},
    )


def test_types_relax() -> None:
    missing, empty = {("error", "missing", "Manufacturer")}, {("error", "empty", "SOPInstanceUID")}
    assert change(ct(), requirement("Manufacturer", 'type = "3"')) == (missing, set())
    ds = ct()
    ds["SOPInstanceUID"] = None
    assert change(ds, requirement("SOPInstanceUID", 'type = "2"')) == (empty, set())
    assert change(ds, requirement("SOPInstanceUID", 'type = "3"')) == (empty, set())
    assert change(ds, requirement("SOPInstanceUID", 'type = "1"')) == (set(), set())


def test_what_is_forbidden() -> None:
    entry = requirement("PatientAddress", "forbidden = true", 'severity = "warning"')
    assert change(ct(), entry) == (set(), set())
    assert change(ct(PatientAddress="x"), entry) == (set(), {("warning", "site-forbidden", "PatientAddress")})


def test_values_take_the_place_of_those_of_the_standard() -> None:
    fewer = requirement("BodyPartExamined", 'values = ["CHEST", "ZZ"]')
    assert change(ct(BodyPartExamined="CHEST"), fewer) == (set(), set())
    assert change(ct(BodyPartExamined="ABDOMEN"), fewer) == (set(), {("error", "site-value", "BodyPartExamined")})
    # Of the site's own making: the standard does not list it.
    assert change(ct(BodyPartExamined="ZZ"), fewer) == ({("warning", "defined-term", "BodyPartExamined")}, set())
    sex = requirement("PatientSex", 'values = ["F", "M", "X"]', 'kind = "defined"')
    wrong = ("error", "enumerated-value", "PatientSex")
    assert change(ct(PatientSex="X"), sex) == ({wrong}, set())
    assert change(ct(PatientSex="Y"), sex) == ({wrong}, {("warning", "site-value", "PatientSex")})
    assert change(ct(PatientSex="O"), sex) == (set(), {("warning", "site-value", "PatientSex")})
    assert change(ct(PatientSex=None), sex) == (set(), set())


def test_values_by_position_and_numbers() -> None:
    third = requirement("ImageType[3]", 'values = ["AXIAL"]')
    assert change(ct(ImageType=["ORIGINAL", "PRIMARY", "AXIAL", "X"]), third) == (set(), set())
    image = ct(ImageType=["ORIGINAL", "PRIMARY", "LOCALIZER"])
    assert change(image, third) == (set(), {("error", "site-value", "ImageType[3]")})
    assert change(ct(ImageType=["ORIGINAL", "PRIMARY"]), third) == (set(), set())
    kvp = requirement("KVP", "values = [80, 120, 140.0]")
    assert [change(ct(KVP=value), kvp)[1] for value in (120, 140)] == [set(), set()]
    assert change(ct(KVP=100), kvp)[1] == {("error", "site-value", "KVP")}


def test_values_of_every_kind_are_compared_as_they_stand() -> None:
    wanted = {
        "StudyDate": ("20200101", "20200102"),
        "StudyTime": ("101500", "1015"),
        "PatientName": ("A^B", "A^C"),
        "PatientAge": ("001Y", "002Y"),
        "SOPInstanceUID": ("1.2.3", "1.2.4"),
        "Rows": (512, 511),
    }
    for attribute, (right, wrong) in wanted.items():
        ds = ct()
        ds[attribute] = right
        assert change(ds, requirement(attribute, f"values = [{right!r}]"))[1] == set()
        (found,) = of_site(ds, requirement(attribute, f"values = [{wrong!r}]"))
        assert found.message.replace("'", "") == f"{right} is not among {wrong} (it is so)"
    pointing = requirement("FrameIncrementPointer", 'values = ["FrameTime", "00181065"]')
    for tag, count in ((0x00181063, 0), (0x00181065, 0), (0x00181064, 1)):
        assert len(list(of_site(ct(FrameIncrementPointer=tag), pointing))) == count


def test_values_beside_those_of_the_standard() -> None:
    also = requirement("PatientSex", 'also = ["X"]')
    wrong = ("error", "enumerated-value", "PatientSex")
    assert change(ct(PatientSex="X"), also) == ({wrong}, set())
    assert change(ct(PatientSex="Y"), also) == (set(), set())
    assert ("error", "enumerated-value", "PatientSex") in told(validate(ct(PatientSex="Y"), rules=rules(also)))
    # Of several values at one place only the one that is allowed is no matter.
    several = requirement("ScanningSequence", 'also = ["XX"]')
    mr = Dataset(SOPClassUID="1.2.840.10008.5.1.4.1.1.4", SOPInstanceUID="1.2.3", Modality="MR")
    for values, left in ((["XX"], False), (["XX", "YY"], True), (["YY", "XX"], True)):
        mr["ScanningSequence"] = values
        found = [one for one in validate(mr, rules=rules(several)).findings if one.path == "ScanningSequence"]
        assert [one.value for one in found] == (["YY"] if left else [])
        assert [one.path for one in validate(mr).findings].count("ScanningSequence") == 1


def test_codes() -> None:
    item = CID29.Autorefraction
    ds = ct(AnatomicRegionSequence=[item])
    wanted = requirement("AnatomicRegionSequence", f'values = ["(51185008, SCT)", "({item.value}, {item.scheme})"]')
    assert change(ds, wanted)[1] == set()
    other = requirement("AnatomicRegionSequence", 'values = ["(51185008, SCT)"]')
    assert change(ds, other)[1] == {("error", "site-value", "AnatomicRegionSequence[1]")}


def test_a_closed_context_group_is_widened_by_codes() -> None:
    # The views of a mammogram are those of CID 4014, which is not extensible.
    ds = Dataset(SOPClassUID=MAMMOGRAM, SOPInstanceUID="1.2.3", Modality="MG")
    ds["ViewCodeSequence"] = [_code("1", "99SITE"), _code("2", "99SITE")]
    both = {("error", "context-group", f"ViewCodeSequence[{number}]") for number in (1, 2)}
    assert both <= told(validate(ds))
    also = requirement("ViewCodeSequence", 'also = ["(1, 99SITE)", "(2, 99OTHER)"]')
    assert change(ds, also) == ({("error", "context-group", "ViewCodeSequence[1]")}, set())


def _code(value: str, scheme: str) -> dict[str, str]:
    return {"CodeValue": value, "CodingSchemeDesignator": scheme, "CodeMeaning": "standing"}


def test_items_are_asked_each_and_only_those_that_are_there() -> None:
    entry = requirement("RequestAttributesSequence.ScheduledProcedureStepID", 'type = "1"')
    assert change(ct(), entry) == (set(), set())
    items = [{"ScheduledProcedureStepID": "1", "RequestedProcedureID": "1"}, {"RequestedProcedureID": "2"}]
    path = "RequestAttributesSequence[2].ScheduledProcedureStepID"
    assert change(ct(RequestAttributesSequence=items), entry) == (set(), {("error", "site-missing", path)})


def test_conditions_are_seen_from_the_item_and_look_around() -> None:
    path = "RequestAttributesSequence.RequestedProcedureDescription"
    items = [{"RequestedProcedureID": "A"}, {"RequestedProcedureID": "B"}]
    in_item = requirement(path, 'type = "1"', 'when = "RequestedProcedureID in {B}"')
    ds = ct(RequestAttributesSequence=items, StationName="CT2")
    second = ("error", "site-missing", "RequestAttributesSequence[2].RequestedProcedureDescription")
    first = ("error", "site-missing", "RequestAttributesSequence[1].RequestedProcedureDescription")
    assert change(ds, in_item) == (set(), {second})
    around = requirement(path, 'type = "1"', 'when = "StationName in {CT2}"')
    assert change(ds, around) == (set(), {first, second})
    ds["StationName"] = "CT1"
    assert change(ds, around) == (set(), set())


def test_what_cannot_be_known_asks_and_relaxes_nothing_and_is_counted() -> None:
    entry = requirement("Manufacturer", 'type = "3"', 'when = "StationName not in {A}"')
    report = validate(ct(), rules=rules(entry))
    assert ("error", "missing", "Manufacturer") in told(report)
    assert report.unchecked["site rule"] == 1
    assert "site rule" not in validate(ct()).unchecked


def test_functional_groups_of_frames() -> None:
    ds = Dataset(SOPClassUID=ENHANCED_CT, SOPInstanceUID="1.2.3", Modality="CT", NumberOfFrames=2)
    measures = [{"SliceThickness": 1.0}, {"SpacingBetweenSlices": 1.0}]
    ds["PerFrameFunctionalGroupsSequence"] = [
        {"PixelMeasuresSequence": [one], "FrameContentSequence": [{"FrameLabel": label}]}
        for one, label in zip(measures, "ab", strict=True)
    ]
    path = "PerFrameFunctionalGroupsSequence.PixelMeasuresSequence.SpacingBetweenSlices"
    first = "PerFrameFunctionalGroupsSequence[1].PixelMeasuresSequence[1].SpacingBetweenSlices"
    assert change(ds, requirement(path, 'type = "1"')) == (set(), {("error", "site-missing", first)})
    # Another functional group of the same frame.
    for label, expected in (("a", {("error", "site-missing", first)}), ("b", set())):
        entry = requirement(path, 'type = "1"', f'when = "FrameLabel in {{{label}}}"')
        assert change(ds, entry) == (set(), expected)


@pytest.mark.parametrize(
    ("objects", "applies"),
    [
        (["CT Image"], True),
        (["CTImage", "MR Image"], True),
        (["MR Image"], False),
        ([CT], True),
        ([ENHANCED_CT, "MR Image"], False),
        ([PRIVATE, CT], True),
    ],
)
def test_objects_are_chosen(objects: list[str], applies: bool) -> None:
    entry = requirement("StationName", 'type = "1"', f"objects = {objects}")
    assert change(ct(), entry)[1] == ({("error", "site-missing", "StationName")} if applies else set())
    lowered = finding("structure", "off", f"objects = {objects}")
    assert bool(change(ct(), lowered)[0]) is applies


def test_objects_without_iod_have_rules_and_do_not_pass_for_it() -> None:
    ds = Dataset(SOPClassUID=PRIVATE, SOPInstanceUID="1.2.3", RequestAttributesSequence=[{}])
    entry = requirement("RequestAttributesSequence.StudyInstanceUID", 'type = "1"', f'objects = ["{PRIVATE}"]')
    report = validate(ds, rules=rules(entry, finding("structure", "off")))
    path = "RequestAttributesSequence[1].StudyInstanceUID"
    assert told(report) == {("info", "not-validated", "SOPClassUID"), ("error", "site-missing", path)}
    assert not report.validated
    assert not report.passed


def test_findings_are_graded_and_left_out() -> None:
    ds = ct(PatientSex="X", BodyPartExamined="CHST")
    sex, part = "PatientSex", "BodyPartExamined"
    assert change(ds, finding("enumerated-value", "warning", f'attribute = "{sex}"')) == (
        {("error", "enumerated-value", sex)},
        {("warning", "enumerated-value", sex)},
    )
    assert change(ds, finding("defined-term", "error")) == (
        {("warning", "defined-term", part)},
        {("error", "defined-term", part)},
    )
    left_out = {("error", "enumerated-value", sex), ("warning", "defined-term", part)}
    assert change(ds, finding("values", "off")) == (left_out, set())
    only = finding("values", "off", f'attribute = "{part}"')
    assert change(ds, only) == ({("warning", "defined-term", part)}, set())
    somewhere = finding("values", "off", 'when = "PatientSex in {F}"')
    assert change(ds, somewhere) == (set(), set())


def test_the_reason_stands_in_a_graded_message() -> None:
    report = validate(ct(PatientSex="X"), rules=rules(finding("enumerated-value", "info")))
    (found,) = [one for one in report.findings if one.rule == "enumerated-value"]
    assert found.message.endswith(" (we know)")
    assert found.severity == "info"
    assert str(found.reference) == "Patient Module, PS3.3 C.7.1.1"


def test_value_positions_belong_to_their_attribute() -> None:
    ds = ct(ImageType=["WRONG", "PRIMARY", "AXIAL"])
    wrong = ("error", "enumerated-value", "ImageType[1]")
    assert change(ds, finding("values", "off", 'attribute = "ImageType"')) == ({wrong}, set())
    assert change(ds, finding("values", "off", 'attribute = "ImageType[1]"')) == ({wrong}, set())
    assert change(ds, finding("values", "off", 'attribute = "ImageType[2]"')) == (set(), set())


def test_the_last_word_counts_also_on_the_rules_of_another_file() -> None:
    ds = ct(PatientAddress="x")
    first = rules(requirement("PatientAddress", "forbidden = true"), finding("site", "info"), title="IHE")
    assert [
        told(validate(ds, rules=[*first, *more])) - told(validate(ds)) for more in ([], rules(finding("site", "off")))
    ] == [
        {("info", "site-forbidden", "PatientAddress")},
        set(),
    ]


def test_private_attributes_by_tag() -> None:
    ds = ct()
    ds.private_block(0x0009, "ACME 1").set(1, "x", vr="LO")
    assert change(ds, finding("private", "error"))[1] == {("error", "private", "(0009,0010)")}
    assert change(ds, requirement("00091001", "forbidden = true"))[1] == {("error", "site-forbidden", "(0009,1001)")}


def test_values_that_do_not_decode_are_no_matter_of_a_site() -> None:
    ds = decode(encode(ct(KVP="120")).replace(b"120 ", b"12x "))
    assert ("error", "value", "KVP") in told(validate(ds))
    assert list(of_site(ds, requirement("KVP", 'type = "1"', 'values = ["120"]'))) == []


def test_values_of_another_vr_are_no_matter_of_a_site() -> None:
    ds = decode(encode(ct(StationName="CT2")).replace(b"SH\x04\x00CT2 ", b"LO\x04\x00CT2 "))
    entry = requirement("StationName", 'values = ["CT1"]')
    assert change(ct(StationName="CT2"), entry)[1] == {("error", "site-value", "StationName")}
    assert list(of_site(ds, entry)) == []


def test_file_meta_information(tmp_path: Path) -> None:
    ct().save(tmp_path / "ct.dcm")
    ds = read(tmp_path / "ct.dcm")
    syntax = requirement("TransferSyntaxUID", 'values = ["1.2.840.10008.1.2"]')
    assert change(ds, syntax) == (set(), {("error", "site-value", "TransferSyntaxUID")})
    assert change(ds, requirement("TransferSyntaxUID", 'type = "1"')) == (set(), set())
    by_data_set = requirement("SourceApplicationEntityTitle", 'type = "1"', 'when = "Modality in {CT}"')
    assert change(ds, by_data_set) == (set(), {("error", "site-missing", "SourceApplicationEntityTitle")})
    by_itself = requirement("PrivateInformation", 'type = "2"', 'when = "present(TransferSyntaxUID)"')
    assert change(ds, by_itself) == (set(), {("error", "site-missing", "PrivateInformation")})
    # A data set that is in no file has none, and lacks nothing.
    assert change(ct(), by_data_set, syntax) == (set(), set())


def test_files_and_overlays_are_taken_one_or_several(tmp_path: Path) -> None:
    path = tmp_path / "site.toml"
    path.write_text('title = "Of a file"\n' + requirement("StationName", 'type = "1"'))
    for chosen in (path, str(path), [path], read_overlay(path), (read_overlay(path), str(path))):
        assert ("error", "site-missing", "StationName") in told(validate(ct(), rules=chosen))
    assert told(validate(ct(), rules=[])) == told(validate(ct()))
    with pytest.raises(FileNotFoundError):
        validate(ct(), rules=tmp_path / "none.toml")
