"""The pixels of uncompressed images as arrays (PS3.5 8.1, 8.2)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import attrs

try:
    import numpy as np
    from numpy.typing import NDArray
except ImportError as error:
    raise ImportError("arrays of pixels need numpy: pip install 'dicodec[pixels]'") from error

from dicodec import registry
from dicodec.errors import DecodeError
from dicodec.pixel_data.layout import Layout
from dicodec.tag import Tag

# How much more the upper words of big endian samples have to change from pixel to pixel than the lower ones, before
# they are taken for the lower ones. Noise comes close to 1, images of fewer bits than their cells to 1 / 1000.
_PLAINLY: Final = 8


def dtype_of(layout: Layout) -> np.dtype[Any]:
    """The type of samples. Raises UnsupportedError and DecodeError."""
    return np.dtype(layout.letters)


def read_frames(data: memoryview, layout: Layout, first: int, count: int) -> NDArray[Any]:
    """``count`` frames from the one at ``first``, of the shape (count, rows, columns) or (..., samples); read-only.

    It is a view of the bytes wherever they are the samples: not where bits have to be unpacked, moved or cleared, nor
    where pixels share colours. Raises DecodeError when the bytes of these frames are not all there.
    """
    dtype = dtype_of(layout)
    halved = layout.is_halved(len(data))
    rows, columns, samples = layout.rows, layout.columns, layout.samples
    cells = rows * columns * (2 if halved else samples)
    if len(data) * 8 < (first + count) * cells * layout.allocated:
        raise _too_short(layout, len(data), cells)
    if layout.allocated == 1:
        # Frames follow each other without padding: one may begin within a byte (PS3.5 8.1.1).
        begin, end = first * cells, (first + count) * cells
        packed = np.frombuffer(data[begin // 8 : -(-end // 8)], np.uint8)
        found = np.unpackbits(packed, count=begin % 8 + end - begin, bitorder="little")[begin % 8 :]
    else:
        found = _samples(np.frombuffer(data, dtype, count * cells, first * cells * dtype.itemsize), layout)
    if halved:
        found = _spread(found.reshape(count, rows, columns // 2, 4)).reshape(count, rows, columns, 3)
    elif samples == 1:
        found = found.reshape(count, rows, columns)
    elif layout.planar:
        found = found.reshape(count, samples, rows, columns).transpose(0, 2, 3, 1)
    else:
        found = found.reshape(count, rows, columns, samples)
    found.flags.writeable = False
    return found


def read_fragments(encoded: Callable[[int], bytes], layout: Layout, first: int, count: int) -> NDArray[Any]:
    """The same of frames that stand in fragments, uncompressed: each begins with a byte of its own (PS3.5 A.4.11)."""
    one = attrs.evolve(layout, frames=1)
    found = np.concatenate([read_frames(memoryview(encoded(first + place)), one, 0, 1) for place in range(count)])
    found.flags.writeable = False
    return found


def _samples(cells: NDArray[Any], layout: Layout) -> NDArray[Any]:
    """Samples without the bits around them, whose contents mean nothing (PS3.5 8.1.1); the cells where all are clear.

    Negative samples are extended to the whole cell.
    """
    allocated, stored = layout.allocated, layout.stored
    if stored == allocated:
        return cells
    if layout.high == stored - 1:
        low, most = (-(1 << stored - 1), (1 << stored - 1) - 1) if layout.kind == "i" else (0, (1 << stored) - 1)
        # Looking takes a fraction of what a copy does, and most files have clear bits.
        if int(cells.max()) <= most and (not low or int(cells.min()) >= low):
            return cells
    bits = cells.view(f"<u{allocated // 8}")
    moved: NDArray[Any] = np.left_shift(bits, allocated - 1 - layout.high).view(cells.dtype)
    np.right_shift(moved, allocated - stored, out=moved)
    return moved


def _spread(pairs: NDArray[Any]) -> NDArray[Any]:
    """Y Y Cb Cr as Y Cb Cr, Y Cb Cr: both pixels have the colours that were sampled at the first."""
    spread = np.empty((*pairs.shape[:-1], 2, 3), pairs.dtype)
    spread[..., 0] = pairs[..., :2]
    spread[..., 1:] = pairs[..., None, 2:]
    return spread


def _too_short(layout: Layout, length: int, cells: int) -> DecodeError:
    frames = layout.frames
    needed = -(-frames * cells * layout.allocated // 8)
    whole = length * 8 // (cells * layout.allocated)
    advice = f"frame(index) gives the {whole:,} that are whole" if whole else "the file seems truncated"
    return DecodeError(
        f"{layout.place}: {registry.keyword(layout.tag)} {Tag(layout.tag)} is {length:,} bytes long; {needed:,} are"
        f" needed for {frames:,} frame{'s' if frames > 1 else ''} of {layout.rows} x {layout.columns} pixels,"
        f" {cells / (layout.rows * layout.columns):g} x {layout.allocated} bits each; {advice}"
    )


def in_cells(data: memoryview, layout: Layout) -> memoryview:
    """Cells of 32 or 64 bits as little endian, from big endian OW whose words of 16 bits have been swapped already.

    OW is words of 16 bits, the least significant one first in either order of bytes (PS3.5 8.2, A.3 of 2016b), as
    dcmtk writes it: then nothing remains to do. Other writers swap whole cells, so that the words come the wrong way
    round. No attribute tells one from the other, but the pixels do: in an image the upper words change less from one
    pixel to the next than the lower ones do. Only where it is plainly the other way round, words are put in order.
    Multiples of 65,536 are the same bytes as small numbers written the other way, and are taken for these.
    """
    size = layout.allocated // 16
    words = np.frombuffer(data, "<i2", len(data) // (2 * size) * size).reshape(-1, size)
    # Differences wrap around, as between -1 and 0, whose upper words are neighbours.
    lower, *_, upper = (int(np.abs(np.diff(words[:, place]).astype(np.int32)).sum()) for place in range(size))
    if upper <= _PLAINLY * lower:
        return data
    return memoryview(words[:, ::-1].tobytes())
