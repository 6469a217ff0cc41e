"""Blocks of private elements; what is private is never an error."""

from stored_bytes import element, error, found, item, said, warning

import dicodec

CREATOR = element(0x00090010, "LO", b"ACME")
OWN = element(0x00091001, "US", b"\1\0")
PRIVATE_SEQUENCE = 0x00091002


def info(rule: str, path: str) -> list[tuple[str, str, str]]:
    return [("info", rule, path)]


def test_a_block_and_its_creator() -> None:
    assert found(CREATOR + OWN) == []
    assert found(OWN) == warning("private-block", "(0009,1001)")
    assert said(OWN) == ["no creator has reserved its block; (0009,0010) is absent"]
    assert found(CREATOR + OWN + element(0x00091101, "US", b"\1\0")) == warning("private-block", "(0009,1101)")


def test_a_block_is_told_once() -> None:
    more = b"".join(element(0x00091000 + number, "US", b"\1\0") for number in range(5))
    assert found(more) == warning("private-block", "(0009,1000)")


def test_a_creator_without_elements() -> None:
    assert found(CREATOR) == info("private-creator", "(0009,0010)")
    assert found(CREATOR + OWN + element(0x000B0010, "LO", b"ACME")) == info("private-creator", "(000B,0010)")


def test_an_empty_creator() -> None:
    empty = element(0x00090010, "LO", b"")
    assert found(empty + OWN) == warning("private-creator", "(0009,0010)") + warning("private-block", "(0009,1001)")


def test_a_creator_has_one_block_in_a_group() -> None:
    twice = CREATOR + element(0x00090011, "LO", b"ACME") + OWN + element(0x00091101, "US", b"\1\0")
    assert found(twice) == warning("private-creator", "(0009,0011)")
    other = CREATOR + OWN + element(0x000B0010, "LO", b"ACME") + element(0x000B1001, "US", b"\1\0")
    assert found(other) == []


def test_the_name_of_a_creator() -> None:
    assert found(element(0x00090010, "SH", b"ACME") + OWN) == warning("private-creator", "(0009,0010)")
    assert found(element(0x00090010, "LO", b"AC\\ME ") + OWN) == warning("private-creator", "(0009,0010)")
    latin = element(0x00080005, "CS", b"ISO_IR 100")
    assert found(latin + element(0x00090010, "LO", b"AC\xcbE") + OWN) == warning("private-creator", "(0009,0010)")


def test_numbers_outside_of_blocks() -> None:
    assert found(element(0x00090003, "US", b"\1\0") + CREATOR + OWN) == warning("private-block", "(0009,0003)")
    assert found(CREATOR + element(0x00090100, "US", b"\1\0") + OWN) == warning("private-block", "(0009,0100)")
    assert found(element(0x00090000, "UL", b"\x16\0\0\0") + CREATOR + OWN) == []


def test_items_reserve_blocks_of_their_own() -> None:
    def held(content: bytes) -> bytes:
        return CREATOR + OWN + element(0x00091002, "SQ", item(content))

    assert found(held(CREATOR + OWN)) == []
    assert found(held(OWN)) == warning("private-block", "(0009,1002)[1].(0009,1001)")


def test_private_elements_are_warned_of_at_most() -> None:
    bad = element(0x00091003, "DA", b"2026131 ")
    assert found(CREATOR + bad) == warning("value", "(0009,1003)")
    assert found(CREATOR + element(0x00091003, "CS", b"a")) == warning("odd-length", "(0009,1003)") + warning(
        "repertoire", "(0009,1003)"
    )
    public = element(0x00080020, "DA", b"2026131 ")
    held = CREATOR + element(PRIVATE_SEQUENCE, "SQ", item(public))
    assert found(held) == warning("value", "(0009,1002)[1].StudyDate")
    assert found(public) == error("value", "StudyDate")


def test_blocks_of_new_data_sets() -> None:
    ds = dicodec.Dataset()
    ds.private_block(0x0009, "ACME").set(0x01, 5, "US")
    assert found(ds) == []
    assert found(dicodec.encode(ds, bare=True)) == []
