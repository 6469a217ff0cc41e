"""Headers of all kinds, as hex: lengths defined and undefined, encodings mixed up, bytes cut off."""

import contextlib
import pickle
import sys
from struct import pack

import pytest

from dicodec.dataset import Dataset
from dicodec.errors import DecodeError, DicomError
from dicodec.io import decode, encode
from dicodec.limits import DEPTH, Limits

EXPLICIT = "1.2.840.10008.1.2.1"
IMPLICIT = "1.2.840.10008.1.2"

ITEM = "feff00e0"
END_OF_ITEM = "feff0de000000000"
END = "feffdde000000000"
UNDEFINED = "ffffffff"
ROWS = "28001000 5553 0200 0002"  # explicit
ROWS_IMPLICIT = "28001000 02000000 0002"


def parse(text: str, syntax: str = EXPLICIT) -> Dataset:
    return decode(bytes.fromhex(text.replace("\n", " ").replace(" ", "")), transfer_syntax=syntax)


def first_item(ds: Dataset, sequence: str = "ReferencedImageSequence") -> Dataset:
    item = ds[sequence].value[0]
    assert isinstance(item, Dataset)
    return item


# Sequences in every style of length, with Rows in the one item. (0008,1140) Referenced Image Sequence.
SEQUENCES = {
    "defined": ("08004011 5351 0000 12000000", f"{ITEM} 0a000000 {ROWS}", ""),
    "undefined": ("08004011 5351 0000 ffffffff", f"{ITEM} 0a000000 {ROWS}", END),
    "undefined item": ("08004011 5351 0000 1a000000", f"{ITEM} {UNDEFINED} {ROWS} {END_OF_ITEM}", ""),
    "both undefined": ("08004011 5351 0000 ffffffff", f"{ITEM} {UNDEFINED} {ROWS} {END_OF_ITEM}", END),
    "UN, undefined": ("08004011 554e 0000 ffffffff", f"{ITEM} 0a000000 {ROWS_IMPLICIT}", END),
    "UN, defined": ("08004011 554e 0000 12000000", f"{ITEM} 0a000000 {ROWS_IMPLICIT}", ""),
    "UN with explicit items": ("08004011 554e 0000 12000000", f"{ITEM} 0a000000 {ROWS}", ""),
    "delimiter of the item missing": ("08004011 5351 0000 ffffffff", f"{ITEM} {UNDEFINED} {ROWS}", END),
    "stray delimiter of an item": ("08004011 5351 0000 ffffffff", f"{ITEM} 0a000000 {ROWS} {END_OF_ITEM}", END),
}


@pytest.mark.parametrize("style", SEQUENCES)
def test_sequences(style: str) -> None:
    header, items, delimiter = SEQUENCES[style]
    after = "10001000 504e 0200 4142"
    ds = parse(f"{header} {items} {delimiter} {after}")
    assert [element.keyword for element in ds] == ["ReferencedImageSequence", "PatientName"]
    assert ds["ReferencedImageSequence"].vr == "SQ"
    assert ds["ReferencedImageSequence"].raw.hex() == items.replace(" ", "")
    assert first_item(ds).get("Rows") == 512
    # A change inside keeps the style of lengths around it.
    first_item(ds)["Rows"] = 513
    changed = parse(encode(ds, bare=True).hex())
    assert first_item(changed).get("Rows") == 513
    assert changed["ReferencedImageSequence"].is_undefined_length == ds["ReferencedImageSequence"].is_undefined_length
    assert changed["ReferencedImageSequence"].stored_vr == ds["ReferencedImageSequence"].stored_vr
    first_item(changed)["Rows"] = 512
    if style in ("defined", "undefined", "undefined item", "both undefined", "UN, undefined", "UN, defined"):
        assert encode(changed, bare=True).hex() == f"{header}{items}{delimiter}{after}".replace(" ", "")


