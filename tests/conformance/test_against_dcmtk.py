"""The codec against dcmtk: what it reads of our files, and what we read of the files that it writes.

Three forms are compared: dcmdump's lines, dcm2json's values and our elements, all brought to the same plain values.
Where they differ, the reason is settled from the standard and stands in ``REASONS`` as a predicate.
"""

import base64
import json
import math
import re
import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from copy import deepcopy
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

import pytest

import dicodec
from conformance.objects import ct_image, mr_image, sc_image
from corpora import CORPUS, NO_CORPUS, PYDICOM_DATA, short
from dicodec.dataset import Dataset
from dicodec.element import Element
from dicodec.element_store import ElementStore
from dicodec.errors import UnsupportedError, ValueDecodeError
from dicodec.transfer_syntax import EXPLICIT_LITTLE_ENDIAN, IMPLICIT_LITTLE_ENDIAN, is_native
from dicodec.vr import BULK, NUMBERS, ONE_TEXT, TEXT

PROGRAMS = ("dcmdump", "dcmconv", "dcm2json")
MISSING = [program for program in PROGRAMS if shutil.which(program) is None]

pytestmark = [
    pytest.mark.oracle,
    pytest.mark.skipif(bool(MISSING), reason=f"{', '.join(MISSING)} (Debian's dcmtk) is not installed"),
]

_TESTS: Final = PYDICOM_DATA / "test_files"
#: Diverse files: both encodings, all kinds of sequences and private elements, compressed pixel data, odd lengths,
#: character sets, waveforms, structured reports, radiotherapy, a directory, files without file meta information.
NAMES: Final = (
    "CT_small.dcm", "MR_small.dcm", "MR_small_implicit.dcm", "MR_small_padded.dcm", "MR_small_RLE.dcm",
    "JPEG2000.dcm", "JPEG2000-embedded-sequence-delimiter.dcm", "JPGExtended.dcm", "693_J2KI.dcm",
    "SC_rgb_jpeg_dcmtk.dcm", "SC_rgb_jpeg_gdcm.dcm", "SC_rgb_rle_2frame.dcm", "SC_rgb_rle_16bit.dcm",
    "SC_rgb_small_odd.dcm", "SC_rgb_small_odd_jpeg.dcm", "SC_ybr_full_422_uncompressed.dcm", "UN_sequence.dcm",
    "ExplVR_LitEndNoMeta.dcm", "nested_priv_SQ.dcm", "priv_SQ.dcm", "no_meta_group_length.dcm",
    "empty_charset_LEI.dcm", "liver_1frame.dcm", "reportsi.dcm", "reportsi_with_empty_number_tags.dcm",
    "rtdose.dcm", "rtdose_rle_1frame.dcm", "rtplan.dcm", "rtstruct.dcm", "test-SR.dcm", "waveform_ecg.dcm",
    "examples_overlay.dcm", "examples_palette.dcm", "dicomdirtests/DICOMDIR", "dicomdirtests/DICOMDIR-implicit",
    "dicomdirtests/77654033/CR1/6154", "dicomdirtests/98892001/CT2N/6293",
    "../charset_files/chrFren.dcm", "../charset_files/chrRuss.dcm", "../charset_files/chrX1.dcm",
    "../charset_files/chrX2.dcm", "../charset_files/chrSQEncoding1.dcm",
)  # fmt: skip
CORPUS_NAMES: Final = (
    "highdicom/seg_image_ct_binary_overlap.dcm", "highdicom/sm_image_jpegls.dcm", "highdicom/sm_annotations.dcm",
    "highdicom/sr_document_with_multiple_groups.dcm", "pydicom-data/parametric_map_float.dcm",
    "pydicom-data/parametric_map_double_float.dcm", "pydicom-data/emri_small_RLE.dcm", "pydicom-data/vlut_04.dcm",
    "pydicom-data/explicit_VR-UN.dcm", "pydicom-data/SC_rgb_gdcm2k_uncompressed.dcm",
)  # fmt: skip
FILES: Final = [
    path
    for path in [*(_TESTS / name for name in NAMES), *(CORPUS / name for name in CORPUS_NAMES)]
    if path.is_file()
]

#: How dcmconv rewrites a file; the first two only where pixel data is not compressed.
MODES: Final[Mapping[str, tuple[str, ...]]] = {
    "implicit": ("+ti",),
    "explicit": ("+te",),
    "undefined": ("-e", "-g"),
    "defined": ("+e",),
    "groups": ("+g",),
    "padded": ("+p", "512", "64"),
    "bare implicit": ("-F", "+ti"),
    "bare explicit": ("-F", "+te"),
}
SYNTAX_CHANGES: Final = {"implicit": IMPLICIT_LITTLE_ENDIAN, "explicit": EXPLICIT_LITTLE_ENDIAN}


# One plain form of values for all three: None when empty, bytes of bulk data, a list of items' elements for
# sequences, else a tuple of str, int and float; AT are eight digits.


class Plain(NamedTuple):
    """One element in the form that all programs are brought to."""

    path: str
    tag: int
    vr: str
    value: Any
    length: int | None
    """None for an undefined length, or where it is not told."""


class Difference(NamedTuple):
    """One element that does not agree."""

    where: str
    ours: Plain | None
    theirs: Plain | None
    raw: bytes = b""


