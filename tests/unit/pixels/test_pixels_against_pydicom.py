"""Pixels and encoded frames of every real file as pydicom gives them, and where pydicom leaves the standard."""

from __future__ import annotations

import shutil
import subprocess
import warnings
from collections.abc import Iterator
from pathlib import Path
from struct import pack

import numpy as np
import pydicom
import pytest
from made_pixels import BIG_ENDIAN, big_endian, image
from pydicom import config
from pydicom.encaps import generate_frames, get_frame
from pydicom.pixels import pixel_array

from corpora import PYDICOM_DATA, all_files, corpus_files, short
from dicodec import Dataset, DecodeError, DicomError, pixels, read
from dicodec.pixel_data.read import Pixels

config.settings.reading_validation_mode = config.IGNORE

FILES = all_files()
LITTLE = ("rtdose.dcm", "rtdose_1frame.dcm", "CT_small.dcm", "SC_rgb_small_odd.dcm", "liver_1frame.dcm")

#: Files with an element for pixels that holds none, or says so little of them that they cannot be read.
UNREADABLE = {
    "badVR.dcm": "NumberOfFrames .*'1A' is not an integer string",
    "meta_missing_tsyntax.dcm": r"SamplesPerPixel \(0028,0002\) is missing",
    "nested_priv_SQ.dcm": r"SamplesPerPixel \(0028,0002\) is missing",
}
#: Files that pydicom needs help with: it asks for the transfer syntax even of what is not compressed.
WITHOUT_SYNTAX = {"OT-PAL-8-face.dcm"}
#: Files whose last delimiter is cut off; pydicom finds no pixel data then.
CUT_OFF = {"emri_small_jpeg_2k_lossless_too_short.dcm"}


#: How many files have pixels of either kind, where there is a corpus and where there is none.
NATIVE, COMPRESSED = (148, 140) if corpus_files() else (39, 38)


def pixels_of(path: Path) -> Pixels | None:
    """The pixels of a file, None where there are none or where it cannot be read."""
    try:
        return pixels(read(path))
    except DicomError:
        return None


def theirs(path: Path) -> Iterator[np.ndarray]:
    """Each frame without a change of colour space."""
    ds = pydicom.dcmread(path, force=True)
    if path.name in WITHOUT_SYNTAX:
        ds.file_meta.TransferSyntaxUID = pydicom.uid.ImplicitVRLittleEndian
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of padding
        array = pixel_array(ds, raw=True)
    yield from array if int(ds.get("NumberOfFrames") or 1) > 1 else [array]


@pytest.mark.parametrize("path", FILES, ids=short)
def test_every_file(path: Path) -> None:
    found = pixels_of(path)
    if found is None:
        return
    if path.name in UNREADABLE:
        with pytest.raises(DicomError, match=UNREADABLE[path.name]):
            found.frame(0)
    elif found.is_compressed:
        check_frames(path, found)
    else:
        check_arrays(path, found)


def check_arrays(path: Path, found: Pixels) -> None:
    expected = list(theirs(path))
    assert len(found) == len(expected)
    alone = Pixels(read(path))
    for index, (frame, other) in enumerate(zip(found.array, expected, strict=True)):
        assert frame.shape == other.shape
        assert frame.dtype == found.dtype == other.dtype.newbyteorder("<")
        for ours in (frame, alone.frame(index)):
            assert np.array_equal(ours, other, equal_nan=ours.dtype.kind == "f")


def check_frames(path: Path, found: Pixels) -> None:
    frames = [found.encoded_frame(index) for index in range(len(found))]
    if path.name in CUT_OFF:
        whole = pixels(path.with_name(path.name.replace("_too_short", "")))
        assert frames == [whole.encoded_frame(index) for index in range(len(whole))]
        return
    data = pydicom.dcmread(path, force=True).PixelData
    assert frames == list(generate_frames(data, number_of_frames=len(found)))
    assert found.encoded_frame(-1) == get_frame(data, len(found) - 1, number_of_frames=len(found))


def test_there_are_files_of_both_kinds() -> None:
    found = [one.is_compressed for path in FILES if (one := pixels_of(path))]
    assert found.count(False) >= NATIVE
    assert found.count(True) >= COMPRESSED


