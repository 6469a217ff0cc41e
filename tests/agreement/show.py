"""Prints what a run found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from tests.agreement.families import FAMILIES
from tests.agreement.result import REAL, Cell, Class, Result, classes
from tests.agreement.said import DCIODVFY, OTHERS

_WIDTH = 118


def shown(result: Result, most: int) -> Iterator[str]:
    """The lines of the report; of classes the ``most`` frequent ones."""
    for group, tools in result.matrix.items():
        for tool in OTHERS:
            if tool in tools:
                yield from _matrix(f"{group}, {result.files[group]} files: errors of {tool} and dicodec", tools[tool])
    for group in result.matrix:
        counts = result.warnings.get(group, Counter())
        yield (
            f"{group}: {result.share([group]):.1%} of dciodvfy's errors are matched or explained; of its warnings "
            f"{counts['both']} are matched, {counts['explained']} explained, "
            f"{counts['not explained']} neither"
        )
    if all(group in result.matrix for group in REAL):
        yield f"all real files: {result.share(REAL):.1%} of dciodvfy's errors are matched or explained"
    for tool, files in result.problems.items():
        yield f"{tool} gave up on {len(files)} files"
    yield from _classes("only by others, not explained", classes(result.only_theirs), most)
    yield from _classes("errors only by dicodec, not explained", classes(result.only_ours), most)
    yield from _alone(result)
    yield from (f"NOT REACHED: {goal}" for goal in result.missed())


def _matrix(title: str, families: dict[str, Cell]) -> Iterator[str]:
    yield title
    yield f"  {'':<12} {'both':>6} {'only they':>10} {'explained':>10} {'only we':>8} {'explained':>10}"
    total = Cell()
    for family in FAMILIES:
        cell = families.get(family)
        if cell is None:
            continue
        yield _row(family, cell)
        for name in Cell.__slots__:
            if not name.startswith("_"):
                setattr(total, name, getattr(total, name) + getattr(cell, name))
    yield _row("all", total)
    yield ""


def _row(name: str, cell: Cell) -> str:
    return (
        f"  {name:<12} {cell.both:>6} {cell.only_theirs:>10} {cell.theirs_explained:>10} "
        f"{cell.only_ours:>8} {cell.ours_explained:>10}"
    )


def _classes(title: str, found: Iterable[Class], most: int) -> Iterator[str]:
    found = list(found)
    yield ""
    yield f"{title}: {len(found)} classes, {sum(one.count for one in found)} findings"
    for one in found[:most]:
        yield f"  {one.count:>4} on {one.files:>3} files  {one.tool} {one.severity}  {one.kind}  {one.attribute}"
        example = one.example
        where = f"{example.input.name} ({example.iod or 'no IOD'}): {example.said.path}"
        text = f"{where}  {' '.join(example.said.text.split())}"
        yield f"       {text[:_WIDTH]}"
    if len(found) > most:
        yield f"  and {len(found) - most} more, all of them in the file of results"


def _alone(result: Result) -> Iterator[str]:
    yield ""
    yield f"files that only dicodec calls wrong: {len(result.ours_alone)}, not proved: {len(result.not_proved())}"
    for name, alone in result.ours_alone.items():
        for one in alone:
            state = f"see {one.entry}" if one.entry else "NOT PROVED"
            yield f"  {name}: {one.said.path}  {one.said.text[:_WIDTH]}  [{state}]"


def unused(result: Result, ids: Iterable[str]) -> list[str]:
    """Entries that explain nothing any more."""
    return [one for one in dict.fromkeys(ids) if not result.used[one]]


def needs_dciodvfy() -> str:
    """What to say where it is missing."""
    return f"{DCIODVFY} is not installed: it comes with Debian's package dicom3tools"
