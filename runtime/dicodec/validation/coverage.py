"""How far conditions can be evaluated, per IOD and in all: ``python -m dicodec.validation.coverage``.

Each condition is of one class (`dicodec.schema.status`): ``evaluated``, it can come out true and false; ``partly``, a
part of it can; ``not checkable``, it speaks of the real world, another instance, the exchange, the application or the
meaning of content; ``not parsed``, the generator does not understand the sentence.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from dicodec import registry
from dicodec.schema import Iod, parse_condition, status

#: The classes, in the order they are shown.
CLASSES: Final = ("evaluated", "partly", "not checkable", "not parsed")


def coverage_of(iod: str | type) -> Counter[str]:
    """How many conditions of an IOD are of which class: of its modules, functional groups, macros and attributes.

    Each printed condition counts once, whatever it is included by. Raises DicomError for what is no IOD.
    """
    slug = registry.slug_of(iod if isinstance(iod, str) else iod.__name__)
    return _counted(_conditions_of(registry.constraint_iod(slug)))


def coverage_of_rows() -> Counter[str]:
    """How many attributes of type 1C and 2C in all tables of PS3.3 have a condition of which class."""
    rows = (row for key in registry.constraint_keys() for row in registry.constraint_table(key).rows)
    return _counted(row.when or "not_parsed" for row in rows if row.type.endswith("C"))


def _conditions_of(iod: Iod) -> Iterator[str]:
    seen: set[str] = set()
    for use in (*iod.uses, *iod.groups):
        if use.usage == "C":
            yield use.when or "not_parsed"
        yield from _conditions_in(use.table, seen)


def _conditions_in(key: str, seen: set[str]) -> Iterator[str]:
    if key in seen:
        return
    seen.add(key)
    for row in registry.constraint_table(key).rows:
        if row.type.endswith("C") or (row.include and row.when):
            yield row.when or "not_parsed"
        if row.include:
            yield from _conditions_in(row.include, seen)


def _counted(texts: Iterable[str]) -> Counter[str]:
    return Counter(status(parse_condition(text)) for text in texts)


def lines() -> Iterator[str]:
    """The table, and the total of the attributes of type 1C and 2C as its last line."""
    slugs = registry.constraint_slugs()
    names = {slug: registry.constraint_iod(slug).name for slug in slugs}
    width = max(map(len, names.values()))
    yield f"{'IOD':<{width}}  " + "  ".join(f"{name:>13}" for name in (*CLASSES, "decided"))
    for slug in slugs:
        counts = _counted(_conditions_of(registry.constraint_iod(slug)))
        share = 100 * (counts["evaluated"] + counts["partly"]) / max(counts.total(), 1)
        yield f"{names[slug]:<{width}}  " + "  ".join(f"{counts[name]:>13}" for name in CLASSES) + f"  {share:>11.0f} %"
    rows = coverage_of_rows()
    for name in CLASSES:
        yield f"{name}: {100 * rows[name] / rows.total():.1f} % of the {rows.total():,} attributes of type 1C and 2C"
    yield "conditions: " + ", ".join(f"{name} {rows[name]}" for name in CLASSES)


if __name__ == "__main__":
    print(*lines(), sep="\n")