@pytest.mark.parametrize("delimiters", [END_OF_ITEM + END, END_OF_ITEM, ""])
def test_delimiters_may_be_missing_at_the_end(delimiters: str) -> None:
    ds = parse(f"08004011 5351 0000 ffffffff {ITEM} {UNDEFINED} {ROWS} {delimiters}")
    assert first_item(ds).get("Rows") == 512
    assert encode(ds, bare=True).hex().endswith(delimiters)


def test_items_in_undefined_lengths_are_walked_once() -> None:
    data = bytes.fromhex(f"08004011 5351 0000 ffffffff {ITEM} {UNDEFINED} {ROWS} {END_OF_ITEM} {END}")
    ds = decode(data, transfer_syntax=EXPLICIT, limits=Limits(elements=2))
    assert ds._level.context.source.walked == 2
    assert first_item(ds).get("Rows") == 512
    assert ds._level.context.source.walked == 2


def test_encapsulated_pixel_data() -> None:
    # The second fragment holds the bytes of a delimiter.
    fragments = f"{ITEM} 00000000 {ITEM} 04000000 01020304 {ITEM} 08000000 {END}"
    ds = parse(f"e07f1000 4f42 0000 ffffffff {fragments} {END} fcfffcff 4f42 0000 02000000 0000")
    pixels = ds["PixelData"]
    assert pixels.fragments is not None
    assert [bytes(part).hex() for part in pixels.fragments] == ["", "01020304", END]
    assert pixels.raw.hex() == fragments.replace(" ", "")
    assert ds["PixelData"].value.hex() == fragments.replace(" ", "")
    assert len(ds) == 2
    assert ds[0xFFFCFFFC].fragments is None


def test_private_sequence_in_implicit_vr() -> None:
    ds = parse(f"09000110 ffffffff {ITEM} 0a000000 {ROWS_IMPLICIT} {END} {ROWS_IMPLICIT}", IMPLICIT)
    assert ds[0x00091001].vr == "SQ"
    assert ds[0x00091001].value[0].get("Rows") == 512
    assert ds.get("Rows") == 512


VRS_OF_IMPLICIT = {
    "28001000 02000000 0002": ("US", 512),
    "09001000 04000000 41424320": ("LO", "ABC"),
    "09000110 02000000 4142": ("UN", b"AB"),
    "08000000 04000000 05000000": ("UL", 5),
    "02600030 02000000 0102": ("OW", b"\1\2"),
    "08003412 02000000 4142": ("UN", b"AB"),  # not in the dictionary
    "06283000 02000000 0100": ("UN", b"\1\0"),
}


@pytest.mark.parametrize("text", VRS_OF_IMPLICIT)
def test_vr_in_implicit(text: str) -> None:
    vr, value = VRS_OF_IMPLICIT[text]
    (element,) = parse(text, IMPLICIT)
    assert (element.vr, element.stored_vr) == (vr, "")
    assert element.value == value


def test_un_with_a_known_tag_reads_as_what_it_is() -> None:
    (element,) = parse("28001000 554e 0000 02000000 0002")
    assert (element.vr, element.stored_vr, element.value) == ("US", "UN", 512)


ODD_HEADERS = {
    "implicit element in an explicit data set": f"{ROWS_IMPLICIT} 28001100 5553 0200 0002",
    "implicit element at the end": f"08006000 4353 0200 4354 {ROWS_IMPLICIT}",
    "unknown VR, long form": "28001000 5a5a 0000 02000000 0002 28001100 5553 0200 0002",
    "unknown VR, short form": "28001000 5a5a 0200 0002 28001100 5553 0200 0002",
    "VR of blanks": "28001000 2020 0200 0002 28001100 5553 0200 0002",
}


@pytest.mark.parametrize("case", ODD_HEADERS)
def test_odd_headers(case: str) -> None:
    data = bytes.fromhex(ODD_HEADERS[case].replace(" ", ""))
    ds = decode(data, transfer_syntax=EXPLICIT)
    assert len(ds) == 2
    assert ds.get("Rows") == 512
    assert encode(ds, bare=True) == data
    ds["PatientID"] = "4711"  # untouched elements stay as they are
    assert bytes(ds["Rows"].raw) == b"\0\2"
    assert len(decode(encode(ds, bare=True), transfer_syntax=EXPLICIT)) == 3


