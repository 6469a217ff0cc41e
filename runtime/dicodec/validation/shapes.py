"""What the rows that apply to a level ask of it, sorted out once for all items that have the same attributes."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from dicodec.schema import DEFINED, ENUMERATED, Always
from dicodec.validation.tables import Defined, Node, Plan, defined_by, plan_of
from dicodec.validation.walk import name_of

_STRICTNESS: Final = {"1": 0, "1C": 1, "2": 2, "2C": 3}


class Source(NamedTuple):
    """Rows that apply at a level; ``remark`` is what a message adds where that is not a matter of course."""

    plan: Plan
    remark: str


class Asked(NamedTuple):
    """A row that asks for an attribute."""

    node: Node
    remark: str

    def say(self, message: str) -> str:
        """The message with the remark on why the row is taken to apply."""
        return f"{message} ({self.remark})" if self.remark else message


def strictness(kind: str, asked: Asked) -> tuple[int, bool]:
    """What of several demands goes before: the strictest type (PS3.3 C.1.2.3), and the module that surely applies."""
    return _STRICTNESS[kind], asked.remark != ""


class Question:
    """What is asked of one attribute of a level: by which rows, and what of it has to be looked at in each item.

    ``deciding`` are the rows that decide on its presence, ``conditional`` whether any does by a condition; if not,
    ``strictest`` is the type that holds, of 1 and 2. ``welcome`` says that it may be there in every case. The others
    are for its content: rows with value lists, the ``terms`` that all of these allow, item counts, context groups, and
    what is printed for its items.
    """

    __slots__ = (
        "asking", "base", "binding", "conditional", "counting", "deciding", "defined", "has_content", "listing", "name",
        "strictest", "tag", "terms", "welcome",
    )  # fmt: skip

    def __init__(self, tag: int, asking: tuple[Asked, ...]) -> None:
        self.tag = tag
        self.name = name_of(tag)
        self.asking = asking
        self.deciding = tuple(asked for asked in asking if asked.node.row.overrides) or asking
        self.conditional = any(
            asked.node.row.type.endswith("C") or asked.node.may is not None for asked in self.deciding
        )
        self.welcome = any(_welcomes(asked.node) for asked in asking)
        demands = [(asked.node.row.type, asked) for asked in self.deciding if asked.node.row.type in ("1", "2")]
        self.strictest = min(demands, key=lambda demand: strictness(*demand)) if demands else None
        self.listing = [asked.node for asked in asking if asked.node.row.values]
        self.terms = _terms_of(self.listing)
        self.counting = [asked for asked in asking if asked.node.row.items is not None]
        self.binding = [asked.node for asked in asking if asked.node.groups]
        nested: dict[str, tuple[Node, ...]] = {}
        for asked in asking:
            nested[asked.remark] = nested.get(asked.remark, ()) + asked.node.children
        self.defined: Defined = defined_by(tuple(node for nodes in nested.values() for node in nodes))
        self.base = tuple(Source(plan_of(nodes), remark) for remark, nodes in nested.items())
        self.has_content = bool(self.listing or self.counting or self.binding or self.defined)


def _terms_of(listing: list[Node]) -> frozenset[str]:
    """The terms that every row has in a list for all positions and cases: they need no second look."""
    found: frozenset[str] | None = None
    for node in listing:
        lists = (one for one in node.row.values if one.at is None and one.bits is None and not one.when)
        terms = frozenset(term for one in lists if one.kind in (ENUMERATED, DEFINED) for term in one.terms)
        # Where a list speaks of a position, or of some case, all of them have to be looked at.
        if any(one.at is not None or one.when or one.kind not in (ENUMERATED, DEFINED) for one in node.row.values):
            return frozenset()
        found = terms if found is None else found & terms
    return found or frozenset()


def _welcomes(node: Node) -> bool:
    return node.may == Always() or (node.may is None and not node.row.type.endswith("C"))


# A file may have as many shapes as it has items; those of real ones have few.
@lru_cache(maxsize=2048)
def shape_of(sources: tuple[Source, ...], tags: frozenset[int]) -> tuple[Question, ...]:
    """The questions to a level with these attributes, in the order of the tags, without those that need no look."""
    by_tag: dict[int, list[Asked]] = {}
    for plan, remark in sources:
        for tag, node in plan.asking(tags):
            by_tag.setdefault(tag, []).append(Asked(node, remark))
    questions = (_question(tag, tuple(by_tag[tag])) for tag in sorted(by_tag))
    return tuple(question for question in questions if _asks(question, question.tag in tags))


@lru_cache(maxsize=8192)
def _question(tag: int, asking: tuple[Asked, ...]) -> Question:
    return Question(tag, asking)


def _asks(question: Question, present: bool) -> bool:
    if question.conditional or (present and question.has_content):
        return True
    kind = question.strictest[0] if question.strictest is not None else ""
    return kind == "1" or (kind == "2" and not present)
