"""Character sets: the standard's examples, all terms, which set is in use where, and bytes that mean nothing."""

import copy
import pickle

import pytest
from charset_repertoires import PREFIXES, REPERTOIRES, extended
from pydicom.charset import python_encoding

from dicodec import Dataset, ValueEncodeError, decode, encode
from dicodec.charset import DEFAULT, charset, charset_of, kept_bytes
from dicodec.charset_choice import smallest_charset
from dicodec.charset_elements import ELEMENTS
from dicodec.charset_terms import term_of

# Examples of the standard: PS3.5 H.3.1, H.3.2, I.2, J.1, J.3, K.2, where they differ from each other.
KANJI = b"\x1b$B;3ED%s^\x1b$BB@O:%s=\x1b$B$d$^$@%s^\x1b$B$?$m$&%s"
EXAMPLES = [
    ("ISO_IR 100", "Buc^Jérôme", b"Buc^J\xe9r\xf4me"),
    (extended("", "87"), "Yamada^Tarou=山田^太郎=やまだ^たろう", b"Yamada^Tarou=" + KANJI % ((b"\x1b(B",) * 4)),
    (
        extended("13", "87"),
        "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう",
        b"\xd4\xcf\xc0\xde^\xc0\xdb\xb3=" + KANJI % ((b"\x1b(J",) * 4),
    ),
    (
        extended("", "149"),
        "Hong^Gildong=洪^吉洞=홍^길동",
        b"Hong^Gildong=\x1b$)C\xfb\xf3^\x1b$)C\xd1\xce\xd4\xd7=\x1b$)C\xc8\xab^\x1b$)C\xb1\xe6\xb5\xbf",
    ),
    ("ISO_IR 192", "Wang^XiaoDong=王^小東=", b"Wang^XiaoDong=\xe7\x8e\x8b^\xe5\xb0\x8f\xe6\x9d\xb1="),
    ("GB18030", "Wang^XiaoDong=王^小东=", b"Wang^XiaoDong=\xcd\xf5^\xd0\xa1\xb6\xab="),
    (extended("", "58"), "Zhang^XiaoDong=张^小东=", b"Zhang^XiaoDong=\x1b$)A\xd5\xc5^\x1b$)A\xd0\xa1\xb6\xab="),
]  # fmt: skip


@pytest.mark.parametrize(("term", "text", "raw"), EXAMPLES, ids=lambda one: one if isinstance(one, str) else "")
def test_names_of_the_standard(term: str, text: str, raw: bytes) -> None:
    assert charset(term).encode_names([text]) == raw
    assert charset(term).decode_names(raw + b"\\" + raw) == [text, text]


def test_lines_of_the_standard() -> None:
    """As in PS3.5 K.3, each line switches anew; as in I.3, it may do so before there is any Korean."""
    text = "The first line includes 中文.\r\nThe second line includes 中文, too.\r\nThe third line.\r\n"
    raw = text.replace("中文", "\x1b$)A中文").encode("gb2312")
    assert charset(extended("", "58")).encode(text) == raw
    assert charset(extended("", "58")).decode(raw) == text
    text = "The 1st line includes 길동.\r\nThe 2nd line includes 길동, too.\r\nThe 3rd line.\r\n"
    raw = text.replace("The 1st", "\x1b$)CThe 1st").replace("The 2nd", "\x1b$)CThe 2nd").encode("euc_kr")
    assert charset(extended("", "149")).decode(raw) == text


@pytest.mark.parametrize("number", ELEMENTS)
def test_every_character_of_every_set(number: str) -> None:
    text = REPERTOIRES[number]
    assert len(text) == {"87": 6879, "159": 6066, "149": 8225, "58": 7445}.get(number, len(text))
    for term in (extended("", number), extended(number, "6"), extended(number), f"ISO_IR {number}"):
        known = charset(term)
        assert known.is_supported
        assert known.decode(known.encode(text)) == text
    # One at a time, as Python's codecs of ISO 2022 and EUC have it.
    known = charset(extended("", number))
    for character in text:
        if number in PREFIXES:
            assert known.encode(character) == character.encode(PREFIXES[number][1])
        elif number in ("149", "58"):
            assert known.encode(character)[4:] == character.encode("euc_kr" if number == "149" else "gb2312")


