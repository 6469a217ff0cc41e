"""Blocks of private elements (PS3.5 7.8): finding, reserving, removing, and odd creators."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dicodec.core.walk import elements_of
from dicodec.dataset import Dataset
from dicodec.element_map import ElementMap
from dicodec.errors import UnknownKeyError, ValueEncodeError
from dicodec.io import decode, encode
from dicodec.private import PrivateBlock, creator_of, find_block, private_blocks, without_creator
from dicodec.private_dictionary import PrivateDictionary, PrivateEntry
from dicodec.tag import Tag

EXPLICIT = "1.2.840.10008.1.2.1"
IMPLICIT = "1.2.840.10008.1.2"


def element(tag: int, vr: str, value: bytes) -> bytes:
    """A data element in Explicit VR Little Endian, of a VR with a short header."""
    header = (tag >> 16).to_bytes(2, "little") + (tag & 0xFFFF).to_bytes(2, "little") + vr.encode()
    return header + len(value).to_bytes(2, "little") + value


def of_bytes(*elements: bytes) -> Dataset:
    return decode(b"".join(elements), transfer_syntax=EXPLICIT)


def held(ds: ElementMap) -> Any:
    return elements_of(ds._level)


def test_a_block_and_its_elements() -> None:
    ds = Dataset()
    block = ds.private_block(0x0009, "ACME")
    block.set(0x02, 5, "US")
    block.set(0xFF, "z", "LO")
    block.set(0x00, "a", "LO")
    assert [item.tag & 0xFF for item in block] == [0x00, 0x02, 0xFF]
    assert len(block) == 3
    assert repr(block) == "<PrivateBlock 'ACME' at (0009,1000)>"
    assert (block.group, block.base, block.bases) == (0x0009, 0x00091000, (0x00091000,))
    assert block[0x02].value == (5,)
    with pytest.raises(UnknownKeyError, match=r'\(0009,xx03,"ACME"\) is not in the data set'):
        block[0x03]
    with pytest.raises(KeyError):
        del block[0x03]
    for number in (-1, 0x100):
        with pytest.raises(ValueError, match="is not in a block"):
            block.tag(number)
    empty = ds.private_block(0x0011, "ACME")
    assert empty
    assert list(empty) == []


def test_creators_are_compared_without_padding() -> None:
    for stored in (b"ACME", b"ACME  ", b"ACME\0\0\0", b" ACME \0", b"ACME \0 "):
        ds = of_bytes(element(0x00090010, "LO", stored), element(0x00091001, "US", b"\x05\x00"))
        for asked in ("ACME", " ACME", "ACME \0"):
            block = ds.private_block(0x0009, asked, create=False)
            assert block.creator == "ACME"
            assert block[0x01].value == (5,)
        assert not ds.touched


@pytest.mark.parametrize(
    ("vr", "stored", "name"),
    [
        ("UN", b"ACME", "ACME"),  # a short header is read as such
        ("UI", b"1.2.3\0", "1.2.3"),
        ("SH", b"ACME\\ONE", "ACME\\ONE"),
        ("LO", b"ACME\\ONE", "ACME\\ONE"),
        ("US", b"AB", "AB"),
        ("DS", b"ACME", "ACME"),
        ("LO", b"ACM\xc9", "ACM\udcc9"),
        ("CS", b"ACM\xc9", "ACM\udcc9"),
    ],
)
def test_odd_creators(vr: str, stored: bytes, name: str) -> None:
    header = element(0x00090010, vr, stored)
    if vr == "UN":
        header = header[:6] + b"\0\0" + len(stored).to_bytes(4, "little") + stored
    ds = of_bytes(header, element(0x00091001, "US", b"\x05\x00"))
    assert creator_of(held(ds), 0x00091001) == name
    assert ds.private_block(0x0009, name, create=False)[0x01].value == (5,)
    (block,) = private_blocks(ds)
    assert block.creator == name
    with pytest.raises(UnknownKeyError) as error:
        block[0x02]
    str(error.value).encode()  # can be printed


def test_creators_do_not_depend_on_the_character_set() -> None:
    # In ISO_IR 13 a tilde is an overline; a creator is of the default repertoire all the same (PS3.5 7.8.1).
    ds = of_bytes(
        element(0x00080005, "CS", b"ISO_IR 13 "), element(0x00090010, "LO", b"A~ME"), element(0x00091001, "LO", b"ab")
    )
    assert creator_of(held(ds), 0x00091001) == "A~ME"
    # Others are read by it: there is nothing else to go by.
    utf8 = element(0x00080005, "CS", b"ISO_IR 192"), element(0x00090010, "LO", "ACMÉ ".encode())
    assert [block.creator for block in private_blocks(of_bytes(*utf8))] == ["ACMÉ"]
    kanji = element(0x00080005, "CS", b"\\ISO 2022 IR 87 "), element(0x00090010, "LO", b"\x1b$B;3ED\x1b(B")
    assert [block.creator for block in private_blocks(of_bytes(*kanji))] == ["山田"]


def test_reservations_without_a_name_reserve_nothing_but_their_block() -> None:
    ds = of_bytes(
        element(0x00090010, "LO", b""), element(0x00090011, "LO", b"  "), element(0x00091001, "US", b"\x05\x00")
    )
    assert private_blocks(ds) == []
    assert [one.tag for one in without_creator(ds)] == [0x00091001]
    with pytest.raises(ValueEncodeError, match="needs a name"):
        ds.private_block(0x0009, " ")
    assert ds.private_block(0x0009, "ACME").base == 0x00091200


def test_elements_without_creator_do_not_become_anybodys() -> None:
    stray = element(0x00090001, "LO", b"ab"), element(0x00090101, "LO", b"ab"), element(0x00091001, "LO", b"ab")
    ds = of_bytes(*stray, element(0x00091105, "LO", b"ab"))
    assert [one.tag for one in without_creator(ds)] == [0x00090001, 0x00090101, 0x00091001, 0x00091105]
    block = ds.private_block(0x0009, "ACME")
    assert block.base == 0x00091200
    assert creator_of(held(ds), 0x00091001) == ""
    assert list(block) == []
    assert [creator_of(held(ds), tag) for tag in (0x00090012, 0x00080012, 0x00090101, 0x0009FF01)] == [""] * 4
    block.set(0x01, "x", "LO")
    assert creator_of(held(ds), 0x00091201) == "ACME"
    # Reservations hold within one data set: items have their own (PS3.5 7.8.1).
    block.set(0x02, [{"Rows": 1}], "SQ")
    (item,) = block[0x02].value
    assert private_blocks(item) == []


def twice() -> Dataset:
    """One creator with two blocks in a group, which PS3.5 7.8.1 forbids."""
    return of_bytes(
        element(0x00090010, "LO", b"ACME"),
        element(0x00090011, "LO", b"OTHER "),
        element(0x00090012, "LO", b"ACME "),
        element(0x00091001, "LO", b"one "),
        element(0x00091003, "LO", b"both"),
        element(0x00091101, "LO", b"no"),
        element(0x00091202, "LO", b"two "),
        element(0x00091203, "LO", b"same"),
    )


def test_two_blocks_of_one_creator_in_a_group() -> None:
    ds = twice()
    block = ds.private_block(0x0009, "ACME")
    assert block.bases == (0x00091000, 0x00091200)
    assert [block[number].value for number in (1, 2, 3)] == [("one",), ("two",), ("both",)]
    assert block.tag(0x02) == 0x00091202
    assert block.tag(0x04) == 0x00091004
    assert [one.value[0] for one in block] == ["one", "both", "two", "same"]
    assert [(one.creator, one.bases) for one in private_blocks(ds)] == [
        ("ACME", (0x00091000, 0x00091200)),
        ("OTHER", (0x00091100,)),
    ]
    assert not ds.touched
    block.set(0x02, "new")
    block.set(0x04, "four", "LO")
    assert (ds[0x00091202].value, ds[0x00091004].value) == (("new",), ("four",))
    assert 0x00091002 not in ds
    del block[0x03]
    assert 0x03 not in block
    assert (0x00091003 in ds, 0x00091203 in ds) == (False, False)
    # One of the two loses its reservation.
    del ds[0x00090010]
    assert [one.tag for one in block] == [0x00091202]
    assert 0x01 not in block
    assert block.tag(0x05) == 0x00091205
    block.set(0x05, "five", "LO")
    assert 0x00091205 in ds


def test_removing_blocks() -> None:
    ds = twice()
    other = ds.private_block(0x0009, "OTHER")
    block = ds.private_block(0x0009, "ACME")
    block.remove()
    assert ds.keys() == [0x00090011, 0x00091101]
    assert other[0x01].value == ("no",)
    # What was removed is gone for those who still hold it, whoever has its place now.
    again = ds.private_block(0x0009, "NEXT")
    again.set(0x01, "x", "LO")
    assert again.base == block.base
    assert 0x01 not in block
    assert list(block) == []
    with pytest.raises(UnknownKeyError):
        block[0x01]
    with pytest.raises(UnknownKeyError):
        del block[0x01]
    with pytest.raises(ValueEncodeError, match=r"no block in group 0x0009 any more .* private_block\(0x0009, 'ACME'\)"):
        block.set(0x01, "x", "LO")
    block.remove()
    assert again[0x01].value == ("x",)


def test_all_blocks_taken() -> None:
    ds = Dataset()
    for number in range(0x10, 0x100):
        block = ds.private_block(0x0009, f"ACME {number:02X}")
        assert block.base == 0x00090000 + (number << 8)
        block.set(0xFF, number, "US")
    assert ds[0x0009FFFF].value == (0xFF,)
    with pytest.raises(ValueEncodeError, match="all blocks of group 0x0009 are taken"):
        ds.private_block(0x0009, "ONE MORE")
    assert ds.private_block(0x0009, "ACME FF")[0xFF].value == (0xFF,)
    assert len(private_blocks(ds)) == 240
    ds.private_block(0x0009, "ACME 7F").remove()
    assert ds.private_block(0x0009, "ONE MORE").base == 0x00097F00
    assert ds.private_block(0x0011, "ONE MORE").base == 0x00111000


def test_groups_and_names_that_cannot_be_reserved() -> None:
    ds = of_bytes(element(0x00030010, "LO", b"SPI "), element(0x00031008, "US", b"\x05\x00"))
    assert ds.private_block(0x0003, "SPI")[0x08].value == (5,)  # forbidden, but there
    for group in (0x0003, 0x0001, 0xFFFF, 0x0010, 0, -1, 0x10009):
        with pytest.raises(ValueEncodeError, match="not private; private groups are odd"):
            ds.private_block(group, "ACME")
    with pytest.raises(UnknownKeyError):
        ds.private_block(0x0005, "ACME", create=False)
    for name, problem in (("ACMÉ", "default repertoire"), ("A" * 65, "65"), ("A\\B", "backslash"), ("A\nB", "control")):
        with pytest.raises(ValueEncodeError, match=problem):
            ds.private_block(0x0009, name)
    assert ds.keys() == [0x00030010, 0x00031008]
    assert not ds.touched


def test_values_get_their_vr_from_the_dictionary() -> None:
    ds = Dataset()
    block = ds.private_block(0x0019, "GEMS_ACQU_01")
    assert block.entry(0x02) == PrivateEntry("SL", "1", "Detector Channel")
    assert block.entry(0xFE) is None
    block.set(0x02, -7)
    assert (block[0x02].vr, block[0x02].value) == ("SL", (-7,))
    with pytest.raises(ValueEncodeError, match=r"\(0019,1002\) SL"):
        block.set(0x02, "x")
    block.set(0x02, 1.5, "FD")
    assert block[0x02].vr == "FD"
    block.set(0x02, 2.5)  # what it has goes before what the dictionary says
    assert block[0x02].vr == "FD"
    with pytest.raises(ValueEncodeError, match=r'\(0019,xxFE,"GEMS_ACQU_01"\) is not in the dictionary; .* vr=\'LO\''):
        block.set(0xFE, "x")
    with pytest.raises(ValueEncodeError, match="value representation"):
        block.set(0xFE, "x", "XX")
    mine = PrivateDictionary.of({("GEMS_ACQU_01", 0x0019, 0xFE): ("LO", "1", "Mine")})
    block.set(0xFE, "x", dictionary=mine)
    assert block[0xFE].vr == "LO"
    assert block.entry(0xFE, mine) == ("LO", "1", "Mine")
    with pytest.raises(ValueEncodeError, match="not in the dictionary"):
        block.set(0x04, 1, dictionary=PrivateDictionary())  # empty is not the builtin one
    held_by_block = find_block(ds, 0x0019, "GEMS_ACQU_01", False, mine)
    assert held_by_block.entry(0xFE) == ("LO", "1", "Mine")
    assert held_by_block.entry(0x02) is None
    assert [one.entry(0xFE) for one in private_blocks(ds, mine)] == [("LO", "1", "Mine")]


def test_choices_of_the_dictionary_are_made_as_for_standard_elements() -> None:
    for signed, vr in ((1, "SS"), (0, "US")):
        ds = Dataset(PixelRepresentation=signed)
        block = ds.private_block(0x0027, "FDMS 1.0")
        block.set(0xA3, (1, 2))
        assert (block[0xA3].vr, block[0xA3].value) == (vr, (1, 2))
        assert decode(encode(ds)).private_block(0x0027, "FDMS 1.0")[0xA3].value == (1, 2)


def test_values_read_as_un_get_a_vr_when_they_are_assigned() -> None:
    source = Dataset()
    source.private_block(0x0019, "GEMS_ACQU_01").set(0x02, -7)
    source.private_block(0x0019, "NOBODY").set(0x02, b"abcd", "UN")
    ds = decode(encode(source, transfer_syntax=IMPLICIT))
    block = ds.private_block(0x0019, "GEMS_ACQU_01")
    assert ds[0x00191002].vr == "UN"
    assert (block[0x02].vr, block[0x02].value) == ("SL", (-7,))
    block.set(0x02, -8)
    assert (block[0x02].vr, block[0x02].value) == ("SL", (-8,))
    nobody = ds.private_block(0x0019, "NOBODY")
    nobody.set(0x02, b"efgh")
    assert (nobody[0x02].vr, bytes(nobody[0x02].value)) == ("UN", b"efgh")


def test_elements_of_another_block_are_taken_over() -> None:
    source = Dataset()
    source.private_block(0x0009, "FIRST")
    block = source.private_block(0x0009, "ACME")
    block.set(0x01, "text", "LO")
    block.set(0x02, [{"Rows": 1}], "SQ")
    block.set(0x03, b"\1\2", "OB")
    block.set(0x04, None, "US")
    source = decode(encode(source))
    block = source.private_block(0x0009, "ACME")
    target = Dataset()
    copy = target.private_block(0x0009, "ACME")
    for one in block:
        copy.set(one.tag & 0xFF, one)
    assert [(one.vr, one.value) for one in copy] == [(one.vr, one.value) for one in block]
    assert copy.base != block.base
    assert decode(encode(target))[0x00091002].value[0].get("Rows") == 1
    # At the same place it keeps its bytes.
    same = Dataset()
    same.private_block(0x0009, "FIRST")
    same.private_block(0x0009, "ACME").set(0x01, block[0x01])
    assert same[0x00091101] is block[0x01]
    same.private_block(0x0009, "ACME").set(0x01, block[0x01], "SH")
    assert same[0x00091101].vr == "SH"


def test_the_constructor_of_before() -> None:
    ds = twice()
    block = PrivateBlock(ds, Tag(0x00091100), "OTHER")
    assert block[0x01].value == ("no",)
    block.set(0x02, "x", "LO")
    block.set(0x02, "y", vr="LO")
    assert ds[0x00091102].value == ("y",)


# Reservations as found in files: anything, anywhere.

_CREATORS = ["A", "B", "C"]
_RESERVATIONS = st.dictionaries(st.integers(0x10, 0x16), st.sampled_from([*_CREATORS, "A \0", "", " "]))
_STRAYS = st.sets(st.tuples(st.integers(0x10, 0x17), st.integers(0, 3)))


@given(_RESERVATIONS, _STRAYS, st.lists(st.sampled_from(_CREATORS)), st.booleans())
def test_reserving(reserved: dict[int, str], strays: set[tuple[int, int]], asked: list[str], implicit: bool) -> None:
    elements = {0x00090000 | block: name.encode() + b" " * (len(name) % 2) for block, name in reserved.items()}
    elements |= {0x00090000 | block << 8 | number: b"ab" for block, number in strays}
    ds = of_bytes(*[element(tag, "LO", elements[tag]) for tag in sorted(elements)])
    before = {tag: creator_of(held(ds), tag) for tag in held(ds)}
    for name in asked:
        known = [block for block in sorted(reserved) if reserved[block].strip(" \0") == name]
        used = {*reserved, *(block for block, _ in strays)}
        block = ds.private_block(0x0009, name)
        if known:
            assert [base >> 8 & 0xFF for base in block.bases] == known
        else:
            (base,) = block.bases
            place = base >> 8 & 0xFF
            assert place == min(set(range(0x10, 0x100)) - used)
            assert list(block) == []
            reserved = {**reserved, place: name}
        block.set(0x07, name, "LO")
        assert block[0x07].value == (name,)
        assert {tag: creator_of(held(ds), tag) for tag in before} == before
    again = decode(encode(ds, transfer_syntax=IMPLICIT if implicit else EXPLICIT))
    assert [(one.creator, one.bases) for one in private_blocks(again)] == [
        (one.creator, one.bases) for one in private_blocks(ds)
    ]
    assert [one.tag for one in without_creator(again)] == [one.tag for one in without_creator(ds)]
    for name in set(asked):
        assert bytes(again.private_block(0x0009, name, create=False)[0x07].raw).strip() == name.encode()


@given(st.lists(st.tuples(st.sampled_from(_CREATORS), st.sampled_from(["set", "remove"]), st.integers(0, 3))))
def test_setting_and_removing(steps: list[tuple[str, str, int]]) -> None:
    ds = Dataset()
    model: dict[str, set[int]] = {}
    blocks: dict[str, PrivateBlock] = {}
    for name, what, number in steps:
        if what == "set":
            blocks[name] = ds.private_block(0x0009, name)
            blocks[name].set(number, name, "LO")
            model.setdefault(name, set()).add(number)
        elif name in blocks:
            blocks[name].remove()
            model.pop(name, None)
        assert {one.creator: {item.tag & 0xFF for item in one} for one in private_blocks(ds)} == model
        assert all(item.value == (one.creator,) for one in private_blocks(ds) for item in one)
        assert len(ds) == sum(1 + len(numbers) for numbers in model.values())


def test_elements_without_a_vr_get_that_of_the_dictionary() -> None:
    made = Dataset()
    block = made.private_block(0x0019, "ACME 1")
    block.set(0x01, "12.5", "DS")
    block.set(0x02, 7, "US")
    block.set(0x03, [{"PatientID": "1"}], "SQ")
    data = encode(made, transfer_syntax="1.2.840.10008.1.2", bare=True)
    known = PrivateDictionary.of(
        {("ACME 1", 0x0019, 0x01): ("DS", "1", "Length"), ("ACME 1", 0x0019, 0x02): ("UL", "1", "")}
    )
    read = decode(data, transfer_syntax="1.2.840.10008.1.2")
    assert read[0x00191001].vr == "UN"
    block = read.private_block(0x0019, "ACME 1", create=False, dictionary=known)
    assert block[0x01].value == (12.5,)
    assert [one.vr for one in block] == ["DS", "UN", "SQ"]  # two bytes are no UL
    assert read[0x00191001].vr == "UN"  # the data set itself goes by what stands in the file
    assert encode(read, bare=True) == data
    assert [one.creator for one in read.private_blocks()] == ["ACME 1"]


def test_a_sequence_that_a_dictionary_knows_can_be_changed() -> None:
    item = bytes.fromhex("feff00e0 0a000000 10002000 02000000 3120")
    data = bytes.fromhex("19001000 06000000") + b"ACME 1" + bytes.fromhex("19000310 12000000") + item
    read = decode(data, transfer_syntax="1.2.840.10008.1.2")
    known = PrivateDictionary.of({("ACME 1", 0x0019, 0x03): ("SQ", "1", "Things")})
    things = read.private_block(0x0019, "ACME 1", create=False, dictionary=known)[0x03].value
    assert things[0].get("PatientID") == "1"
    assert encode(read, bare=True) == data
    things[0]["PatientID"] = "2"
    assert encode(read, bare=True) == data[:-2] + b"2 "
