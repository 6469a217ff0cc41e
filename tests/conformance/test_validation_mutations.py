"""Valid objects, changed in one place each: the finding that this calls for comes, and no other."""

from collections.abc import Callable
from functools import cache
from io import BytesIO
from typing import Any

import pytest

import dicodec
from conformance.objects import ct_image, mr_image, sc_image
from dicodec import Dataset, new_uid
from dicodec.typed import CompositeObject
from dicomstd.cids import CID4

MAKERS: dict[str, Callable[..., CompositeObject]] = {"CTImage": ct_image, "MRImage": mr_image, "SCImage": sc_image}
IODS = {"CTImage": "CTImage", "MRImage": "MRImage", "SCImage": "SecondaryCaptureImage"}
Found = tuple[str, str, str]


@cache
def _encoded(name: str) -> bytes:
    return dicodec.encode(MAKERS[name]())


def plain(name: str) -> Dataset:
    """A valid object as a plain data set, which takes any value."""
    return Dataset.load(BytesIO(_encoded(name)))


def validated(ds: Dataset, name: str) -> list[Found]:
    report = dicodec.validate(ds, IODS[name])
    assert report.validated
    return [(finding.severity, finding.rule, finding.path) for finding in report.findings]


def reread(ds: Dataset) -> Dataset:
    """The data set once more, as it comes back from its bytes."""
    return Dataset.load(BytesIO(dicodec.encode(ds)))


def error(rule: str, path: str) -> list[Found]:
    return [("error", rule, path)]


def warning(rule: str, path: str) -> list[Found]:
    return [("warning", rule, path)]


def code(**changes: Any) -> Dataset:
    """An item of a code sequence."""
    item = Dataset(CodeValue="69536005", CodingSchemeDesignator="SCT", CodeMeaning="Head")
    for keyword, value in changes.items():
        item[keyword] = value
    return item


def reference(**values: Any) -> Dataset:
    """An item that refers to an image."""
    made = Dataset(ReferencedSOPClassUID="1.2.840.10008.5.1.4.1.1.2", ReferencedSOPInstanceUID=new_uid())
    for keyword, value in values.items():
        made[keyword] = value
    return made


@pytest.mark.parametrize("name", MAKERS)
def test_valid_objects_have_no_finding(name: str) -> None:
    assert validated(plain(name), name) == []
    assert dicodec.validate(MAKERS[name]()).findings == ()


# What IODs ask for, written down from PS3.3 annex A and C rather than taken from the tables under test.
PATIENT_STUDY = {
    "1": ["StudyInstanceUID", "SeriesInstanceUID", "SOPClassUID", "SOPInstanceUID"],
    "2": [
        "PatientName", "PatientID", "PatientBirthDate", "PatientSex", "StudyDate", "StudyTime",
        "ReferringPhysicianName", "StudyID", "AccessionNumber", "SeriesNumber", "InstanceNumber",
    ],
}  # fmt: skip
PIXELS = [
    "SamplesPerPixel", "PhotometricInterpretation", "Rows", "Columns", "BitsAllocated", "BitsStored", "HighBit",
    "PixelRepresentation", "PixelData",
]  # fmt: skip
PLANE = {
    "1": ["FrameOfReferenceUID", "PixelSpacing", "ImageOrientationPatient", "ImagePositionPatient", "Modality"],
    "2": ["Manufacturer", "PositionReferenceIndicator", "SliceThickness", "PatientPosition"],
}
OWN = {
    "CTImage": {"1": [*PLANE["1"], "ImageType", "RescaleIntercept", "RescaleSlope"],
                "2": [*PLANE["2"], "AcquisitionNumber", "KVP"]},
    "MRImage": {"1": [*PLANE["1"], "ImageType", "ScanningSequence", "SequenceVariant"],
                "2": [*PLANE["2"], "ScanOptions", "MRAcquisitionType", "EchoTime", "EchoTrainLength",
                      "RepetitionTime"]},
    "SCImage": {"1": ["ConversionType", "PlanarConfiguration"], "2": []},
}  # fmt: skip
TYPE_1 = [(name, keyword) for name in MAKERS for keyword in (*PATIENT_STUDY["1"], *PIXELS, *OWN[name]["1"])]
TYPE_2 = [(name, keyword) for name in MAKERS for keyword in (*PATIENT_STUDY["2"], *OWN[name]["2"])]


