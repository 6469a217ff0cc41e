"""A journal of a run: what was found in each file, written as it goes, so that a later run need not check it again."""

from __future__ import annotations

import json
import os
from hashlib import blake2b
from typing import Any, BinaryIO, Final

from dicodec import registry
from dicodec.__about__ import __version__
from dicodec.errors import DicomError
from dicodec.validation.checked import Checked, Target

_VERSION: Final = 1


class Journal:
    """One line of JSON a file, after one that says what the run is. Of a line that was cut off nothing counts.

    Files that have changed since are checked again, by their size and time. Kept in memory is where the line of each
    file stands, by a hash of its path.
    """

    def __init__(self, path: str, **options: Any) -> None:
        """Open a journal, or begin one. Raises OSError, and DicomError for a journal of another kind of run."""
        self.path = path
        head = {"journal": _VERSION, "dicodec": __version__, "edition": registry.constraint_edition(), **options}
        self._file: BinaryIO = open(path, "a+b")  # noqa: SIM115 (closed by close)
        self._places: dict[int, int] = {}
        try:
            self._read(head)
        except BaseException:
            self._file.close()
            raise

    def _read(self, head: dict[str, Any]) -> None:
        self._file.seek(0)
        first = self._file.readline()
        if not first.endswith(b"\n"):
            if not b'{"journal": '.startswith(first[:12]):
                raise DicomError(f"{self.path} is no journal of dicodec")
            self._file.truncate(0)
            self._append(head)
            return
        if _loaded(first) != head:
            raise DicomError(f"{self.path} is no journal of such a run: it has another version, edition or options")
        place = self._file.tell()
        for line in self._file:
            if not line.endswith(b"\n"):
                self._file.truncate(place)
                break
            path = (_loaded(line) or {}).get("path")
            if isinstance(path, str):
                self._places[_hash(path)] = place
            place += len(line)

    def find(self, target: Target) -> Checked | None:
        """What was found in a file, if it is still the same file."""
        place = self._places.get(_hash(target.path))
        if place is None:
            return None
        self._file.seek(place)
        record = _loaded(self._file.readline())
        if record is None or record["path"] != target.path or record["state"] != _state(target.path):
            return None
        return Checked.from_record(record)

    def add(self, checked: Checked) -> None:
        """Note what was found in a file."""
        self._append({**checked.as_record(), "state": _state(checked.path)})

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def _append(self, record: dict[str, Any]) -> None:
        # One write at the file's end: a line is there as a whole, or was cut off by the end of the process.
        self._file.write(json.dumps(record).encode() + b"\n")
        self._file.flush()


def _loaded(line: bytes) -> dict[str, Any] | None:
    try:
        found = json.loads(line)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def _hash(path: str) -> int:
    return int.from_bytes(blake2b(path.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little")


def _state(path: str) -> list[int]:
    """What tells that a file has changed: its size and when it was written."""
    try:
        status = os.stat(path)
    except OSError:
        return []
    return [status.st_size, status.st_mtime_ns]