def test_kanji_with_the_bytes_of_delimiters() -> None:
    """PS3.5 6.1.2.3: only a character of the single byte 05/12 is a delimiter."""
    known = charset(extended("", "87"))
    text = "十女春移椣"
    assert b"==" in known.encode(text)
    assert b"\\" in known.encode(text)
    assert known.decode_names(known.encode_names([f"{text}^{text}={text}"]) + b"\\a") == [f"{text}^{text}={text}", "a"]
    for name in ("GBK", "GB18030"):
        assert charset(name).decode_values("乗\\乗".encode("gbk")) == ["乗", "乗"]


MISSPELT = {
    "ISO-IR 100": "ISO_IR 100", "iso_ir 100": "ISO_IR 100", "ISO IR100": "ISO_IR 100", "ISO 8859-1": "ISO_IR 100",
    "ISO8859-15": "ISO_IR 203", "iso-ir-192": "ISO_IR 192", "UTF-8": "ISO_IR 192", "utf8": "ISO_IR 192",
    "ISO 2022 IR 192": "ISO_IR 192", "gb18030": "GB18030", "ISO 2022 GBK": "GBK", "ISO 2022-IR 100": "ISO 2022 IR 100",
    "ISO_2022_IR_6": "ISO 2022 IR 6", "ISO_IR 149": "ISO 2022 IR 149", "GB2312": "ISO 2022 IR 58",
    "ISO 2022 58": "ISO 2022 IR 58",
}  # fmt: skip


@pytest.mark.parametrize(("written", "meant"), MISSPELT.items())
def test_misspelt_terms_mean_what_they_can_only_mean(written: str, meant: str) -> None:
    assert term_of(written) == term_of(meant)
    assert charset(written).is_supported
    assert charset(written).has_ascii == charset(meant).has_ascii
    assert charset(written).name == written


def test_terms_of_pydicom_are_known() -> None:
    assert [term for term in python_encoding if not charset(term).is_supported] == []


@pytest.mark.parametrize("term", ["FOO", "ISO_IR 1000", "ISO 8859-12", "ISO_IR", "ISO 2022 IR 6\\FOO", "\\FOO"])
def test_unknown_terms_are_said_to_be_unknown_and_read_as_ascii(term: str) -> None:
    known = charset(term)
    assert not known.is_supported
    assert known.decode(b"a\xe4") == "a\udce4"
    assert known.encode("a\udce4") == b"a\xe4"
    with pytest.raises(ValueError, match=r"'é' cannot be written in .*, which is unknown; .* to 'ISO_IR 192'"):
        known.encode("é")


def test_sets_that_stand_alone() -> None:
    """PS3.5 6.1.2.4: they go with no other one. Where all others are ASCII, it is clear which one is meant."""
    for term in ("ISO_IR 192\\ISO 2022 IR 87", "\\ISO_IR 192", "ISO 2022 IR 6\\ISO_IR 192", "ISO_IR 192\\"):
        assert charset(term).decode("ä山".encode()) == "ä山"
    assert charset("ISO 2022 IR 100\\ISO_IR 192").decode(b"\xe4") == "ä"
    assert charset("ISO_IR 100\\").has_ascii
    assert charset("ISO_IR 100\\ISO 2022 IR 144").decode(b"\xe4\x1b-L\xe4") == "äф"


def test_a_charset_is_one_object_for_one_value() -> None:
    known = charset_of(b"\\ISO 2022 IR 87 ")
    assert known is charset(known.name) is copy.deepcopy(known) is pickle.loads(pickle.dumps(known))
    assert (known.has_ascii, DEFAULT.has_ascii, charset("ISO_IR 13").has_ascii) == (False, True, False)
    assert known != DEFAULT
    assert repr(known) == "Charset('\\\\ISO 2022 IR 87')"