def test_explicit_element_in_an_implicit_data_set() -> None:
    ds = parse(f"{ROWS} 28001100 02000000 0002", IMPLICIT)
    assert (ds.get("Rows"), ds.get("Columns")) == (512, 512)


def test_elements_out_of_order_and_twice() -> None:
    text = "28001100 5553 0200 0100  28001000 5553 0200 0200  28001000 5553 0200 0300".replace(" ", "")
    ds = parse(text)
    assert [int(element.tag) for element in ds] == [0x00280010, 0x00280011]
    assert ds.get("Rows") == 3  # the last one counts
    assert encode(ds, bare=True).hex() == text
    ds["PatientID"] = "4711"
    assert encode(ds, bare=True).hex().endswith("2800100055530200020028001000555302000300280011005553020001" + "00")


def test_zeros_at_the_end_are_padding() -> None:
    for count in (1, 7, 8, 100):
        data = bytes.fromhex(ROWS.replace(" ", "")) + bytes(count)
        ds = decode(data, transfer_syntax=EXPLICIT)
        assert len(ds) == 1
        assert encode(ds, bare=True) == data


DAMAGED = {
    f"{ROWS} 28001100 5553 7011": (
        "x.dcm: element (0028,0011) Columns at byte 10 says it is 4,464 bytes long; 0 are left.\n"
        "  The file seems truncated. read(..., partial=True) returns the element before it."
    ),
    f"{ROWS} 280011": "x.dcm: an element at byte 10 is cut off in its header; 3 are left.",
    f"08004011 5351 0000 ffffffff {ITEM} {UNDEFINED} feff0de0 0000": "at byte 20 is cut off in its header; 6 are left",
    f"{ROWS} 28001100 4f42 0000": "at byte 10 is cut off in its header; 8 are left.",
    f"{ROWS} {ITEM} 00000000": "element (FFFE,E000) Item at byte 10 stands outside a sequence.",
    f"08004011 5351 0000 ffffffff {ROWS}": "(0028,0010) Rows at byte 12 stands where an item of a sequence is due",
    f"08004011 5351 0000 ffffffff {ITEM} ffff0000": "says it is 65,535 bytes long; 0 are left.",
    f"e07f1000 4f42 0000 ffffffff {ITEM} 10000000 00": "Item at byte 12 says it is 16 bytes long; 1 are left.",
}


@pytest.mark.parametrize("text", DAMAGED)
def test_damage_is_told_with_its_place(text: str) -> None:
    data = bytes.fromhex(text.replace(" ", ""))
    with pytest.raises(DecodeError) as caught:
        decode(data, transfer_syntax=EXPLICIT, name="x.dcm")
    assert DAMAGED[text] in str(caught.value)
    ds = decode(data, transfer_syntax=EXPLICIT, name="x.dcm", partial=True)
    assert str(ds.damage).splitlines()[0] == str(caught.value).splitlines()[0]
    assert ("Rows" in ds) == text.startswith(ROWS)


def test_damage_in_an_item_is_found_when_it_is_reached() -> None:
    data = bytes.fromhex(f"08004011 5351 0000 1a000000 {ITEM} 0a000000 {ROWS} {ITEM} 00010000".replace(" ", ""))
    ds = decode(data, transfer_syntax=EXPLICIT)
    with pytest.raises(DecodeError, match="Item at byte 30 says it is 256 bytes long; 0 are left"):
        len(ds["ReferencedImageSequence"].value)
    assert encode(ds, bare=True) == data
    ds = decode(data, transfer_syntax=EXPLICIT, partial=True)
    assert ds.damage is None
    assert len(ds["ReferencedImageSequence"].value) == 1
    assert ds.damage is not None


