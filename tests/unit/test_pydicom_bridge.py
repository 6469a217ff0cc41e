"""to_pydicom and from_pydicom: small cases. All real files are in conformance/test_pydicom_bridge_corpus.py."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import highdicom
import numpy as np
import pydicom
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.dataelem import DataElement, RawDataElement
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.sequence import Sequence
from pydicom.tag import BaseTag
from pydicom.uid import UID, ExplicitVRLittleEndian, ImplicitVRLittleEndian, JPEGBaseline8Bit, RLELossless

from conformance.objects import ct_image
from corpora import PYDICOM_DATA
from dicodec import (
    Dataset,
    DecodeError,
    EncodeError,
    UnsupportedError,
    ValueEncodeError,
    decode,
    encode,
    from_pydicom,
    read,
    to_pydicom,
)
from dicomstd.iods import CTImage, SecondaryCaptureImage

CT = PYDICOM_DATA / "test_files" / "CT_small.dcm"
NESTED = PYDICOM_DATA / "test_files" / "rtplan.dcm"


def saved(ds: pydicom.Dataset, **options: Any) -> bytes:
    buffer = BytesIO()
    pydicom.dcmwrite(buffer, ds, **options)
    return buffer.getvalue()


def of_file(**values: Any) -> pydicom.FileDataset:
    """A small file as pydicom reads it."""
    return pydicom.dcmread(BytesIO(encode(Dataset(SOPClassUID="1.2.3", SOPInstanceUID="1.2.3.4", **values))))


def looked_at(ds: pydicom.Dataset) -> pydicom.Dataset:
    """With every value decoded."""
    for _ in ds.iterall():
        pass
    return ds


# From us to pydicom.


def test_a_built_object_becomes_what_pydicom_reads_of_its_file() -> None:
    ct = ct_image()
    made = to_pydicom(ct)
    assert isinstance(made, FileDataset)
    assert made == pydicom.dcmread(BytesIO(encode(ct)))
    assert made.file_meta.TransferSyntaxUID == ExplicitVRLittleEndian
    assert made.file_meta.MediaStorageSOPInstanceUID == ct.SOPInstanceUID
    assert (made.PatientName.family_name, made.PixelSpacing) == ("Ito", [0.5, 0.5])
    assert made.original_encoding == (False, True)
    assert made.pixel_array.shape == (ct.Rows, ct.Columns)
    back = from_pydicom(made)
    assert type(back) is CTImage
    assert back == ct
    assert encode(back) == encode(ct)


def test_elements_stay_undecoded() -> None:
    made = to_pydicom(read(CT))
    assert all(isinstance(one, RawDataElement) for one in made.values())
    assert made.filename == str(CT)


def test_pydicom_writes_what_it_got() -> None:
    ct = ct_image()
    assert decode(saved(to_pydicom(ct), enforce_file_format=True)) == ct
    assert decode(saved(to_pydicom(read(CT)))) == read(CT)


def test_pydicom_can_write_in_another_transfer_syntax() -> None:
    made = to_pydicom(ct_image())
    made.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian
    again = decode(saved(made))
    assert again.transfer_syntax == ImplicitVRLittleEndian
    assert again.PatientID == "4711"
    assert encode(from_pydicom(made), bare=True) == encode(again, bare=True)
    assert from_pydicom(made).transfer_syntax == ImplicitVRLittleEndian


def test_a_draft_may_be_incomplete() -> None:
    made = to_pydicom(CTImage.draft(PatientID="7"))
    assert made.PatientID == "7"
    assert type(from_pydicom(made)) is CTImage


def test_a_plain_data_set_has_no_file_around_it() -> None:
    query = Dataset(QueryRetrieveLevel="STUDY", PatientID="*")
    made = to_pydicom(query)
    assert len(made.file_meta) == 0
    assert made.preamble is None
    back = from_pydicom(made)
    assert back == query
    assert back.file_meta is None
    assert encode(back) == encode(query)
    assert len(to_pydicom(Dataset())) == 0
    assert from_pydicom(to_pydicom(Dataset())) == Dataset()


def test_an_item_keeps_the_character_set_around_it() -> None:
    whole = Dataset(
        SOPClassUID="1.2.3", SpecificCharacterSet="ISO_IR 192", OtherPatientIDsSequence=[{"PatientID": "Ümlaut"}]
    )
    for source in (whole, decode(encode(whole))):
        item = source["OtherPatientIDsSequence"].value[0]
        made = to_pydicom(item)
        assert made.PatientID == "Ümlaut"
        assert from_pydicom(made) == item
        assert from_pydicom(looked_at(made)).PatientID == "Ümlaut"


def test_changed_sequences_are_as_they_are_now() -> None:
    plan = read(NESTED)
    plan.BeamSequence[0].BeamName = "changed"
    del plan.BeamSequence[0].ControlPointSequence[1:]
    made = to_pydicom(plan)
    assert made.BeamSequence[0].BeamName == "changed"
    assert len(made.BeamSequence[0].ControlPointSequence) == 1
    assert encode(from_pydicom(made)) == encode(plan)


def test_what_was_read_in_part_goes_over_in_part() -> None:
    data = CT.read_bytes()[:3000]
    ours = decode(data, partial=True)
    assert ours.damage is not None
    made = to_pydicom(ours)
    assert list(made.keys()) == ours.keys()
    assert encode(from_pydicom(made)) == encode(ours)


# From pydicom to us.


def test_what_was_read_comes_as_read_gives_it() -> None:
    theirs = pydicom.dcmread(CT)
    ours = from_pydicom(theirs)
    assert type(ours) is CTImage
    assert ours == read(CT)
    assert encode(ours) == CT.read_bytes()
    assert not ours.touched
    assert "CT_small" in str(ours._context.source.name)


def test_what_is_given_is_not_changed() -> None:
    theirs = pydicom.dcmread(NESTED)
    before = dict(theirs.items())
    attributes = dict(theirs.__dict__)
    from_pydicom(theirs)
    assert dict(theirs.items()) == before
    assert all(isinstance(one, RawDataElement) for tag, one in theirs.items() if tag != 0x00080005)
    assert attributes.keys() == theirs.__dict__.keys()


def test_a_fresh_data_set_of_pydicom() -> None:
    theirs = pydicom.Dataset()
    theirs.SOPClassUID = "1.2.840.10008.5.1.4.1.1.2"
    theirs.SOPInstanceUID = "1.2.3"
    theirs.PatientName = "Ito^Haru"
    theirs.PixelSpacing = ["0.50", 1.5]
    theirs.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL"]
    theirs.StudyDate = "20260314"
    theirs.Rows = 2
    theirs.FrameIncrementPointer = [0x00181063, 0x00181065]
    theirs.PatientWeight = None
    theirs.AccessionNumber = ""
    theirs.ReferencedStudySequence = [pydicom.Dataset(), pydicom.Dataset()]
    theirs.ReferencedStudySequence[0].ReferencedSOPInstanceUID = UID("1.2.3.4")
    theirs.RequestAttributesSequence = []
    ours = from_pydicom(theirs)
    assert isinstance(ours, CTImage)
    assert ours.file_meta is None
    assert (ours.Rows, ours.StudyDate, ours.PixelSpacing) == (2, date(2026, 3, 14), (0.5, 1.5))
    assert bytes(ours["PixelSpacing"].raw) == b"0.50\\1.5"
    assert (ours.PatientWeight, ours.AccessionNumber) == (None, None)
    assert ours["ReferencedStudySequence"].value[0].ReferencedSOPInstanceUID == "1.2.3.4"
    assert len(ours["ReferencedStudySequence"].value[1]) == len(ours["RequestAttributesSequence"].value) == 0
    whole = decode(encode(ours))
    assert whole == ours
    assert whole.file_meta is not None
    assert to_pydicom(ours)[0x00180000:] == theirs[0x00180000:]


def test_file_meta_information_that_lacks_something_is_completed_on_writing() -> None:
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = ImplicitVRLittleEndian
    theirs = FileDataset("new.dcm", {}, file_meta=meta, preamble=b"\0" * 128)
    theirs.SOPClassUID = "1.2.3"
    theirs.SOPInstanceUID = "1.2.3.4"
    ours = from_pydicom(theirs)
    assert ours.transfer_syntax == ImplicitVRLittleEndian
    again = decode(encode(ours))
    assert again == ours
    assert again.file_meta is not None
    assert again.file_meta.MediaStorageSOPInstanceUID == "1.2.3.4"


def test_a_data_set_from_the_network() -> None:
    """As pynetdicom gives it: a plain data set, with file meta information put to it."""
    from pydicom.filebase import DicomBytesIO
    from pydicom.filereader import read_dataset

    ct = ct_image()
    received = read_dataset(DicomBytesIO(encode(ct, transfer_syntax=ImplicitVRLittleEndian, bare=True)), True, True)
    assert from_pydicom(received) == ct
    received.file_meta = FileMetaDataset()
    received.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian
    ours = from_pydicom(received)
    assert (ours, ours.transfer_syntax) == (ct, ImplicitVRLittleEndian)
    assert decode(encode(ours)).file_meta is not None
    assert encode(ours)[128:132] == b"DICM"


@pytest.mark.parametrize(
    ("term", "name"),
    [
        ("ISO_IR 100", "Äneas^Rüdiger"),
        ("ISO_IR 192", "Wang^XiaoDong=王^小東"),
        ("GB18030", "Wang^XiaoDong=王^小东"),
        ("ISO_IR 144", "Люкceмбypг"),
        (["", "ISO 2022 IR 87"], "Yamada^Tarou=山田^太郎=やまだ^たろう"),
    ],
)
def test_text_goes_by_the_character_set(term: Any, name: str) -> None:
    theirs = pydicom.Dataset()
    theirs.SpecificCharacterSet = term
    theirs.PatientName = name
    theirs.OtherPatientNames = [name, "Plain^Text"]
    theirs.RequestAttributesSequence = [pydicom.Dataset()]
    theirs.RequestAttributesSequence[0].ScheduledProcedureStepDescription = name
    assert to_pydicom(from_pydicom(theirs)) == theirs
    if isinstance(term, str):
        ours = from_pydicom(theirs)
        assert str(ours.PatientName) == name
        assert ours["RequestAttributesSequence"].value[0].ScheduledProcedureStepDescription == name


def test_an_item_with_a_character_set_of_its_own() -> None:
    ours = Dataset(SpecificCharacterSet="ISO_IR 100", PatientID="Ä", OtherPatientIDsSequence=[Dataset()])
    item = ours["OtherPatientIDsSequence"].value[0]
    item.SpecificCharacterSet = "ISO_IR 192"
    item.PatientID = "山"
    made = to_pydicom(ours)
    assert (made.PatientID, made.OtherPatientIDsSequence[0].PatientID) == ("Ä", "山")
    assert from_pydicom(made) == ours
    made.OtherPatientIDsSequence[0].PatientID = "川"
    assert from_pydicom(made)["OtherPatientIDsSequence"].value[0].PatientID == "川"


@pytest.mark.parametrize("whole", [True, False])
def test_a_character_set_that_was_changed_recodes_what_pydicom_has_not_decoded(whole: bool) -> None:
    ours = Dataset(
        SOPClassUID="1.2.3",
        SOPInstanceUID="1.2.3.4",
        SpecificCharacterSet="ISO_IR 100",
        PatientID="Ä",
        OtherPatientIDsSequence=[{"PatientID": "Ö", "TypeOfPatientID": "TEXT"}],
    )
    theirs = to_pydicom(ours) if whole else pydicom.dcmread(BytesIO(encode(ours)))
    theirs.SpecificCharacterSet = "ISO_IR 192"
    changed = from_pydicom(theirs)
    assert changed.PatientID == "Ä"
    assert changed["OtherPatientIDsSequence"].value[0].PatientID == "Ö"
    assert bytes(changed["PatientID"].raw) == "Ä ".encode()[:2]


def test_text_beyond_the_character_set_is_refused_with_its_place() -> None:
    theirs = pydicom.Dataset()
    theirs.SpecificCharacterSet = "ISO_IR 100"
    theirs.RequestAttributesSequence = [pydicom.Dataset()]
    theirs.RequestAttributesSequence[0].ScheduledProcedureStepDescription = "山"
    place = r"RequestAttributesSequence \(0040,0275\)\[1\]\.ScheduledProcedureStepDescription \(0040,0007\)"
    with pytest.raises(ValueEncodeError, match=place + " LO: '山' cannot be written"):
        from_pydicom(theirs)
    del theirs.SpecificCharacterSet
    theirs.RequestAttributesSequence[0].ScheduledProcedureStepDescription = "Ä"
    with pytest.raises(ValueEncodeError, match="there is no SpecificCharacterSet"):
        from_pydicom(theirs)
    theirs.RequestAttributesSequence[0].ScheduledProcedureStepDescription = "what?"
    assert from_pydicom(theirs)


def test_bytes_beyond_a_missing_character_set_are_kept() -> None:
    data = encode(Dataset(SOPClassUID="1.2.3", PatientID="AB")).replace(b"LO\x02\0AB", b"LO\x02\0\xc4B")
    assert encode(from_pydicom(looked_at(pydicom.dcmread(BytesIO(data))))) == data


def test_private_elements_and_their_vrs() -> None:
    ours = Dataset(SOPClassUID="1.2.3", SOPInstanceUID="1.2.3.4")
    block = ours.private_block(0x0099, "ACME 1.0")
    block.set(1, "text", "LO")
    block.set(2, (1.5, 2.5), "FD")
    block.set(3, [{"PatientID": "7"}], "SQ")
    made = to_pydicom(ours)
    assert made.private_block(0x0099, "ACME 1.0")[2].value == [1.5, 2.5]
    assert made[0x00991003].value[0].PatientID == "7"
    assert from_pydicom(made) == ours
    made.private_block(0x0099, "ACME 1.0").add_new(4, "US", 9)
    assert from_pydicom(made)[0x00991004].value == (9,)
    assert from_pydicom(looked_at(made))[0x00991001].value == ("text",)


def test_a_sequence_stored_as_un_stays_so_and_is_read_by_pydicom() -> None:
    item = Dataset(PatientID="7")
    inner = encode(item, transfer_syntax=ImplicitVRLittleEndian, bare=True)
    items = b"\xfe\xff\0\xe0" + len(inner).to_bytes(4, "little") + inner + b"\xfe\xff\xdd\xe0\0\0\0\0"
    bare = b"\x99\0\x10\0LO\x04\0ACME" + b"\x99\0\x01\x10UN\0\0\xff\xff\xff\xff" + items
    ours = decode(bare, transfer_syntax=ExplicitVRLittleEndian)
    made = to_pydicom(ours)
    assert made[0x00991001].value[0].PatientID == "7"
    assert encode(from_pydicom(made), bare=True) == bare
    theirs = pydicom.dcmread(BytesIO(bare), force=True)
    assert made == theirs
    assert encode(from_pydicom(looked_at(theirs)), bare=True) == bare
    made[0x00991001].value[0].PatientID = "8"
    assert from_pydicom(made)[0x00991001].value[0].PatientID == "8"


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


# What cannot be converted.


@pytest.mark.parametrize("wrong", [None, 1, b"DICM", {"Rows": 1}])
def test_other_things_are_refused(wrong: Any) -> None:
    with pytest.raises(TypeError, match="from_pydicom: expected a pydicom Dataset, got"):
        from_pydicom(wrong)
    with pytest.raises(TypeError, match="to_pydicom: expected a dicodec Dataset, got"):
        to_pydicom(wrong)
    with pytest.raises(TypeError, match="got CTImage"):
        from_pydicom(ct_image())  # type: ignore[arg-type]


def test_big_endian_and_deflated_data_sets_are_refused() -> None:
    for name, says in (("MR_small_bigendian.dcm", "Explicit VR Big Endian"), ("image_dfl.dcm", "Deflated")):
        theirs = pydicom.dcmread(PYDICOM_DATA / "test_files" / name)
        with pytest.raises(UnsupportedError, match=says):
            from_pydicom(theirs)


def test_a_truncated_value_is_refused() -> None:
    theirs = pydicom.dcmread(PYDICOM_DATA / "test_files" / "MR_truncated.dcm")
    with pytest.raises(DecodeError, match=r"PixelData \(7FE0,0010\) says it is 8,192 bytes long and has 8,130"):
        from_pydicom(theirs)


def unencodable(vr: str, value: Any) -> pydicom.Dataset:
    theirs = pydicom.Dataset()
    inner = pydicom.Dataset()
    inner[0x00091001] = DataElement(0x00091001, vr, value, already_converted=True)
    theirs.ReferencedStudySequence = [inner]
    return theirs


@pytest.mark.parametrize(
    ("vr", "value"),
    [("US", 70000), ("US", "7"), ("FD", "x"), ("OB", 7), ("UL", [1, None]), ("OW", "text"), ("CS", "山"), ("UI", 7)],
)
def test_what_cannot_be_encoded_is_named(vr: str, value: Any) -> None:
    place = rf"ReferencedStudySequence \(0008,1110\)\[1\]\.\(0009,1001\) {vr}: "
    with pytest.raises(ValueEncodeError, match=place):
        from_pydicom(unencodable(vr, value))


def test_elements_in_the_wrong_place_are_refused() -> None:
    theirs = pydicom.Dataset()
    theirs._dict[BaseTag(0x00020010)] = DataElement(0x00020010, "UI", "1.2")
    with pytest.raises(EncodeError, match="group 0002"):
        from_pydicom(theirs)
    theirs = pydicom.Dataset()
    theirs._dict[BaseTag(0xFFFEE00D)] = DataElement(0xFFFEE00D, "OB", b"")
    with pytest.raises(EncodeError, match=r"\(FFFE,E00D\) cannot stand"):
        from_pydicom(theirs)
    theirs = pydicom.dcmread(CT)
    theirs.preamble = b"short"
    with pytest.raises(EncodeError, match="a preamble has 128 bytes, not 5"):
        from_pydicom(theirs)


def test_a_data_set_that_contains_itself_is_refused() -> None:
    theirs = pydicom.Dataset()
    theirs.ReferencedStudySequence = Sequence([theirs])
    with pytest.raises(EncodeError, match="nested more than 128 deep"):
        from_pydicom(theirs)


def test_without_pydicom_the_error_says_what_to_install() -> None:
    program = "import sys; sys.modules['pydicom'] = None; import dicodec; dicodec.to_pydicom"
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False).stderr
    assert "ImportError: to_pydicom and from_pydicom need pydicom: pip install 'dicodec[pydicom]'" in shown


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