def test_big_endian_files_are_the_little_endian_ones() -> None:
    for one, other in (("rtdose.dcm", "rtdose_expb.dcm"), ("MR_small.dcm", "MR_small_expb.dcm")):
        little, big = (pixels(PYDICOM_DATA / "test_files" / name).array for name in (one, other))
        assert little.dtype == big.dtype
        assert (little == big).all()


# Where we do not agree, by the standard.


def of_pydicom(ds: Dataset, syntax: str = "1.2.840.10008.1.2.1") -> np.ndarray:
    """What pydicom makes of an image that was made here; ``PixelData`` is what stands in the file."""
    made = pydicom.Dataset()
    for element in ds:
        if element.keyword != "PixelData":
            setattr(made, element.keyword, element.value)
    made.add_new("PixelData", ds["PixelData"].vr, bytes(ds["PixelData"].raw))
    made.file_meta = pydicom.dataset.FileMetaDataset()
    made.file_meta.TransferSyntaxUID = syntax
    found: np.ndarray = pixel_array(made, raw=True)
    return found


def test_high_bit_says_where_samples_stand() -> None:
    # PS3.5 8.1.1 until 2014c; by now it is one less than Bits Stored, which pydicom takes for granted.
    ds = image(pack("<6H", *(number << 4 | 0xF for number in range(6))), bits=16, BitsStored=12, HighBit=15)
    assert pixels(ds).array.tolist() == [[[0, 1, 2], [3, 4, 5]]]
    assert of_pydicom(ds).tolist() != [[0, 1, 2], [3, 4, 5]]


def test_big_endian_bytes_of_wide_cells_are_a_stream() -> None:
    # PS3.5 8.2: OB is unaffected by byte ordering, and a cell goes on from least to most significant.
    data = pack("<6H", *range(6))
    assert pixels(big_endian(data, "OB", bits=16)).array.tolist() == [[[0, 1, 2], [3, 4, 5]]]
    theirs = image(data, bits=16)
    theirs.set("PixelData", data, vr="OB")
    assert of_pydicom(theirs, BIG_ENDIAN).tolist() == [[0, 256, 512], [768, 1024, 1280]]


def test_big_endian_words_of_single_bits_are_swapped() -> None:
    # PS3.5 8.2, and its example of single bits as OW in annex D.
    data = b"\x00\x01"
    assert pixels(big_endian(data, "OW", rows=1, columns=16, bits=1)).array.tolist() == [[[1] + [0] * 15]]
    theirs = image(data, 1, 16, 1)
    theirs.set("PixelData", data, vr="OW")
    assert of_pydicom(theirs, BIG_ENDIAN).tolist() == [[0] * 8 + [1] + [0] * 7]


def test_fragments_without_an_end_of_image_are_told_apart() -> None:
    # pydicom looks for the end of an image; a JPEG that was cut off has none, but the next one begins.
    from made_pixels import encapsulated

    begin = b"\xff\xd8\xff\xe0"
    found = pixels(encapsulated([b"", begin, b"ab", begin, b"cd"], 2))
    assert [found.encoded_frame(index) for index in range(2)] == [begin + b"ab", begin + b"cd"]


# dcmtk, for what pydicom has no opinion on.


@pytest.mark.oracle
@pytest.mark.skipif(shutil.which("dcmconv") is None, reason="no dcmtk")
@pytest.mark.parametrize("name", LITTLE)
def test_what_dcmtk_makes_big_endian(name: str, tmp_path: Path) -> None:
    path, made = PYDICOM_DATA / "test_files" / name, tmp_path / name
    subprocess.run(["dcmconv", "+tb", str(path), str(made)], check=True, capture_output=True)
    found = pixels(made)
    assert read(made).transfer_syntax == BIG_ENDIAN
    assert (found.array == pixels(path).array).all()


def test_a_truncated_file_gives_the_frames_that_are_whole(tmp_path: Path) -> None:
    ds = read(PYDICOM_DATA / "test_files" / "rtdose.dcm")
    whole = pixels(ds).array.copy()
    ds.PixelData = bytes(ds["PixelData"].raw[:1000])
    assert (pixels(ds).frame(1) == whole[1]).all()
    with pytest.raises(DecodeError, match=r"1,000 bytes long; 6,000 are needed for 15 frames of 10 x 10"):
        pixels(ds).frame(2)
