"""Public names that an earlier edition was generated with, so that a later one keeps them.

A text file, one thing a line, sorted: its kind, where it is printed (or its code), the names it has had, the newest
first. The first line names the edition that the record began with; a name that a later edition brought has that
edition behind an ``@``. Building an edition sees the names up to it and adds its own; building one from before the
record began changes nothing. So the same edition gives the same names, whatever was built in between.
"""

from __future__ import annotations

from pathlib import Path

from attrs import define, field

from dicomgen.problems import GeneratorError

_HEAD = "# Public names and where they come from, kept stable over editions. Written by the generator. Since edition "

Key = tuple[str, str]


@define
class RecordedNames:
    """Names by kind and key, as the build of one edition sees them; nothing is ever removed."""

    edition: str = ""
    base: str = ""
    known: dict[Key, tuple[str, ...]] = field(factory=dict)
    _since: dict[tuple[Key, str], str] = field(factory=dict)
    _later: dict[Key, tuple[str, ...]] = field(factory=dict)
    _text: str = ""

    @classmethod
    def load(cls, path: Path, edition: str = "") -> RecordedNames:
        """Read the file for the build of an edition; one that is not there yet begins with it."""
        if not path.is_file():
            return cls(edition, edition)
        text = path.read_text(encoding="utf-8")
        head, *lines = text.splitlines() or [""]
        if not head.startswith(_HEAD):
            raise GeneratorError(f"{path}: the first line does not say with which edition the record began")
        names = cls(edition, head.removeprefix(_HEAD), text=text)
        for line in lines:
            kind, *found = line.split("\t")
            if len(found) < 2:
                raise GeneratorError(f"{path}: a line that is no record of a name: {line!r}")
            names._read((kind, found[0]), found[1:])
        return names

    def _read(self, key: Key, found: list[str]) -> None:
        seen: list[str] = []
        later: list[str] = []
        for one in found:
            name, _, since = one.partition("@")
            self._since[key, name] = since or self.base
            (later if since and since > self.edition else seen).append(name)
        if seen:
            self.known[key] = tuple(seen)
        if later:
            self._later[key] = tuple(later)

    def of(self, kind: str, key: str) -> tuple[str, ...]:
        """The names that this thing has had up to the edition that is built, newest first."""
        return self.known.get((kind, key), ())

    def record(self, kind: str, key: str, name: str) -> None:
        """Make ``name`` the newest name of this thing."""
        older = tuple(other for other in self.of(kind, key) if other != name)
        self.known[kind, key] = (name, *older)
        self._since.setdefault(((kind, key), name), self.edition)

    def text(self) -> str:
        """The file's content after the build."""
        if self._text and self.edition < self.base:
            return self._text
        lines = []
        for key in sorted({*self.known, *self._later}):
            # A name that both this build and a later edition brought has stood since this one.
            seen = self.known.get(key, ())
            later = [name for name in self._later.get(key, ()) if name not in seen]
            lines.append("\t".join([*key, *(self._shown(key, name) for name in (*later, *seen))]))
        return f"{_HEAD}{self.base}\n" + "".join(f"{line}\n" for line in lines)

    def _shown(self, key: Key, name: str) -> str:
        since = min(self._since[key, name], self.edition) if name in self.known.get(key, ()) else self._since[key, name]
        return name if since == self.base else f"{name}@{since}"
