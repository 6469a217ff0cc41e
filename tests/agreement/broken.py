"""Broken copies: one attribute of a valid object taken out, emptied or changed, the same ones each time."""

from __future__ import annotations

import random
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pydicom
from pydicom.dataelem import DataElement, RawDataElement
from pydicom.dataset import Dataset
from tests.agreement.compare import Input
from tests.corpora import PYDICOM_DATA

#: How many copies of each object.
EACH: Final = 16
_DEEPEST: Final = 3
_REAL: Final = ("test_files/rtplan.dcm", "test_files/CT_small.dcm", "test_files/waveform_ecg.dcm")
#: Written by others, one or two of a kind.
_MADE: Final = (
    "pydicom-ct.dcm",
    "pydicom-mr.dcm",
    "pydicom-pet.dcm",
    "pydicom-us.dcm",
    "pydicom-mg.dcm",
    "pydicom-rtstruct.dcm",
    "pydicom-ecg.dcm",
    "pydicom-enhanced-mr.dcm",
    "highdicom-sc.dcm",
    "highdicom-seg-binary.dcm",
    "highdicom-sr.dcm",
    "highdicom-ko.dcm",
    "highdicom-pr.dcm",
    "highdicom-pm.dcm",
    "highdicom-ann.dcm",
    "dcmtk-pdf.dcm",
    "dcmtk-vl-photo.dcm",
    "dcmtk-comprehensive-sr.dcm",
)
#: Without these a file is no object at all, or the tools disagree only on whether they can read it.
_KEPT: Final = frozenset({"SOPClassUID", "PixelData", "SpecificCharacterSet"})
#: A value of each VR that is wrong: in form, or not among those that are listed.
_WRONG: Final[dict[str, str]] = {
    "AS": "44",
    "CS": "NO_SUCH_TERM",
    "DA": "2026.03.14",
    "DS": "1.2.3",
    "DT": "14 March",
    "IS": "1.5",
    "LO": "x" * 65,
    "SH": "x" * 17,
    "TM": "9:26",
    "UI": "1.02.3",
    "US": "7",
}


def broken(made: list[Path], folder: Path) -> tuple[list[Input], list[Input]]:
    """The objects and their broken copies, written anew."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    by_name = {path.name: path for path in made}
    bases = [Input("made", f"made/{name}", str(by_name[name])) for name in _MADE if name in by_name]
    bases += [Input("pydicom", f"pydicom/{name}", str(PYDICOM_DATA / name)) for name in _REAL]
    copies = [copy for base in bases for copy in _copies(base, folder)]
    return bases, copies


def _copies(base: Input, folder: Path) -> Iterator[Input]:
    chance = random.Random(base.name)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for number in range(EACH):
            ds = pydicom.dcmread(base.path, force=True)
            change = chance.choice(_CHANGES)
            what = change(ds, chance)
            if not what:
                continue
            path = folder / f"{Path(base.name).stem}-{number:02}-{what}.dcm"
            ds.save_as(path, enforce_file_format=False)
            yield Input("broken", f"broken/{path.name}", str(path), base.name)


def _places(ds: Dataset, level: int = 1) -> Iterator[tuple[Dataset, DataElement, str]]:
    """The public attributes of an object and of the first items of its sequences, with names for them."""
    for element in ds:
        keyword = element.keyword
        if not keyword or element.tag.is_private or keyword in _KEPT:
            continue
        yield ds, element, keyword
        if element.VR == "SQ" and element.value and level < _DEEPEST:
            for inside, inner, name in _places(element.value[0], level + 1):
                yield inside, inner, f"{keyword}.{name}"


def _chosen(
    ds: Dataset, chance: random.Random, fits: Callable[[DataElement], object]
) -> tuple[Dataset, DataElement, str] | None:
    # By name, so that what else an object has moves as little as possible.
    found = sorted((one for one in _places(ds) if fits(one[1])), key=lambda one: one[2])
    return chance.choice(found) if found else None


def _remove(ds: Dataset, chance: random.Random) -> str:
    chosen = _chosen(ds, chance, lambda element: True)
    if chosen is None:
        return ""
    inside, element, name = chosen
    del inside[element.tag]
    return f"without-{name}"


def _empty(ds: Dataset, chance: random.Random) -> str:
    chosen = _chosen(ds, chance, lambda element: not element.is_empty)
    if chosen is None:
        return ""
    inside, element, name = chosen
    inside[element.tag] = DataElement(element.tag, element.VR, None)
    return f"empty-{name}"


def _change(ds: Dataset, chance: random.Random) -> str:
    chosen = _chosen(ds, chance, lambda element: element.VR in _WRONG)
    if chosen is None:
        return ""
    inside, element, name = chosen
    inside[element.tag] = _as_it_stands(element, [_WRONG[element.VR], *_texts(element)[1:]])
    return f"wrong-{name}"


def _more(ds: Dataset, chance: random.Random) -> str:
    chosen = _chosen(ds, chance, lambda element: element.VR in _WRONG and element.VM == 1)
    if chosen is None:
        return ""
    inside, element, name = chosen
    inside[element.tag] = _as_it_stands(element, _texts(element) * 2)
    return f"twice-{name}"


def _items(ds: Dataset, chance: random.Random) -> str:
    chosen = _chosen(ds, chance, lambda element: element.VR == "SQ" and element.value)
    if chosen is None:
        return ""
    _, element, name = chosen
    element.value.append(element.value[0])
    return f"items-{name}"


def _texts(element: DataElement) -> list[str]:
    return [str(one) for one in (element.value if element.VM > 1 else [element.value])]


def _as_it_stands(element: DataElement, values: list[str]) -> RawDataElement:
    """An element whose bytes are written unchecked, however wrong."""
    if element.VR == "US":
        data = b"".join(int(one).to_bytes(2, "little") for one in values)
    else:
        data = "\\".join(values).encode("latin-1")
        data += (b"\0" if element.VR == "UI" else b" ") * (len(data) % 2)
    return RawDataElement(element.tag, element.VR, len(data), data, 0, False, True)


_CHANGES: Final = (_remove, _remove, _empty, _empty, _change, _change, _more, _items)
