"""What is not changed between us and pydicom keeps its bytes; what is changed comes over."""

from __future__ import annotations

import copy
import pickle
from io import BytesIO
from pathlib import Path
from typing import Any

import highdicom
import numpy as np
import pydicom
import pytest
from bridge import CT, NESTED, looked_at, saved
from hypothesis import given
from hypothesis import strategies as st
from pydicom.dataelem import RawDataElement
from pydicom.dataset import FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.tag import BaseTag
from pydicom.uid import ExplicitVRLittleEndian, ImplicitVRLittleEndian, JPEGBaseline8Bit, RLELossless

from conformance.objects import ct_image
from corpora import PYDICOM_DATA
from dicodec import (
    Dataset,
    EncodeError,
    ValueEncodeError,
    decode,
    encode,
    from_pydicom,
    read,
    to_pydicom,
)
from dicomstd.iods import SecondaryCaptureImage

# What is not changed keeps its bytes; what is changed comes over.


def element(tag: bytes, vr: bytes, value: bytes) -> bytes:
    return tag + vr + len(value).to_bytes(2, "little") + value


def odd_file(accession: bytes = b"A  \0") -> bytes:
    """Values whose spelling pydicom forgets when it decodes them."""
    meta = element(b"\x02\0\x10\0", b"UI", ExplicitVRLittleEndian.encode() + b"\0")
    return b"".join(
        [
            *(bytes(128), b"DICM", meta),
            element(b"\x08\0\x08\0", b"CS", b"ORIGINAL \\ PRIMARY\\AXIAL"),
            element(b"\x08\0\x50\0", b"SH", accession),
            element(b"\x08\0\x90\0", b"PN", b"A^B== "),
            element(b"\x28\0\x30\0", b"DS", b" 1.50\\+2e0  "),
        ]
    )


def test_what_was_only_looked_at_has_the_bytes_that_it_had() -> None:
    made = to_pydicom(decode(odd_file()))
    assert looked_at(made).PixelSpacing == [1.5, 2]
    assert encode(from_pydicom(made)) == odd_file()
    assert encode(from_pydicom(copy.deepcopy(made))) == odd_file()
    made.AccessionNumber = "B"
    assert encode(from_pydicom(made)) == odd_file(b"B ")


def test_pickles_of_the_result_hold_what_it_shows_and_nothing_else() -> None:
    made = to_pydicom(ct_image(PatientName="Secret^Name"))
    made.PatientName = "Anonymous"
    data = pickle.dumps(made)
    assert b"Secret" not in data
    assert str(from_pydicom(pickle.loads(data)).PatientName) == "Anonymous"


@pytest.mark.parametrize("keep", [True, False], ids=["with its origin", "without"])
def test_every_kind_of_change_comes_over(keep: bool) -> None:
    plan = read(NESTED)
    made = looked_at(to_pydicom(plan)) if keep else looked_at(pydicom.dcmread(NESTED))
    made.RTPlanLabel = "new"
    del made.RTPlanName
    made.BeamSequence[0].ControlPointSequence[0].GantryAngle = "10.0"
    made.BeamSequence[0].ControlPointSequence.append(made.BeamSequence[0].ControlPointSequence[0])
    made.DoseReferenceSequence.insert(0, made.DoseReferenceSequence[1])
    made.file_meta.SourceApplicationEntityTitle = "HERE"
    made.preamble = b"x" * 128
    back = from_pydicom(made)
    expected = read(NESTED)
    expected.RTPlanLabel = "new"
    del expected.RTPlanName
    point = expected["BeamSequence"].value[0]["ControlPointSequence"].value
    point[0].GantryAngle = "10.0"
    point.append(copy.deepcopy(point[0]))
    doses = expected["DoseReferenceSequence"].value
    doses.insert(0, copy.deepcopy(doses[1]))
    assert back == expected
    assert back.preamble == b"x" * 128
    assert decode(encode(back)).file_meta.get("SourceApplicationEntityTitle") == "HERE"


def test_an_element_may_be_replaced_by_one_of_another_vr() -> None:
    ours = Dataset(SOPClassUID="1.2.3")
    block = ours.private_block(0x0099, "ACME 1.0")
    block.set(1, b"1234", "OB")
    made = to_pydicom(ours)
    made.private_block(0x0099, "ACME 1.0").add_new(1, "SQ", [pydicom.Dataset()])
    assert (from_pydicom(made)[0x00991001].vr, len(from_pydicom(made)[0x00991001].value)) == ("SQ", 1)
    made.private_block(0x0099, "ACME 1.0").add_new(1, "US", 7)
    assert (from_pydicom(made)[0x00991001].vr, from_pydicom(made)[0x00991001].value) == ("US", (7,))