def nested(depth: int, undefined: bool) -> bytes:
    data = b""
    for _ in range(depth):
        if undefined:
            start, end = bytes.fromhex(ITEM + UNDEFINED), bytes.fromhex(END_OF_ITEM + END)
            data = bytes.fromhex("080040115351 0000 ffffffff".replace(" ", "")) + start + data + end
        else:
            item = bytes.fromhex(ITEM) + pack("<I", len(data)) + data
            data = bytes.fromhex("0800401153510000") + pack("<I", len(item)) + item
    return data


@pytest.mark.parametrize("undefined", [True, False])
def test_nesting_has_a_limit(undefined: bool) -> None:
    ds = decode(nested(DEPTH, undefined), transfer_syntax=EXPLICIT)
    assert len(list(ds.walk())) == DEPTH
    with pytest.raises(DecodeError, match=f"nested more than {DEPTH} sequences deep"):
        list(decode(nested(DEPTH + 1, undefined), transfer_syntax=EXPLICIT).walk())
    with pytest.raises(DecodeError):
        list(decode(nested(20_000, undefined), transfer_syntax=EXPLICIT).walk())


SMALL = (
    "08000500 4353 0a00 49534f5f495220313932"
    f"08004011 5351 0000 ffffffff {ITEM} {UNDEFINED} {ROWS} {END_OF_ITEM} {END}"
    f"09001000 4c4f 0400 41434d45 09000110 554e 0000 ffffffff {ITEM} 0a000000 {ROWS_IMPLICIT} {END}"
    f"10001000 504e 0200 4142 {ROWS} e07f1000 4f42 0000 ffffffff {ITEM} 00000000 {ITEM} 02000000 0102 {END}"
)


@pytest.mark.parametrize("syntax", [EXPLICIT, IMPLICIT, None])
@pytest.mark.parametrize("partial", [False, True])
def test_cut_anywhere_it_is_an_error_of_ours_or_none(syntax: str | None, partial: bool) -> None:
    whole = bytes.fromhex(SMALL.replace(" ", ""))
    streams = [whole, encode(decode(whole, transfer_syntax=EXPLICIT))]
    for stream in streams:
        for cut in range(len(stream)):
            with contextlib.suppress(DicomError):
                ds = decode(stream[:cut], transfer_syntax=syntax, partial=partial)
                for _, element in ds.walk():
                    _ = element.value, element.raw, element.fragments, repr(element)
                encode(ds)


@pytest.mark.parametrize("syntax", [EXPLICIT, IMPLICIT, None])
def test_any_byte_may_be_wrong(syntax: str | None) -> None:
    whole = encode(decode(bytes.fromhex(SMALL.replace(" ", "")), transfer_syntax=EXPLICIT))
    for place in range(128, len(whole)):
        for value in (0, 0xFF, whole[place] ^ 0x20, whole[place] ^ 1):
            data = whole[:place] + bytes([value]) + whole[place + 1 :]
            try:
                ds = decode(data, transfer_syntax=syntax)
                for _, element in ds.walk():
                    with contextlib.suppress(DicomError):
                        _ = element.value
                ds["PatientID"] = "4711"
                encode(ds)
            except DicomError:
                pass


# Found by changing bytes of real files at random.
ODD_BUT_WALKABLE = {
    "no delimiter at the end": f"08004011 5351 0000 ffffffff {ITEM} {UNDEFINED} {ROWS}",
    "no delimiters at the end": f"08004011 5351 0000 ffffffff {ITEM} {UNDEFINED} " * 2 + ROWS,
    "no delimiter of fragments": f"08001901 4f42 0000 ffffffff {ITEM} 02000000 4142",
    "text of undefined length": f"08001901 5543 0000 ffffffff {ITEM} 02000000 4142 {END}",
    "a character set that is none": "08000500 4353 0400 ff5c41e4 10001000 504e 0400 e4e4e4e4",
    "private creator of undefined length": f"09001000 554e 0000 ffffffff {ITEM} 0a000000 {ROWS_IMPLICIT} {END}",
    "group length of undefined length": f"08000000 554e 0000 ffffffff {ITEM} 00000000 {END}",
}


