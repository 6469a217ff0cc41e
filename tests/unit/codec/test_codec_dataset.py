"""The data set as a mapping, its items, comparing, copying, and what holds it together."""

import copy
import gc
import pickle
import threading
import weakref
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dicodec import errors
from dicodec.dataset import Dataset
from dicodec.dictionary import entries, lookup
from dicodec.errors import DecodeError, DicomError, UnknownKeyError, ValueDecodeError, ValueEncodeError
from dicodec.io import decode, encode
from dicodec.items import Items
from dicodec.person_name import PersonName
from dicodec.tag import Tag
from dicodec.uid import new_uid

EXPLICIT = "1.2.840.10008.1.2.1"
IMPLICIT = "1.2.840.10008.1.2"


def sample() -> Dataset:
    return Dataset(
        Rows=512,
        PatientName="Ito^Haru",
        ImageType=("ORIGINAL", "PRIMARY"),
        ReferencedImageSequence=[{"ReferencedSOPInstanceUID": "1.2.3"}, Dataset(ReferencedSOPInstanceUID="1.2.4")],
    )


def read_sample(syntax: str = EXPLICIT) -> Dataset:
    return decode(encode(sample(), transfer_syntax=syntax))


@pytest.mark.parametrize("key", ["Rows", "(0028,0010)", "0028,0010", 0x00280010, (0x0028, 0x0010), Tag(0x28, 0x10)])
def test_keys(key: Any) -> None:
    ds = read_sample()
    assert ds[key].value == 512
    assert ds.get(key) == 512
    assert key in ds
    ds[key] = 7
    assert ds.Rows == 7  # type: ignore[attr-defined]
    del ds[key]
    assert key not in ds
    assert ds.get(key, "absent") == "absent"
    with pytest.raises(UnknownKeyError, match=r"\(0028,0010\) Rows is not in the data set"):
        ds[key]
    with pytest.raises(KeyError):
        del ds[key]


def test_elements_come_in_tag_order() -> None:
    ds = Dataset(PixelData=b"ab", Rows=1, PatientID="a")
    ds["StudyDate"] = None
    assert [element.keyword for element in ds] == ["StudyDate", "PatientID", "Rows", "PixelData"]
    assert ds.keys() == [0x00080020, 0x00100020, 0x00280010, 0x7FE00010]
    assert len(ds) == 4


def test_attributes() -> None:
    ds: Any = read_sample()
    assert ds.Rows == 512
    assert ds.PatientName.family_name == "Ito"
    assert ds.ReferencedImageSequence is ds.ReferencedImageSequence
    ds.Rows = 1
    assert ds.Rows == 1
    ds.Rows = None
    assert ds.Rows is None
    assert "Rows" in ds
    assert len(ds["Rows"].raw) == 0
    del ds.Rows
    assert not hasattr(ds, "Rows")
    with pytest.raises(AttributeError, match=r"Dataset has no Rows \(0028,0010\)"):
        _ = ds.Rows
    with pytest.raises(AttributeError):
        del ds.Rows


def test_a_misspelt_keyword_is_told_the_nearest() -> None:
    ds: Any = Dataset()
    with pytest.raises(AttributeError, match=r"'PatientNme' is not a keyword .*; did you mean PatientName\?"):
        ds.PatientNme = "x"
    with pytest.raises(AttributeError, match=r"did you mean Rows\?"):
        _ = ds.Rowss
    with pytest.raises(AttributeError, match=r"did you mean Rows\?"):
        ds.rows = 5
    with pytest.raises(AttributeError):
        _ = ds.rows
    with pytest.raises(UnknownKeyError, match=r"did you mean Rows\?"):
        ds["Rowss"] = 5
    with pytest.raises(UnknownKeyError):
        ds["Rowss"]
    assert "Rowss" not in ds
    assert ds.get("Rowss") is None


def test_dictionary() -> None:
    entry = lookup("Rows")
    assert (entry.tag, entry.keyword, entry.name, entry.vr, entry.vm, entry.retired) == (
        0x00280010, "Rows", "Rows", "US", "1", False,
    )  # fmt: skip
    assert lookup("(0028,0010)") is lookup(0x00280010) is entry
    overlay = lookup(0x60023000)
    assert (overlay.tag, overlay.keyword, overlay.pattern) == (0x60023000, "OverlayData", "(60xx,3000)")
    assert lookup("OverlayData").tag == 0x60003000
    with pytest.raises(UnknownKeyError, match="private"):
        lookup(0x00091001)
    with pytest.raises(KeyError):
        lookup("Rowss")
    tags = [entry.tag for entry in entries()]
    assert tags == sorted(tags)
    assert len(tags) > 5000