@pytest.mark.parametrize(("name", "keyword"), TYPE_1 + TYPE_2)
def test_deleting_what_is_mandatory(name: str, keyword: str) -> None:
    ds = plain(name)
    del ds[keyword]
    assert validated(ds, name) == error("missing", keyword)


@pytest.mark.parametrize(("name", "keyword"), TYPE_1)
def test_emptying_type_1(name: str, keyword: str) -> None:
    ds = plain(name)
    ds[keyword] = None
    assert validated(ds, name) == error("empty", keyword)


@pytest.mark.parametrize(("name", "keyword"), TYPE_2)
def test_emptying_type_2_is_allowed(name: str, keyword: str) -> None:
    ds = plain(name)
    ds[keyword] = None
    assert validated(ds, name) == []


@pytest.mark.parametrize(
    ("name", "keyword"),
    [("CTImage", "KVP"), ("MRImage", "ProtocolName"), ("MRImage", "BodyPartExamined")],
)
def test_a_value_of_padding_is_none(name: str, keyword: str) -> None:
    ds = plain(name)
    ds.set(keyword, b"  ", vr="UN")
    assert validated(ds, name) == []


def test_delimiters_alone_are_no_value() -> None:
    ds = plain("CTImage")
    ds["ImageType"] = ("", "", "")
    assert validated(ds, "CTImage") == error("empty", "ImageType")


def test_modality_of_a_secondary_capture_is_optional() -> None:
    """Its SC Equipment Module replaces the type that the General Series Module gives (PS3.3 C.8.6.1)."""
    ds = plain("SCImage")
    del ds["Modality"]
    assert validated(ds, "SCImage") == []


VALUES = [
    ("CTImage", "PatientSex", "X", error("enumerated-value", "PatientSex")),
    ("CTImage", "ImageType", ("ORIGINALE", "PRIMARY", "AXIAL"), error("enumerated-value", "ImageType[1]")),
    ("CTImage", "ImageType", ("ORIGINAL", "PRIMARY", "SAGITTAL"), warning("defined-term", "ImageType[3]")),
    ("CTImage", "ImageType", ("ORIGINAL", "PRIMARY", "AXIAL", "WHATEVER"), []),
    (
        "CTImage",
        "PhotometricInterpretation",
        "RGB",
        error("enumerated-value", "PhotometricInterpretation") + error("photometric", "SamplesPerPixel"),
    ),
    ("CTImage", "PhotometricInterpretation", "NO SUCH", error("enumerated-value", "PhotometricInterpretation")),
    ("CTImage", "BitsStored", 11, error("enumerated-value", "BitsStored") + error("bits", "HighBit")),
    ("CTImage", "PixelRepresentation", 2, error("enumerated-value", "PixelRepresentation")),
    ("CTImage", "PixelRepresentation", 1, []),
    ("CTImage", "RotationDirection", "CCW", error("enumerated-value", "RotationDirection")),
    ("CTImage", "PregnancyStatus", 5, error("enumerated-value", "PregnancyStatus")),
    ("CTImage", "PregnancyStatus", 4, []),
    ("CTImage", "LossyImageCompression", "1", error("enumerated-value", "LossyImageCompression")),
    ("CTImage", "Modality", "XX", warning("defined-term", "Modality")),
    ("CTImage", "Modality", "DS", warning("retired-term", "Modality")),
    ("CTImage", "PatientPosition", "XFS", warning("defined-term", "PatientPosition")),
    ("MRImage", "ScanningSequence", ("SE", "XX"), error("enumerated-value", "ScanningSequence")),
    ("MRImage", "SequenceVariant", ("SK", "OTHER"), warning("defined-term", "SequenceVariant")),
    ("MRImage", "MRAcquisitionType", "4D", error("enumerated-value", "MRAcquisitionType")),
    ("SCImage", "ConversionType", "FAX", warning("defined-term", "ConversionType")),
    ("SCImage", "PlanarConfiguration", 2, error("enumerated-value", "PlanarConfiguration")),
    ("SCImage", "PhotometricInterpretation", "BGR", warning("defined-term", "PhotometricInterpretation")),
    # One value, and many, where the dictionary says how many.
    ("CTImage", "PixelSpacing", (0.5,), error("vm", "PixelSpacing")),
    ("CTImage", "PixelSpacing", (0.5, 0.5, 0.5), error("vm", "PixelSpacing")),
    ("CTImage", "ImagePositionPatient", (1, 2), error("vm", "ImagePositionPatient")),
    ("CTImage", "ImageType", ("ORIGINAL",), error("vm", "ImageType")),
    ("CTImage", "ConvolutionKernel", ("A", "B", "C"), []),
    ("MRImage", "WindowCenter", (1, 2, 3), error("window", "WindowWidth")),
    ("MRImage", "AcquisitionMatrix", (0, 256, 256), error("vm", "AcquisitionMatrix")),
]