@pytest.mark.parametrize("case", ODD_BUT_WALKABLE)
def test_odd_but_walkable(case: str) -> None:
    data = bytes.fromhex(ODD_BUT_WALKABLE[case].replace(" ", ""))
    ds = decode(data, transfer_syntax=EXPLICIT)
    for _, element in ds.walk():
        _ = element.fragments, repr(element)
    assert encode(ds, bare=True) == data
    ds["StudyID"] = "x"
    changed = decode(encode(ds, bare=True), transfer_syntax=EXPLICIT)
    unseen = decode(data, transfer_syntax=EXPLICIT)
    unseen["StudyID"] = "x"
    assert encode(unseen, bare=True) == encode(ds, bare=True)
    restored = pickle.loads(pickle.dumps(changed))
    for element in ds:
        assert bytes(changed[element.tag].raw) == bytes(restored[element.tag].raw)
        assert changed[element.tag] == element
        if "no delimiter" not in case:  # those are added, so that the new element stands outside
            assert bytes(changed[element.tag].raw) == bytes(element.raw)


def test_damaged_file_meta_information() -> None:
    whole = encode(Dataset(PatientID="4711"))
    place = whole.index(b"\x02\x00\x12\x00UI") + 6
    with pytest.raises(DecodeError, match=r"\(0002,0012\) ImplementationClassUID at byte .* is 65,535 bytes long"):
        decode(whole[:place] + b"\xff\xff" + whole[place + 2 :])


def test_a_file_that_is_cut_off_gives_all_that_is_left() -> None:
    inner = [{"ReferencedSOPInstanceUID": f"1.2.{number}", "ReferencedFrameNumber": 7} for number in range(3)]
    whole = encode(
        Dataset(PatientID="1", ReferencedStudySequence=[{"ReferencedImageSequence": inner}], PixelData=b"ab" * 50),
        bare=True,
    )
    reference = [(path, bytes(one.raw), one.offset, one.length) for path, one in decode(whole).walk() if one.vr != "SQ"]
    for end in range(8, len(whole)):
        ds = decode(whole[:end], transfer_syntax=EXPLICIT, partial=True)
        found = {path: bytes(one.raw) for path, one in ds.walk() if one.vr != "SQ"}
        complete = {path: raw for path, raw, offset, length in reference if offset + 12 + length <= end}
        assert complete.items() <= found.items()
        assert {path for path in found if path not in complete} <= {reference[len(complete)][0]}
        assert (ds.damage is None) == (end in _ends(whole))
        # What is written after a change is a whole data set again.
        ds["PatientID"] = "2"
        again = decode(encode(ds, bare=True), transfer_syntax=EXPLICIT)
        assert {path for path, _ in again.walk()} >= complete.keys()


def test_undefined_lengths_that_are_cut_off_are_written_whole_after_a_change() -> None:
    image = "08005011 5549 0200 3100"  # Referenced SOP Class UID
    item = f"{ITEM} {UNDEFINED} {image} 08004011 5351 0000 {UNDEFINED} {ITEM} 0a000000 {ROWS} {ITEM} {UNDEFINED} {ROWS}"
    items = f"{item} {END_OF_ITEM} {END} {END_OF_ITEM}"
    whole = bytes.fromhex(f"{ROWS.replace('2800', '0800', 1)} 08001011 5351 0000 {UNDEFINED} {items} {items} {END}")
    paths = [(path, one.offset, one.length) for path, one in decode(whole).walk() if one.vr != "SQ"]
    assert len(paths) == 7
    for end in range(30, len(whole)):
        ds = decode(whole[:end], transfer_syntax=EXPLICIT, partial=True)
        complete = {path for path, offset, length in paths if (offset or 0) + 8 + length <= end}
        assert {path for path, one in ds.walk() if one.vr != "SQ"} == complete
        for one in (ds, pickle.loads(pickle.dumps(ds))):
            one["PatientID"] = "2"
            again = decode(encode(one, bare=True), transfer_syntax=EXPLICIT)
            assert {path for path, one in again.walk() if one.vr != "SQ"} == {*complete, "PatientID"}


