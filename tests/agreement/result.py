"""Counts what tools agree on: a matrix by family, classes that nothing explains, files that only we call wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any, Final

import attrs
from tests.agreement import dciodvfy
from tests.agreement.compare import Agreement, Alone, Examined, compared, errors, is_ours_alone, ours_alone
from tests.agreement.said import DCIODVFY, ERROR, OTHERS

#: The share of dciodvfy's errors on real files that have a finding of ours, or an entry.
GOAL: Final = 0.95
REAL: Final = ("corpus", "pydicom")


@attrs.define
class Cell:
    """How often a family is found by both, by them only, by us only; of the latter two, how often that is explained."""

    both: int = 0
    only_theirs: int = 0
    theirs_explained: int = 0
    only_ours: int = 0
    ours_explained: int = 0


@attrs.define
class Class:
    """A class of findings that only one has: how many on how many files, and the first one."""

    tool: str
    severity: str
    kind: str
    attribute: str
    count: int
    files: int
    example: Alone


@attrs.define
class Result:
    """What a run found."""

    matrix: dict[str, dict[str, dict[str, Cell]]] = attrs.Factory(dict)
    """By group of files, tool and family."""
    warnings: dict[str, Counter[str]] = attrs.Factory(dict)
    """By group of files: what became of dciodvfy's warnings."""
    only_theirs: list[Alone] = attrs.Factory(list)
    """What only others have and nothing explains, warnings included."""
    only_ours: list[Alone] = attrs.Factory(list)
    """Errors of ours that no other tool has and nothing explains."""
    ours_alone: dict[str, list[Alone]] = attrs.Factory(dict)
    """By file: our errors where the others are silent."""
    used: Counter[str] = attrs.Factory(Counter)
    """How often each entry explains something."""
    unknown: list[Alone] = attrs.Factory(list)
    """Messages that no class has."""
    problems: dict[str, dict[str, str]] = attrs.Factory(dict)
    """By tool and file: why it gave up."""
    files: Counter[str] = attrs.Factory(Counter)
    """How many files each group has."""

    def share(self, groups: Iterable[str]) -> float:
        """Of dciodvfy's errors on some groups of files, the part that is matched or explained."""
        cells = [cell for group in groups for cell in self.matrix.get(group, {}).get(DCIODVFY, {}).values()]
        total = sum(cell.both + cell.only_theirs for cell in cells)
        return sum(cell.both + cell.theirs_explained for cell in cells) / total if total else 1.0

    def not_proved(self) -> dict[str, list[Alone]]:
        """The files that only we call wrong, with those errors that no entry proves."""
        found = {name: [one for one in alone if not one.entry] for name, alone in self.ours_alone.items()}
        return {name: alone for name, alone in found.items() if alone}

    def missed(self) -> list[str]:
        """The goals that are not reached, in words."""
        shares = {group: self.share([group]) for group in REAL if group in self.matrix}
        found = [
            f"{share:.1%} of dciodvfy's errors on {group} are matched or explained, not {GOAL:.0%}"
            for group, share in shares.items()
            if share < GOAL
        ]
        if self.not_proved():
            found.append(f"on {len(self.not_proved())} files only dicodec has errors, and no entry proves them")
        if self.unknown:
            found.append(f"{len(self.unknown)} messages are of no class")
        return found


def count(all_examined: Iterable[Examined]) -> Result:
    """Count all files; broken copies by what they have beyond the files they are made of."""
    result = Result()
    known: dict[str, Examined] = {}
    for whole in all_examined:
        known[whole.input.name] = whole
        one = whole.without(known[whole.input.base]) if whole.input.base else whole
        result.files[one.input.group] += 1
        for tool in OTHERS:
            if one.heard[tool].problem:
                result.problems.setdefault(tool, {})[one.input.name] = one.heard[tool].problem
            _count(result, one, tool, compared(one, tool))
        alone = ours_alone(one)
        _note(result, [said for said in alone if said.entry])
        result.only_ours += [said for said in alone if not said.entry]
        if is_ours_alone(one):
            result.ours_alone[one.input.name] = list(alone)
    return result


def _count(result: Result, one: Examined, tool: str, found: Agreement) -> None:
    families = result.matrix.setdefault(one.input.group, {}).setdefault(tool, {})
    for said in found.both:
        if said.severity == ERROR:
            families.setdefault(said.family, Cell()).both += 1
    for alone in errors(found.only_theirs):
        cell = families.setdefault(alone.said.family, Cell())
        cell.only_theirs += 1
        cell.theirs_explained += bool(alone.entry)
    for alone in found.only_ours:
        cell = families.setdefault(alone.said.family, Cell())
        cell.only_ours += 1
        cell.ours_explained += bool(alone.entry)
    _note(result, found.only_theirs)
    result.only_theirs += [alone for alone in found.only_theirs if not alone.entry]
    result.unknown += [alone for alone in found.only_theirs if alone.said.kind == dciodvfy.UNKNOWN and not alone.entry]
    if tool == DCIODVFY:
        warnings = result.warnings.setdefault(one.input.group, Counter())
        warnings["both"] += sum(said.severity != ERROR for said in found.both)
        for alone in found.only_theirs:
            if alone.said.severity != ERROR:
                warnings["explained" if alone.entry else "not explained"] += 1


def _note(result: Result, alone: Iterable[Alone]) -> None:
    result.used.update(one.entry for one in alone if one.entry)


def classes(alone: Iterable[Alone]) -> list[Class]:
    """Findings by tool, class and attribute, the most frequent first, errors before warnings."""
    found: dict[tuple[str, str, str, str], list[Alone]] = {}
    for one in alone:
        attribute = one.said.rough.rpartition(".")[2]
        found.setdefault((one.said.tool, one.said.severity, one.said.kind, attribute), []).append(one)
    made = [
        Class(*key, len(members), len({one.input.name for one in members}), members[0])
        for key, members in found.items()
    ]
    return sorted(made, key=lambda one: (one.severity != ERROR, -one.count, one.kind, one.attribute))


def as_dict(result: Result) -> dict[str, Any]:
    """The result for JSON."""
    return {
        "files": dict(result.files),
        "shares": {group: result.share([group]) for group in result.matrix},
        "matrix": attrs.asdict(result)["matrix"],
        "warnings": {group: dict(counts) for group, counts in result.warnings.items()},
        "unexplained": [_class(one) for one in classes(result.only_theirs)],
        "only_ours": [_class(one) for one in classes(result.only_ours)],
        "ours_alone": {name: [_alone(one) for one in alone] for name, alone in result.ours_alone.items()},
        "entries": dict(sorted(result.used.items())),
        "problems": result.problems,
        "missed": result.missed(),
    }


def _class(one: Class) -> dict[str, Any]:
    return {
        "tool": one.tool,
        "severity": one.severity,
        "kind": one.kind,
        "attribute": one.attribute,
        "count": one.count,
        "files": one.files,
        "example": _alone(one.example),
    }


def _alone(one: Alone) -> dict[str, Any]:
    return {"file": one.input.name, "iod": one.iod, "entry": one.entry, **one.said.as_dict()}
