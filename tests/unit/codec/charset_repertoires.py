"""All characters of each set with code extensions, by Python's codecs for ISO 2022 and EUC."""

from dicodec.charset_elements import ELEMENTS


def extended(*numbers: str) -> str:
    """A value of Specific Character Set with code extensions; the first part may be empty."""
    return "\\".join(f"ISO 2022 IR {number}" if number else "" for number in numbers)


CODECS = {
    "6": "ascii", "100": "latin-1", "101": "iso8859-2", "109": "iso8859-3", "110": "iso8859-4", "144": "iso8859-5",
    "127": "iso8859-6", "126": "iso8859-7", "138": "iso8859-8", "148": "iso8859-9", "203": "iso8859-15",
    "166": "tis-620",
}  # fmt: skip
PAIRS = [bytes((row, cell)) for row in range(0x21, 0x7F) for cell in range(0x21, 0x7F)]
PREFIXES = {"87": (b"\x1b$B", "iso2022_jp"), "159": (b"\x1b$(D", "iso2022_jp_1")}


def _repertoire(number: str) -> str:
    """All characters of a set beyond ASCII."""
    if number in CODECS:
        return bytes(range(0xA0, 0x100)).decode(CODECS[number], "ignore")
    if number == "13":
        return bytes(range(0xA1, 0xE0)).decode("shift_jis")
    if number in PREFIXES:
        prefix, codec = PREFIXES[number]
        return "".join((prefix + pair).decode(codec, "ignore") for pair in PAIRS).replace("~", "")
    pairs = (bytes(byte | 0x80 for byte in pair) for pair in PAIRS)
    return "".join(pair.decode({"149": "euc_kr", "58": "gb2312"}[number], "ignore") for pair in pairs)


REPERTOIRES = {number: _repertoire(number) for number in ELEMENTS}
