"""What a validator says of a file, in one form for all of them."""

from __future__ import annotations

import re
from typing import Any, Final

import attrs

OURS: Final = "dicodec"
DCIODVFY: Final = "dciodvfy"
DICOM_VALIDATOR: Final = "dicom-validator"
OTHERS: Final = (DCIODVFY, DICOM_VALIDATOR)

ERROR: Final = "error"
WARNING: Final = "warning"
INFO: Final = "info"

_LAST_NUMBER: Final = re.compile(r"\[\d+\]$")
_NUMBERS: Final = re.compile(r"\[\d+\]")


@attrs.frozen
class Said:
    """One thing that a tool says of a file.

    ``path`` leads to the attribute as our findings do, ``A[1].B``; empty where the tool names none. ``family`` is one
    of `families.FAMILIES`. ``kind`` names the class of the message: a rule of ours, or a class of theirs.
    """

    tool: str
    severity: str
    path: str
    family: str
    kind: str
    text: str

    @property
    def place(self) -> str:
        """The attribute, whichever of its values or items is meant."""
        return _LAST_NUMBER.sub("", self.path)

    @property
    def rough(self) -> str:
        """The place without item numbers, for tools that do not have them."""
        return _NUMBERS.sub("", self.path)

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        return attrs.asdict(self)


@attrs.frozen
class Heard:
    """All that a tool says of a file. ``problem`` is why it did not look at it to the end, empty where it did."""

    said: tuple[Said, ...]
    problem: str = ""

    @property
    def errors(self) -> tuple[Said, ...]:
        """What it calls errors."""
        return tuple(one for one in self.said if one.severity == ERROR)

    @property
    def is_silent(self) -> bool:
        """Whether the tool has looked and found no error; one that gave up is not silent."""
        return not self.problem and not self.errors
