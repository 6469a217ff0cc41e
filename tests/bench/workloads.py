"""The files that benchmarks work on: made here, byte by byte, the same in each run; no library is at home in them."""

from __future__ import annotations

import os
from pathlib import Path
from random import Random
from struct import pack

ROOT = Path(__file__).parents[2]
FOLDER = Path(os.environ.get("DICODEC_BENCH_FOLDER") or ROOT / "build" / "bench")

_LONG = {"OB", "OW", "SQ", "UT", "UN"}


def _element(tag: int, vr: str, value: bytes | str) -> bytes:
    data = value.encode() if isinstance(value, str) else value
    if len(data) % 2:
        data += b"\0" if vr in ("UI", "OB") else b" "
    head = pack("<HH", tag >> 16, tag & 0xFFFF) + vr.encode()
    return head + (pack("<HI", 0, len(data)) if vr in _LONG else pack("<H", len(data))) + data


def _sequence(tag: int, *items: bytes) -> bytes:
    return _element(tag, "SQ", b"".join(pack("<HHI", 0xFFFE, 0xE000, len(item)) + item for item in items))


def _us(tag: int, *values: int) -> bytes:
    return _element(tag, "US", pack(f"<{len(values)}H", *values))


def _fd(tag: int, *values: float) -> bytes:
    return _element(tag, "FD", pack(f"<{len(values)}d", *values))


def _code(tag: int, value: str, scheme: str, meaning: str) -> bytes:
    return _sequence(
        tag,
        _element(0x00080100, "SH", value) + _element(0x00080102, "SH", scheme) + _element(0x00080104, "LO", meaning),
    )


def _head(sop_class: str, modality: str, instance: str) -> bytes:
    return b"".join(
        (
            _element(0x00080005, "CS", "ISO_IR 100"),
            _element(0x00080008, "CS", "ORIGINAL\\PRIMARY\\VOLUME\\NONE"),
            _element(0x00080016, "UI", sop_class),
            _element(0x00080018, "UI", instance),
            _element(0x00080020, "DA", "20240229"),
            _element(0x00080030, "TM", "101530.250000"),
            _element(0x00080050, "SH", "A4711"),
            _element(0x00080060, "CS", modality),
            _element(0x00080070, "LO", "Nobody"),
            _element(0x00080090, "PN", "M\xfcller^Ada".encode("latin-1")),
            _element(0x00081030, "LO", "Study"),
            _element(0x0008103E, "LO", "Series"),
            _element(0x00100010, "PN", "Ito^Haru"),
            _element(0x00100020, "LO", "4711"),
            _element(0x00100030, "DA", "19800229"),
            _element(0x00100040, "CS", "F"),
            _element(0x0020000D, "UI", "2.25.1001"),
            _element(0x0020000E, "UI", "2.25.1002"),
            _element(0x00200010, "SH", "1"),
            _element(0x00200011, "IS", "3"),
            _element(0x00200013, "IS", "1"),
        )
    )


def _file(sop_class: str, instance: str, body: bytes) -> bytes:
    meta = b"".join(
        (
            _element(0x00020001, "OB", b"\0\1"),
            _element(0x00020002, "UI", sop_class),
            _element(0x00020003, "UI", instance),
            _element(0x00020010, "UI", "1.2.840.10008.1.2.1"),
            _element(0x00020012, "UI", "2.25.1003"),
        )
    )
    return bytes(128) + b"DICM" + _element(0x00020000, "UL", pack("<I", len(meta))) + meta + body