def test_private_elements() -> None:
    ds = Dataset()
    with pytest.raises(ValueEncodeError, match="say its VR"):
        ds[0x00091001] = "x"
    with pytest.raises(
        ValueEncodeError, match=r"no creator has reserved its block .* private_block\(0x0009, creator\)"
    ):
        ds.set(0x00091001, "x", vr="LO")
    block = ds.private_block(0x0009, "ACME")
    block.set(0x01, "x", "LO")
    assert block.tag(1) == 0x00091001
    assert block[1].value == ("x",)
    assert ds[0x00090010].value == "ACME"
    other = ds.private_block(0x0009, "OTHER")
    other.set(0x01, [{"Rows": 1}], "SQ")
    assert other.base == 0x00091100
    assert ds.private_block(0x0009, "ACME").base == block.base
    ds[0x00091001] = "y"  # its VR is known by now
    assert 1 in block
    del block[1]
    assert 1 not in block
    with pytest.raises(UnknownKeyError):
        ds.private_block(0x0009, "NOBODY", create=False)
    with pytest.raises(ValueEncodeError, match="odd"):
        ds.private_block(0x0010, "ACME")
    paths = [path for path, _ in decode(encode(ds)).walk()]
    assert paths == ["(0009,0010)", "(0009,0011)", "(0009,1101)", "(0009,1101)[1].Rows"]


def test_elements_of_another_data_set_are_taken_over_with_their_bytes() -> None:
    raw = "09000110 5553 0200 0500  10001000 504e 0600 412020202020  28001000 5553 0200 0002"
    source = decode(bytes.fromhex(raw.replace(" ", "")), transfer_syntax=EXPLICIT)
    ds = Dataset()
    for element in source:
        ds[element.tag] = element
    assert ds == source
    assert bytes(ds["PatientName"].raw) == bytes(source["PatientName"].raw)
    with pytest.raises(ValueEncodeError):
        ds["Rows"] = source["PatientName"]


def test_items() -> None:
    ds = read_sample()
    items = ds["ReferencedImageSequence"].value
    assert isinstance(items, Items)
    assert len(items) == 2
    assert not ds.touched
    assert items[1].get("ReferencedSOPInstanceUID") == "1.2.4"
    assert items[-1] is items[1]
    assert [item.get("ReferencedSOPInstanceUID") for item in items] == ["1.2.3", "1.2.4"]
    assert not ds.touched
    items.append({"ReferencedSOPInstanceUID": "1.2.5"})
    assert ds.touched
    items[0] = Dataset(ReferencedSOPInstanceUID="1")
    items[1:2] = []
    items.insert(0, Dataset())
    assert [item.get("ReferencedSOPInstanceUID") for item in items] == [None, "1", "1.2.5"]
    assert [len(item) for item in items[1:]] == [1, 1]
    assert decode(encode(ds))["ReferencedImageSequence"].value == items
    del items[0]
    assert len(items) == 2
    with pytest.raises(IndexError, match="no item at index 2"):
        items[2]
    with pytest.raises(ValueEncodeError):
        items.append(5)

    class Concept:
        def __dicom_item__(self) -> Dataset:
            return Dataset(CodeValue="T")

    ds["ConceptNameCodeSequence"] = [Concept()]
    assert ds["ConceptNameCodeSequence"].value[0].get("CodeValue") == "T"
    ds["ConceptNameCodeSequence"] = None
    assert ds["ConceptNameCodeSequence"].value == []


def test_an_item_that_contains_itself_is_refused() -> None:
    ds = Dataset()
    ds["ReferencedImageSequence"] = [ds]
    with pytest.raises(errors.EncodeError, match="does an item contain itself"):
        encode(ds)


