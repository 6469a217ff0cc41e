"""Finding the standard's XML: release archives as published, or folders of unpacked ones."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from attrs import frozen

from dicomgen.problems import GeneratorError
from dicomgen.read.docbook import Part

_EDITION: Final = re.compile(r"\d{4}[a-z]")


@frozen
class Source:
    """An edition's XML: a zip archive or a folder, at any depth of folders inside."""

    edition: str
    path: Path

    def part(self, name: str) -> Part:
        """Parse a part, e.g. ``part03``.

        Raises GeneratorError where it is not there, or is of another edition.
        """
        content = self._content(f"{name}.xml")
        if content is None:
            raise GeneratorError(
                f"{self.path} holds no {name}.xml; the release archive of the edition holds all parts."
            )
        part = Part.parse(name, content)
        if part.edition and part.edition != self.edition:
            raise GeneratorError(f"{self.path}: {name}.xml is edition {part.edition}, not {self.edition}.")
        return part

    def _content(self, name: str) -> Path | bytes | None:
        if self.path.is_dir():
            return next(iter(sorted(self.path.rglob(name))), None)
        try:
            with zipfile.ZipFile(self.path) as archive:
                found = [entry for entry in archive.namelist() if entry.rsplit("/", 1)[-1] == name]
                return archive.read(found[0]) if found else None
        except (zipfile.BadZipFile, zlib.error, OSError) as error:
            raise GeneratorError(f"{self.path} cannot be read as a zip archive: {error}") from error


def find(edition: str, places: Sequence[Path], standard: Path | None = None) -> Source:
    """The XML of an edition: at ``standard`` if given, else in the first of the places that has it.

    Raises GeneratorError that lists the editions at hand.
    """
    if not _EDITION.fullmatch(edition):
        raise GeneratorError(f"{edition!r} is not an edition: editions are named like 2024b.")
    if standard is not None:
        if not standard.exists():
            raise GeneratorError(f"STANDARD={standard}: there is no such file or folder.")
        inside = [source for source in available([standard]) if source.edition == edition]
        return inside[0] if inside else Source(edition, standard)
    at_hand = list(available(places))
    for source in at_hand:
        if source.edition == edition:
            return source
    names = ", ".join(sorted({source.edition for source in at_hand})) or "none"
    looked = ", ".join(str(place) for place in places)
    raise GeneratorError(
        f"edition {edition} is not at hand (looked in {looked}; found: {names}). "
        "standard_xml/README.md says how to get it; STANDARD=path names an archive or a folder."
    )


def available(places: Sequence[Path]) -> Iterator[Source]:
    """The editions that the places hold: archives and folders with the edition in their name."""
    for place in places:
        if not place.is_dir():
            continue
        for path in sorted(place.iterdir()):
            named = re.search(r"(?<!\d)(\d{4}[a-z])(?![a-z0-9])", path.stem if path.is_file() else path.name)
            if named is not None and (path.is_dir() or path.suffix == ".zip"):
                yield Source(named[1], path)
