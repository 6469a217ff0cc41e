"""What every format is: told of the files one by one, and of the totals at the end."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import ClassVar, TextIO

from dicodec import registry
from dicodec.validation.checked import Checked
from dicodec.validation.report import Report
from dicodec.validation.totals import Totals


class Format(ABC):
    """Prints reports to a stream as they come, so that it holds no more than it must."""

    #: Whether it shows the elements of the files.
    wants_tree: ClassVar[bool] = False

    def __init__(self, out: TextIO) -> None:
        self.out = out

    def begin(self) -> None:  # noqa: B027
        """Print what stands before the first file."""

    @abstractmethod
    def file(self, checked: Checked, report: Report) -> None:
        """Print the report on a file: what is shown of it, not all that was found."""

    def end(self, totals: Totals, seconds: float) -> None:  # noqa: B027
        """Print what stands after the last file."""

    def print(self, text: str) -> None:
        """Print a line."""
        self.out.write(f"{text}\n")


def unchecked_in_words(report: Report) -> str:
    """How many rules of the IOD the file alone does not decide, and what lists them; empty where it decides all."""
    count = sum(report.unchecked.values())
    if not count:
        return ""
    name = registry.class_of_slug(registry.slug_of(report.iod))
    rules = "1 rule" if count == 1 else f"{count} rules"
    return f"{rules} could not be checked from the file alone   (dicodec explain --unchecked {name})"