def structure_set(rois: int = 30, contours: int = 10_000, points: int = 50) -> bytes:
    """An RT Structure Set: each contour with the image that it was drawn on, 20,030 items in all.

    The points of a contour are in one plane, as CLOSED_PLANAR says, and that is a slice.
    """
    random = Random(1)
    sop_class = "1.2.840.10008.5.1.4.1.1.481.3"
    parts = []
    for roi in range(rois):
        drawn = []
        for _ in range(contours // rois + (roi < contours % rois)):
            z = f"{random.uniform(-250, 250):.2f}"
            flat = (f"{random.uniform(-250, 250):.{random.choice((1, 2))}f}" for _ in range(points * 2))
            values = "\\".join(f"{x}\\{y}\\{z}" for x, y in zip(flat, flat, strict=True))
            image = _element(0x00081150, "UI", "1.2.840.10008.5.1.4.1.1.2") + _element(
                0x00081155, "UI", f"2.25.{random.getrandbits(100)}"
            )
            drawn.append(
                _sequence(0x30060016, image)
                + _element(0x30060042, "CS", "CLOSED_PLANAR")
                + _element(0x30060046, "IS", str(points))
                + _element(0x30060050, "DS", values)
            )
        color = "\\".join(str(random.randrange(256)) for _ in range(3))
        parts.append(
            _element(0x3006002A, "IS", color) + _sequence(0x30060040, *drawn) + _element(0x30060084, "IS", str(roi + 1))
        )
    body = (
        _head(sop_class, "RTSTRUCT", "2.25.2000") + _element(0x30060002, "SH", "Plan") + _sequence(0x30060039, *parts)
    )
    return _file(sop_class, "2.25.2000", body)


def enhanced_mr(frames: int = 2_000, side: int = 8) -> bytes:
    """An Enhanced MR Image: eight items a frame, 16,002 in all."""
    random = Random(2)
    sop_class = "1.2.840.10008.5.1.4.1.1.4.1"
    groups = []
    for frame in range(frames):
        content = (
            _element(0x00189074, "DT", f"20240229101530.{random.randrange(10**6):06}")
            + _element(0x00189151, "DT", "20240229101530.25")
            + _fd(0x00189220, random.random())
            + _element(0x00209056, "SH", "1")
            + _element(0x00209057, "UL", pack("<I", frame + 1))
            + _element(0x00209157, "UL", pack("<2I", 1, frame + 1))
        )
        groups.append(
            _sequence(
                0x00189112, _element(0x00180080, "DS", "500") + _element(0x00181314, "DS", "90") + _fd(0x00189082, 2.5)
            )
            + _sequence(0x00189226, _element(0x00080008, "CS", "ORIGINAL\\PRIMARY\\M") + _us(0x00189020, 1))
            + _sequence(0x00209111, content)
            + _sequence(0x00209113, _element(0x00200032, "DS", f"-120.5\\-98.25\\{frame * 1.25:.2f}"))
            + _sequence(0x00209116, _element(0x00200037, "DS", "1\\0\\0\\0\\1\\0"))
            + _sequence(
                0x00289110,
                _element(0x00180050, "DS", "1.25")
                + _element(0x00180088, "DS", "1.5")
                + _element(0x00280030, "DS", "0.5\\0.5"),
            )
            + _sequence(
                0x00289132,
                _element(0x00281050, "DS", str(random.randrange(100, 900)))
                + _element(0x00281051, "DS", str(random.randrange(500, 2000)))
                + _element(0x00281055, "LO", "auto"),
            )
        )
    body = (
        _head(sop_class, "MR", "2.25.3000")
        + _us(0x00280002, 1)
        + _element(0x00280004, "CS", "MONOCHROME2")
        + _element(0x00280008, "IS", str(frames))
        + b"".join(
            _us(0x00280000 + low, value) for low, value in ((0x10, side), (0x11, side), (0x100, 16), (0x101, 12))
        )
        + _us(0x00280102, 11)
        + _us(0x00280103, 0)
        + _sequence(
            0x52009229, _sequence(0x00289145, _element(0x00281052, "DS", "0") + _element(0x00281053, "DS", "1"))
        )
        + _sequence(0x52009230, *groups)
        + _element(0x7FE00010, "OW", random.randbytes(frames * side * side * 2))
    )
    return _file(sop_class, "2.25.3000", body)


def segmentation(frames: int = 10_000, side: int = 16) -> bytes:
    """A Segmentation of one bit a pixel: where each frame lies, what it shows, and which image it was made of."""
    random = Random(3)
    sop_class = "1.2.840.10008.5.1.4.1.1.66.4"
    groups = []
    purpose = _code(0x0040A170, "121322", "DCM", "Source image for image processing operation")
    derivation = _code(0x00089215, "113076", "DCM", "Segmentation")
    for frame in range(frames):
        source = (
            _element(0x00081150, "UI", "1.2.840.10008.5.1.4.1.1.2")
            + _element(0x00081155, "UI", f"2.25.{random.getrandbits(100)}")
            + purpose
        )
        groups.append(
            _sequence(0x00089124, _sequence(0x00082112, source) + derivation)
            + _sequence(0x00209111, _element(0x00209157, "UL", pack("<2I", frame % 5 + 1, frame + 1)))
            + _sequence(0x00209113, _element(0x00200032, "DS", f"-120.5\\-98.25\\{frame * 1.25:.2f}"))
            + _sequence(0x0062000A, _us(0x0062000B, frame % 5 + 1))
        )
    body = (
        _head(sop_class, "SEG", "2.25.4000")
        + _us(0x00280002, 1)
        + _element(0x00280004, "CS", "MONOCHROME2")
        + _element(0x00280008, "IS", str(frames))
        + b"".join(_us(0x00280000 + low, value) for low, value in ((0x10, side), (0x11, side), (0x100, 1), (0x101, 1)))
        + _us(0x00280102, 0)
        + _us(0x00280103, 0)
        + _sequence(
            0x52009229,
            _sequence(0x00209116, _element(0x00200037, "DS", "1\\0\\0\\0\\1\\0"))
            + _sequence(0x00289110, _element(0x00180050, "DS", "1.25") + _element(0x00280030, "DS", "0.5\\0.5")),
        )
        + _sequence(0x52009230, *groups)
        + _element(0x7FE00010, "OB", random.randbytes(frames * side * side // 8))
    )
    return _file(sop_class, "2.25.4000", body)


_MAKERS = {"RTSTRUCT": structure_set, "enhanced MR": enhanced_mr, "segmentation": segmentation}


def workload(name: str) -> Path:
    """The file of a workload, made where it is not there yet."""
    path = FOLDER / f"{name.lower().replace(' ', '_')}.dcm"
    if not path.is_file():
        FOLDER.mkdir(parents=True, exist_ok=True)
        passing = path.with_suffix(".tmp")
        passing.write_bytes(_MAKERS[name]())
        passing.replace(path)
    return path
