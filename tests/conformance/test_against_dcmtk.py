"""The codec against dcmtk: what it reads of our files, and what we read of the files that it writes.

Three forms are compared: dcmdump's lines, dcm2json's values and our elements, all brought to the same plain values.
Where they differ, the reason is settled from the standard and stands in ``REASONS`` as a predicate.
"""

import importlib.util
import shutil
import struct
import subprocess
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from copy import deepcopy
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest

import dicodec
from conformance.dcmtk import (
    CHANGING_REASONS,
    JSON_REASONS,
    REWRITING_REASONS,
    Difference,
    Plain,
    by_converting,
    differences_of,
    on_text,
    plain_in_json,
    plain_of,
    plain_of_dump,
    plain_of_json,
    plain_without_lengths,
    reasons_of,
    run_dcm2json,
    run_dcmdump,
)
from conformance.objects import ct_image, mr_image, sc_image
from corpora import CORPUS, NO_CORPUS, PYDICOM_DATA, short
from dicodec.dataset import Dataset
from dicodec.element_map import ElementMap
from dicodec.transfer_syntax import EXPLICIT_LITTLE_ENDIAN, IMPLICIT_LITTLE_ENDIAN

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
    path for path in [*(_TESTS / name for name in NAMES), *(CORPUS / name for name in CORPUS_NAMES)] if path.is_file()
]

#: Character sets that dcm2json cannot convert, since its library does not know them.
NO_JSON: Final = {"chrSQEncoding1.dcm": "ISO 2022 IR 87"}

#: How dcmconv rewrites a file. What names a transfer syntax is for pixel data that is not compressed.
MODES: Final[Mapping[str, tuple[str, ...]]] = {
    "implicit": ("+ti",),
    "explicit": ("+te",),
    "undefined lengths": ("-e", "-g"),
    "defined lengths": ("+e",),
    "group lengths": ("+g",),
    "padding": ("+p", "512", "64"),
    "bare": ("-F",),
    "bare implicit": ("-F", "+ti"),
    "bare explicit": ("-F", "+te"),
    "known": ("+uc",),  # the dictionary's VR in the place of UN
}
SYNTAX_CHANGES: Final = {"implicit": IMPLICIT_LITTLE_ENDIAN, "explicit": EXPLICIT_LITTLE_ENDIAN}


# One plain form of values for all: None when empty, bytes of bulk data, a list of fragments, the number of items of
# a sequence, else a tuple of str, int and float; AT are eight digits.


def _is_compressed(path: Path) -> bool:
    return any(element.fragments is not None for element in dicodec.read(path))


@pytest.fixture(scope="module")
def rewritten(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[Path, str], Path]:
    """What dcmconv makes of each file in each mode; it refuses none."""
    folder = tmp_path_factory.mktemp("rewritten")

    def convert(job: tuple[Path, str, Path]) -> tuple[int, str]:
        source, mode, target = job
        done = subprocess.run(["dcmconv", *MODES[mode], source, target], capture_output=True, check=False, timeout=60)
        return done.returncode, done.stderr.decode("latin-1")

    jobs = []
    for number, path in enumerate(FILES):
        modes = [mode for mode, options in MODES.items() if not {"+ti", "+te"}.intersection(options)]
        for mode in modes if _is_compressed(path) else MODES:
            if mode == "known" and not _has_unknown(path):
                continue
            target = folder / f"{number}-{mode.replace(' ', '-')}.dcm"
            jobs.append((path, mode, target))
    with ThreadPoolExecutor(4) as pool:
        for job, (status, message) in zip(jobs, pool.map(convert, jobs), strict=True):
            assert status == 0, (job, message)
    return {(path, mode): target for path, mode, target in jobs}


