"""Character sets there and back: any bytes, any text, and what pydicom and dcmtk read of it."""

import io
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pydicom
import pytest
from charset_repertoires import REPERTOIRES, extended
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pydicom.charset import convert_encodings, encode_string

from dicodec import Dataset, encode, read, write
from dicodec.charset import charset
from dicodec.charset_elements import BY_ESCAPE, ELEMENTS

SINGLE = (
    *("", "ISO_IR 6", "ISO_IR 100", "ISO_IR 101", "ISO_IR 109", "ISO_IR 110", "ISO_IR 144", "ISO_IR 127", "ISO_IR 126"),
    *("ISO_IR 138", "ISO_IR 148", "ISO_IR 203", "ISO_IR 166", "ISO_IR 13", "ISO_IR 192", "GB18030", "GBK", "UNKNOWN"),
)
PIECES = [
    *BY_ESCAPE,
    b"\x1b",
    b"\\",
    b"^",
    b"=",
    b"\r\n",
    b"\t",
    b" ",
    b"~",
    b"a",
    b"(B",
    b"\xa4\xd4",
    b"\xe9",
    b"-!",
    b"\0",
]
soup = st.lists(st.sampled_from(PIECES) | st.binary(max_size=4), max_size=12).map(b"".join)
terms = st.lists(st.sampled_from(list(ELEMENTS)), min_size=1, max_size=4).map(lambda some: extended(*some))
terms |= terms.map(lambda some: "\\" + some)


@pytest.mark.parametrize("term", SINGLE)
@settings(max_examples=60)
@given(data=soup)
def test_any_bytes_of_a_single_set_come_back(term: str, data: bytes) -> None:
    known = charset(term)
    assert known.encode(known.decode(data)) == data
    if b"\\" in data or term != "ISO_IR 13":
        assert known.encode_values(known.decode_values(data)) == data


@settings(max_examples=400)
@given(term=terms, data=soup)
@example(extended("", "149"), b"\\\xa4\xd4\xfe \x90\x1a\x1b$)C\x8f\xb1|T=")
def test_any_bytes_with_code_extensions_come_to_rest(term: str, data: bytes) -> None:
    known = charset(term)
    declared = [element.escape for part in term.split("\\") for element in ELEMENTS[part.rpartition(" ")[2] or "6"]]
    for reading, writing in ((known.decode_values, known.encode_values), (known.decode_names, known.encode_names)):
        values = reading(data)
        try:
            again = writing(values)
        except ValueError:
            # Only what an escape sequence that was not declared switched to cannot be written.
            assert any(escape in data and escape not in declared for escape in BY_ESCAPE)
            continue
        assert reading(again) == values
        assert writing(reading(again)) == again
    try:
        again = known.encode(known.decode(data))
    except ValueError:
        return
    assert known.decode(again) == known.decode(data)


RUNS = {number: st.text(list(text or "a"), min_size=1, max_size=3) for number, text in REPERTOIRES.items()}


@st.composite
def texts(draw: Any, numbers: list[str], extra: str) -> str:
    """Text of some sets, and signs beside it."""
    kinds = draw(st.lists(st.sampled_from([*numbers, ""]), max_size=8))
    return "".join(draw(RUNS[kind] if kind else st.text("aZ09 .,'" + extra, max_size=3)) for kind in kinds)


MIXED = [
    *(["", number] for number in ELEMENTS), ["100", "144", "126", "138", "127"], ["100", "149"], ["13", "87"],
    ["", "87", "159"], ["144", "87"], ["101", "149", "166", "13", "110"], ["101", "58", "149", "203"], ["87"], ["149"],
    ["148", "13", "159"],
]  # fmt: skip


@pytest.mark.parametrize("numbers", MIXED, ids=str)
@settings(max_examples=20)
@given(data=st.data())
def test_text_of_several_sets_comes_back(numbers: list[str], data: st.DataObject) -> None:
    known = charset(extended(*numbers))
    some = [number for number in numbers if number]
    text = data.draw(texts(some, "\r\n\t^=\x0c"))
    assert known.decode(known.encode(text)) == text
    values = data.draw(st.lists(texts(some, "^="), min_size=1, max_size=3))
    assert known.decode_values(known.encode_values(values)) == values
    assert known.decode_names(known.encode_names(values)) == values


