"""Constraint tables made up for tests, in place of the generated ones."""

import pytest

from dicodec import Dataset, registry
from dicodec.schema import Row, Table
from dicodec.validation.collector import Collector
from dicodec.validation.level import Level
from dicodec.validation.levels import check_level, sources_of
from dicodec.validation.shapes import Source
from dicodec.validation.tables import Defined, Option, condition, nodes_of, plan_of


def row(what: str, type: str = "3", level: int = 0, **more: object) -> Row:
    """A row: of an attribute by its keyword, or ``include macros.x``."""
    tag = 0 if what.startswith("include ") else registry.tag_of(what)
    assert tag is not None
    include = what.removeprefix("include ") if not tag else ""
    return Row(level, tag, "" if include else type, include=include, **more)  # type: ignore[arg-type]


class Tables:
    """Tables by key; each test has its own keys, since compiled tables are kept."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, test: str) -> None:
        self.made: dict[str, Table] = {}
        self.test = test
        self.unchecked: dict[str, int] = {}
        monkeypatch.setattr(registry, "constraint_table", self.made.__getitem__)

    def key(self, name: str) -> str:
        return f"{name}_of_{self.test}"

    def table(self, name: str, *rows: Row) -> None:
        """Make ``modules.x`` or ``macros.x``."""
        title = name.partition(".")[2].replace("_", " ").title()
        fixed = [Row(*(self._renamed(value) for value in _fields(one))) for one in rows]
        self.made[self.key(name)] = Table("X.1-1", title, "C.7.6.2", tuple(fixed))

    def _renamed(self, value: object) -> object:
        return self.key(value) if isinstance(value, str) and value.startswith("macros.") else value

    def check(
        self, ds: Dataset, *modules: str, options: tuple[tuple[str, str], ...] = ()
    ) -> list[tuple[str, str, str]]:
        """The findings of some mandatory modules, and optional ones with their conditions."""
        nodes = tuple(node for name in modules for node in nodes_of(self.key(name)))
        made = [Option(f"{name} Module", self.key(name), condition(when), None) for name, when in options]
        everything = nodes + tuple(node for option in made for node in option.nodes)
        level = Level(ds, Defined(everything))
        collector = Collector("test")
        check_level(level, sources_of(level, (Source(plan_of(nodes), ""),), tuple(made), collector), "", collector)
        self.unchecked = dict(collector.unchecked)
        return [(one.rule, one.path, one.message) for one in collector.findings()]


def _fields(one: Row) -> tuple[object, ...]:
    return (
        one.level, one.tag, one.type, one.when, one.may, one.items, one.values, one.groups, one.include,
        one.mask,
    )  # fmt: skip
