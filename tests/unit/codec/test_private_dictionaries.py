"""Dictionaries of private elements, with pydicom's as oracle (PS3.5 7.8)."""

import importlib.util
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pydicom
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom import datadict
from pydicom._private_dict import private_dictionaries as theirs

from corpora import pydicom_files
from dicodec.core.walk import elements_of
from dicodec.errors import DicomError, UnknownKeyError
from dicodec.io import encode, read
from dicodec.private import creator_of, private_blocks
from dicodec.private_dictionary import PrivateDictionary, PrivateEntry, _Packed
from dicodec.tag import Tag

BUILTIN = PrivateDictionary.builtin()
ROOT = Path(__file__).parents[3]
DATA = ROOT / "runtime/dicodec/data/private_dictionary.tsv"

#: Where pydicom has two entries for one element, one of them for block 10 alone, which we do not tell apart.
CONTRADICTIONS = {
    ("ELSCINT1", 0x01F1, 0x0C): "VM 2 or 1",
    ("ELSCINT1", 0x01F1, 0x26): "DS or FD; PS3.15 E.3.10 prints DS",
    ("ELSCINT1", 0x01F1, 0x4E): "LO or SH",
}
#: Creators of whom nothing was taken: pydicom has no entry of an element in a block.
EMPTY = {"BioPri3D"}


def reachable() -> Iterator[tuple[str, int]]:
    """A tag in block 10 for every entry of pydicom that its own functions give for an element in a block."""
    for creator, entries in theirs.items():
        for key in entries:
            if match := re.fullmatch(r"(?:([0-9A-F]{4})(?:xx|10)|(..)xxxx)([0-9A-F]{2})", key):
                groups = [int(match[1], 16)] if match[1] else [int(match[2] + low, 16) for low in ("01", "13", "FF")]
                yield from ((creator, group << 16 | 0x1000 | int(match[3], 16)) for group in groups if group & 1)


# The dictionary that comes with dicodec.


def test_every_entry_is_what_pydicom_says() -> None:
    count = 0
    different = set()
    for creator, tag in reachable():
        vr = datadict.private_dictionary_VR(tag, creator)
        vm = datadict.private_dictionary_VM(tag, creator)
        name = datadict.private_dictionary_description(tag, creator)
        ours = BUILTIN.entry(creator, tag >> 16, tag & 0xFF)
        assert ours is not None, (creator, Tag(tag))
        if ours[:2] != (vr.replace("_", " or "), vm):
            different.add((creator, tag >> 16, tag & 0xFF))
        elif name != "Unknown" and creator != "ELSCINT1":  # two names of one element
            assert ours.name == name
        count += 1
    assert different == set(CONTRADICTIONS)
    assert count > 8900


def test_every_entry_without_a_block_holds_in_all() -> None:
    count = 0
    for creator, entries in theirs.items():
        for key, (vr, vm, name, _) in entries.items():
            if re.fullmatch(r"[0-9A-F]{4}00[0-9A-F]{2}", key):
                ours = BUILTIN[creator, int(key[:4], 16), int(key[6:], 16)]
                assert (ours.vr, ours.vm) == (vr, vm)
                assert name in ("Unknown", ours.name)
                count += 1
    assert count > 1600


def test_no_entry_is_ours_alone() -> None:
    assert set(BUILTIN.creators()) == set(theirs) - EMPTY
    for (creator, group, number), entry in BUILTIN.items():
        keys = [f"{group:04X}{block}{number:02X}" for block in ("xx", "00", "10")]
        found = [theirs[creator][key] for key in [*keys, f"{group >> 8:02X}xxxx{number:02X}"] if key in theirs[creator]]
        assert entry[:2] in {(vr.replace("_", " or "), vm) for vr, vm, *_ in found}
        assert entry.name in {"" if name == "Unknown" else name for _, _, name, _ in found}