def test_walk_counts_items_from_one() -> None:
    found = {path: element.value for path, element in read_sample().walk() if element.vr != "SQ"}
    assert list(found) == [
        "ImageType",
        "ReferencedImageSequence[1].ReferencedSOPInstanceUID",
        "ReferencedImageSequence[2].ReferencedSOPInstanceUID",
        "PatientName",
        "Rows",
    ]
    assert found["ReferencedImageSequence[2].ReferencedSOPInstanceUID"] == "1.2.4"


def test_equality() -> None:
    assert read_sample(EXPLICIT) == read_sample(IMPLICIT) == sample()
    changed = sample()
    changed["ReferencedImageSequence"].value[0]["ReferencedSOPInstanceUID"] = "9"
    assert changed != sample()
    less = sample()
    del less["Rows"]
    assert less != sample()
    assert sample() != "text"
    odd = decode(bytes.fromhex("10002000 4c4f 0600 412020202020".replace(" ", "")), transfer_syntax=EXPLICIT)
    assert odd == Dataset(PatientID="A")  # padding does not count
    latin = decode(encode(Dataset(SpecificCharacterSet="ISO_IR 100", PatientName="é")))
    greek = decode(encode(Dataset(SpecificCharacterSet="ISO_IR 126", PatientName="ι")))
    assert bytes(latin["PatientName"].raw) == bytes(greek["PatientName"].raw)
    assert latin["PatientName"] != greek["PatientName"]
    with pytest.raises(TypeError):
        hash(sample())


@pytest.mark.parametrize("make", [copy.deepcopy, lambda ds: pickle.loads(pickle.dumps(ds))], ids=["deepcopy", "pickle"])
@pytest.mark.parametrize("syntax", [EXPLICIT, IMPLICIT])
def test_copies(make: Any, syntax: str) -> None:
    for ds in (sample(), read_sample(syntax)):
        stream = encode(ds, transfer_syntax=syntax)
        made = make(ds)
        assert made == ds
        assert encode(made, transfer_syntax=syntax) == stream
        assert made.file_meta == ds.file_meta
        made["ReferencedImageSequence"].value[0]["ReferencedSOPInstanceUID"] = "9"
        made["Rows"] = 1
        made["PatientName"] = PersonName("Ito")
        assert encode(ds, transfer_syntax=syntax) == stream
        again = make(made)
        assert again == made
        assert encode(again) == encode(made)
        item = make(made["ReferencedImageSequence"].value[0])
        assert item == made["ReferencedImageSequence"].value[0]
        del made["ReferencedImageSequence"].value[1]
        assert len(make(made)["ReferencedImageSequence"].value) == 1
        assert make(ds["Rows"]) == ds["Rows"]
        assert make(ds["ReferencedImageSequence"]) == ds["ReferencedImageSequence"]


def test_a_shallow_copy_shares_items_only() -> None:
    ds = read_sample()
    made = copy.copy(ds)
    made["Rows"] = 1
    assert ds.get("Rows") == 512
    made["ReferencedImageSequence"].value[0]["ReferencedSOPInstanceUID"] = "1.2.3.4"
    assert ds["ReferencedImageSequence"].value[0].get("ReferencedSOPInstanceUID") == "1.2.3.4"


def test_a_pickled_item_does_not_carry_its_file() -> None:
    ds = Dataset(PixelData=bytes(100_000), ReferencedImageSequence=[{"ReferencedSOPInstanceUID": "1.2.3"}])
    item = decode(encode(ds))["ReferencedImageSequence"].value[0]
    assert len(pickle.dumps(item)) < 2_000


def test_errors_can_be_pickled() -> None:
    for name in vars(errors):
        kind = getattr(errors, name)
        if isinstance(kind, type):
            error = pickle.loads(pickle.dumps(kind("what happened")))
            assert type(error) is kind
            assert str(error) == "what happened"
            assert isinstance(error, DicomError)


def test_nothing_holds_on_to_a_data_set() -> None:
    gc.disable()
    try:
        ds = read_sample()
        list(ds.walk())
        item = ds["ReferencedImageSequence"].value[0]
        ds["Rows"] = 5
        watch = weakref.ref(ds), weakref.ref(item)
        del ds, item
        assert [one() for one in watch] == [None, None]
    finally:
        gc.enable()


