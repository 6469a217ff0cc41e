"""Where something is printed in the standard, and what was found wrong there."""

from __future__ import annotations

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
    """One thing that the generator could not make sense of."""

    origin: Origin
    message: str

    def __str__(self) -> str:
        return f"{self.origin}: {self.message}"


@define
class Problems:
    """Collects what goes wrong in a run: nothing stops at the first, nothing is dropped silently."""

    found: list[Problem] = Factory(list)

    def add(self, origin: Origin, message: str) -> None:
        """Note a problem at its place."""
        self.found.append(Problem(origin, message))

    def lines(self) -> list[str]:
        """Every problem of the run in a line, in the order they were found, with a hint behind them."""
        if not self.found:
            return []
        return [*map(str, self.found), f"{len(self.found)} problem(s).", _HINT]

    def stop_if_any(self) -> None:
        """Raise with every problem of the run."""
        if self.found:
            raise GeneratorError("\n".join(self.lines()))


_HINT = "New wording or a slip in the standard? generator/dicomgen/errata/README.md says how to mend it as data."
