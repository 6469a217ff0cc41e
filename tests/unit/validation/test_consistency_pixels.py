"""Pixel data, fragments, overlays and waveforms against the attributes that describe them."""

from struct import pack
from typing import Any

import pytest
from stored_bytes import EXPLICIT, SEQUENCE_END, UNDEFINED, element, error, file_of, found, item, meta, said

import dicodec
from dicodec import Dataset

RLE = "1.2.840.10008.1.2.5"
JPEG = "1.2.840.10008.1.2.4.50"
MPEG2 = "1.2.840.10008.1.2.4.100"
UNKNOWN = "1.2.826.0.1.99"
PIXEL_DATA = 0x7FE00010


def image(**changed: Any) -> Dataset:
    """A grayscale image of 3 rows and 5 columns of 16 bits; None leaves an attribute out."""
    values: dict[str, Any] = {
        "SamplesPerPixel": 1, "PhotometricInterpretation": "MONOCHROME2", "Rows": 3, "Columns": 5,
        "BitsAllocated": 16, "BitsStored": 12, "HighBit": 11, "PixelRepresentation": 0, "PixelData": bytes(30),
    }  # fmt: skip
    values.update(changed)
    return Dataset({keyword: value for keyword, value in values.items() if value is not None})


def color(**changed: Any) -> Dataset:
    eight = {"BitsAllocated": 8, "BitsStored": 8, "HighBit": 7, "PixelData": bytes(46)}
    rgb = {"SamplesPerPixel": 3, "PhotometricInterpretation": "RGB", "PlanarConfiguration": 0}
    return image(**{**eight, **rgb, **changed})


def test_good_images() -> None:
    assert found(image()) == []
    assert found(color()) == []
    assert found(image(NumberOfFrames=2, PixelData=bytes(60))) == []
    assert found(image(BitsAllocated=8, BitsStored=8, HighBit=7, PixelData=bytes(16))) == []
    bits = {"BitsAllocated": 1, "BitsStored": 1, "HighBit": 0}
    assert found(image(**bits, NumberOfFrames=3, PixelData=bytes(6))) == []
    shared = {"PhotometricInterpretation": "YBR_FULL_422", "Columns": 4}
    assert found(color(**shared, PixelData=bytes(24))) == []


def test_the_length_of_pixel_data() -> None:
    assert found(image(PixelData=bytes(28))) == error("pixel-length", "PixelData")
    assert found(image(PixelData=bytes(32))) == error("pixel-length", "PixelData")
    assert found(image(NumberOfFrames=2)) == error("pixel-length", "PixelData")
    assert said(image(NumberOfFrames=2)) == ["30 bytes, 2 x 3 x 5 x 1 samples of 16 bits take 60"]
    shared = {"PhotometricInterpretation": "YBR_FULL_422", "Columns": 4, "PixelData": bytes(36)}
    assert found(color(**shared)) == error("pixel-length", "PixelData")
    # Where the number of frames means nothing, nothing follows from it.
    ds = image()
    ds.set("NumberOfFrames", b"x ", vr="UN")
    assert ("error", "pixel-length", "PixelData") not in found(ds)


def test_icons_have_pixels_of_their_own() -> None:
    icon = image(BitsAllocated=8, BitsStored=8, HighBit=7, PixelData=bytes(15))
    assert found(Dataset(NumberOfFrames=5, IconImageSequence=[icon])) == []
    icon["PixelData"] = bytes(12)
    assert found(Dataset(IconImageSequence=[icon])) == error("pixel-length", "IconImageSequence[1].PixelData")


def test_what_is_cut_off_is_damage_only() -> None:
    data = dicodec.encode(image(PixelData=bytes(3000), Rows=300), bare=True)
    cut = dicodec.decode(data[:-100], transfer_syntax=EXPLICIT, partial=True)
    assert found(cut) == []