# What is in use when. Each line: sets, bytes, text as one value, values, and names.
STATES: list[tuple[str, bytes, str, list[str], list[str]]] = [
    # G0 and G1 do not touch each other: a supplement within kanji, and kanji behind it.
    (extended("", "87", "144"), b"\x1b$B;3\x1b-L\xb6;3\x1b(B\xb6", "山Ж山Ж", ["山Ж山Ж"], ["山Ж山Ж"]),
    # What was not declared is evident nevertheless.
    ("ISO 2022 IR 100", b"\x1b$B;3\x1b(B\xe9\x1b$)C\xc8\xab", "山é홍", ["山é홍"], ["山é홍"]),
    # But without code extensions an escape sequence is text.
    ("ISO_IR 100", b"\x1b$B;3\x1b(B", "\x1b$B;3\x1b(B", ["\x1b$B;3\x1b(B"], ["\x1b$B;3\x1b(B"]),
    # PS3.5 6.1.2.5.3: behind a delimiter the first set is in use, although pydicom goes on with G1 of GB 2312, and
    # dcm4che with all of them. A "^" is a delimiter in names only.
    (extended("100", "58"), b"\xe9\x1b$)A\xd5\xc5^\xd5\xc5", "é张^张", ["é张^张"], ["é张^ÕÅ"]),
    (extended("100", "149"), b"\x1b$)C\xc8\xab\n\xe9\t\\\xe9", "홍\né\t\\é", ["홍\né\t", "é"], ["홍\né\t", "é"]),
    # Writers forget the escape sequence behind a delimiter. If the first set has a G1, nothing can be done. If it has
    # none, such bytes would mean nothing, so what was in use before stays; pydicom makes Latin-1 of them.
    (extended("", "149", "58"), b"\x1b$)C\xc8\xab^\xb1\xe6", "홍^길", ["홍^길"], ["홍^길"]),
    (extended("", "149", "58"), b"\x1b$)C\xc8\xab\n\xb1\xe6", "홍\n길", ["홍\n길"], ["홍\n길"]),
    # That does not go from one value to another one.
    (extended("", "149", "58"), b"\x1b$)C\xc8\xab\\\xb1\xe6", "홍\\길", ["홍", "\udcb1\udce6"], ["홍", "\udcb1\udce6"]),
    # Writers forget all escape sequences. With a single set beside ASCII it is clear which one they mean.
    (extended("", "149"), b"\xc8\xab^\xb1\xe6", "홍^길", ["홍^길"], ["홍^길"]),
    # Writers forget to leave kanji before a delimiter, a control character or the end. A byte without a second one
    # is a character by itself; a delimiter switches to the first set.
    (extended("", "87"), b"\x1b$B;3^\x1b$BED=", "山^田=", ["山^田="], ["山^田="]),
    (extended("", "87"), b"\x1b$B;3\r\n;3\x1b$BED", "山\r\n;3田", ["山\r\n;3田"], ["山\r\n;3田"]),
    (extended("100", "87"), b"\x1b$B;3\\\xe9;3", "山\\é山", ["山", "é;3"], ["山", "é;3"]),
    (extended("13", "87"), b"\x1b$B;3 \x1b(J\\~", "山 ¥‾", ["山 ", "‾"], ["山 ", "‾"]),
    # ISO-IR 14 has a yen sign in the place of the backslash, which separates values nevertheless (PS3.5 6.1.2.3).
    ("ISO_IR 13", b"\xd4\\~", "ﾔ¥‾", ["ﾔ", "‾"], ["ﾔ", "‾"]),
    # What is no escape sequence of the standard is kept, and ends what was in use before.
    (extended("", "87"), b"\x1b$B;3\x1b(Z;3", "山\x1b(Z;3", ["山\x1b(Z;3"], ["山\x1b(Z;3"]),
    # A pair that JIS X 0208 does not have (NEC's row 13) is kept as EUC-JP would have it.
    (extended("", "87"), b"\x1b$B-!;3\x1b(B", "\udcad\udca1山", ["\udcad\udca1山"], ["\udcad\udca1山"]),
    # KS X 1001, annex 3: a syllable of eight bytes.
    (extended("", "149"), b"\x1b$)C\xa4\xd4\xa4\xa8\xa4\xc7\xa4\xb1", "똠", ["똠"], ["똠"]),
]  # fmt: skip


@pytest.mark.parametrize(("term", "raw", "text", "values", "names"), STATES)
def test_which_set_is_in_use(term: str, raw: bytes, text: str, values: list[str], names: list[str]) -> None:
    known = charset(term)
    assert known.decode(raw) == text
    assert known.decode_values(raw) == values
    assert known.decode_names(raw) == names