def _demo_ct() -> Dataset:
    path = Path(__file__).resolve().parents[2] / "examples" / "demo.py"
    spec = importlib.util.spec_from_file_location("demo_of_dcmtk_test", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    made: Dataset = module.ct_image()
    return made


#: A value of each VR, some of odd length, several where that is possible.
_VALUES: Final[Mapping[str, Any]] = {
    "AE": ("A", "STORE SCP"), "AS": ("046Y", "003W"), "AT": (0x00080018, 0x7FE00010), "CS": ("A", "", "B_2"),
    "DA": (date(2024, 2, 29), "19991231"), "DS": ("1.50", -2e3, 1e-9, "+0"), "DT": ("2020", "20200101120000.5+0100"),
    "FD": (1.1, -2e300, 5e-324, 0.1), "FL": (1.1, 0, -3.5), "IS": (1, -2, 2147483647), "LO": ("a # 1, 2 [x]", "b"),
    "LT": " two\r\nlines\\ and a tab\t.", "OB": b"odd", "OD": struct.pack("<2d", 0.5, -4),
    "OF": struct.pack("<f", 0.25),
    "OL": b"12345678", "OV": b"12345678", "OW": b"1234", "PN": ("Yamada^Tarou", "A^B^C^D^E=F=G"), "SH": ("x", "& <y>"),
    "SL": (-1, 2**31 - 1), "SS": (-1, 32767), "ST": "a\\b", "SV": (-(2**63), 1), "TM": ("10", "101112.123"),
    "UC": ("unlimited", "characters" * 20), "UI": ("1.2", "1.2.840.10008.1.2"), "UL": (1, 2**32 - 1), "UN": b"xyz",
    "UR": "http://example.com/a?b=c\\d", "US": (1, 65535), "UT": "long " * 20000 + ".", "UV": (2**64 - 1, 0),
}  # fmt: skip


def _every_vr(charset: str, text: str) -> Dataset:
    made = Dataset(SpecificCharacterSet=charset)
    made.SOPClassUID = "1.2.840.10008.5.1.4.1.1.66"
    made.SOPInstanceUID = "1.2.3.4"
    made.PatientName = f"{text}^{text}"
    made.PatientComments = f"{text}\r\n{text} <&\"'>"
    made.PatientID = None
    made.OtherPatientNames = (text, "B")
    made.FrameIncrementPointer = ("FrameTime", 0x00181065)
    made.ReferencedImageSequence = []
    made.PixelSpacing = (0.1, 1 / 3)
    made.LongTrianglePointIndexList = bytes(12)
    for group in (0x0009, 0x7FE1):
        block = made.private_block(group, f"MAKER {group} # z")
        for number, (vr, value) in enumerate(_VALUES.items()):
            block.set(number, value, vr)
            block.set(number + 0x40, None, vr)
        item = Dataset(PatientName=text, PatientID="1")
        item.private_block(group, "INNER").set(1, (text, "x"), "LO")
        for depth in range(5):
            item = Dataset({"ReferencedImageSequence": [item, {}], "InstanceNumber": depth})
        block.set(0x80, [item, {}, {"RequestAttributesSequence": [{"StudyID": text}]}], "SQ")
        block.set(0x81, [], "SQ")
    return made


def _ct_in_utf8() -> Dataset:
    region = {"CodeValue": "1", "CodingSchemeDesignator": "99TEST", "CodeMeaning": "Schädel"}
    return ct_image(SpecificCharacterSet="ISO_IR 192", PatientName="Müller^Jörg", AnatomicRegionSequence=[region])


def _compressed(name: str) -> Dataset:
    """A file whose fragments are kept while the rest is written anew."""
    made = dicodec.read(_TESTS / name)
    made.PatientComments = "changed"
    made.ReferencedImageSequence = [{"ReferencedSOPClassUID": "1.2.3", "ReferencedSOPInstanceUID": "1.2.4"}]
    return made


OURS: Final[Mapping[str, tuple[Callable[[], Dataset], str | None, str]]] = {
    "ct": (ct_image, None, "ascii"),
    "mr": (mr_image, None, "ascii"),
    "sc": (sc_image, None, "ascii"),
    "ct implicit": (ct_image, IMPLICIT_LITTLE_ENDIAN, "ascii"),
    "demo": (_demo_ct, None, "ascii"),
    "every VR": (lambda: _every_vr("ISO_IR 192", "Grüße 山田"), None, "utf-8"),
    "every VR in Latin-1": (lambda: _every_vr("ISO_IR 100", "Grüße"), None, "latin-1"),
    "every VR implicit": (lambda: _every_vr("ISO_IR 192", "Grüße 山田"), IMPLICIT_LITTLE_ENDIAN, "utf-8"),
    "JPEG 2000": (lambda: _compressed("JPEG2000.dcm"), None, "latin-1"),
    "RLE with two frames": (lambda: _compressed("SC_rgb_rle_2frame.dcm"), None, "latin-1"),
    "ct with text in items": (_ct_in_utf8, None, "utf-8"),
    "directory": (lambda: dicodec.read(_TESTS / "dicomdirtests" / "DICOMDIR"), None, "latin-1"),
}


@pytest.fixture(scope="module")
def made() -> dict[str, Dataset]:
    """Our objects."""
    return {name: make() for name, (make, _, _) in OURS.items()}


@pytest.fixture(scope="module")
def written(made: dict[str, Dataset], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Our files."""
    folder = tmp_path_factory.mktemp("written")
    paths = {}
    for name, (_, syntax, _) in OURS.items():
        paths[name] = folder / f"{name.replace(' ', '-')}.dcm"
        dicodec.write(made[name], paths[name], transfer_syntax=syntax)
    return paths


@pytest.fixture(scope="module")
def shown(written: dict[str, Path]) -> dict[str, list[str]]:
    """dcmdump's lines of our files. It warns of nothing but that private sequences have no VR in implicit VR."""
    lines, warnings = run_dcmdump(written.values(), "+fo")
    assert all(line.endswith("(CP-246)") for line in warnings.splitlines())
    return {name: lines[path] for name, path in written.items()}


# The tests.


@pytest.mark.parametrize("name", OURS)
def test_dcmdump_shows_what_we_wrote(
    name: str, made: dict[str, Dataset], written: dict[str, Path], shown: dict[str, list[str]]
) -> None:
    """Tags, VRs, lengths and values, file meta information included; sequences in their style of length."""
    read = dicodec.read(written[name])
    assert read.file_meta is not None
    _, syntax, codec = OURS[name]
    if syntax is None:
        # Bytes of what was assigned are known before it is written.
        assert [one[:4] + one[6:] for one in plain_of(made[name])] == [one[:4] + one[6:] for one in plain_of(read)]
    ours = [*plain_of(read.file_meta), *plain_of(read)]
    theirs = plain_of_dump(shown[name], codec)
    assert [(one.path, one.length) for one in ours] == [(one.path, one.length) for one in theirs]
    why = reasons_of({**JSON_REASONS, **_DUMP_REASONS})
    assert [one for one in differences_of(ours, theirs, why) if not why(one)] == []


_DUMP_REASONS: Final[Mapping[str, Callable[[Plain, Plain], bool]]] = {
    "padding is shown, but does not belong to the value (PS3.5 6.2)": (
        lambda ours, theirs: ours.vr == theirs.vr and by_converting(on_text(lambda one: one.rstrip(" ")))(ours, theirs)
    ),
}


@pytest.mark.parametrize("name", [name for name in OURS if name != "every VR implicit"])
def test_dcm2json_tells_what_we_wrote(name: str, written: dict[str, Path]) -> None:
    why = reasons_of(JSON_REASONS)
    differences = differences_of(
        plain_in_json(dicodec.read(written[name])), plain_of_json(run_dcm2json(written[name])), why
    )
    assert [one for one in differences if not why(one)] == []


def _json_differences(path: Path, source: Path) -> list[Difference]:
    return list(
        differences_of(plain_in_json(dicodec.read(path)), plain_of_json(run_dcm2json(source)), reasons_of(JSON_REASONS))
    )


@cache
def _has_unknown(path: Path) -> bool:
    """Whether known elements are stored as UN, which dcm2json leaves so; dcmconv can give them their VR."""
    return any(one.stored_vr == "UN" and one.vr != "UN" for one in plain_of(dicodec.read(path)))


def _source_of_json(path: Path, rewritten: dict[tuple[Path, str], Path]) -> Path:
    return rewritten[path, "known"] if _has_unknown(path) else path


@pytest.mark.parametrize("path", [path for path in FILES if path.name not in NO_JSON], ids=short)
def test_dcm2json_tells_the_same_of_real_files(path: Path, rewritten: dict[tuple[Path, str], Path]) -> None:
    why = reasons_of(JSON_REASONS)
    differences = _json_differences(path, _source_of_json(path, rewritten))
    assert [one for one in differences if not why(one)] == []


@pytest.mark.parametrize("path", FILES, ids=short)
def test_rewritten_files_have_the_same_values(path: Path, rewritten: dict[tuple[Path, str], Path]) -> None:
    why = reasons_of(REWRITING_REASONS)
    original = list(plain_without_lengths(dicodec.read(path)))
    for mode in MODES:
        if (path, mode) in rewritten:
            read = dicodec.read(rewritten[path, mode])
            differences = differences_of(original, plain_without_lengths(read), why)
            assert (mode, [one for one in differences if not why(one)]) == (mode, [])


@pytest.mark.parametrize("path", FILES, ids=short)
def test_rewritten_files_are_written_as_they_are(path: Path, rewritten: dict[tuple[Path, str], Path]) -> None:
    """Untouched, and put together of their elements one by one."""
    for mode in MODES:
        if (path, mode) not in rewritten:
            continue
        data = rewritten[path, mode].read_bytes()
        read = dicodec.read(rewritten[path, mode])
        assert dicodec.encode(read) == data, mode
        alone = dicodec.encode(read, bare=True)
        assert data.endswith(alone), mode
        copied = deepcopy(read)
        for one in (read, copied):
            _touch(one)
            assert dicodec.encode(one, bare=True) == alone, mode
        # Where the file meta information contradicts the data set it is mended.
        if read.file_meta is None or _uids_agree(read):
            assert dicodec.encode(read, bare=read.file_meta is None) == data, mode


def _touch(data: Any) -> None:
    """Assign an element to itself in every data set and item, so that none is copied as a whole."""
    for element in data:
        if element.vr == "SQ":
            for item in element.value:
                _touch(item)
    for element in list(data)[:1]:
        data.set(element.tag, element)
    assert data.touched or not len(data)


def _uids_agree(data: Dataset) -> bool:
    meta = data.file_meta
    assert meta is not None
    pairs = (("MediaStorageSOPClassUID", "SOPClassUID"), ("MediaStorageSOPInstanceUID", "SOPInstanceUID"))
    return all(name not in data or meta.get(stored) == data.get(name) for stored, name in pairs)


@pytest.mark.parametrize("path", FILES, ids=short)
def test_bare_data_sets_are_recognised(path: Path, rewritten: dict[tuple[Path, str], Path]) -> None:
    original = dicodec.read(path)
    for mode, syntax in {
        "bare": IMPLICIT_LITTLE_ENDIAN
        if original.transfer_syntax == IMPLICIT_LITTLE_ENDIAN
        else EXPLICIT_LITTLE_ENDIAN,
        "bare implicit": IMPLICIT_LITTLE_ENDIAN,
        "bare explicit": EXPLICIT_LITTLE_ENDIAN,
    }.items():
        if (path, mode) not in rewritten:
            continue
        read = dicodec.read(rewritten[path, mode])
        assert (read.file_meta, read.preamble, read.transfer_syntax) == (None, None, syntax)
        # Only its file meta information says that a directory is one.
        assert type(read) is (type(original) if "SOPClassUID" in original else dicodec.Dataset)
        told = dicodec.decode(rewritten[path, mode].read_bytes(), transfer_syntax=syntax)
        assert list(plain_of(told)) == list(plain_of(read))
        # Saved as a file, it is one that starts with what was given.
        file = dicodec.decode(dicodec.encode(told))
        assert (file.transfer_syntax, list(plain_of(file))) == (syntax, list(plain_of(told)))


def _changed(rewritten: dict[tuple[Path, str], Path], folder: Path) -> dict[tuple[Path, str], Path]:
    """Our own changes of transfer syntax."""
    paths = {}
    for number, path in enumerate(FILES):
        for mode, syntax in SYNTAX_CHANGES.items():
            if (path, mode) in rewritten:
                paths[path, mode] = folder / f"{number}-{mode}.dcm"
                dicodec.write(dicodec.read(path), paths[path, mode], transfer_syntax=syntax)
    return paths


def test_changing_the_transfer_syntax_as_dcmconv_does(rewritten: dict[tuple[Path, str], Path], tmp_path: Path) -> None:
    """dcmdump shows the same of our result and of dcmconv's, but for file meta information and styles of length."""
    changed = _changed(rewritten, tmp_path)
    ours, _ = run_dcmdump(changed.values())
    theirs, _ = run_dcmdump(rewritten[key] for key in changed)
    why = reasons_of(CHANGING_REASONS)
    count = 0
    for key, path in changed.items():
        both = [
            [one for one in plain_of_dump(lines, "latin-1") if one.tag >> 16 != 2 and one.tag & 0xFFFF]
            for lines in (ours[path], theirs[rewritten[key]])
        ]
        count += len(both[0])
        assert (key, [one for one in differences_of(*both, why) if not why(one)]) == (key, [])
        lengths = [{one.path: one.length for one in side if one.vr != "SQ"} for side in both]
        differing = {name for name in lengths[0].keys() & lengths[1].keys() if lengths[0][name] != lengths[1][name]}
        assert differing <= _odd_values(key[0])
    assert count > 5000


def _odd_values(path: Path) -> set[str]:
    """Values that dcmconv pads to even length, or whose second pad byte it drops."""
    return {one.path for one in plain_of(dicodec.read(path)) if len(one.raw) % 2 or one.raw.endswith((b"  ", b"\0\0"))}


def test_there_and_back(rewritten: dict[tuple[Path, str], Path]) -> None:
    """Changing the transfer syntax twice gives the same bytes where VRs survive it; group lengths are right."""
    checked = same = 0
    for (path, mode), target in rewritten.items():
        if mode != "group lengths" or _is_compressed(path):
            continue
        original = dicodec.read(target)
        explicit = original.transfer_syntax == EXPLICIT_LITTLE_ENDIAN
        other = IMPLICIT_LITTLE_ENDIAN if explicit else EXPLICIT_LITTLE_ENDIAN
        read = dicodec.decode(dicodec.encode(original, transfer_syntax=other))
        checked += _check_group_lengths(read)
        before = [(one.path, one.stored_vr) for one in plain_of(original)]
        if not explicit or before == [(one.path, one.vr) for one in plain_of(read)]:
            back = dicodec.encode(read, transfer_syntax=original.transfer_syntax, bare=True)
            assert back == dicodec.encode(original, bare=True), short(path)
            same += 1
    assert (checked > 100, same > 5) == (True, True)


def _check_group_lengths(data: ElementMap) -> int:
    """Group lengths, as far as another group follows: that tells where theirs ends."""
    elements = list(data)
    checked = 0
    for element in elements:
        if element.vr == "SQ":
            checked += sum(map(_check_group_lengths, element.value))
        if element.tag & 0xFFFF == 0:
            after = [one.offset for one in elements if one.tag >> 16 > element.tag >> 16]
            if after:
                assert element.offset is not None
                assert after[0] is not None
                assert element.value == after[0] - element.offset - 12
                checked += 1
    return checked


def test_every_reason_is_needed(rewritten: dict[tuple[Path, str], Path]) -> None:
    """A reason that no file shows any more is taken out of its list."""
    unused = {*JSON_REASONS, *REWRITING_REASONS}
    for path in FILES:
        if path.name not in NO_JSON:
            for one in _json_differences(path, _source_of_json(path, rewritten)):
                unused.difference_update(reasons_of(JSON_REASONS)(one))
        original = list(plain_without_lengths(dicodec.read(path)))
        why = reasons_of(REWRITING_REASONS)
        for mode in MODES:
            if (path, mode) in rewritten:
                read = dicodec.read(rewritten[path, mode])
                for one in differences_of(original, plain_without_lengths(read), why):
                    unused.difference_update(why(one))
    if unused and not CORPUS.is_dir():
        pytest.skip(f"some reasons only show in the corpus; {NO_CORPUS}")
    assert unused == set()
