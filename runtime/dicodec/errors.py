"""The errors of dicodec: one base class, one class for each thing that can go wrong."""


class DicomError(Exception):
    """Anything that dicodec refuses or cannot do. The message says what, where, and what to do about it."""


class DecodeError(DicomError):
    """The bytes cannot be walked: truncated, damaged, or not DICOM at all."""


class EncodeError(DicomError):
    """The data set cannot be written as asked for."""


class ValueDecodeError(DicomError, ValueError):
    """The bytes of one value do not fit its VR (PS3.5 6.2). ``raw`` holds them, as ``element.raw`` does."""

    def __init__(self, message: str = "", raw: bytes = b"") -> None:
        super().__init__(message, raw)
        self.raw = raw

    def __str__(self) -> str:
        return str(self.args[0])


class ValueEncodeError(DicomError, ValueError):
    """A Python value does not fit the VR of its element (PS3.5 6.2)."""


class UnsupportedError(DicomError):
    """A transfer syntax that this version does not know; the message names it."""


class UnknownKeyError(DicomError, KeyError):
    """No such element: neither in the data set nor, for a keyword, in the dictionary."""

    def __str__(self) -> str:
        # KeyError prints the repr of its argument, which would quote the sentence.
        return str(self.args[0]) if self.args else ""


class IncompleteError(DicomError, TypeError):
    """A typed object lacks what its IOD demands, or is given what the IOD does not have."""