@pytest.mark.parametrize(("name", "keyword", "value", "expected"), VALUES)
def test_values(name: str, keyword: str, value: object, expected: list[Found]) -> None:
    ds = plain(name)
    ds[keyword] = value
    assert validated(ds, name) == expected
    assert validated(reread(ds), name) == expected


# The Defined Terms are those of PS3.16 annex L.
NO_BODY_PART: Found = ("warning", "defined-term", "BodyPartExamined")

# Explicit bytes, as they may stand in a file: a VR and a value.
BYTES = [
    ("Rows", "SS", b"\x40\x00", error("vr", "Rows")),
    ("Rows", "LO", b"64", error("vr", "Rows")),
    ("PixelRepresentation", "LO", b"9 ", error("vr", "PixelRepresentation")),
    ("PatientName", "LO", b"Ito^Haru", error("vr", "PatientName")),
    ("Rows", "UN", b"\x40\x00", []),
    ("Rows", "US", b"\x40\x00\x00", error("odd-length", "Rows") + error("value", "Rows")),
    ("WindowCenter", "DS", b"40\\wide ", error("value", "WindowCenter")),
    ("WindowCenter", "DS", b"40\\100.0000000000000001 ", warning("length", "WindowCenter")),
    ("InstanceNumber", "IS", b"1.5 ", error("value", "InstanceNumber")),
    ("InstanceNumber", "IS", b"+2147483648 ", error("value", "InstanceNumber")),
    ("InstanceNumber", "IS", b"-2147483648 ", []),
    ("InstanceNumber", "IS", b"0000000000012 ", error("length", "InstanceNumber")),
    ("StudyDate", "DA", b"20261399", error("value", "StudyDate")),
    ("StudyDate", "DA", b"2026.03.14", error("format", "StudyDate")),
    ("StudyTime", "TM", b"09:26:53", error("format", "StudyTime")),
    ("StudyTime", "TM", b"09", []),
    ("StudyTime", "TM", b"0926  ", []),
    ("StudyTime", "TM", b"092653.1234567", error("format", "StudyTime")),
    ("StudyTime", "TM", b"0900-1000 ", error("format", "StudyTime")),
    ("AcquisitionDateTime", "DT", b"20260314092653.5+0100 ", []),
    ("AcquisitionDateTime", "DT", b"2026-0100 ", []),
    ("AcquisitionDateTime", "DT", b"20260314T0926 ", error("value", "AcquisitionDateTime")),
    ("PatientAge", "AS", b"46Y ", error("format", "PatientAge")),
    ("PatientAge", "AS", b"    ", []),
    ("BodyPartExamined", "CS", b"HEAD", []),
    ("BodyPartExamined", "CS", b"Head", [*error("repertoire", "BodyPartExamined"), NO_BODY_PART]),
    ("BodyPartExamined", "CS", b"HEAD_AND_THE_NECK ", [*error("length", "BodyPartExamined"), NO_BODY_PART]),
    ("StudyInstanceUID", "UI", b"1.2.03", error("uid", "StudyInstanceUID")),
    ("StudyInstanceUID", "UI", b"3.2.3\0", error("uid", "StudyInstanceUID")),
    ("StudyInstanceUID", "UI", b"1.2.3 ", warning("padding", "StudyInstanceUID")),
    ("StudyInstanceUID", "UI", b"1.2." + b"3" * 62, error("length", "StudyInstanceUID")),
    ("StudyInstanceUID", "UI", b"1..2", error("uid", "StudyInstanceUID")),
    ("StudyDescription", "LO", b"Head\0\0", warning("padding", "StudyDescription")),
    ("StudyDescription", "LO", b"H" * 66, warning("length", "StudyDescription")),
    ("StudyDescription", "LO", b"K\xf6ln", error("value", "StudyDescription")),
    ("PatientName", "PN", b"a" * 64 + b"=" + b"b" * 64 + b"=", []),
    ("PatientName", "PN", b"a" * 66, warning("length", "PatientName")),
    ("PixelData", "OB", b"\0" * 8192, error("vr", "PixelData")),
]