def _ours(data: ElementStore, prefix: str = "") -> Iterator[tuple[Plain, Element]]:
    for element in data:
        path = f"{prefix}{element.tag}"
        undefined = element.is_undefined_length
        length = None if undefined else len(element.raw)
        if element.vr == "SQ":
            yield Plain(path, element.tag, "SQ", len(element.value), length), element
            for number, item in enumerate(element.value, 1):
                yield from _ours(item, f"{path}[{number}].")
        else:
            yield Plain(path, element.tag, element.vr, _plain(element), length), element


def _plain(element: Element) -> Any:
    if element.fragments is not None:
        return [bytes(fragment) for fragment in element.fragments]
    try:
        value = element.value
    except (ValueDecodeError, UnsupportedError) as error:
        return error
    if value is None:
        return None
    if element.vr in BULK:
        return bytes(value)
    values = value if isinstance(value, tuple) else (value,)
    if element.vr == "AT":
        return tuple(f"{int(one):08X}" for one in values)
    return tuple(one if isinstance(one, int | float) or one is None else str(one) for one in values)


def _of_text(vr: str, text: str) -> Any:
    """A text of dcmtk as values of a VR."""
    parts = [text] if vr in ONE_TEXT else text.split("\\")
    if vr == "IS":
        return tuple(int(part) if part.strip() else None for part in parts)
    if vr == "DS":
        return tuple(float(part) if part.strip() else None for part in parts)
    return tuple(parts)


# dcmdump


_LINE = re.compile(r"( *)\(([0-9a-f]{4}),([0-9a-f]{4})\) (\S\S) (.*?) +# +(u/l|\d+), *(\d+) [^#]*", re.DOTALL)
_QUOTED = re.compile(r"&(#\d+|lt|gt|amp|quot|apos);")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}
_BYTES = ("OB", "UN", "??", "ox", "px", "pi")
_WORDS = {"OW": 2, "OL": 4, "OV": 8}


def _run(program: str, *arguments: str | Path) -> bytes:
    """What a program prints. It must not complain."""
    done = subprocess.run([program, *arguments], capture_output=True, check=False, timeout=60)
    assert (done.returncode, done.stderr.decode("latin-1")) == (0, "")
    return done.stdout


def _dumps(paths: Iterable[Path]) -> dict[Path, list[str]]:
    """dcmdump's lines of each file, all files in one call."""
    # Quoted, so that every element is one line whatever its value is. The header cannot occur in a value.
    text = _run("dcmdump", "+F", "+L", "-Un", "+Qn", *paths).decode("latin-1")
    parts = re.split(r"^# dcmdump \(\d+/\d+\): (.*)\n", text, flags=re.MULTILINE)
    return {
        Path(name): [line for line in body.splitlines() if line and not line.startswith("#")]
        for name, body in zip(parts[1::2], parts[2::2], strict=True)
    }


def _dumped(lines: list[str], codec: str) -> list[Plain]:
    """Elements of dcmdump's lines, in the same form and order as ``_ours``."""
    found: list[Plain] = []
    open_sequences: list[tuple[str, int]] = []  # path and number of items so far
    for line in lines:
        match = _LINE.fullmatch(line)
        assert match, line
        group, element, vr, text, stated, _ = match.groups()[1:]
        length = None if stated == "u/l" else int(stated)
        tag = int(group + element, 16)
        depth = len(match[1]) // 4 + len(match[1]) // 2 % 2
        if tag == 0xFFFEE0DD:
            open_sequences.pop()
        elif tag == 0xFFFEE000:
            path, count = open_sequences.pop()
            open_sequences.append((path, count + 1))
            owner = next(index for index in reversed(range(len(found))) if found[index].path == path)
            value = found[owner].value
            more = value + 1 if vr == "na" else [*value, _of_dump("OB", text, codec) or b""]
            found[owner] = found[owner]._replace(value=more)
        elif tag != 0xFFFEE00D:
            prefix = "".join(f"{path}[{count}]." for path, count in open_sequences[-1:])
            path = f"{prefix}({group.upper()},{element.upper()})"
            if vr == "SQ" or text.startswith("(PixelSequence"):
                open_sequences.append((path, 0))
                found.append(Plain(path, tag, vr, 0 if vr == "SQ" else [], length))
            else:
                found.append(Plain(path, tag, vr, _of_dump(vr, text, codec), length))
        del depth
    assert not open_sequences
    return found


def _of_dump(vr: str, text: str, codec: str) -> Any:
    if text == "(no value available)":
        return None
    if vr in TEXT:
        assert text[0] + text[-1] == "[]", text
        raw = _QUOTED.sub(lambda one: _NAMED.get(one[1]) or chr(int(one[1][1:])), text[1:-1])
        return _of_text(vr, raw.encode("latin-1").decode(codec))
    parts = text.split("\\")
    if vr in _BYTES:
        return bytes(int(part, 16) for part in parts)
    if vr == "OW":
        return b"".join(int(part, 16).to_bytes(2, "little") for part in parts)
    if vr in _WORDS:
        return b"".join(int(part).to_bytes(_WORDS[vr], "little") for part in parts)
    if vr == "AT":
        return tuple(part.strip("()").replace(",", "").upper() for part in parts)
    kind = float if vr in ("FL", "FD", "OF", "OD") else int
    return tuple(map(kind, parts))
