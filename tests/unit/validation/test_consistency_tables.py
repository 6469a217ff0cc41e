"""Lookup tables, palettes, windows, orientations and spacings."""

from struct import pack
from typing import Any

import pytest
from stored_bytes import error, found, said, warning

from dicodec import Dataset


def lut(sequence: str, descriptor: tuple[int, int, int], length: int) -> Dataset:
    item = Dataset(LUTDescriptor=descriptor)
    item.set("LUTData", bytes(length), vr="OW")
    return Dataset({sequence: [item]})


@pytest.mark.parametrize(
    ("sequence", "descriptor", "length"),
    [
        ("ModalityLUTSequence", (4, 0, 16), 8),
        ("ModalityLUTSequence", (3, 0, 8), 4),
        ("ModalityLUTSequence", (0, 0, 16), 131072),
        ("VOILUTSequence", (4, 100, 12), 8),
        ("PresentationLUTSequence", (256, 0, 10), 512),
        ("SomethingElse", (4, 0, 3), 8),
    ],
)
def test_good_tables(sequence: str, descriptor: tuple[int, int, int], length: int) -> None:
    keyword = sequence if sequence != "SomethingElse" else "ReferencedImageSequence"
    assert found(lut(keyword, descriptor, length)) == []


@pytest.mark.parametrize(
    ("sequence", "descriptor", "length", "rule", "keyword"),
    [
        ("ModalityLUTSequence", (4, 0, 12), 8, "lut-descriptor", "LUTDescriptor"),
        ("VOILUTSequence", (4, 0, 17), 8, "lut-descriptor", "LUTDescriptor"),
        ("PresentationLUTSequence", (4, 1, 16), 8, "lut-descriptor", "LUTDescriptor"),
        ("ModalityLUTSequence", (4, 0, 16), 6, "lut-data", "LUTData"),
        ("VOILUTSequence", (4, 0, 16), 10, "lut-data", "LUTData"),
    ],
)
def test_bad_tables(sequence: str, descriptor: tuple[int, int, int], length: int, rule: str, keyword: str) -> None:
    assert found(lut(sequence, descriptor, length)) == error(rule, f"{sequence}[1].{keyword}")


def test_entries_of_eight_bits_in_words_are_doubtful() -> None:
    assert found(lut("ModalityLUTSequence", (4, 0, 8), 8)) == warning("lut-data", "ModalityLUTSequence[1].LUTData")


COLORS = ("Red", "Green", "Blue")


def palette(descriptor: tuple[int, int, int] = (4, 0, 16), data: bytes = bytes(8), **changed: Any) -> Dataset:
    ds = Dataset()
    for name in COLORS:
        ds[f"{name}PaletteColorLookupTableDescriptor"] = descriptor
        ds.set(f"{name}PaletteColorLookupTableData", data, vr="OW")
    for keyword, value in changed.items():
        ds[keyword] = value
    return ds


def test_palettes() -> None:
    assert found(palette()) == []
    assert found(palette((3, 0, 8), bytes(4))) == []
    green = "GreenPaletteColorLookupTable"
    for other in ((8, 0, 16), (4, 1, 16), (4, 0, 8)):
        assert found(palette(**{f"{green}Descriptor": other})) == error("lut-descriptor", f"{green}Descriptor")
    assert found(palette(**{f"{green}Data": bytes(6)})) == error("lut-data", f"{green}Data")
    bits = [("error", "lut-descriptor", f"{name}PaletteColorLookupTableDescriptor") for name in COLORS]
    assert found(palette((4, 0, 12))) == bits


def test_the_palette_of_transparency_has_eight_bits() -> None:
    alpha = "AlphaPaletteColorLookupTable"
    ds = palette(**{f"{alpha}Descriptor": (4, 0, 8)})
    ds.set(f"{alpha}Data", bytes(4), vr="OW")
    assert found(ds) == []
    ds[f"{alpha}Descriptor"] = (4, 0, 16)
    assert found(ds) == error("lut-descriptor", f"{alpha}Descriptor")


def segmented(words: tuple[int, ...], entries: int = 10) -> list[tuple[str, str, str]]:
    ds = Dataset()
    for name in COLORS:
        ds[f"{name}PaletteColorLookupTableDescriptor"] = (entries, 0, 16)
        # Only red is on trial.
        used = words if name == "Red" else (0, entries, *range(entries))
        ds.set(f"Segmented{name}PaletteColorLookupTableData", pack(f"<{len(used)}H", *used), vr="OW")
    return found(ds)