@pytest.mark.parametrize(("keyword", "vr", "data", "expected"), BYTES)
def test_bytes(keyword: str, vr: str, data: bytes, expected: list[Found]) -> None:
    assert validated(with_bytes(plain("CTImage"), keyword, vr, data), "CTImage") == expected


def with_bytes(ds: Dataset, keyword: str, vr: str, data: bytes) -> Dataset:
    """The data set with an element of just these bytes, put into its encoding."""
    tag = dicodec.dictionary.lookup(keyword).tag
    if keyword in ds:
        del ds[keyword]
    encoded = dicodec.encode(ds, bare=True)
    header = (tag >> 16).to_bytes(2, "little") + (tag & 0xFFFF).to_bytes(2, "little") + vr.encode()
    long = vr in ("OB", "OW", "UN", "SQ", "UT")
    length = b"\0\0" + len(data).to_bytes(4, "little") if long else len(data).to_bytes(2, "little")
    before = next((element.offset for element in decoded(encoded) if element.tag > tag), None)
    at = len(encoded) if before is None else before
    return decoded(encoded[:at] + header + length + data + encoded[at:])


def decoded(data: bytes) -> Dataset:
    ds = dicodec.decode(data, transfer_syntax="1.2.840.10008.1.2.1")
    assert isinstance(ds, Dataset)
    return ds


