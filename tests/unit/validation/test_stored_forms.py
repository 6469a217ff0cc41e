"""What values of each VR look like: good ones, and ones that break only one rule."""

from collections.abc import Callable

import pytest
from stored_bytes import element, error, found, said, warning

import dicodec

TAGS = {
    "AE": (0x00080054, "RetrieveAETitle"),
    "AS": (0x00101010, "PatientAge"),
    "CS": (0x00080008, "ImageType"),
    "DA": (0x00080020, "StudyDate"),
    "DS": (0x00281050, "WindowCenter"),
    "DT": (0x0008002A, "AcquisitionDateTime"),
    "IS": (0x00200013, "InstanceNumber"),
    "LO": (0x00081030, "StudyDescription"),
    "LT": (0x00204000, "ImageComments"),
    "PN": (0x00100010, "PatientName"),
    "SH": (0x00080050, "AccessionNumber"),
    "ST": (0x00080081, "InstitutionAddress"),
    "TM": (0x00080030, "StudyTime"),
    "UC": (0x00080119, "LongCodeValue"),
    "UI": (0x0008001A, "RelatedGeneralSOPClassUID"),
    "UR": (0x00081190, "RetrieveURL"),
}


def of(vr: str, value: bytes) -> bytes:
    """An element of a VR, padded where its bytes are odd."""
    return element(TAGS[vr][0], vr, value + (b"\0" if vr == "UI" else b" ") * (len(value) % 2))


GOOD = [
    ("AE", b"STORE_1 "), ("AE", b"A\\B "), ("AS", b"018M"), ("CS", b"ORIGINAL\\PRIMARY"), ("CS", b"A 1_\\B "),
    ("DA", b"20240229"), ("DA", b""), ("DA", b"        "), ("DS", b"1\\-2.5E+3\\.5"), ("DS", b" 1.0 "),
    ("DT", b"2024"), ("DT", b"20240229235960.123456-1200"), ("DT", b"202402 "), ("IS", b"-2147483648 "),
    ("LO", b"a text"), ("LT", b"two\r\nlines\t\x0c "), ("PN", b"A^B^C^D^E=F^G=H "), ("SH", b"x" * 16),
    ("TM", b"235960"), ("TM", b"10"), ("TM", b"101530.123456 "), ("UC", b"x" * 200), ("UI", b"1.2.3\\2.25.0"),
    ("UI", b"1." + b"2" * 62), ("UR", b"http://a.org/b?c=%20#d "), ("UR", b"../relative "),
]  # fmt: skip


@pytest.mark.parametrize(("vr", "value"), GOOD, ids=str)
def test_good_values(vr: str, value: bytes) -> None:
    assert found(of(vr, value)) == []


BAD = [
    ("AE", b"A\tB ", error, "repertoire"),
    ("AE", b"    ", error, "format"),
    ("AE", b"A" * 18, error, "length"),
    ("AS", b"18M ", error, "format"),
    ("AS", b"018m", error, "format"),
    ("CS", b"original\\PRIMARY", error, "repertoire"),
    ("CS", b"A" * 17 + b"\\PRIMARY ", error, "length"),
    ("DA", b"20241301", error, "value"),
    ("DA", b"20230229", error, "value"),
    ("DA", b"2024.02.29", error, "format"),
    ("DS", b"1,5 ", error, "value"),
    ("DS", b"1 5 ", error, "value"),
    ("DS", b"nan ", error, "value"),
    ("DS", b"1e999 ", warning, "value"),
    ("DS", b"1.234567890123456789", warning, "length"),
    ("DS", b"1\\1.234567890123456789", warning, "length"),
    ("DT", b"202413", error, "value"),
    ("DT", b" 20240229 ", error, "format"),
    ("DT", b"20240229101530+1500 ", error, "value"),
    ("IS", b"2147483648", error, "value"),
    ("IS", b"1.0 ", error, "value"),
    ("LO", b"two\r\nlines ", error, "repertoire"),
    ("LO", b"x" * 66, warning, "length"),
    ("LT", b"bell\x07 ", error, "repertoire"),
    ("PN", b"A^B^C^D^E^F ", error, "format"),
    ("PN", b"A=B=C=D ", error, "format"),
    ("PN", b"x" * 66, warning, "length"),
    ("SH", b"x" * 18, warning, "length"),
    ("TM", b"2400", error, "value"),
    ("TM", b"101561", error, "value"),
    ("TM", b"1015.5", error, "value"),
    ("UI", b"1.02.3", error, "uid"),
    ("UI", b"1.2.3 ", warning, "padding"),
    ("UI", b"1.2.3\0\0\0", warning, "padding"),
    ("UI", b"1." + b"2" * 64, error, "length"),
    ("UR", b" http://a.org ", error, "repertoire"),
    ("UR", b"http://a.org/<b>", error, "repertoire"),
    ("UR", b"http://a.org/%zz", error, "repertoire"),
]


def _shown(what: object) -> str:
    return str(getattr(what, "__name__", what))


@pytest.mark.parametrize(("vr", "value", "made", "rule"), BAD, ids=_shown)
def test_bad_values(vr: str, value: bytes, made: Callable[[str, str], object], rule: str) -> None:
    assert found(of(vr, value)) == made(rule, TAGS[vr][1])


def test_dates_behind_each_other_may_be_padded() -> None:
    dates = 0x00181200  # Date of Last Calibration
    assert found(element(dates, "DA", b"20240229\\20240301 ")) == []
    assert found(element(dates, "DA", b"20240229\\2024.3.1 ")) == error("value", "DateOfLastCalibration")


def test_text_is_of_its_character_set() -> None:
    latin = element(0x00080005, "CS", b"ISO_IR 100")
    assert found(latin + of("LO", b"M\xfcller")) == []
    assert found(of("LO", b"M\xfcller")) == error("value", "StudyDescription")
    assert found(latin + of("LO", b"M\x81ller")) == error("repertoire", "StudyDescription")


def test_escape_sequences_are_no_controls() -> None:
    japanese = element(0x00080005, "CS", b"\\ISO 2022 IR 87 ")
    name = "Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B".encode("ascii")
    assert found(japanese + element(0x00100010, "PN", name + b" " * (len(name) % 2))) == []


def test_messages_name_the_value() -> None:
    assert said(of("IS", b"2147483648")) == ["IS holds integers of 32 bits"]
    assert said(of("PN", b"A^B^C^D^E^F ")) == ["6 components, a name has 5 at most"]
    assert said(of("LO", b"a\nb ")) == ["the control character 0x0A may not stand in LO"]


def test_many_numbers_are_looked_at_together() -> None:
    contour = element(0x30060050, "DS", b"\\".join([b"-123.4567890"] * 300) + b" ")
    assert found(contour) == []
    assert found(element(0x30060050, "DS", b"\\".join([b"1"] * 299 + [b"-123.45678901234567"]) + b" ")) == warning(
        "length", "ContourData"
    )


def test_a_value_that_was_assigned_is_looked_at_as_well() -> None:
    ds = dicodec.Dataset(StudyDescription="x" * 64)
    assert found(ds) == []
    ds.set("ImageType", "lower", vr="LO")
    assert found(ds) == error("vr", "ImageType")