@pytest.mark.parametrize(
    ("changed", "keyword"),
    [
        ({"BitsAllocated": 12, "PixelData": bytes(24)}, "BitsAllocated"),
        ({"BitsStored": 17, "HighBit": 16}, "BitsStored"),
        ({"HighBit": 15}, "HighBit"),
    ],
)
def test_bits_go_together(changed: dict[str, Any], keyword: str) -> None:
    assert found(image(**changed)) == error("bits", keyword)


def test_floats_have_their_own_bits() -> None:
    gone: dict[str, Any] = dict.fromkeys(("PixelData", "BitsStored", "HighBit", "PixelRepresentation"))
    good = {**gone, "BitsAllocated": 32, "FloatPixelData": bytes(60)}
    assert found(image(**good)) == []
    assert found(image(**{**good, "FloatPixelData": bytes(56)})) == error("pixel-length", "FloatPixelData")
    assert found(image(**{**good, "BitsAllocated": 16})) == error("bits", "BitsAllocated")
    assert found(image(**{**good, "HighBit": 31})) == error("bits", "HighBit")


def test_a_data_set_has_one_kind_of_pixels() -> None:
    both = image(FloatPixelData=bytes(60), BitsStored=None, HighBit=None, PixelRepresentation=None, BitsAllocated=32)
    both["PixelData"] = bytes(60)
    assert found(both) == error("pixel-data", "PixelData")


@pytest.mark.parametrize(
    ("changed", "keyword"),
    [
        ({"PhotometricInterpretation": "RGB"}, "SamplesPerPixel"),
        ({"PhotometricInterpretation": "WHATEVER"}, ""),
    ],
)
def test_samples_fit_the_interpretation(changed: dict[str, Any], keyword: str) -> None:
    assert found(image(**changed)) == (error("photometric", keyword) if keyword else [])


def test_planes_and_compression_fit_the_interpretation() -> None:
    shared = {"PhotometricInterpretation": "YBR_FULL_422", "Columns": 4, "PixelData": bytes(24)}
    assert found(color(**shared, PlanarConfiguration=1)) == error("photometric", "PlanarConfiguration")
    assert found(color(PhotometricInterpretation="YBR_RCT")) == error("photometric", "PhotometricInterpretation")


# Encapsulated pixel data.


def encapsulated(
    *fragments: bytes, table: bytes = b"", syntax: str = RLE, frames: int = 1, more: bytes = b"", vr: str = "OB"
) -> bytes:
    described = image(PixelData=None, NumberOfFrames=frames, SOPInstanceUID="1.2.3.4")
    body = dicodec.encode(described, bare=True)
    pixels = b"".join([item(table), *map(item, fragments), SEQUENCE_END])
    return file_of(body + more + element(PIXEL_DATA, vr, pixels, length=UNDEFINED), meta(syntax=syntax))


def offsets(*values: int) -> bytes:
    return pack(f"<{len(values)}I", *values)


A, B = b"a" * 10, b"b" * 20


def test_good_fragments() -> None:
    assert found(encapsulated(A), None) == []
    assert found(encapsulated(A, B, frames=2), None) == []
    assert found(encapsulated(A, B, frames=2, table=offsets(0, 18)), None) == []
    assert found(encapsulated(A, B, A, frames=2, table=offsets(0, 46), syntax=JPEG), None) == []
    assert found(encapsulated(A, frames=20, syntax=MPEG2), None) == []
    assert found(encapsulated(A, frames=20, syntax=UNKNOWN), None) == []


def test_as_many_fragments_as_the_transfer_syntax_asks_for() -> None:
    assert found(encapsulated(A, B), None) == error("fragments", "PixelData")
    assert said(encapsulated(A, B), None) == ["2 fragments for 1 frame, each of which is one fragment"]
    assert found(encapsulated(A, frames=2), None) == error("fragments", "PixelData")
    assert found(encapsulated(A, B, syntax=JPEG), None) == []
    assert found(encapsulated(A, syntax=JPEG, frames=2), None) == error("fragments", "PixelData")
    assert found(encapsulated(A, B, syntax=MPEG2), None) == error("fragments", "PixelData")
    assert found(encapsulated(), None) == error("fragments", "PixelData")