ITEMS: list[tuple[str, str, list[Dataset], list[Found]]] = [
    ("CTImage", "AnatomicRegionSequence", [code(), code()], error("item-count", "AnatomicRegionSequence")),
    ("CTImage", "AnatomicRegionSequence", [], []),
    ("CTImage", "AnatomicRegionSequence", [code(CodeMeaning=None)],
     error("empty", "AnatomicRegionSequence[1].CodeMeaning")),
    ("CTImage", "AnatomicRegionSequence", [Dataset(CodeValue="1", CodingSchemeDesignator="99X")],
     error("missing", "AnatomicRegionSequence[1].CodeMeaning")),
    ("CTImage", "AnatomicRegionSequence", [Dataset(CodeValue="1", CodeMeaning="one")],
     error("missing", "AnatomicRegionSequence[1].CodingSchemeDesignator")),
    ("CTImage", "AnatomicRegionSequence", [code(ContextIdentifier="4")], [
        ("error", "missing", "AnatomicRegionSequence[1].MappingResource"),
        ("error", "missing", "AnatomicRegionSequence[1].ContextGroupVersion"),
    ]),
    ("CTImage", "AnatomicRegionSequence", [code(ContextGroupExtensionFlag="Q")],
     error("enumerated-value", "AnatomicRegionSequence[1].ContextGroupExtensionFlag")),
    ("CTImage", "AnatomicRegionSequence", [code(ContextGroupVersion="20240101")],
     error("not-allowed", "AnatomicRegionSequence[1].ContextGroupVersion")),
    # Three levels, through macros that include macros.
    ("CTImage", "AnatomicRegionSequence", [code(AnatomicRegionModifierSequence=[code(), code(CodeMeaning=None)])],
     error("empty", "AnatomicRegionSequence[1].AnatomicRegionModifierSequence[2].CodeMeaning")),
    ("CTImage", "AnatomicRegionSequence", [code(EquivalentCodeSequence=[code(ContextGroupExtensionFlag="Q")])],
     error("enumerated-value", "AnatomicRegionSequence[1].EquivalentCodeSequence[1].ContextGroupExtensionFlag")),
    ("CTImage", "AnatomicRegionSequence", [code(Rows=3)], [("info", "extension", "AnatomicRegionSequence[1].Rows")]),
    ("CTImage", "SourceImageSequence", [reference(), reference(SpatialLocationsPreserved="REORIENTED_ONLY")],
     error("missing", "SourceImageSequence[2].PatientOrientation")),
    ("CTImage", "SourceImageSequence", [reference(PatientOrientation=("L", "P"))],
     error("not-allowed", "SourceImageSequence[1].PatientOrientation")),
    ("CTImage", "SourceImageSequence",
     [reference(SpatialLocationsPreserved="REORIENTED_ONLY", PatientOrientation=("L", "P"))], []),
    ("CTImage", "ReferencedImageSequence", [Dataset()], [
        ("error", "missing", "ReferencedImageSequence[1].ReferencedSOPClassUID"),
        ("error", "missing", "ReferencedImageSequence[1].ReferencedSOPInstanceUID"),
    ]),
    ("CTImage", "RequestAttributesSequence", [Dataset(RequestedProcedureCodeSequence=[code(), code()])],
     error("item-count", "RequestAttributesSequence[1].RequestedProcedureCodeSequence")),
    ("SCImage", "ModalityLUTSequence",
     [Dataset(LUTDescriptor=(1, 0, 8), ModalityLUTType="OD", LUTData=b"\0\0")], []),
    ("SCImage", "ModalityLUTSequence", [Dataset(LUTDescriptor=(1, 0, 8), LUTData=b"\0\0")],
     error("missing", "ModalityLUTSequence[1].ModalityLUTType")),
]  # fmt: skip


@pytest.mark.parametrize(("name", "keyword", "items", "expected"), ITEMS)
def test_items(name: str, keyword: str, items: list[Dataset], expected: list[Found]) -> None:
    ds = plain(name)
    ds[keyword] = items
    assert sorted(validated(ds, name)) == sorted(expected)


