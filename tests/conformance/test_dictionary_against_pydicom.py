"""The generated dictionary and UIDs against pydicom's own tables, row by row; every difference with its reason.

Both are made of PS3.6: ours of the edition in ``dicomstd.EDITION``, pydicom 3.0's of 2024c. A difference that is not
listed fails, and so does a listed one that is no longer there.
"""

from typing import NamedTuple

from pydicom._dicom_dict import DicomDictionary, RepeatersDictionary
from pydicom._uid_dict import UID_dictionary

import dicomstd
from dicodec import dictionary, registry
from dicomstd import uids
from dicomstd.dictionary import REPEATING

LATER = "2024c added it, after our edition"
RTV = "PS3.6 table 9-1, which pydicom does not have"
GROUPS = "PS3.6 tables A-3 and A-4, context groups and templates, which pydicom does not have"
UNNAMED = "PS3.6 prints no name, VR or VM for it; pydicom fills them in"
NO_VR = "PS3.6 prints a note instead of a VR; pydicom says NONE"
MICRO = "PS3.6 prints the Greek letter; pydicom spells it with u"
OR_ONE = "PS3.6 prints '1-n or 1', pydicom 1-n"
AMPERSAND = "PS3.6 prints an ampersand, pydicom 'and'"
DETAIL = "pydicom keeps what the name says behind its colon as further information"
LETTERS = "pydicom spells the kind of UID with other capitals"

MISSING = {
    0x00102161: LATER,
    0x300A0054: LATER,
    0x300A079F: LATER,
    0x300A07A0: LATER,
    0x300A07A1: LATER,
}
ADDED = {0x00060001: RTV}
DIFFERENT = {
    **{(tag, field): UNNAMED for tag in (0x00080202, 0x00189445, 0x00280020) for field in ("name", "vr", "vm")},
    **{(tag, "vr"): NO_VR for tag in (0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD)},
    **{(tag, "name"): MICRO for tag in (0x00181153, 0x00188150, 0x00188151)},
    **{(tag, "vm"): OR_ONE for tag in (0x00281200, 0x00283006)},
}
UIDS_MISSING = {"1.2.840.10008.5.1.4.1.1.88.77": LATER}
UIDS_DIFFERENT = {
    **{(uid, "name"): DETAIL for uid, row in UID_dictionary.items() if row[2].startswith("Default Transfer Syntax")},
    **{(f"1.2.840.10008.1.2.4.{last}", "name"): AMPERSAND for last in (*range(52, 57), *range(59, 65))},
    ("1.2.840.10008.1.2.4.51", "name"): f"{DETAIL}; {AMPERSAND}",
    **{(uid, "kind"): LETTERS for uid, row in UID_dictionary.items() if row[1] == "Well-known frame of reference"},
}


class Row(NamedTuple):
    name: str
    keyword: str
    vr: str
    vm: str
    retired: bool


class Uid(NamedTuple):
    name: str
    keyword: str
    kind: str
    retired: bool


def ours() -> dict[int, Row]:
    return {
        entry.tag: Row(entry.name, entry.keyword, entry.vr, entry.vm, entry.retired)
        for entry in dictionary.entries()
        if "x" not in entry.pattern
    }


def theirs() -> dict[int, Row]:
    rows = DicomDictionary.items()
    return {tag: Row(name, keyword, vr, vm, retired == "Retired") for tag, (vr, vm, name, retired, keyword) in rows}


def differing(a: tuple[object, ...], b: tuple[object, ...], fields: tuple[str, ...]) -> list[str]:
    return [field for field, one, other in zip(fields, a, b, strict=True) if one != other]


def test_the_tables_compared_are_those_that_the_reasons_speak_of() -> None:
    assert dicomstd.EDITION == "2024b", "another edition was generated: look at each difference again"
    assert len(DicomDictionary) == 5091


