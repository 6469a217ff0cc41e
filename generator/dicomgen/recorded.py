"""Public names that an earlier edition was generated with, so that a later one keeps them.

A text file, one name a line, sorted: what it is, where it is printed (or its code), the names it has had with the
newest first. It only grows.
"""

from __future__ import annotations

from pathlib import Path

from attrs import define, field

from dicomgen.problems import GeneratorError


@define
class RecordedNames:
    """Names by kind and key; ``record`` adds, nothing is ever removed."""

    known: dict[tuple[str, str], tuple[str, ...]] = field(factory=dict)

    @classmethod
    def load(cls, path: Path) -> RecordedNames:
        """Read the file; one that is not there yet is empty."""
        names = cls()
        if path.is_file():
            for line in path.read_text(encoding="utf-8").splitlines():
                if line and not line.startswith("#"):
                    kind, *found = line.split("\t")
                    if len(found) < 2:
                        raise GeneratorError(f"{path}: a line that is no record of a name: {line!r}")
                    names.known[kind, found[0]] = tuple(found[1:])
        return names

    def of(self, kind: str, key: str) -> tuple[str, ...]:
        """The names that this thing has had, newest first."""
        return self.known.get((kind, key), ())

    def record(self, kind: str, key: str, name: str) -> None:
        """Make ``name`` the newest name of this thing."""
        older = tuple(other for other in self.of(kind, key) if other != name)
        self.known[kind, key] = (name, *older)

    def text(self) -> str:
        """The file's content."""
        head = "# Public names and where they come from: kept stable over editions. Written by the generator.\n"
        lines = ("\t".join((*key, *names)) for key, names in sorted(self.known.items()))
        return head + "".join(f"{line}\n" for line in lines)
