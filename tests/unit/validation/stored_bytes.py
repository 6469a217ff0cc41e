"""Data sets and files byte by byte, and what the rules that need no IOD find in them."""

from struct import pack
from typing import Any

import dicodec
from dicodec import Dataset
from dicodec.validation.collector import Collector
from dicodec.validation.encoding import check_encoding
from dicodec.vr import SHORT_FORM

EXPLICIT = "1.2.840.10008.1.2.1"
IMPLICIT = "1.2.840.10008.1.2"
UNDEFINED = 0xFFFFFFFF
ITEM_END = b"\xfe\xff\x0d\xe0\0\0\0\0"
SEQUENCE_END = b"\xfe\xff\xdd\xe0\0\0\0\0"
Found = tuple[str, str, str]


def element(tag: int, vr: str, value: bytes, *, length: int | None = None, reserved: bytes = b"\0\0") -> bytes:
    """An element in explicit VR as it stands, or with an empty ``vr`` in implicit VR; nothing is padded."""
    size = len(value) if length is None else length
    head = pack("<HH", tag >> 16, tag & 0xFFFF)
    if not vr:
        return head + pack("<I", size) + value
    if vr not in SHORT_FORM:
        return head + vr.encode() + reserved + pack("<I", size) + value
    return head + vr.encode() + pack("<H", size) + value


def item(content: bytes = b"", *, undefined: bool = False) -> bytes:
    """An item of a sequence, or a fragment."""
    if undefined:
        return b"\xfe\xff\x00\xe0" + pack("<I", UNDEFINED) + content + ITEM_END
    return b"\xfe\xff\x00\xe0" + pack("<I", len(content)) + content


def meta(instance: bytes = b"1.2.3.4\0", syntax: str = EXPLICIT, leave_out: int = 0, **changed: bytes) -> bytes:
    """File meta information of a secondary capture image; ``changed`` are values by the letters of their tag."""
    uid = syntax.encode() + b"\0" * (len(syntax) % 2)
    rows = {
        0x00020001: ("OB", b"\0\1"),
        0x00020002: ("UI", b"1.2.840.10008.5.1.4.1.1.7\0"),
        0x00020003: ("UI", instance),
        0x00020010: ("UI", uid),
        0x00020012: ("UI", b"1.2.826.0.1\0"),
    }
    rows.update({int(tag.removeprefix("x"), 16): ("UI", value) for tag, value in changed.items()})
    rows.pop(leave_out, None)
    body = b"".join(element(tag, vr, value) for tag, (vr, value) in sorted(rows.items()))
    return body if leave_out == 0x00020000 else element(0x00020000, "UL", pack("<I", len(body))) + body


def file_of(body: bytes, head: bytes | None = None) -> bytes:
    """A Part 10 file."""
    return bytes(128) + b"DICM" + (meta() if head is None else head) + body


def findings(ds: Dataset) -> tuple[dicodec.Finding, ...]:
    """What the rules find that ask no IOD."""
    collector = Collector("2024b")
    check_encoding(ds, collector)
    return collector.findings()


def found(source: bytes | Dataset, syntax: str | None = EXPLICIT, **arguments: Any) -> list[Found]:
    """The same as severity, rule and path; of bytes, those of a bare data set unless ``syntax`` is None."""
    ds = source if isinstance(source, Dataset) else dicodec.decode(source, transfer_syntax=syntax, **arguments)
    return [(one.severity, one.rule, one.path) for one in findings(ds)]


def said(source: bytes | Dataset, syntax: str | None = EXPLICIT) -> list[str]:
    """Only the messages."""
    ds = source if isinstance(source, Dataset) else dicodec.decode(source, transfer_syntax=syntax)
    return [one.message for one in findings(ds)]


def error(rule: str, path: str) -> list[Found]:
    """One finding, an error."""
    return [("error", rule, path)]


def warning(rule: str, path: str) -> list[Found]:
    """One finding, a warning."""
    return [("warning", rule, path)]
