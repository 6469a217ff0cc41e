"""Deflated data sets (PS3.5 A.5)."""

import zlib

from dicodec.core.source import Source
from dicodec.core.target import Chunk, portions
from dicodec.errors import DecodeError

_RAW = -zlib.MAX_WBITS  # without a header: RFC 1951 alone


def inflated(data: bytes, source: Source) -> bytes:
    """The data set that deflated bytes stand for.

    Raises DecodeError for bytes that are damaged or cut off, unless the source is read in part, and always for more
    than the source's limit.
    """
    limit = source.limits.inflated_length
    stream = zlib.decompressobj(_RAW)
    problem = ""
    try:
        made = stream.decompress(data, 0 if limit is None else limit + 1)
        if not stream.eof and (limit is None or len(made) <= limit):
            problem = "ends before it is complete"
    except zlib.error:
        # What comes before the damage comes out of small portions.
        stream, made, problem = zlib.decompressobj(_RAW), b"", "is damaged"
        for start in range(0, len(data), 256):
            try:
                made += stream.decompress(data[start : start + 256])
            except zlib.error:
                break
            if limit is not None and len(made) > limit:
                break
    if limit is not None and len(made) > limit:
        raise DecodeError(
            f"{source.name}: the deflated data set is longer than {limit:,} bytes;"
            " read(..., limits=Limits(inflated_length=...)) allows more"
        )
    if problem:
        told = f"{source.name}: the deflated data set {problem}."
        if not source.partial:
            raise DecodeError(f"{told}\n  read(..., partial=True) returns what stands before.")
        source.damage = source.damage or DecodeError(told)
    return made


def deflated(chunks: list[Chunk]) -> bytes:
    """A data set deflated, padded to even length."""
    stream = zlib.compressobj(wbits=_RAW)
    data = b"".join([*map(stream.compress, portions(chunks)), stream.flush()])
    return data + b"\0" * (len(data) % 2)
