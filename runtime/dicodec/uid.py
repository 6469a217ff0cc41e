"""Unique identifiers (PS3.5 9)."""

import re

from dicodec import registry

#: The SOP Class of the directory of a file-set (PS3.4 I.4).
MEDIA_STORAGE_DIRECTORY = "1.2.840.10008.1.3.10"
_VALID = re.compile(r"(?:0|[1-9][0-9]*)(?:\.(?:0|[1-9][0-9]*))*")


class UID(str):
    """A unique identifier: a ``str`` that knows whether it is well formed and what it stands for (PS3.5 9.1)."""

    __slots__ = ()

    @property
    def is_valid(self) -> bool:
        """Whether it has at most 64 characters and components without leading zeros (PS3.5 9.1)."""
        return len(self) <= 64 and _VALID.fullmatch(self) is not None

    @property
    def name(self) -> str:
        """The name that PS3.6 annex A registers for it, or the UID itself."""
        return registry.uid_name(self) or str(self)

    def __repr__(self) -> str:
        return f"UID({str(self)!r})"

    def __str__(self) -> str:
        return str.__str__(self)


def new_uid(prefix: str | None = None) -> UID:
    """Return a UID that nobody else has (PS3.5 B.2: a UUID below 2.25).

    With ``prefix``, an organization's root such as ``"1.2.3."``, the UUID's number is cut to fit below it.
    Raises ``ValueError`` when the prefix is not a UID or leaves no room for at least 20 digits.
    """
    # Imported here: reading and typed classes do without it, and it costs as much as a whole IOD's attributes.
    from uuid import uuid4

    number = uuid4().int
    if prefix is None:
        return UID(f"2.25.{number}")
    root = prefix.rstrip(".")
    room = 63 - len(root)
    if not _VALID.fullmatch(root):
        raise ValueError(f"{prefix!r} is not the beginning of a UID; write it like '1.2.840.99999.'")
    if room < 20:
        raise ValueError(f"{prefix!r} leaves {max(room, 0)} of 64 characters; 20 are needed to be unique")
    return UID(f"{root}.{str(number)[:room]}")
