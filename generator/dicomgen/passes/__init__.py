"""From the standard as printed to the standard as linked: the order of the passes stands here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from dicomgen.model.standard import Draft
from dicomgen.passes.errata import apply_errata
from dicomgen.passes.groups import resolve_groups
from dicomgen.passes.iods import link_iods
from dicomgen.passes.items import name_items
from dicomgen.passes.link import link_tables
from dicomgen.problems import Problems

Pass = Callable[[Draft, Problems], None]

PASSES: Final[tuple[Pass, ...]] = (
    apply_errata,
    link_tables,
    link_iods,
    resolve_groups,
    name_items,
)


def run_passes(draft: Draft, problems: Problems) -> None:
    """Run every pass; each leaves out what it cannot make sense of, and notes it as a problem."""
    for step in PASSES:
        step(draft, problems)