def test_threads_see_the_same_items() -> None:
    stream = encode(Dataset(ReferencedImageSequence=[{"ReferencedSOPInstanceUID": f"1.{i}"} for i in range(200)]))
    for _ in range(5):
        ds = decode(stream)
        seen: list[list[int]] = []
        start = threading.Barrier(4)

        def look(ds: Dataset = ds, seen: list[list[int]] = seen, start: threading.Barrier = start) -> None:
            start.wait()
            seen.append([id(item) for item in ds["ReferencedImageSequence"].value])

        threads = [threading.Thread(target=look) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert seen[0] == seen[1] == seen[2] == seen[3]


def test_elements_do_not_change() -> None:
    element: Any = sample()["Rows"]
    with pytest.raises(AttributeError):
        element.value = 5


def test_reprs() -> None:
    ds = read_sample()
    assert repr(ds["Rows"]) == "<(0028,0010) Rows US 512>"
    assert repr(ds["ReferencedImageSequence"]) == "<(0008,1140) ReferencedImageSequence SQ 2 items>"
    assert repr(ds) == "<Dataset: 4 elements>"
    assert repr(Dataset(SOPInstanceUID="1.2")) == "<Dataset: 1 element, 1.2>"
    assert repr(Dataset(PixelData=b"abcd")["PixelData"]) == "<(7FE0,0010) PixelData OW 4 bytes>"


def test_a_bad_value_is_still_there_as_bytes() -> None:
    ds = decode(bytes.fromhex("20001300 4953 0200 3141".replace(" ", "")), transfer_syntax=EXPLICIT, name="x.dcm")
    message = r"x.dcm: InstanceNumber \(0020,0013\) IS at byte 0: '1A' is not an integer string"
    with pytest.raises(ValueDecodeError, match=message):
        _ = ds["InstanceNumber"].value
    assert bytes(ds["InstanceNumber"].raw) == b"1A"
    assert "undecodable" in repr(ds["InstanceNumber"])
    assert ds == copy.deepcopy(ds)


def test_new_uid() -> None:
    made = new_uid()
    assert made.startswith("2.25.")
    assert made.is_valid
    assert made != new_uid()
    assert new_uid("1.2.840.99999.").startswith("1.2.840.99999.")
    assert new_uid("1.2." + "3" * 38).is_valid
    for wrong in ("x", "1..2", "1.2." + "3" * 40):
        with pytest.raises(ValueError, match=r"is not the beginning of a UID|characters"):
            new_uid(wrong)


values = st.sampled_from(
    [("Rows", 5), ("PatientID", "x"), ("PatientName", "a^b"), ("PixelSpacing", (0.5, 1.0)), ("StudyDate", "20200101"),
     ("ImageType", ("A", "", "C")), ("PixelData", b"abcd"), ("Modality", None), ("FrameIncrementPointer", "Rows")]
)  # fmt: skip
datasets = st.recursive(
    st.lists(values, max_size=4).map(lambda pairs: Dataset(dict(pairs))),
    lambda inner: st.builds(
        lambda pairs, items: Dataset({**dict(pairs), "ReferencedImageSequence": items}),
        st.lists(values, max_size=3),
        st.lists(inner, max_size=3),
    ),
    max_leaves=8,
)


@given(datasets, st.sampled_from([EXPLICIT, IMPLICIT]), st.booleans())
def test_data_sets_come_back(ds: Dataset, syntax: str, bare: bool) -> None:
    stream = encode(ds, transfer_syntax=syntax, bare=bare)
    read = decode(stream, transfer_syntax=syntax if bare else None)
    assert read == ds
    assert encode(read, bare=bare) == stream
    other = IMPLICIT if syntax == EXPLICIT else EXPLICIT
    there = decode(encode(read, transfer_syntax=other))
    assert there == ds
    assert encode(there, transfer_syntax=syntax, bare=True) == encode(read, bare=True)


def test_damaged_items_are_equal_to_themselves() -> None:
    whole = encode(Dataset(PatientID="1", ReferencedStudySequence=[{"ReferencedSOPClassUID": "1.2"}]), bare=True)
    inside = whole.index(b"\x08\x00\x50\x11UI") + 6
    damaged = whole[:inside] + b"\xff\x7f" + whole[inside + 2 :]
    read = [decode(data, transfer_syntax=EXPLICIT) for data in (damaged, damaged, whole)]
    assert read[0] == read[1]
    assert read[0] != read[2]
    with pytest.raises(DecodeError):
        list(read[0].walk())