@pytest.mark.parametrize(
    "words",
    [
        (0, 10, *range(10)),  # discrete
        (0, 1, 5, 1, 9, 100),  # linear
        (0, 2, 5, 6, 1, 3, 9, 2, 2, 0, 0),  # indirect: the first two segments once more
    ],
)
def test_segmented_palettes(words: tuple[int, ...]) -> None:
    assert segmented(words) == []


@pytest.mark.parametrize(
    "words",
    [(0, 9, *range(9)), (0, 11, *range(10)), (7, 1, 1), (0, 1, 5, 2, 1, 4, 0), (0, 1, 5, 2, 1, 0), (0, 10)],
)
def test_broken_segmented_palettes(words: tuple[int, ...]) -> None:
    assert segmented(words) == error("lut-data", "SegmentedRedPaletteColorLookupTableData")


def test_windows() -> None:
    assert found(Dataset(WindowCenter=(40, 600), WindowWidth=(80, 1))) == []
    assert found(Dataset(WindowCenter=40, WindowWidth=0)) == error("window", "WindowWidth")
    assert found(Dataset(WindowCenter=40, WindowWidth=0.5)) == error("window", "WindowWidth")
    assert found(Dataset(WindowCenter=40, WindowWidth=0.5, VOILUTFunction="SIGMOID")) == []
    assert found(Dataset(WindowCenter=40, WindowWidth=0, VOILUTFunction="SIGMOID")) == error("window", "WindowWidth")
    assert found(Dataset(WindowCenter=(40, 600), WindowWidth=80)) == error("window", "WindowWidth")


def test_orientations() -> None:
    def turned(*values: float) -> Dataset:
        return Dataset(ImageOrientationPatient=values)

    assert found(turned(1, 0, 0, 0, 1, 0)) == []
    assert found(turned(0.707107, 0.707107, 0, 0, 0, -1)) == []
    assert found(turned(2, 0, 0, 0, 1, 0)) == error("orientation", "ImageOrientationPatient")
    assert found(turned(1, 0, 0, 1, 0, 0)) == error("orientation", "ImageOrientationPatient")
    assert found(turned(0.71, 0.7, 0, 0, 0, -1)) == warning("orientation", "ImageOrientationPatient")
    assert found(turned(0, 0, 0, 0, 0, 0)) == error("orientation", "ImageOrientationPatient")
    assert said(turned(1, 0, 0, 1, 0, 0)) == ["the row and column vectors are not orthogonal, their dot product is 1"]
    frame = Dataset(PlaneOrientationSequence=[turned(1, 0, 0, 0, 2, 0)])
    assert found(Dataset(SharedFunctionalGroupsSequence=[frame])) == error(
        "orientation", "SharedFunctionalGroupsSequence[1].PlaneOrientationSequence[1].ImageOrientationPatient"
    )
    assert found(Dataset(ImageOrientationSlide=(2, 0, 0, 0, 1, 0))) == warning("orientation", "ImageOrientationSlide")


@pytest.mark.parametrize("keyword", ["PixelSpacing", "ImagerPixelSpacing", "NominalScannedPixelSpacing"])
def test_spacings_of_pixels(keyword: str) -> None:
    assert found(Dataset({"Rows": 2, "Columns": 2, keyword: (0.5, 0.5)})) == []
    assert found(Dataset({"Rows": 2, "Columns": 2, keyword: (0, 0.5)})) == error("spacing", keyword)
    assert found(Dataset({"Rows": 1, "Columns": 2, keyword: (0, 0.5)})) == []
    assert found(Dataset({"Rows": 1, "Columns": 1, keyword: (0.5, -0.5)})) == error("spacing", keyword)


def test_spacings_of_frames() -> None:
    measures = Dataset(PixelMeasuresSequence=[Dataset(PixelSpacing=(0, 0))])
    place = "SharedFunctionalGroupsSequence[1].PixelMeasuresSequence[1].PixelSpacing"
    assert found(Dataset(Rows=1, Columns=1, SharedFunctionalGroupsSequence=[measures])) == []
    assert found(Dataset(Rows=2, Columns=1, SharedFunctionalGroupsSequence=[measures])) == error("spacing", place)


def test_spacings_of_slices() -> None:
    assert found(Dataset(SpacingBetweenSlices=0)) == []
    assert found(Dataset(SpacingBetweenSlices=-1, Modality="MR")) == error("spacing", "SpacingBetweenSlices")
    assert found(Dataset(SpacingBetweenSlices=-1, Modality="NM")) == []
