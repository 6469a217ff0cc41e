"""Which findings two tools share on one file, and what only one of them has."""

from __future__ import annotations

from collections import Counter
from typing import Final

import attrs
from tests.agreement.entries import explaining
from tests.agreement.families import akin
from tests.agreement.said import ERROR, OTHERS, OURS, Heard, Said

#: Findings of ours that speak of the whole file although they name an element.
_WHOLE: Final = frozenset({"damaged", "not-read", "not-validated", "transfer-syntax", "unreadable"})


@attrs.frozen
class Input:
    """A file to look at: its group, a name that is the same on every machine, and where it lies.

    A broken copy has the name of the file that it was made of as ``base``.
    """

    group: str
    name: str
    path: str
    base: str = ""


@attrs.frozen
class Examined:
    """What all tools say of a file, and the IOD that we take it for."""

    input: Input
    iod: str
    heard: dict[str, Heard]

    def without(self, base: Examined) -> Examined:
        """What is said of a broken copy and not of the file that it was made of."""
        return attrs.evolve(self, heard={tool: _beyond(self.heard[tool], base.heard[tool]) for tool in self.heard})


@attrs.frozen
class Alone:
    """A finding that another tool does not have, and the entry that explains it."""

    said: Said
    entry: str
    input: Input
    iod: str


@attrs.frozen
class Agreement:
    """One other tool and us on one file: what of theirs is matched, what only they have, what only we have."""

    both: tuple[Said, ...]
    only_theirs: tuple[Alone, ...]
    only_ours: tuple[Alone, ...]


def same(theirs: Said, ours: Said) -> bool:
    """Whether two findings are about the same mistake: the same attribute, and families that mean the same."""
    if not akin(theirs.family, ours.family):
        return False
    if "[" not in theirs.place and theirs.rough == ours.rough:
        # dicom-validator has no item numbers, nor have some messages of dciodvfy.
        return True
    return theirs.place == ours.place or (not theirs.place and ours.kind in _WHOLE)


def compared(one: Examined, tool: str) -> Agreement:
    """Compare another tool's findings with ours. What a tool does not say that gave up is no silence."""
    theirs, ours = one.heard[tool], one.heard[OURS]
    both, alone = [], []
    for said in theirs.said:
        if any(same(said, other) for other in ours.said):
            both.append(said)
        else:
            alone.append(_alone(said, one))
    mine = (
        [] if theirs.problem else [said for said in ours.errors if not any(same(other, said) for other in theirs.said)]
    )
    return Agreement(tuple(both), tuple(alone), tuple(_alone(said, one) for said in mine))


def ours_alone(one: Examined) -> tuple[Alone, ...]:
    """The errors of ours that no tool has which looked at the file to its end; nothing where none did."""
    looked = [one.heard[tool] for tool in OTHERS if not one.heard[tool].problem]
    if not looked:
        return ()
    said = [said for heard in looked for said in heard.said]
    found = [ours for ours in one.heard[OURS].errors if not any(same(theirs, ours) for theirs in said)]
    return tuple(_alone(ours, one) for ours in found)


def is_ours_alone(one: Examined) -> bool:
    """Whether we call the file wrong while the others have looked at it and found no error."""
    return bool(one.heard[OURS].errors) and all(one.heard[tool].is_silent for tool in OTHERS)


def _alone(said: Said, one: Examined) -> Alone:
    return Alone(said, explaining(said, one.iod, one.input.name), one.input, one.iod)


def _beyond(heard: Heard, base: Heard) -> Heard:
    known = Counter((one.place, one.kind) for one in base.said)
    said = []
    for one in heard.said:
        if known[one.place, one.kind]:
            known[one.place, one.kind] -= 1
        else:
            said.append(one)
    return attrs.evolve(heard, said=tuple(said))


def errors(alone: tuple[Alone, ...]) -> tuple[Alone, ...]:
    """Those that are errors to the tool that has them."""
    return tuple(one for one in alone if one.said.severity == ERROR)