def test_zero_and_minus_zero_are_different() -> None:
    made = to_pydicom(Dataset(SOPClassUID="1.2.3", RealWorldValueSlope=0.0))
    made.RealWorldValueSlope = -0.0
    assert str(from_pydicom(made).get("RealWorldValueSlope")) == "-0.0"


@pytest.mark.parametrize("look", [True, False])
@pytest.mark.parametrize("ours", [True, False])
def test_group_lengths_follow_what_was_removed(ours: bool, look: bool) -> None:
    source = Dataset(SOPClassUID="1.2.3", PatientID="7", PatientName="A", AcquisitionNumber=3)
    source[0x00100000] = 0
    data = encode(source)
    made = to_pydicom(decode(data)) if ours else pydicom.dcmread(BytesIO(data))
    if look:
        looked_at(made)
    assert encode(from_pydicom(made)) == data
    assert from_pydicom(made)[0x00100000].value == 20
    del made.PatientName
    assert from_pydicom(made)[0x00100000].value == 10
    made.PatientID = "1234"
    assert from_pydicom(made)[0x00100000].value == 12


# Pixel data.


def encapsulated() -> pydicom.Dataset:
    theirs = pydicom.Dataset()
    theirs.file_meta = FileMetaDataset()
    theirs.file_meta.TransferSyntaxUID = JPEGBaseline8Bit
    theirs.SOPClassUID = "1.2.840.10008.5.1.4.1.1.7"
    theirs.SOPInstanceUID = "1.2.3.4"
    theirs.PixelData = encapsulate([b"\xff\xd8\xff\xd9", b"\xff\xd8\0\0\xff\xd9"])
    return theirs


def test_fragments() -> None:
    ours = from_pydicom(encapsulated())
    assert ours["PixelData"].is_undefined_length
    assert [bytes(one) for one in ours["PixelData"].fragments or ()][1:] == [
        b"\xff\xd8\xff\xd9",
        b"\xff\xd8\0\0\xff\xd9",
    ]
    data = encode(ours)
    made = to_pydicom(decode(data))
    assert isinstance(made.get_item("PixelData"), RawDataElement)
    assert made["PixelData"].is_undefined_length
    assert encode(from_pydicom(made)) == data
    assert encode(from_pydicom(looked_at(pydicom.dcmread(BytesIO(data))))) == data


def test_pixel_data_that_has_no_fragments_is_refused_under_a_compressed_syntax() -> None:
    theirs = encapsulated()
    theirs.PixelData = b"\0\1\2\3"
    with pytest.raises(ValueEncodeError, match=r"PixelData \(7FE0,0010\) .*fragments"):
        from_pydicom(theirs)


def test_what_pydicom_decompressed_or_compressed() -> None:
    path = PYDICOM_DATA / "test_files" / "MR_small_RLE.dcm"
    made = to_pydicom(read(path))
    made.decompress()
    ours = from_pydicom(made)
    assert ours.transfer_syntax == ExplicitVRLittleEndian
    assert not ours["PixelData"].is_undefined_length
    assert decode(encode(ours)) == ours == decode(saved(made))
    made = to_pydicom(decode(encode(ours)))
    made.compress(RLELossless)
    again = from_pydicom(made)
    assert again.transfer_syntax == RLELossless
    assert (to_pydicom(again).pixel_array == pydicom.dcmread(path).pixel_array).all()
    assert decode(encode(again)) == again


@pytest.mark.parametrize(("bits", "vr"), [(8, "OB"), (16, "OW")])
def test_an_open_vr_is_settled(bits: int, vr: str) -> None:
    theirs = pydicom.Dataset()
    theirs.BitsAllocated = bits
    theirs.PixelRepresentation = 1
    theirs.SmallestImagePixelValue = -5
    theirs.PixelData = b"\0\1\2\3"
    ours = from_pydicom(theirs)
    assert (ours["PixelData"].vr, ours["SmallestImagePixelValue"].vr) == (vr, "SS")
    assert ours.SmallestImagePixelValue == -5
    assert bytes(ours["PixelData"].raw) == b"\0\1\2\3"


def test_a_buffer_as_value() -> None:
    theirs = pydicom.Dataset()
    buffer = BytesIO(b"\1\2\3\4")
    theirs.add_new(0x7FE00010, "OB", buffer)
    assert bytes(from_pydicom(theirs)["PixelData"].raw) == b"\1\2\3\4"
    assert buffer.tell() == 0


def test_a_value_that_was_not_read_yet(tmp_path: Path) -> None:
    path = tmp_path / "late.dcm"
    path.write_bytes(CT.read_bytes())
    theirs = pydicom.dcmread(path, defer_size=1000)
    assert from_pydicom(theirs) == read(CT)
    assert theirs.get_item("PixelData", keep_deferred=True).value is None
    path.unlink()
    with pytest.raises(EncodeError, match=r"\(0043,1029\): its value was not read yet"):
        from_pydicom(theirs)