def test_fragments_are_even() -> None:
    assert found(encapsulated(A + b"x"), None) == error("odd-length", "PixelData")
    assert found(encapsulated(b""), None) == error("odd-length", "PixelData")


@pytest.mark.parametrize(
    ("table", "words"),
    [
        (offsets(0), "has 1 entries for 2 frames"),
        (offsets(0, 18)[:-2], "has 6 bytes"),
        (offsets(8, 18), "has frame 1 at 8, the first fragment is at 0"),
        (offsets(0, 19), "has frame 2 at 19, where no fragment begins"),
        (offsets(0, 0), "has frame 2 at 0, not behind the one before"),
    ],
)
def test_the_basic_offset_table(table: bytes, words: str) -> None:
    data = encapsulated(A, B, frames=2, table=table)
    assert found(data, None) == error("offset-table", "PixelData")
    assert words in said(data, None)[0]


def extended(*values: int, lengths: tuple[int, ...] = (10, 20)) -> bytes:
    told = element(0x7FE00002, "OV", pack(f"<{len(lengths)}Q", *lengths))
    return element(0x7FE00001, "OV", pack(f"<{len(values)}Q", *values)) + told


def test_the_extended_offset_table() -> None:
    assert found(encapsulated(A, B, frames=2, more=extended(0, 18)), None) == []
    shifted = encapsulated(A, B, frames=2, more=extended(0, 17))
    assert found(shifted, None) == error("offset-table", "ExtendedOffsetTable")
    both = encapsulated(A, B, frames=2, more=extended(0, 18), table=offsets(0, 18))
    assert found(both, None) == error("offset-table", "ExtendedOffsetTable")
    split = encapsulated(A, B, A, frames=2, more=extended(0, 46), syntax=JPEG)
    assert found(split, None) == error("offset-table", "ExtendedOffsetTable")
    padded = encapsulated(A, B, frames=2, more=extended(0, 18, lengths=(9, 20)))
    assert found(padded, None) == []
    wrong = encapsulated(A, B, frames=2, more=extended(0, 18, lengths=(8, 20)))
    assert found(wrong, None) == error("offset-table", "ExtendedOffsetTableLengths")


def test_the_length_of_all_fragments() -> None:
    def total(length: int) -> bytes:
        return encapsulated(A, B, frames=2, more=element(0x7FE00003, "UV", pack("<Q", length)))

    assert found(total(30), None) == found(total(29), None) == []
    assert found(total(31), None) == error("fragments", "EncapsulatedPixelDataValueTotalLength")


def test_pixels_are_encapsulated_where_they_are_compressed() -> None:
    assert found(encapsulated(A, syntax=EXPLICIT), None) == error("encapsulation", "PixelData")
    native = dicodec.encode(image(SOPInstanceUID="1.2.3.4"), bare=True)
    assert found(file_of(native, meta(syntax=JPEG)), None) == error("encapsulation", "PixelData")
    assert found(encapsulated(A, vr="OW"), None) == error("vr", "PixelData")


def compressed(interpretation: str, syntax: str, **more: Any) -> bytes:
    samples = 1 if interpretation.startswith(("MONO", "PALETTE")) else 3
    bits = {"BitsAllocated": 8, "BitsStored": 8, "HighBit": 7, "PixelData": None, "SOPInstanceUID": "1.2.3.4"}
    described = image(**bits, SamplesPerPixel=samples, PhotometricInterpretation=interpretation, **more)
    pixels = item() + item(A) + SEQUENCE_END
    body = dicodec.encode(described, bare=True) + element(PIXEL_DATA, "OB", pixels, length=UNDEFINED)
    return file_of(body, meta(syntax=syntax))