# Conditions, with what makes them true or false: keywords to set, or to take out with "absent".
ABSENT = object()
CONDITIONS: list[tuple[str, dict[str, Any], list[Found]]] = [
    ("CTImage", {"MultienergyCTAcquisition": "NO", "RescaleType": ABSENT}, []),
    ("CTImage", {"WindowWidth": ABSENT}, error("missing", "WindowWidth")),
    ("CTImage", {"WindowCenter": ABSENT, "WindowWidth": ABSENT}, []),
    ("CTImage", {"WindowCenter": ABSENT, "WindowWidth": ABSENT,
                 "VOILUTSequence": [Dataset(LUTDescriptor=(1, 0, 8), LUTData=b"\0\0")]}, []),
    ("CTImage", {"PlanarConfiguration": 0}, error("not-allowed", "PlanarConfiguration")),
    ("CTImage", {"RedPaletteColorLookupTableDescriptor": (1, 0, 8)},
     error("not-allowed", "RedPaletteColorLookupTableDescriptor")),
    ("CTImage", {"PixelDataProviderURL": "http://example.org", "PixelData": ABSENT}, []),
    ("CTImage", {"PixelDataProviderURL": "http://example.org"}, error("not-allowed", "PixelData")),
    ("CTImage", {"PatientIdentityRemoved": "YES", "DeidentificationMethod": ("by hand",)}, []),
    ("CTImage", {"PatientIdentityRemoved": "NO"}, []),
    ("CTImage", {"PatientIdentityRemoved": "YES"}, [
        ("error", "missing", "DeidentificationMethod"),
        ("error", "missing", "DeidentificationMethodCodeSequence"),
    ]),
    ("CTImage", {"ResponsiblePerson": "Ito^Ken"}, error("missing", "ResponsiblePersonRole")),
    ("CTImage", {"ResponsiblePerson": None}, []),
    ("CTImage", {"ResponsiblePerson": None, "ResponsiblePersonRole": "PARENT"},
     error("not-allowed", "ResponsiblePersonRole")),
    ("CTImage", {"ResponsiblePerson": "Ito^Ken", "ResponsiblePersonRole": "PARENT"}, []),
    ("CTImage", {"PatientBirthDateInAlternativeCalendar": "5740"}, error("missing", "PatientAlternativeCalendar")),
    ("CTImage", {"PatientAlternativeCalendar": "HEBREW"}, error("not-allowed", "PatientAlternativeCalendar")),
    ("CTImage", {"PixelPaddingRangeLimit": 3}, error("missing", "PixelPaddingValue")),
    ("CTImage", {"PixelPaddingValue": 3}, []),
    ("CTImage", {"WaterEquivalentDiameter": 180.0},
     error("missing", "WaterEquivalentDiameterCalculationMethodCodeSequence")),
    ("CTImage", {"WaterEquivalentDiameterCalculationMethodCodeSequence": [code()]},
     error("not-allowed", "WaterEquivalentDiameterCalculationMethodCodeSequence")),
    ("CTImage", {"DerivationCodeSequence": [code(CodeValue="113097", CodingSchemeDesignator="DCM",
                                                 CodeMeaning="Multi-energy proportional weighting")]},
     error("missing", "EnergyWeightingFactor")),
    ("CTImage", {"DerivationCodeSequence": [code(CodeValue="113097", CodingSchemeDesignator="SCT")]}, []),
    ("CTImage", {"PatientPosition": ABSENT}, error("missing", "PatientPosition")),
    ("CTImage", {"PatientPosition": ABSENT, "PatientOrientationCodeSequence": [code()]},
     [("info", "extension", "PatientOrientationCodeSequence")]),
    ("MRImage", {"ScanningSequence": ("IR",)}, error("missing", "InversionTime")),
    ("MRImage", {"ScanningSequence": ("SE", "IR"), "InversionTime": 50}, []),
    ("MRImage", {"InversionTime": 50}, error("not-allowed", "InversionTime")),
    ("MRImage", {"ScanningSequence": ("EP",), "SequenceVariant": ("SP",), "RepetitionTime": ABSENT}, []),
    ("MRImage", {"ScanningSequence": ("EP",), "SequenceVariant": ("SK",), "RepetitionTime": ABSENT},
     error("missing", "RepetitionTime")),
    ("SCImage", {"SamplesPerPixel": ABSENT}, error("missing", "SamplesPerPixel")),
    ("SCImage", {"SamplesPerPixel": 1}, error("not-allowed", "PlanarConfiguration")
     + error("photometric", "SamplesPerPixel") + error("pixel-length", "PixelData")),
    ("SCImage", {"RescaleIntercept": 0, "RescaleSlope": 1, "RescaleType": "US"}, []),
    ("SCImage", {"RescaleIntercept": 0, "RescaleSlope": 1}, error("missing", "RescaleType")),
    ("SCImage", {"RescaleIntercept": 0, "RescaleSlope": 1, "RescaleType": "US",
                 "ModalityLUTSequence": [Dataset(LUTDescriptor=(1, 0, 8), ModalityLUTType="OD", LUTData=b"\0\0")]}, [
        ("error", "not-allowed", "RescaleIntercept"),
        ("error", "not-allowed", "ModalityLUTSequence"),
    ]),
    # Modules: what an object seems to use is asked for, and what its condition requires.
    ("CTImage", {"MultienergyCTAcquisition": "YES"}, [
        ("error", "missing", "MultienergyCTAcquisitionSequence"),
    ]),
    ("CTImage", {"ContrastBolusRoute": "ORAL"}, error("missing", "ContrastBolusAgent")),
    ("CTImage", {"ContrastBolusRoute": "ORAL", "ContrastBolusAgent": None}, []),
    ("CTImage", {"DeviceSequence": [code(DeviceDiameter=2)]},
     error("missing", "DeviceSequence[1].DeviceDiameterUnits")),
    ("CTImage", {"SynchronizationTrigger": "SOURCE", "AcquisitionTimeSynchronized": "Y"},
     error("missing", "SynchronizationFrameOfReferenceUID")),
    ("SCImage", {"ImagePositionPatient": (0, 0, 0)}, [
        ("error", "missing", "FrameOfReferenceUID"),
        ("error", "missing", "PositionReferenceIndicator"),
        ("error", "missing", "ImageOrientationPatient"),
        ("error", "missing", "PixelSpacing"),
        ("error", "missing", "SliceThickness"),
    ]),
    ("SCImage", {"PixelSpacingCalibrationType": "GEOMETRY"}, error("missing", "PixelSpacingCalibrationDescription")),
]  # fmt: skip