def test_encapsulated_pixel_data_that_is_cut_off_keeps_its_fragments() -> None:
    header = f"e07f1000 4f42 0000 {UNDEFINED}"
    whole = bytes.fromhex(f"{ROWS} {header} {ITEM} 00000000 {ITEM} 04000000 61626364 {ITEM} 04000000 65666768 {END}")
    for end, left in ((-9, [b"", b"abcd", b"efg"]), (-12, [b"", b"abcd"]), (-5, [b"", b"abcd", b"efgh"]), (-36, [])):
        with pytest.raises(DecodeError, match="left"):
            decode(whole[:end], transfer_syntax=EXPLICIT)
        ds = decode(whole[:end], transfer_syntax=EXPLICIT, partial=True)
        assert ds.damage is not None
        assert list(map(bytes, ds["PixelData"].fragments or ())) == left
        ds["Columns"] = 2
        again = decode(encode(ds, bare=True), transfer_syntax=EXPLICIT)["PixelData"].fragments
        assert list(map(bytes, again or ())) == [part + b"\0" * (len(part) % 2) for part in left]


def test_a_delimiter_of_a_sequence_around_is_not_that_of_one_inside() -> None:
    inner = f"08004011 5351 0000 {UNDEFINED} {ITEM} 0a000000 {ROWS}"  # without delimiter, to the item's end
    whole = bytes.fromhex(f"08001011 5351 0000 {UNDEFINED} {ITEM} 1e000000 {inner} {END} {ROWS}")
    ds = decode(whole, transfer_syntax=EXPLICIT)
    assert encode(ds, bare=True) == whole
    first_item(ds, "ReferencedStudySequence")["Columns"] = 3
    again = decode(encode(ds, bare=True), transfer_syntax=EXPLICIT)
    assert [path for path, one in again.walk() if one.vr != "SQ"] == [
        "ReferencedStudySequence[1].ReferencedImageSequence[1].Rows", "ReferencedStudySequence[1].Columns", "Rows",
    ]  # fmt: skip


def _ends(data: bytes) -> set[int]:
    return {(one.value_offset or 0) + one.length for one in decode(data)}


def test_limits_are_set_by_the_caller() -> None:
    inner = Dataset(ReferencedImageSequence=[{"ReferencedSOPInstanceUID": "1.2"}], PixelData=b"x" * 100, PatientID="1")
    data = encode(inner, bare=True)
    whole = decode(data, transfer_syntax=EXPLICIT, limits=Limits(depth=1, elements=4, value_length=100))
    assert len(list(whole.walk())) == 4
    with pytest.raises(DecodeError, match="nested more than 0 sequences deep"):
        list(decode(data, transfer_syntax=EXPLICIT, limits=Limits(depth=0)).walk())
    with pytest.raises(DecodeError, match="more than 3 elements, which are refused"):
        list(decode(data, transfer_syntax=EXPLICIT, limits=Limits(elements=3)).walk())
    with pytest.raises(DecodeError, match=r"PixelData at byte \d+ is 100 bytes long; more than 99 are refused"):
        decode(data, transfer_syntax=EXPLICIT, limits=Limits(value_length=99))
    with pytest.raises(ValueError, match="depth"):
        Limits(depth=129)


def test_a_stack_that_is_nearly_full_is_no_crash() -> None:
    data = nested(DEPTH, undefined=True)

    def deep(frames: int) -> Dataset:
        return deep(frames - 1) if frames else decode(data, transfer_syntax=EXPLICIT)

    with contextlib.suppress(DicomError):
        deep(sys.getrecursionlimit() - 300)