JPEG_2000 = "1.2.840.10008.1.2.4.91"


@pytest.mark.parametrize(
    ("syntax", "good", "bad"),
    [
        (JPEG, "YBR_FULL_422", "YBR_FULL"),
        ("1.2.840.10008.1.2.4.51", "MONOCHROME1", "RGB"),
        ("1.2.840.10008.1.2.4.70", "PALETTE COLOR", "YBR_RCT"),
        ("1.2.840.10008.1.2.4.81", "RGB", "PALETTE COLOR"),
        ("1.2.840.10008.1.2.4.90", "YBR_RCT", "YBR_ICT"),
        (JPEG_2000, "YBR_ICT", "PALETTE COLOR"),
        ("1.2.840.10008.1.2.4.203", "YBR_ICT", "YBR_FULL_422"),
        (RLE, "YBR_FULL", "YBR_FULL_422"),
        (UNKNOWN, "YBR_FULL_422", ""),
    ],
)
def test_interpretations_that_a_transfer_syntax_allows(syntax: str, good: str, bad: str) -> None:
    assert found(compressed(good, syntax), None) == []
    if bad:
        assert found(compressed(bad, syntax), None) == error("photometric", "PhotometricInterpretation")
    assert found(compressed("OURS", syntax), None) == []


def test_planes_in_transfer_syntaxes() -> None:
    assert found(compressed("RGB", RLE, PlanarConfiguration=1), None) == []
    assert found(compressed("RGB", JPEG_2000, PlanarConfiguration=1), None) == [
        ("warning", "photometric", "PlanarConfiguration")
    ]


def test_deferred_pixels_stay_where_they_are(tmp_path: Any) -> None:
    path = tmp_path / "deferred.dcm"
    path.write_bytes(encapsulated(b"a" * 20_000, b"b" * 20_000, frames=3, table=offsets(0, 20_008)))
    ds = dicodec.read(path, bulk="defer")
    assert found(ds) == error("fragments", "PixelData") + error("offset-table", "PixelData")
    path.write_bytes(file_of(dicodec.encode(image(Rows=3_000, PixelData=bytes(20_000)), bare=True)))
    assert found(dicodec.read(path, bulk="defer")) == error("pixel-length", "PixelData")


# Overlays and waveforms.


def overlay(**changed: Any) -> Dataset:
    ds = Dataset()
    values = {0x60000010: 3, 0x60000011: 7, 0x60000100: 1, 0x60000102: 0, 0x60003000: bytes(4)}
    values.update({int(tag.removeprefix("x"), 16): value for tag, value in changed.items()})
    for tag, value in values.items():
        ds[tag] = value
    return ds


def test_overlays() -> None:
    assert found(overlay()) == []
    assert found(overlay(x60003000=bytes(6))) == error("overlay", "OverlayData")
    assert found(overlay(x60000100=16)) == error("overlay", "OverlayBitsAllocated")
    assert found(overlay(x60000102=3)) == error("overlay", "OverlayBitPosition")


def waveform(**changed: Any) -> Dataset:
    group = {
        "NumberOfWaveformChannels": 2, "NumberOfWaveformSamples": 5, "WaveformBitsAllocated": 16,
        "WaveformSampleInterpretation": "SS", "ChannelDefinitionSequence": [Dataset(), Dataset()],
        "WaveformData": bytes(20),
    }  # fmt: skip
    return Dataset(WaveformSequence=[Dataset({**group, **changed})])


def test_waveforms() -> None:
    place = "WaveformSequence[1]."
    assert found(waveform()) == []
    assert found(waveform(WaveformData=bytes(18))) == error("waveform", f"{place}WaveformData")
    assert found(waveform(ChannelDefinitionSequence=[Dataset()])) == error(
        "waveform", f"{place}ChannelDefinitionSequence"
    )
    assert found(waveform(WaveformSampleInterpretation="SB")) == error(
        "waveform", f"{place}WaveformSampleInterpretation"
    )