@pytest.mark.parametrize(("name", "changes", "expected"), CONDITIONS)
def test_conditions(name: str, changes: dict[str, Any], expected: list[Found]) -> None:
    ds = plain(name)
    for keyword, value in changes.items():
        if value is ABSENT:
            del ds[keyword]
        else:
            ds[keyword] = value
    assert sorted(validated(ds, name)) == sorted(expected)


def test_a_conditional_module_that_may_not_be_there() -> None:
    ds = plain("CTImage")
    ds["MultienergyCTAcquisition"] = "NO"
    ds["MultienergyCTCharacteristicsSequence"] = []
    report = dicodec.validate(ds, "CTImage")
    assert [(one.severity, one.rule, one.path) for one in report.warnings] == [
        ("warning", "module", "MultienergyCTCharacteristicsSequence")
    ]
    assert report.warnings[0].message == (
        "the Multi-energy CT Image Module seems to be used, but is allowed only if MultienergyCTAcquisition is YES"
    )


OVERLAY = {0x0010: 64, 0x0011: 64, 0x0040: "G", 0x0050: (1, 1), 0x0100: 1, 0x0102: 0, 0x3000: b"\0" * 512}


@pytest.mark.parametrize("groups", [(0x6000,), (0x6002,), (0x6000, 0x6002, 0x601E)])
@pytest.mark.parametrize("lacking", [None, *OVERLAY])
def test_overlays(groups: tuple[int, ...], lacking: int | None) -> None:
    ds = plain("CTImage")
    for group in groups:
        for element, value in OVERLAY.items():
            ds[group, element] = value
    expected = []
    if lacking is not None:
        entry = dicodec.dictionary.lookup(groups[-1] << 16 | lacking)
        del ds[groups[-1], lacking]
        expected = error("missing", entry.keyword)
    assert validated(ds, "CTImage") == expected
    ds[groups[0], 0x0040] = "X"
    assert ("error", "enumerated-value", "OverlayType") in validated(ds, "CTImage")


def test_private_blocks() -> None:
    ds = plain("CTImage")
    block = ds.private_block(0x0009, "ACME 1.1")
    block.set(0x01, "anything", vr="LO")
    block.set(0x02, b"\1\2", vr="UN")
    found = dicodec.validate(ds).findings
    assert [(one.severity, one.rule, one.path, one.message) for one in found] == [
        ("info", "private", "(0009,0010)", "ACME 1.1  private, kept")
    ]


def test_public_attributes_of_other_iods_are_extensions() -> None:
    ds = plain("CTImage")
    ds["EchoTime"] = 5
    ds["NumberOfFrames"] = 1
    assert validated(ds, "CTImage") == [("info", "extension", "EchoTime"), ("info", "extension", "NumberOfFrames")]