def _dataset(numbers: list[str], data: st.DataObject) -> Dataset:
    some = [number for number in numbers if number]
    names = data.draw(st.lists(texts(some, ""), min_size=3, max_size=3))
    ids = data.draw(st.lists(texts(some, "^"), min_size=2, max_size=2))
    return Dataset(
        SOPClassUID="1.2.840.10008.5.1.4.1.1.7",
        SOPInstanceUID="1.2.3",
        SpecificCharacterSet=[f"ISO 2022 IR {number}" if number else "" for number in numbers],
        PatientName="A^B=" + "^".join(names)[:60].strip() + ".",
        OtherPatientIDs=[f"x{one[:60]}x" for one in ids],
        PatientComments="-" + data.draw(texts(some, "\r\n\t")) + ".",
    )


@pytest.mark.parametrize("numbers", [some for some in MIXED if not {"203", "58"} & {*some} and some != ["87"]], ids=str)
@settings(max_examples=20)
@given(data=st.data())
def test_pydicom_reads_what_is_written(numbers: list[str], data: st.DataObject) -> None:
    """pydicom knows nothing of ISO 2022 IR 203, does not take the escape sequences of ISO 2022 IR 58 out, and writes
    question marks for ASCII beside kanji where only kanji are declared, even on reading names."""
    ds = _dataset(numbers, data)
    theirs = pydicom.dcmread(io.BytesIO(encode(ds)))
    assert str(theirs.PatientName) == str(ds.get("PatientName")).rstrip("=")
    assert tuple(theirs.OtherPatientIDs) == ds.get("OtherPatientIDs")
    assert theirs.PatientComments == ds.get("PatientComments")


@pytest.mark.parametrize("numbers", [["", number] for number in ELEMENTS if number not in ("58", "203", "6")], ids=str)
@settings(max_examples=30)
@given(data=st.data())
def test_what_pydicom_writes_is_read(numbers: list[str], data: st.DataObject) -> None:
    """Text of one set, and beyond Latin-1, which pydicom writes where nothing but ASCII is declared. In text of
    several sets, it does not switch G0 back where it switches G1."""
    text = "".join(character for character in data.draw(RUNS[numbers[1]]) if numbers[1] == "100" or character > "\xff")
    encodings = convert_encodings([f"ISO 2022 IR {number}" if number else "" for number in numbers])
    assert charset(extended(*numbers)).decode(encode_string(text, encodings)) == text


@pytest.mark.oracle
@pytest.mark.skipif(shutil.which("dcmconv") is None, reason="dcmconv (Debian's dcmtk) is not installed")
@pytest.mark.parametrize("numbers", [some for some in MIXED if "58" not in some], ids=str)
def test_dcmtk_reads_what_is_written(numbers: list[str], tmp_path: Path) -> None:
    """dcmtk 3.6.7 fails on ISO 2022 IR 58 behind the first delimiter, as in PS3.5 K.3's example."""

    @settings(max_examples=8, deadline=None)
    @given(data=st.data())
    def check(data: st.DataObject) -> None:
        ds = _dataset(numbers, data)
        write(ds, tmp_path / "ours.dcm")
        done = subprocess.run(
            ["dcmconv", "+U8", "ours.dcm", "theirs.dcm"], cwd=tmp_path, capture_output=True, text=True, check=False
        )
        if "not supported" in done.stderr:
            pytest.skip(f"this dcmtk does not know all of {extended(*numbers)}: {done.stderr.splitlines()[0]}")
        assert done.returncode == 0, done.stderr
        theirs = read(tmp_path / "theirs.dcm")
        assert theirs.get("SpecificCharacterSet") == ("ISO_IR 192",)
        for keyword in ("PatientName", "OtherPatientIDs", "PatientComments"):
            assert theirs.get(keyword) == ds.get(keyword)

    check()
