"""The files that records refer to: File IDs, and where on real media they are found (PS3.10 8.2)."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path

from dicodec.errors import DicomError

# What file systems of media put behind a name: ISO 9660 a point and a version, others spaces.
_VERSION = re.compile(r";[0-9]*$")
_DRIVE = re.compile(r"[A-Za-z]:")


def parts_of(value: object) -> tuple[str, ...]:
    """The names that a value of Referenced File ID leads through, below the folder of the DICOMDIR.

    Some writers put a whole path into one component, which is taken apart; every part is checked, since a directory
    may come from anybody. Raises DicomError for what does not stay below that folder (PS3.10 8.6).
    """
    components = value if isinstance(value, tuple) else (value,) if isinstance(value, str) else ()
    parts = [part for one in components for part in str("" if one is None else one).split("/")]
    while parts and not parts[-1]:
        parts.pop()
    for place, part in enumerate(parts):
        if (part == "" and not place) or _DRIVE.match(part):
            raise DicomError(
                f"Referenced File ID {shown(parts)} is absolute; it has to stay in the file-set (PS3.10 8.6)"
            )
        # Some systems take "..." or ".. " for "..".
        if not part.strip(" .") or "\0" in part:
            raise DicomError(f"Referenced File ID {shown(parts)} has a component {part!r}, which names no file")
    return tuple(parts)


def shown(parts: Iterable[str]) -> str:
    """A File ID as the standard prints it."""
    return repr("\\".join(parts)).replace("\\\\", "\\")


def locate(base: Path, parts: Iterable[str]) -> Path:
    """The file of a File ID, with the names that its folders really have; where none is, the path where it should be.

    Raises DicomError where links lead out of the base folder.
    """
    found = base
    for part in parts:
        found = found / _name_in(found, part)
    try:
        inside = found.resolve().is_relative_to(base.resolve())
    except (OSError, RuntimeError) as error:  # links that lead round in a circle
        raise DicomError(f"{found} cannot be followed: {error}") from error
    if not inside:
        raise DicomError(f"{found} is a link that leads out of {base}; a directory refers to its own file-set only")
    return found


def _name_in(folder: Path, name: str) -> str:
    """The name under which a folder has an entry: as it stands, or else but for case, version and points."""
    if os.path.lexists(folder / name):
        return name
    wanted = _plain(name)
    try:
        return min((one for one in os.listdir(folder) if _plain(one) == wanted), default=name)
    except OSError:
        return name


def _plain(name: str) -> str:
    return _VERSION.sub("", name).rstrip(" .").casefold()