def test_padding_and_group_lengths_may_stand_anywhere() -> None:
    ds = plain("CTImage")
    ds.set(0x00280000, 4, vr="UL")
    ds["DataSetTrailingPadding"] = b"\0\0"
    assert validated(ds, "CTImage") == []


def test_retired_attributes_are_noted() -> None:
    ds = plain("CTImage")
    ds[0x0008, 0x0040] = 0
    assert ("info", "retired-attribute", dicodec.dictionary.lookup(0x00080040).keyword) in validated(ds, "CTImage")


GARBAGE = [b"\xff\xff", b"\0" * 7, b"\\" * 5, b"\x1b$B^^==", b"0" * 70, bytes(range(256)), b"1e999\\-\\+"]


@pytest.mark.parametrize("name", MAKERS)
@pytest.mark.parametrize("data", GARBAGE, ids=range(len(GARBAGE)))
def test_garbage_in_any_element_is_a_finding_never_an_exception(name: str, data: bytes) -> None:
    for element in plain(name):
        if element.vr in ("SQ", "OB", "OW"):
            continue
        ds = with_bytes(plain(name), element.keyword, element.vr, data)
        report = dicodec.validate(ds, IODS[name])
        str(report)
        report.as_dict()
        assert {one.path.partition("[")[0] for one in report.errors} - {element.keyword} <= {
            # What garbage makes of conditions that depend on it.
            "PlanarConfiguration", "InversionTime", "RepetitionTime", "PixelData", "HighBit", "WindowWidth",
        }  # fmt: skip


def test_a_damaged_sequence_hides_nothing_else() -> None:
    ds = with_bytes(plain("CTImage"), "AnatomicRegionSequence", "SQ", b"\xfe\xff\x00\xe0\xff\x00\x00\x00ab")
    del ds["KVP"]
    found = validated(ds, "CTImage")
    assert found == [("error", "unreadable", "AnatomicRegionSequence"), ("error", "missing", "KVP")]


def test_anatomy_by_concept() -> None:
    assert dicodec.validate(ct_image(AnatomicRegionSequence=[CID4.Abdomen])).passed


def message(name: str, changes: dict[str, Any]) -> str:
    """The one finding that changes call for, as it is shown."""
    ds = plain(name)
    for keyword, value in changes.items():
        if value is ABSENT:
            del ds[keyword]
        else:
            ds[keyword] = value
    (finding,) = dicodec.validate(ds, IODS[name]).findings
    return str(finding)


def test_what_findings_say() -> None:
    assert message("CTImage", {"PixelSpacing": ABSENT}) == (
        "error    PixelSpacing  missing, type 1  (Image Plane Module, PS3.3 C.7.6.2)"
    )
    # General Acquisition has it as type 3, CT Image as type 2: the stricter one, with its module.
    assert message("CTImage", {"AcquisitionNumber": ABSENT}) == (
        "error    AcquisitionNumber  missing, type 2  (CT Image Module, PS3.3 C.8.2.1)"
    )
    # Of SOP Classes only the one that is there.
    assert message("CTImage", {"PatientPosition": ABSENT}) == (
        "error    PatientPosition  missing, type 2C: PatientOrientationCodeSequence is absent and SOPClassUID is"
        " CT Image Storage  (General Series Module, PS3.3 C.7.3.1)"
    )
    assert message("CTImage", {"ContrastBolusRoute": "ORAL"}) == (
        "error    ContrastBolusAgent  missing, type 2 (the Contrast/Bolus Module seems to be used:"
        " ContrastBolusRoute is present)  (Contrast/Bolus Module, PS3.3 C.7.6.4)"
    )
    assert message("CTImage", {"PatientSex": "X"}) == (
        "error    PatientSex  'X' is not among the Enumerated Values M, F, O  (Patient Module, PS3.3 C.7.1.1)"
    )
    assert message("CTImage", {"PixelSpacing": (1, 1, 1)}) == (
        "error    PixelSpacing  3 values, the value multiplicity is 2  (Registry of DICOM Data Elements, PS3.6 6)"
    )
