"""Bytes from and to files."""

import os
from collections.abc import Iterable
from errno import EISDIR
from stat import S_ISDIR
from typing import BinaryIO

from dicodec.core.target import Chunk, portions
from dicodec.errors import DecodeError

Path = str | os.PathLike[str]


def read_bytes(source: Path | BinaryIO) -> tuple[bytes, str]:
    """The bytes of a path or binary file, and its name for messages. Raises OSError."""
    if isinstance(source, str | os.PathLike):
        return _read_path(source), os.fspath(source)
    if isinstance(source, bytes | bytearray | memoryview):
        raise TypeError("a path or an open file is read; dicodec.decode(data) takes bytes")
    data = source.read()
    if not isinstance(data, bytes):
        raise DecodeError(f"{source!r} gives {type(data).__name__}; open it in binary mode")
    return data, name_of(source)


def name_of(source: BinaryIO) -> str:
    """The name of an open file, for messages."""
    name = getattr(source, "name", None) or getattr(source, "path", None)
    return name if isinstance(name, str) else "<file>"


def _read_path(path: Path) -> bytes:
    # Without the layers of open(), which cost as much as all the headers of a small file.
    file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        status = os.fstat(file)
        if S_ISDIR(status.st_mode):
            raise IsADirectoryError(EISDIR, os.strerror(EISDIR), os.fspath(path))
        size = status.st_size
        data = os.read(file, size + 1)
        if len(data) < size or not size:
            # A read may give less than it was asked for, and what is no plain file has no size.
            parts = [data]
            while part := os.read(file, 1 << 24):
                parts.append(part)
            data = b"".join(parts)
        return data
    finally:
        os.close(file)


def write_bytes(target: Path | BinaryIO, chunks: Iterable[Chunk]) -> None:
    """Write chunks to a path or binary file. Raises OSError.

    A path is written beside itself and then replaced, so that it is complete or untouched, even if it is the file
    that the chunks came from.
    """
    if not isinstance(target, str | os.PathLike):
        for portion in portions(chunks):
            target.write(portion)
        return
    final = os.path.realpath(os.fspath(target))  # a link stays a link
    folder, name = os.path.split(final)
    passing = os.path.join(folder, f".{name}.{os.getpid()}-{os.urandom(4).hex()}.tmp")
    try:
        with open(passing, "xb") as file:
            file.writelines(portions(chunks))
        if os.path.exists(final):
            os.chmod(passing, os.stat(final).st_mode & 0o7777)
        os.replace(passing, final)
    except BaseException:
        if os.path.exists(passing):
            os.unlink(passing)
        raise
