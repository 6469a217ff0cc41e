"""Data sets and objects to pydicom and from it, and what cannot be converted."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from io import BytesIO
from typing import Any

import pydicom
import pytest
from bridge import CT, NESTED, looked_at, saved
from pydicom.dataelem import DataElement, RawDataElement
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.tag import BaseTag
from pydicom.uid import UID, ExplicitVRLittleEndian, ImplicitVRLittleEndian

from conformance.objects import ct_image
from corpora import PYDICOM_DATA
from dicodec import (
    Dataset,
    DecodeError,
    EncodeError,
    ValueEncodeError,
    decode,
    diff,
    encode,
    from_pydicom,
    read,
    to_pydicom,
)
from dicomstd.iods import CTImage

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
    assert "CT_small" in str(ours._level.context.source.name)


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


# What cannot be converted.


@pytest.mark.parametrize("wrong", [None, 1, b"DICM", {"Rows": 1}])
def test_other_things_are_refused(wrong: Any) -> None:
    with pytest.raises(TypeError, match="from_pydicom: expected a pydicom Dataset, got"):
        from_pydicom(wrong)
    with pytest.raises(TypeError, match="to_pydicom: expected a dicodec Dataset, got"):
        to_pydicom(wrong)
    with pytest.raises(TypeError, match="got CTImage"):
        from_pydicom(ct_image())  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["MR_small_bigendian.dcm", "ExplVR_BigEnd.dcm", "image_dfl.dcm"])
def test_big_endian_and_deflated_data_sets(name: str) -> None:
    path = PYDICOM_DATA / "test_files" / name
    ours, theirs = read(path), pydicom.dcmread(path)
    before = list(theirs.items())
    found = from_pydicom(theirs)
    # pydicom writes no group lengths.
    assert diff(found, ours, ignore_transfer_syntax=True) == []
    assert (type(found), found.transfer_syntax) == (type(ours), ours.transfer_syntax)
    assert list(theirs.items()) == before
    made = to_pydicom(ours)
    assert made.file_meta.TransferSyntaxUID == ExplicitVRLittleEndian
    # pydicom leaves words as they are in big endian.
    words = {one.tag for one in ours if one.vr == "OW"}
    for element in theirs:
        assert element.tag.element == 0 or element.tag in words or made[element.tag].value == element.value
    assert from_pydicom(made) == ours


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