WRITTEN = [
    # The first declared set that has a character is taken.
    (extended("100", "87", "144"), "Ж", b"\x1b$B'(\x1b(B"),
    (extended("100", "144", "87"), "Ж", b"\x1b-L\xb6\x1b-A"),
    # The end, a delimiter and a control character stand in the first set, if it has what was switched (6.1.2.5.3).
    (extended("100", "149"), "é홍^홍", b"\xe9\x1b$)C\xc8\xab\x1b-A^\x1b$)C\xc8\xab\x1b-A"),
    (extended("", "149"), "홍\t홍", b"\x1b$)C\xc8\xab\t\x1b$)C\xc8\xab"),
    # Programs that only know the last escape sequence are told again of G1.
    (extended("100", "87"), "é山é^é", b"\xe9\x1b$B;3\x1b-A\xe9\x1b(B^\x1b-A\xe9"),
    (extended("", "149"), "홍 Gildong 길", b"\x1b$)C\xc8\xab Gildong \xb1\xe6"),
    # What was kept is written as it was, the pair of a set of two bytes as such.
    (extended("", "87"), "\udcad\udca1山\udcad", b"\x1b$B-!;3\xad\x1b(B"),
    # An escape character must not become an escape sequence by its neighbours, nor bytes a character.
    (extended("", "87"), "\x1b(B", b"\x1b\x1b(B(B"),
    (extended("100", "149"), "\udcc8\udcab", b"\x1b$)C\xc8\x1b$)C\xab\x1b-A"),
]


@pytest.mark.parametrize(("term", "text", "raw"), WRITTEN)
def test_what_is_written(term: str, text: str, raw: bytes) -> None:
    known = charset(term)
    assert known.encode_names([text]) == raw
    assert known.decode_names(raw) == [text]


@pytest.mark.parametrize(
    ("term", "text", "foreign"),
    [
        ("", "ä", "ä"),
        ("GBK", "😀", "😀"),
        (extended("", "87"), "山é", "é"),
        (extended("13", "87"), "a~", "~"),
        (extended("", "149"), "ㅤ", "ㅤ"),  # U+3164, which begins something else in the bytes of EUC-KR
    ],
)
def test_a_character_that_no_declared_set_has_is_refused(term: str, text: str, foreign: str) -> None:
    with pytest.raises(
        ValueError, match=rf"^'{foreign}' cannot be written in .*; set SpecificCharacterSet to 'ISO_IR 192'"
    ):
        charset(term).encode(text)


def test_a_yen_sign_is_not_written_where_it_would_separate_values() -> None:
    for term in ("ISO_IR 13", extended("13", "87")):
        assert charset(term).decode(charset(term).encode("¥ｱ")) == "¥ｱ"
        for write_all in (charset(term).encode_values, charset(term).encode_names):
            with pytest.raises(ValueError, match="cannot be written"):
                write_all(["a", "¥ｱ"])
    assert charset(extended("13", "100")).encode_values(["¥"]) == b"\x1b-A\xa5\x1b)I"


def test_bytes_that_were_kept() -> None:
    assert kept_bytes(charset("GBK").decode(b"\xc4\xe3a\xff\x80")) == b"\xff\x80"
    assert kept_bytes("aä") == b""


def test_data_sets() -> None:
    terms = ("ISO 2022 IR 13", "ISO 2022 IR 87")
    ds = Dataset(SpecificCharacterSet=terms, OtherPatientNames=("ﾔﾏﾀﾞ=山田^十", "b"), StationName="女")
    ds["OtherPatientIDs"] = ("女", "乗\u3000")
    ds["PatientComments"] = "ﾔ¥\r\n山"
    ds["RetrieveURL"] = "http://a/~b"  # of the default repertoire, whatever there is a tilde in
    made = decode(encode(ds))
    assert made == ds
    assert made.get("OtherPatientNames") == ("ﾔﾏﾀﾞ=山田^十", "b")
    assert made.get("OtherPatientIDs") == ("女", "乗\u3000")
    assert (made.get("PatientComments"), made.get("RetrieveURL")) == ("ﾔ¥\r\n山", "http://a/~b")
    made["SpecificCharacterSet"] = "ISO_IR 192"
    assert bytes(decode(encode(made))["StationName"].raw) == "女 ".encode()
    made["SpecificCharacterSet"] = "ISO 2022 IR 149"
    with pytest.raises(ValueEncodeError, match=r"OtherPatientIDs .* LO .*: '乗' cannot be written"):
        encode(made)


def test_the_smallest_set_for_bytes_that_are_kept() -> None:
    assert smallest_charset(["a\udce4"]) == ""
    assert smallest_charset(["ä\udce4"]) == "ISO_IR 192"  # in Latin-1 the byte would become a character