def converter() -> ModuleType:
    spec = importlib.util.spec_from_file_location("converter", ROOT / "tools/private_dictionary.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def test_the_data_file_is_what_the_converter_makes_of_its_source() -> None:
    text = DATA.read_text(encoding="utf-8")
    version = re.search(r"pydicom (\S+),", text)
    assert version is not None
    if pydicom.__version__ != version[1]:
        pytest.skip(f"the file is of pydicom {version[1]}, this is {pydicom.__version__}")
    made, remarks = converter().render(theirs, pydicom.__version__)
    assert made == text
    assert sum(remark.endswith("left out") for remark in remarks) == 13


def test_the_data_file_is_sorted_and_says_whose_it_is() -> None:
    text = DATA.read_text(encoding="utf-8")
    comment, *sections = text.split("\n[")
    assert "pydicom 3" in comment
    assert "GDCM" in comment
    assert "MIT" in comment
    assert "BSD" in comment
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8")
    assert "Mathieu Malaterre" in notice
    assert "Darcy Mason" in notice
    names = [section.partition("]\n")[0] for section in sections]
    assert names == sorted(set(names))
    for section in sections:
        keys = [line.partition("\t")[0] for line in section.splitlines()[1:]]
        assert keys == sorted(set(keys))
        assert keys
    assert not re.search(r"[ \t]$", text, re.MULTILINE)


def test_entries() -> None:
    assert BUILTIN is PrivateDictionary.builtin()
    entry = BUILTIN.entry("GEMS_ACQU_01", 0x0019, 0x02)
    assert entry == PrivateEntry("SL", "1", "Detector Channel")
    assert BUILTIN.entry(" GEMS_ACQU_01\0 ", 0x0019, 0x02) == entry
    assert BUILTIN["GEMS_ACQU_01", 0x0019, 0x02] == entry
    assert ("GEMS_ACQU_01", 0x0019, 0x02) in BUILTIN
    assert BUILTIN.get(("GEMS_ACQU_01", 0x0019, 0x01)) is not None
    assert BUILTIN.entry("gems_acqu_01", 0x0019, 0x02) is None
    assert BUILTIN.entry("GEMS_ACQU_01", 0x0021, 0xFE) is None
    for creator in ("", "NOBODY", "é", "\udcff", "[GEMS_ACQU_01]", "GEMS_ACQU_01]\n0019xx01\tLT"):
        assert BUILTIN.entry(creator, 0x0019, 0x02) is None
    with pytest.raises(UnknownKeyError, match=r'\(0019,xx02,"NOBODY"\) is not in the dictionary'):
        BUILTIN["NOBODY", 0x0019, 0x02]
    with pytest.raises(ValueError, match="0x1002 is not in a block"):
        BUILTIN.entry("GEMS_ACQU_01", 0x0019, 0x1002)
    assert "448 creators" in repr(BUILTIN)
    with pytest.raises(TypeError):
        BUILTIN["ACME", 0x0009, 0x01] = entry  # type: ignore[index]


def test_groups_that_are_left_open() -> None:
    for group in (0x6001, 0x6013, 0x60FF):
        assert BUILTIN["PAPYRUS 3.0", group, 0x10] == ("US", "1", "Overlay Rows")
    assert BUILTIN.entry("PAPYRUS 3.0", 0x6000, 0x10) is None
    assert BUILTIN.entry("PAPYRUS 3.0", 0x6101, 0x10) is None
    # A group of its own goes before.
    both = PrivateDictionary._over(_Packed(b"#\n[A]\n6003xx01\tUS\t1\n60xxxx01\tLO\t1\tOpen\n"))
    assert [both["A", group, 1] for group in (0x6001, 0x6003)] == [("LO", "1", "Open"), ("US", "1", "")]


def test_vrs() -> None:
    assert BUILTIN["FDMS 1.0", 0x0027, 0xA3].vr == "US or SS"
    assert BUILTIN["TOSHIBA_MEC_OT3", 0x7019, 0x80].vr == "OB or OW"
    assert BUILTIN.entry("FDMS 1.0", 0x0027, 0xFE) is None


def test_dictionaries_of_ones_own() -> None:
    one = PrivateDictionary.of(
        {
            ("ACME ", 0x0009, 0x01): ("US", "1", "Lamp Voltage"),
            ("ACME", 0x0009, 0x02): PrivateEntry("US or SS", "1-n"),
            ("GEMS_ACQU_01", 0x0019, 0x02): ("FD", "2-2n", "Mine"),
        }
    )
    assert dict(one) == {
        ("ACME", 0x0009, 0x01): PrivateEntry("US", "1", "Lamp Voltage"),
        ("ACME", 0x0009, 0x02): PrivateEntry("US or SS", "1-n", ""),
        ("GEMS_ACQU_01", 0x0019, 0x02): PrivateEntry("FD", "2-2n", "Mine"),
    }
    assert len(one) == 3
    assert (BUILTIN | one)["GEMS_ACQU_01", 0x0019, 0x02].vr == "FD"
    assert (one | BUILTIN)["GEMS_ACQU_01", 0x0019, 0x02].vr == "SL"
    assert (BUILTIN | one)["GEMS_ACQU_01", 0x0019, 0x04] == BUILTIN["GEMS_ACQU_01", 0x0019, 0x04]
    assert len(BUILTIN | one) == len(BUILTIN) + 2
    assert "ACME" in (BUILTIN | one).creators()
    assert "ACME" not in BUILTIN.creators()
    assert not PrivateDictionary()
    assert not PrivateDictionary.of({})
    assert (PrivateDictionary() | one) == one
    with pytest.raises(TypeError):
        BUILTIN | {}  # type: ignore[operator]


@pytest.mark.parametrize(
    ("key", "entry", "problem"),
    [
        (("ACME", 0x0008, 1), ("US", "1", ""), r'\(0008,xx01,"ACME"\): group 0x0008 is not private'),
        (("ACME", 0x10009, 1), ("US", "1", ""), "is not private"),
        (("ACME", 9, 0x1001), ("US", "1", ""), "0x1001 is not in a block"),
        (("\0 ", 9, 1), ("US", "1", ""), "no name"),
        (("ACME", 9, 1), ("us", "1", ""), "'us' is not a value representation"),
        (("ACME", 9, 1), ("US or", "1", ""), "is not a value representation"),
        (("ACME", 9, 1), ("US", "n", ""), "'n' is not a value multiplicity"),
    ],
)
def test_wrong_entries_are_refused(key: tuple[str, int, int], entry: tuple[str, str, str], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        PrivateDictionary.of({key: entry})


_ENTRIES = st.dictionaries(
    st.tuples(st.sampled_from(["A", "B"]), st.sampled_from([0x0009, 0x0011]), st.integers(0, 2)),
    st.sampled_from(["US", "LO", "US or SS"]).map(PrivateEntry),
)


@given(_ENTRIES, _ENTRIES)
def test_the_second_of_two_wins(one: dict[Any, PrivateEntry], two: dict[Any, PrivateEntry]) -> None:
    assert dict(PrivateDictionary.of(one) | PrivateDictionary.of(two)) == {**one, **two}


def test_nothing_is_read_before_it_is_asked_for() -> None:
    program = """
import sys, pydicom
import dicodec
from pydicom.data import get_testdata_file
for element in dicodec.read(get_testdata_file("CT_small.dcm", download=False)):
    element.value, element.name
assert not [name for name in sys.modules if name.startswith("dicodec.private")]
from dicodec.private_dictionary import PrivateDictionary, _builtin
ds = dicodec.Dataset()
ds.private_block(0x0009, "ACME").set(1, "x", "LO")
assert not _builtin.cache_info().currsize
ds.private_block(0x0009, "GEMS_IDEN_01").set(1, "x")
(layer,) = PrivateDictionary.builtin()._layers
assert list(layer._parsed) == ["GEMS_IDEN_01"]
"""
    subprocess.run([sys.executable, "-W", "ignore", "-c", program], check=True)


# Real files: the creators that pydicom finds, and what it knows of their elements.


def private_of_theirs(ds: pydicom.Dataset) -> Iterator[tuple[int, str]]:
    for tag in list(ds.keys()):
        if tag.is_private and tag.elem >= 0x1000:
            try:
                found = ds[tag]
            except Exception:  # pydicom cannot decode it
                continue
            # A sequence does not tell.
            creator = ds.get((tag.group, tag.elem >> 8))
            yield int(tag), str(found.private_creator or (creator.value if creator else ""))


@pytest.mark.parametrize("path", pydicom_files(), ids=lambda path: path.name)
def test_creators_of_real_files(path: Path) -> None:
    try:
        ours = read(path)
    except DicomError:
        pytest.skip("damaged")
    before = encode(ours)
    expected = dict(private_of_theirs(pydicom.dcmread(path, force=True)))
    elements = elements_of(ours._level)
    assert {tag: creator_of(elements, tag) for tag in expected} == {
        tag: name.strip(" \0") for tag, name in expected.items()
    }
    blocks = private_blocks(ours)
    mine = {int(one.tag): block.creator for block in blocks for one in block}
    assert mine == {tag: name for tag in mine if (name := creator_of(elements, tag))}
    for block in blocks:
        assert ours.private_block(block.group, block.creator, create=False).bases == block.bases
        for one in block:
            entry = block.entry(one.tag & 0xFF)
            try:
                their_vr = datadict.private_dictionary_VR(one.tag, block.creator)
            except KeyError:
                their_vr = "" if entry is None else entry.vr
            assert (entry.vr if entry else "") == their_vr.replace("_", " or ")
    assert not ours.touched
    assert encode(ours) == before
