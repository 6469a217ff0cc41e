"""The pixels of a data set: as arrays where they are native, frame by frame in any case (PS3.3 C.7.6.3, PS3.5 8)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, BinaryIO

from dicodec import registry
from dicodec.core.nodes import Element
from dicodec.dataset import Dataset
from dicodec.element_map import ElementMap
from dicodec.errors import DecodeError, UnsupportedError
from dicodec.files import Path
from dicodec.pixel_data.fragments import Frames, split
from dicodec.pixel_data.layout import PIXEL_TAGS, Layout, frames_of, layout_of, place_of
from dicodec.tag import PIXEL_DATA, Tag
from dicodec.transfer_syntax import ENCAPSULATED_UNCOMPRESSED, EXPLICIT_BIG_ENDIAN, describe

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_EXTENDED_OFFSETS = 0x7FE00001
_EXTENDED_LENGTHS = 0x7FE00002
_PROVIDER_URL = 0x00287FE0


def pixels(source: ElementMap | Path | BinaryIO) -> Pixels:
    """The pixels of a data set, of an item such as an icon, or of a file by its path or open in binary mode.

    ``pixels(ds).array`` has the shape (frames, rows, columns), and (frames, rows, columns, samples) where a pixel has
    several samples, as colours do: the axis of frames is always there, even for one frame. ``frame(index)``, and going
    through the frames, gives (rows, columns) or (rows, columns, samples). ``encoded_frame(index)`` gives the bytes of
    a compressed frame.

    Raises DecodeError when there are no pixels, and OSError and DecodeError for files as ``read`` does.
    """
    if isinstance(source, ElementMap):
        return Pixels(source)
    from dicodec.io import read

    return Pixels(read(source))


class Pixels:
    """The pixels of one data set; see ``pixels``. Nothing is decoded before it is asked for.

    Arrays hold stored values, to which no rescaling, window, palette or change of colour space has been applied. They
    are read-only, and views of the bytes that were read wherever these are the values: copy one to change it. Where
    Bits Stored is less than Bits Allocated, the bits around are cleared, such as overlays of old files, and negative
    values extended; that needs a copy only if such bits are set. Pixels of one bit become ``uint8``, 0 and 1. Samples
    that are stored by plane come last all the same. In YBR_FULL_422 both pixels of a pair get the colours that they
    share, and so the shape of YBR_FULL.

    Properties raise DecodeError when the attributes that they follow from are missing or contradict each other.
    """

    __slots__ = ("_array", "_dataset", "_element", "_found", "_frames", "_known", "_native")

    def __init__(self, dataset: ElementMap) -> None:
        self._dataset = dataset
        self._element: Element = _pixels_of(dataset)
        self._frames: int | None = None
        self._known: Layout | None = None
        self._native: memoryview | None = None
        self._array: NDArray[Any] | None = None
        self._found: Frames | None = None

    # What the data set says.

    @property
    def frames(self) -> int:
        """The number of frames, 1 where Number of Frames is absent, empty or 0."""
        if self._frames is None:
            self._frames = frames_of(self._dataset)
        return self._frames

    def __len__(self) -> int:
        return self.frames

    def __bool__(self) -> bool:
        return True  # there is at least one frame, and asking must not raise

    @property
    def rows(self) -> int:
        """The height of a frame in pixels."""
        return self._layout.rows

    @property
    def columns(self) -> int:
        """The width of a frame in pixels."""
        return self._layout.columns

    @property
    def samples(self) -> int:
        """The number of samples a pixel: 1, or 3 for colours."""
        return self._layout.samples

    @property
    def bits_allocated(self) -> int:
        """The number of bits of a sample's cell."""
        return self._layout.allocated

    @property
    def bits_stored(self) -> int:
        """The number of bits of a sample; all of the cell for floating point pixels."""
        return self._layout.stored

    @property
    def photometric_interpretation(self) -> str:
        """What samples stand for, such as MONOCHROME2 or RGB, as the data set says; "" where it does not."""
        return self._layout.interpretation

    @property
    def dtype(self) -> np.dtype[Any]:
        """The type of the arrays' values, little endian; for compressed pixels that of the decompressed ones.

        Raises UnsupportedError when no type has as many bits as are allocated.
        """
        from dicodec.pixel_data.native import dtype_of

        return dtype_of(self._layout)

    @property
    def is_compressed(self) -> bool:
        """Whether pixel data is compressed: all that is encapsulated is, but for one transfer syntax (PS3.5 A.4)."""
        return self._element.is_undefined_length and not self._is_uncompressed

    @property
    def _is_uncompressed(self) -> bool:
        """Whether frames stand in fragments as they are (PS3.5 A.4.11)."""
        dataset = self._dataset
        return isinstance(dataset, Dataset) and dataset.transfer_syntax == ENCAPSULATED_UNCOMPRESSED

    @property
    def _layout(self) -> Layout:
        if self._known is None:
            self._known = layout_of(self._dataset, int(self._element.tag))
        return self._known

    # Arrays.

    @property
    def array(self) -> NDArray[Any]:
        """All frames: (frames, rows, columns), or (frames, rows, columns, samples) for several samples a pixel.

        Read-only, and the same array each time. What stands behind the last frame is left alone. Raises DecodeError
        when bytes are missing, UnsupportedError for compressed pixel data.
        """
        if self._array is None:
            self._array = self._read(0, self.frames)
        return self._array

    def frame(self, index: int) -> NDArray[Any]:
        """One frame, counted from 0: (rows, columns), or (rows, columns, samples) for several samples a pixel.

        Read-only. No other frame is looked at, so that frames of a truncated image can be had as far as they are
        there. Raises IndexError, and DecodeError and UnsupportedError as ``array`` does.
        """
        place = self._index(index)
        one: NDArray[Any] = self._read(place, 1)[0] if self._array is None else self._array[place]
        return one

    def __iter__(self) -> Iterator[NDArray[Any]]:
        return map(self.frame, range(self.frames))

    def _read(self, first: int, count: int) -> NDArray[Any]:
        if self.is_compressed:
            raise UnsupportedError(
                f"{self._named()} is compressed in {self._syntax()}, which dicodec does not decompress; fragments() and"
                " encoded_frame(index) give its bytes"
            )
        from dicodec.pixel_data.native import in_cells, read_fragments, read_frames

        layout, element = self._layout, self._element
        if element.is_undefined_length:
            return read_fragments(self.encoded_frame, layout, first, count)
        if self._native is None:
            mixed = layout.allocated in (32, 64) and element.vr == "OW" and self._is_big_endian()
            self._native = in_cells(element.raw, layout) if mixed else element.raw
        return read_frames(self._native, layout, first, count)

    def _is_big_endian(self) -> bool:
        """Whether the pixels were read from a big endian data set; what was assigned since is not."""
        dataset = self._dataset
        if not isinstance(dataset, Dataset) or dataset._content().encoding != EXPLICIT_BIG_ENDIAN:
            return False
        return self._element.offset is not None and self._element._context.source is dataset._level.context.source

    # Fragments.

    def fragments(self, index: int | None = None) -> list[memoryview]:
        """The fragments of one frame, counted from 0, or those of all; the Basic Offset Table is not among them.

        Raises IndexError, and DecodeError when pixel data is not encapsulated or nothing tells its frames apart.
        """
        found = self._encapsulated()
        if index is None:
            return list(found.fragments)
        place = self._index(index)
        self._check_told(found)
        return list(found.of(place))

    def encoded_frame(self, index: int) -> bytes:
        """The bytes of one compressed frame, counted from 0, as its decoder wants them.

        They may end with a byte of padding. Frames are told apart by the Extended or the Basic Offset Table where one
        of them is right, else by the number of fragments, else by what images begin with. Raises as ``fragments``.
        """
        found = self._encapsulated()
        place = self._index(index)
        self._check_told(found)
        return found.joined(place)

    def _encapsulated(self) -> Frames:
        if self._found is None:
            items = self._element.fragments
            if items is None:
                raise DecodeError(f"{self._named()} is not encapsulated; frame(index) gives its pixels")
            offsets, lengths = (self._dataset.get(tag) for tag in (_EXTENDED_OFFSETS, _EXTENDED_LENGTHS))
            self._found = split(items, self.frames, bytes(offsets or b""), bytes(lengths or b""))
        return self._found

    def _check_told(self, found: Frames) -> None:
        if found.starts is None:
            count, frames = len(found.fragments), self.frames
            raise DecodeError(
                f"{self._named()} has {count:,} fragment{'' if count == 1 else 's'} for {frames:,}"
                f" frame{'' if frames == 1 else 's'} in {self._syntax()}, and nothing tells where a frame begins; a"
                " video is one stream of all frames. fragments() gives what is there"
            )

    # Helpers.

    def _index(self, index: int) -> int:
        count = self.frames
        place = index + count if index < 0 else index
        if not 0 <= place < count:
            there = "is 1 frame" if count == 1 else f"are {count:,} frames"
            raise IndexError(f"no frame at index {index}; there {there}, counted from 0 in Python")
        return place

    def _named(self) -> str:
        return f"{place_of(self._dataset)}: {registry.keyword(self._element.tag)} {self._element.tag}"

    def _syntax(self) -> str:
        uid = self._dataset.transfer_syntax if isinstance(self._dataset, Dataset) else None
        return describe(uid) if uid else "an unknown transfer syntax"

    def __repr__(self) -> str:
        try:
            layout, frames = self._layout, self.frames
            samples = f" x {layout.samples}" if layout.samples > 1 else ""
            shown = f"{frames:,} frame{'' if frames == 1 else 's'} of {layout.rows} x {layout.columns}{samples}"
            shown += f" {layout.interpretation}, {layout.allocated} bits"
        except DecodeError as error:
            shown = f"unreadable, {error}"
        return f"<Pixels: {shown}{', compressed' if self.is_compressed else ''}>"


def _pixels_of(dataset: ElementMap) -> Element:
    for tag in PIXEL_TAGS:
        if tag in dataset:
            return dataset[tag]
    problem = f"there is no {registry.keyword(PIXEL_DATA)} {Tag(PIXEL_DATA)}, nor Float or Double Float Pixel Data"
    if dataset.damage is not None:
        problem += f"; what was read is damaged, {str(dataset.damage).splitlines()[0]}"
    elif _PROVIDER_URL in dataset:
        problem += f"; {registry.keyword(_PROVIDER_URL)} says where the pixels are"
    raise DecodeError(f"{place_of(dataset)}: {problem}")