# Elements of other data sets.


def test_undecoded_elements_of_another_encoding_are_recoded() -> None:
    ours = Dataset(
        SOPClassUID="1.2.3",
        SOPInstanceUID="1.2.3.4",
        Rows=2,
        OtherPatientIDsSequence=[{"PatientID": "7", "Columns": 3}],
    )
    implicit = to_pydicom(decode(encode(ours, transfer_syntax=ImplicitVRLittleEndian)))
    explicit = to_pydicom(ours)
    for tag in (0x00101002, 0x00280010):
        implicit, explicit = copy.deepcopy(implicit), copy.deepcopy(explicit)
        mixed = explicit
        mixed._dict[BaseTag(tag)] = implicit.get_item(tag)
        assert from_pydicom(mixed) == ours
        assert from_pydicom(mixed)[tag].stored_vr == ours[tag].vr
        fresh = pydicom.Dataset()
        fresh._dict[BaseTag(tag)] = implicit.get_item(tag)
        fresh.PatientID = "9"
        assert from_pydicom(fresh)[tag] == ours[tag]
        mixed = implicit
        mixed._dict[BaseTag(tag)] = to_pydicom(ours).get_item(tag)
        assert from_pydicom(mixed) == ours


def test_items_of_another_encoding_are_recoded() -> None:
    ours = Dataset(SOPClassUID="1.2.3", OtherPatientIDsSequence=[{"PatientID": "7"}, {"PatientID": "8"}])
    implicit = decode(encode(ours, transfer_syntax=ImplicitVRLittleEndian))
    made = to_pydicom(ours)
    made.OtherPatientIDsSequence[1] = to_pydicom(implicit).OtherPatientIDsSequence[1]
    assert from_pydicom(made) == ours


# Libraries that build on pydicom.


def test_an_object_of_highdicom() -> None:
    made = highdicom.sc.SCImage(
        pixel_array=np.arange(16, dtype=np.uint16).reshape(4, 4),
        photometric_interpretation="MONOCHROME2",
        bits_allocated=16,
        coordinate_system="PATIENT",
        study_instance_uid="1.2.3",
        series_instance_uid="1.2.3.4",
        sop_instance_uid="1.2.3.4.5",
        series_number=1,
        instance_number=1,
        manufacturer="Maker",
        patient_orientation=("L", "P"),
    )
    ours = from_pydicom(made)
    assert isinstance(ours, SecondaryCaptureImage)
    assert (ours.Rows, ours.Manufacturer) == (4, "Maker")
    assert encode(ours, bare=True) == encode(decode(saved(made)), bare=True)
    assert to_pydicom(ours) == pydicom.dcmread(BytesIO(saved(made)))


def test_highdicom_takes_what_we_give() -> None:
    ours = read(PYDICOM_DATA / "test_files" / "liver_1frame.dcm")
    segmentation = highdicom.seg.Segmentation.from_dataset(to_pydicom(ours))
    assert segmentation.number_of_segments == 1
    assert from_pydicom(segmentation) == ours


# Any values.

TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\\", exclude_categories=("Cc", "Cs")), max_size=20)
VALUES = st.fixed_dictionaries(
    {"SOPClassUID": st.just("1.2.840.10008.5.1.4.1.1.2"), "SpecificCharacterSet": st.just("ISO_IR 192")},
    optional={
        "PatientID": TEXT,
        "PatientName": TEXT,
        "ImageComments": TEXT,
        "Rows": st.integers(0, 65535),
        "PixelSpacing": st.lists(st.floats(-1e6, 1e6), min_size=2, max_size=2),
        "SliceThickness": st.none() | st.floats(-1e6, 1e6),
        "EchoNumbers": st.lists(st.integers(-100, 100), max_size=4),
        "RealWorldValueSlope": st.floats(allow_nan=False),
        "OtherPatientIDsSequence": st.lists(st.fixed_dictionaries({}, optional={"PatientID": TEXT}), max_size=3),
        "PixelData": st.binary(max_size=9),
    },
)


@given(VALUES, st.booleans(), st.booleans())
def test_any_values_there_and_back(values: dict[str, Any], look: bool, remember: bool) -> None:
    ours = Dataset(values)
    made = to_pydicom(ours)
    if look:
        looked_at(made)
    if not remember:
        made = pickle.loads(pickle.dumps(made))
    back = from_pydicom(made)
    if remember or not look:
        assert encode(back) == encode(ours)
    assert to_pydicom(back) == made
