"""Values: hand-made vectors both ways, and every VR there and back."""

import json
import math
import struct
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dicodec.core.target import element_header
from dicodec.dataset import Dataset
from dicodec.dictionary import lookup
from dicodec.encode_values import spell_decimal
from dicodec.errors import ValueDecodeError, ValueEncodeError
from dicodec.io import decode, encode
from dicodec.tag import Tag
from dicodec.temporal import Date, DateTime, Time
from dicodec.uid import UID
from dicodec.vr import NUMBER_SIZES, NUMBERS, SHORT_FORM

VECTORS = json.loads((Path(__file__).parents[2] / "vectors" / "codec" / "values.json").read_text())
EXPLICIT = "1.2.840.10008.1.2.1"
IMPLICIT = "1.2.840.10008.1.2"


def one_element(keyword: str, raw: bytes, vr: str | None = None) -> Dataset:
    """A data set of one element, in explicit VR."""
    entry = lookup(keyword)
    header = element_header(entry.tag, vr or entry.vr.partition(" or ")[0], len(raw), True)
    return decode(header + raw, transfer_syntax=EXPLICIT)


def plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [plain(one) for one in value]
    return value if value is None or isinstance(value, int | float) else str(value)


@pytest.mark.parametrize("vector", VECTORS, ids=lambda v: f"{v['keyword']}-{v['hex'] or 'empty'}")
def test_vector(vector: dict[str, Any]) -> None:
    ds = one_element(vector["keyword"], bytes.fromhex(vector["hex"]), vector.get("vr"))
    element = ds[vector["keyword"]]
    assert bytes(element.raw).hex() == vector["hex"]
    if "error" in vector:
        with pytest.raises(ValueDecodeError, match=vector["error"]) as caught:
            _ = element.value
        assert f"{vector['keyword']} {element.tag} {element.vr} at byte 0" in str(caught.value)
    else:
        assert plain(element.value) == vector["value"]


