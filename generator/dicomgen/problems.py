"""Where something is printed in the standard, and what was found wrong there."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import Factory, define, frozen


class GeneratorError(Exception):
    """The run cannot go on; the message says where and what to do."""


@frozen
class Origin:
    """A place in the standard's XML: enough to find it in the file and in the printed document."""

    part: str
    table: str
    row: int = 0
    line: int = 0

    def __str__(self) -> str:
        row = f" row {self.row}" if self.row else ""
        return f"{self.part}.xml:{self.line} {self.table}{row}"


@frozen
class Problem:
    """One thing that the generator could not make sense of.

    ``ours``: a mistake in the generator's own data, which stops the build wherever its table is.
    """

    origin: Origin
    message: str
    ours: bool = False

    def __str__(self) -> str:
        return f"{self.origin}: {self.message}"


@define
class Problems:
    """Collects what goes wrong in a run: nothing stops at the first, nothing is dropped silently."""

    found: list[Problem] = Factory(list)

    def add(self, origin: Origin, message: str, *, ours: bool = False) -> None:
        """Note a problem at its place."""
        self.found.append(Problem(origin, message, ours))

    def stop_if_any(self) -> None:
        """Raise with every problem of the run, in the order of the document."""
        if self.found:
            raise GeneratorError(_report(self.found))


def _report(problems: Iterable[Problem]) -> str:
    lines = [str(problem) for problem in problems]
    hint = "New wording or a slip in the standard? generator/dicomgen/errata/README.md says how to mend it as data."
    return "\n".join([*lines, f"{len(lines)} problem(s).", hint])