def test_the_same_elements() -> None:
    mine, other = ours(), theirs()
    assert other.keys() - mine.keys() == set(MISSING)
    assert mine.keys() - other.keys() == set(ADDED)


def test_the_same_name_keyword_vr_vm_and_status() -> None:
    mine, other = ours(), theirs()
    common = sorted(mine.keys() & other.keys())
    found = {(tag, field) for tag in common for field in differing(mine[tag], other[tag], Row._fields)}
    assert found - DIFFERENT.keys() == set()
    assert DIFFERENT.keys() - found == set(), "no longer different"


def test_the_same_repeating_groups() -> None:
    mine = {}
    for mask, value, keyword, name, vr, vm, status in REPEATING:
        digits = zip(f"{mask:08X}", f"{value:08X}", strict=True)
        pattern = "".join(digit if known == "F" else "x" for known, digit in digits)
        mine[pattern] = Row(name, keyword, vr, vm, status.startswith("retired"))
    other = {
        tag: Row(name, keyword, vr, vm, retired == "Retired")
        for tag, (vr, vm, name, retired, keyword) in RepeatersDictionary.items()
    }
    assert mine == other


def test_each_tag_of_a_repeating_group_is_found() -> None:
    for pattern, row in RepeatersDictionary.items():
        for digit in "02468ACE":
            tag = int(pattern.replace("x", digit), 16)
            if tag not in DicomDictionary:
                assert dictionary.lookup(tag).keyword == row[4]
    # A group of odd number is private, whatever it looks like.
    assert registry.entry(0x60013000) is None


def test_repeating_groups_whose_lowest_tag_is_another_element_have_an_entry() -> None:
    keywords = {entry.keyword for entry in dictionary.entries()}
    assert {row[4] for row in RepeatersDictionary.values()} <= keywords
    assert dictionary.lookup("RowsForNthOrderCoefficients").keyword == "RowsForNthOrderCoefficients"


def test_keywords_lead_to_their_elements() -> None:
    for tag, row in theirs().items():
        if row.keyword and tag not in MISSING:
            assert dictionary.lookup(row.keyword).tag == tag


def our_uids() -> dict[str, Uid]:
    return {uid: Uid(name, keyword, kind, bool(status)) for uid, (name, keyword, kind, status) in uids.UIDS.items()}


def their_uids() -> dict[str, Uid]:
    rows = UID_dictionary.items()
    return {uid: Uid(name, keyword, kind, retired == "Retired") for uid, (name, kind, _, retired, keyword) in rows}


def test_the_same_uids() -> None:
    mine, other = our_uids(), their_uids()
    assert other.keys() - mine.keys() == set(UIDS_MISSING)
    kinds = {mine[uid].kind for uid in mine.keys() - other.keys()}
    templates = {f"{what} Template" for what in ("Document", "Section", "Entry", "Element Set")}
    assert kinds == {"Context Group"} | templates, GROUPS
    assert kinds.isdisjoint(row.kind for row in other.values())


def test_the_same_names_keywords_kinds_and_status_of_uids() -> None:
    mine, other = our_uids(), their_uids()
    common = sorted(mine.keys() & other.keys())
    found = {(uid, field) for uid in common for field in differing(mine[uid], other[uid], Uid._fields)}
    assert found - UIDS_DIFFERENT.keys() == set()
    assert UIDS_DIFFERENT.keys() - found == set(), "no longer different"


def test_names_differ_only_as_the_reasons_say() -> None:
    mine, other = our_uids(), their_uids()
    for uid, field in UIDS_DIFFERENT:
        if field == "name":
            assert mine[uid].name.split(": Default")[0].replace(" & ", " and ") == other[uid].name
        else:
            assert mine[uid].kind.lower() == other[uid].kind.lower()
    for tag, field in DIFFERENT:
        if DIFFERENT[tag, field] == MICRO:
            assert ours()[tag].name.replace("µ", "u") == theirs()[tag].name