default_text = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E, exclude_characters="\\"), max_size=16)
any_text = st.text(st.characters(min_codepoint=0x20, codec="utf-8", exclude_characters="\\\x7f"), max_size=16)
long_text = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]) | st.sampled_from("\t\r\n\f"))
uid_text = st.lists(st.integers(0, 10**6).map(str), min_size=1, max_size=8).map(".".join)
name_text = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"], exclude_characters="\\"), max_size=60)
times = st.times().map(Time.of) | st.builds(
    lambda h, m, s, f, n: Time(h, m, s, int(f"{f:06}"[:n].ljust(6, "0")), fraction_digits=n),
    st.integers(0, 23), st.integers(0, 59), st.integers(0, 60), st.integers(0, 999999), st.integers(1, 6),
)  # fmt: skip
offsets = st.none() | st.integers(-12 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.builds(
    lambda moment, offset: moment.replace(tzinfo=offset),
    st.datetimes(min_value=datetime(1, 1, 2), max_value=datetime(9999, 12, 30)),
    offsets,
)
float32 = st.floats(width=32, allow_nan=False)


def unsigned(bits: int) -> st.SearchStrategy[int]:
    return st.integers(0, 2**bits - 1)


def signed(bits: int) -> st.SearchStrategy[int]:
    return st.integers(-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)


def several(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(values, min_size=1, max_size=5).map(tuple)


def stripped(value: Any) -> Any:
    return value.strip(" ") if isinstance(value, str) else tuple(one.strip(" ") for one in value)


def right_stripped(value: Any) -> Any:
    return value.rstrip(" ") if isinstance(value, str) else tuple(one.rstrip(" ") for one in value)


def same(value: Any) -> Any:
    return value


def padded(value: bytes) -> bytes:
    return value + b"\0" * (len(value) % 2)


# VR: an element of it, values to write, and what reading gives for them.
ROUND_TRIPS: dict[str, tuple[str, st.SearchStrategy[Any], Callable[[Any], Any]]] = {
    "AE": ("RetrieveAETitle", several(default_text), stripped),
    "AS": ("PatientAge", st.from_regex(r"\d{3}[DWMY]", fullmatch=True).filter(str.isascii), same),
    "AT": ("FrameIncrementPointer", several(unsigned(32)), same),
    "CS": ("ImageType", several(default_text), stripped),
    "DA": ("DateOfSecondaryCapture", st.dates(), same),
    "DT": ("AcquisitionDateTime", moments, same),
    "FD": ("DiffusionGradientOrientation", several(st.floats(allow_nan=False)), same),
    "FL": ("RecommendedDisplayFrameRateInFloat", float32, same),
    "IS": ("ReferencedFrameNumber", several(signed(32)), same),
    "LO": ("OtherPatientIDs", several(any_text), stripped),
    "LT": ("PatientComments", long_text, right_stripped),
    "OB": ("ICCProfile", st.binary(), padded),
    "OD": ("DoubleFloatPixelData", st.binary(), padded),
    "OF": ("FloatPixelData", st.binary(), padded),
    "OL": ("LongPrimitivePointIndexList", st.binary(), padded),
    "OV": ("ExtendedOffsetTable", st.binary(), padded),
    "OW": ("RedPaletteColorLookupTableData", st.binary(), padded),
    "PN": ("PatientName", name_text, right_stripped),
    "SH": ("StationName", any_text, stripped),
    "SL": ("DisplayedAreaTopLeftHandCorner", several(signed(32)), same),
    "SS": ("TagAngleSecondAxis", signed(16), same),
    "ST": ("InstitutionAddress", long_text, right_stripped),
    "SV": ("SelectorSVValue", several(signed(64)), same),
    "TM": ("StudyTime", times, same),
    "UC": ("LongCodeValue", any_text, right_stripped),
    "UI": ("ReferencedSOPInstanceUID", uid_text, same),
    "UL": ("SimpleFrameList", several(unsigned(32)), same),
    "UR": ("RetrieveURL", default_text, right_stripped),
    "US": ("AcquisitionMatrix", several(unsigned(16)), same),
    "UT": ("TextValue", long_text, right_stripped),
    "UV": ("SelectorUVValue", several(unsigned(64)), same),
}


@pytest.mark.parametrize("vr", sorted(ROUND_TRIPS))
@pytest.mark.parametrize("syntax", [EXPLICIT, IMPLICIT])
def test_every_value_comes_back(vr: str, syntax: str) -> None:
    keyword, values, expected = ROUND_TRIPS[vr]
    assert lookup(keyword).vr == vr

    @given(values)
    def check(value: Any) -> None:
        ds = Dataset(SpecificCharacterSet="ISO_IR 192")
        ds.private_block(0x0009, "TEST").set(0x01, value, vr)
        ds = decode(encode(ds, transfer_syntax=syntax, bare=True), transfer_syntax=syntax)
        if syntax == IMPLICIT:
            assert ds[0x00091001].vr == "UN"  # nobody can know
            assert len(ds[0x00091001].raw) % 2 == 0
            return
        read = ds[0x00091001].value
        wanted = expected(value)
        if vr in ("LT", "ST", "UT", "UR") or vr[0] == "O":
            assert (read or type(wanted)()) == wanted
        else:
            assert (read or ("",)) == (wanted if isinstance(wanted, tuple) else (wanted,))

    check()


@given(st.floats(-1e300, 1e300))
@example(0.1 + 0.2)
@example(-1.2345678901234567e-105)
@example(1 / 3)
@example(5e-324)
def test_decimal_strings_are_as_near_as_16_characters_allow(value: float) -> None:
    text = spell_decimal(value)
    assert len(text) <= 16
    assert math.isclose(float(text), value, rel_tol=1e-8, abs_tol=5e-324)
    if len(repr(value)) <= 16:
        assert float(text) == value
    ds = Dataset(SliceThickness=value)
    assert ds.get("SliceThickness") == float(text)
    assert decode(encode(ds)).get("SliceThickness") == float(text)


def test_decimal_strings_keep_the_spelling_that_the_user_chose() -> None:
    ds = Dataset(PixelSpacing=("0.50", Decimal("1.250")), SliceThickness=5)
    assert bytes(ds["PixelSpacing"].raw) == b"0.50\\1.250"
    assert ds.get("PixelSpacing") == (0.5, 1.25)
    assert bytes(ds["SliceThickness"].raw) == b"5 "


REFUSED: list[tuple[str, Any, str]] = [
    ("Rows", "512", "Rows (0028,0010) US: expected int, got str '512'"),
    ("Rows", True, "Rows (0028,0010) US: expected int, got bool True"),
    ("Rows", 1.0, "expected int, got float 1.0"),
    ("Rows", 65536, "65536 is out of range; it goes from 0 to 65,535"),
    ("Rows", (1, 2), "expected int, got tuple (1, 2)"),
    ("InstanceNumber", 2**31, "InstanceNumber (0020,0013) IS: 2147483648 is out of range"),
    ("InstanceNumber", "1", "expected int, got str '1'"),
    ("SliceThickness", "1_0", "'1_0' is not a decimal string"),
    ("SliceThickness", "nan", "'nan' is not a decimal string"),
    ("SliceThickness", float("nan"), "nan cannot be written as a decimal string"),
    ("SliceThickness", float("inf"), "inf cannot be written"),
    ("SliceThickness", True, "expected float, got bool True"),
    ("SliceThickness", "1.00000000000000000", "at most 16 are allowed"),
    ("PatientID", 4711, "PatientID (0010,0020) LO: expected str, got int 4711"),
    ("PatientID", b"4711", "expected str, got bytes b'4711'"),
    ("PatientID", "a\\b", "give several as a tuple"),
    ("PatientID", "a\nb", "has a control character"),
    ("PatientID", "x" * 65, "has 65 characters, at most 64 are allowed"),
    ("Modality", "ÄÖ", "beyond the default repertoire"),
    ("PatientName", 5, "expected str or PersonName, got int 5"),
    ("PatientName", "x" * 65, "more than 64 characters"),
    ("StudyDate", "2020-01-01", "is not a range"),
    ("StudyDate", "20210229", "day is out of range"),
    ("StudyTime", date(2020, 1, 1), "expected time, str or TimeRange, got date"),
    ("StudyTime", time(1, tzinfo=UTC), "no time zone"),
    ("AcquisitionDateTime", "2020+1500", "is not an offset from UTC"),
    ("SOPInstanceUID", "1.2.x", "is not a UID"),
    ("SOPInstanceUID", "1" * 65, "is not a UID"),
    ("FrameIncrementPointer", "Rowz", "did you mean Rows?"),
    ("ICCProfile", "text", "expected bytes or another buffer, got str 'text'"),
    ("RecommendedDisplayFrameRateInFloat", 1e39, "out of range of a 32-bit number"),
    ("ReferencedImageSequence", Dataset(), "expected a list of items, got Dataset"),
    ("ReferencedImageSequence", {"Rows": 1}, "expected a list of items, got dict"),
    ("ReferencedImageSequence", [5], "expected a Dataset or a mapping as item, got int 5"),
]


@pytest.mark.parametrize(("keyword", "value", "message"), REFUSED, ids=lambda v: str(v)[:30])
def test_wrong_values_are_refused(keyword: str, value: Any, message: str) -> None:
    ds = Dataset()
    with pytest.raises(ValueEncodeError) as caught:
        ds[keyword] = value
    assert message in str(caught.value)
    assert keyword not in ds


def test_accepted_types() -> None:
    numpy = pytest.importorskip("numpy")
    ds = Dataset(
        Rows=numpy.uint16(7),
        PixelSpacing=numpy.array([0.5, 0.25]),
        SliceThickness=numpy.float32(1.5),
        StudyDate=date(1980, 2, 29),
        StudyTime=time(10, 15, 30, 250000),
        AcquisitionDateTime=datetime(2020, 1, 2, 3, 4, tzinfo=timezone(timedelta(hours=-5))),
        FrameIncrementPointer="FrameTime",
        PixelData=numpy.arange(4, dtype="<u2").reshape(2, 2).T,
        ICCProfile=bytearray(b"abc"),
    )
    assert ds.get("Rows") == 7
    assert ds.get("PixelSpacing") == (0.5, 0.25)
    assert ds.get("SliceThickness") == 1.5
    assert ds.get("StudyDate") == Date(1980, 2, 29)
    assert str(ds.get("StudyTime")) == "101530.25"
    assert str(ds.get("AcquisitionDateTime")) == "20200102030400-0500"
    assert ds.get("FrameIncrementPointer") == (Tag(0x00181063),)
    assert bytes(ds.get("PixelData")) == b"\0\0\2\0\1\0\3\0"
    assert bytes(ds.get("ICCProfile")) == b"abc\0"
    with pytest.raises(ValueEncodeError, match="big endian"):
        ds["PixelData"] = numpy.arange(4, dtype=">u2")


def test_types_on_reading() -> None:
    ds = decode(encode(Dataset(SOPInstanceUID="1.2", StudyDate="20200101", StudyTime="10", AcquisitionDateTime="2020")))
    kinds = [type(ds.get(k)) for k in ("SOPInstanceUID", "StudyDate", "StudyTime", "AcquisitionDateTime")]
    assert kinds == [UID, Date, Time, DateTime]
    assert isinstance(decode(encode(Dataset(ICCProfile=b"ab"))).get("ICCProfile"), memoryview)
    assert decode(encode(Dataset(ICCProfile=b"ab"))).get("ICCProfile").readonly


def test_pixel_values_go_by_pixel_representation() -> None:
    ds = Dataset(PixelPaddingValue=-5)
    assert ds["PixelPaddingValue"].vr == "SS"
    ds = Dataset(PixelPaddingValue=5)
    assert ds["PixelPaddingValue"].vr == "US"
    ds["PixelRepresentation"] = 1
    assert ds["PixelPaddingValue"].vr == "SS"
    ds["PixelRepresentation"] = 0
    ds["PixelPaddingValue"] = -5
    with pytest.raises(ValueEncodeError, match="out of range"):
        encode(ds)
    # The nearest enclosing data set that says it holds for items.
    inner = Dataset(RealWorldValueFirstValueMapped=1)
    ds = Dataset(PixelRepresentation=1, RealWorldValueMappingSequence=[inner])
    for syntax in (EXPLICIT, IMPLICIT):
        read = decode(encode(ds, transfer_syntax=syntax))
        assert read["RealWorldValueMappingSequence"].value[0]["RealWorldValueFirstValueMapped"].vr == "SS"


def test_lut_descriptors_are_unsigned_but_for_the_first_mapped_value() -> None:
    ds = Dataset(PixelRepresentation=1, LUTDescriptor=(40000, -1024, 16))
    for syntax in (EXPLICIT, IMPLICIT):
        read = decode(encode(ds, transfer_syntax=syntax))
        assert read["LUTDescriptor"].vr == "SS"
        assert read.get("LUTDescriptor") == (40000, -1024, 16)


def test_pixel_data_is_words_above_eight_bits() -> None:
    assert Dataset(BitsAllocated=8, PixelData=b"ab")["PixelData"].vr == "OB"
    assert Dataset(PixelData=b"ab", BitsAllocated=16)["PixelData"].vr == "OW"
    assert Dataset(PixelData=b"ab")["PixelData"].vr == "OW"
    assert Dataset(LUTData=b"abcd")["LUTData"].vr == "OW"
    assert Dataset(LUTData=[1, 2])["LUTData"].vr == "US"


CHARSETS = [
    ("ISO_IR 100", "Äneas^Rüdiger", "c46e6561735e52fc6469676572"),
    ("ISO_IR 101", "Wałęsa", "5761b3ea7361"),
    ("ISO_IR 109", "ĉapelo", "e66170656c6f"),
    ("ISO_IR 110", "ĸæĀ", "a2e6c0"),
    ("ISO_IR 144", "Люкceмбypг", "bbeeda6365dcd17970d3"),
    ("ISO_IR 127", "قباني", "e2c8c7e6ea"),
    ("ISO_IR 126", "Διονυσιος", "c4e9efedf5f3e9eff2"),
    ("ISO_IR 138", "שרון", "f9f8e5ef"),
    ("ISO_IR 148", "Çavuşoğlu", "c7617675fe6ff06c75"),
    ("ISO_IR 203", "€uro", "a475726f"),
    ("ISO_IR 166", "สมชาย", "cac1aad2c2"),
    ("ISO_IR 13", "ﾔﾏﾀﾞ^ﾀﾛｳ", "d4cfc0de5ec0dbb3"),
    ("ISO_IR 192", "王^小東", "e78e8b5ee5b08fe69db1"),
    ("GB18030", "王^小东", "cdf55ed0a1b6ab"),
    ("GBK", "王^小东", "cdf55ed0a1b6ab"),
]


@pytest.mark.parametrize(("name", "text", "raw"), CHARSETS)
def test_character_sets(name: str, text: str, raw: str) -> None:
    ds = Dataset(SpecificCharacterSet=name, PatientName=text, PatientComments=text, OtherPatientNames=[text, "b"])
    read = decode(encode(ds))
    assert bytes(read["PatientName"].raw).rstrip(b" ").hex() == raw
    assert read.get("PatientName") == text
    assert read.get("PatientComments") == text
    assert read.get("OtherPatientNames") == (text, "b")


def test_a_backslash_inside_a_two_byte_character_separates_nothing() -> None:
    assert "乗".encode("gbk")[1:] == b"\\"
    ds = decode(encode(Dataset(SpecificCharacterSet="GBK", OtherPatientIDs=("乗", "b"))))
    assert ds.get("OtherPatientIDs") == ("乗", "b")


def test_an_unknown_character_set_is_ascii_and_loses_nothing() -> None:
    ds = decode(encode(Dataset(SpecificCharacterSet="NONSENSE", PatientID="AB")).replace(b"AB", b"A\xc4"))
    assert ds.get("PatientID") == "A\udcc4"
    ds["PatientName"] = f"Yamada^{ds.get('PatientID')}"
    assert bytes(decode(encode(ds))["PatientName"].raw) == b"Yamada^A\xc4 "
    ds["PatientName"] = "山田"
    with pytest.raises(
        ValueEncodeError, match="'山' cannot be written in character set NONSENSE, which is unknown; set"
    ):
        encode(ds)


def test_a_character_outside_the_set_is_refused_with_advice() -> None:
    with pytest.raises(ValueEncodeError, match=r"PatientName \(0010,0010\) PN: 'é' cannot be written in .*ISO_IR 192"):
        encode(Dataset(PatientName="René"))


def test_a_new_character_set_rewrites_all_text() -> None:
    item = Dataset(PatientName="Jürgen")
    ds = decode(
        encode(Dataset(SpecificCharacterSet="ISO_IR 100", PatientName="Jürgen", ReferencedPatientSequence=[item]))
    )
    ds["SpecificCharacterSet"] = "ISO_IR 192"
    assert ds.get("PatientName") == "Jürgen"
    again = decode(encode(ds))
    assert bytes(again["PatientName"].raw) == "Jürgen ".encode()
    assert again.get("PatientName") == "Jürgen"
    assert again["ReferencedPatientSequence"].value[0].get("PatientName") == "Jürgen"


def test_every_day_of_the_calendar_is_assigned_and_no_other() -> None:
    for year in ("0000", "0001", "1900", "2000", "2023", "2024"):
        for month in range(14):
            for day in range(33):
                text = f"{year}{month:02}{day:02}"
                ds = Dataset()
                try:
                    Date.parse(text)
                except ValueError:
                    with pytest.raises(ValueEncodeError):
                        ds.StudyDate = text
                else:
                    ds.StudyDate = text
                    assert ds["StudyDate"].raw == text.encode()


@given(
    st.lists(st.tuples(st.floats(-999, 999), st.floats(-999, 999)), min_size=1, max_size=9),
    st.sampled_from(["1.5", "-0", "7 ", "", "x", "1_0"]),
    st.sampled_from(["", "\\2", "\\1.5\\2"]),
)
def test_points_on_a_slice_are_numbers_as_all_others(points: list[tuple[float, float]], level: str, more: str) -> None:
    parts = [part for x, y in points for part in (f"{x:.2f}", f"{y:.3f}", level)] + more.split("\\")[1:]
    raw = "\\".join(parts).encode()
    head = element_header(0x30060050, "DS", len(raw) + len(raw) % 2, True)
    element = decode(head + raw.ljust(len(raw) + len(raw) % 2), transfer_syntax=EXPLICIT)["ContourData"]
    if level in ("x", "1_0"):
        with pytest.raises(ValueDecodeError):
            _ = element.value
    else:
        assert element.value == tuple(float(part) if part.strip() else None for part in parts)


@pytest.mark.parametrize("vr", ["SS", "SL", "SV", "US", "UL", "UV"])
def test_whole_numbers_to_their_ends_one_by_one_or_all_at_once(vr: str) -> None:
    size = NUMBER_SIZES[vr]
    for number in (b"\0" * size, b"\xff" * size, b"\xff" * (size - 1) + b"\x7f", b"\0" * (size - 1) + b"\x80"):
        (wanted,) = struct.unpack(f"<{NUMBERS[vr]}", number)
        # A private element, which has any number of values.
        data = b"\x09\0\x01\x10" + vr.encode()
        data += size.to_bytes(2, "little") if vr in SHORT_FORM else b"\0\0" + size.to_bytes(4, "little")
        ds = decode(data + number, transfer_syntax=EXPLICIT)
        assert ds[0x00091001].value == (wanted,)
        again = decode(data + number, transfer_syntax=EXPLICIT)
        again.decode_all()
        assert again[0x00091001].value == (wanted,)
