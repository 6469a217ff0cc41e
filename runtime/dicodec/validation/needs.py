"""What an object under construction needs now: the rules of presence, asked of what has been set so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec import registry
from dicodec.validation.collector import Collector, Lacking
from dicodec.validation.frames import check_frames
from dicodec.validation.levels import check_level, sources_of
from dicodec.validation.modules import compiled, level_of

if TYPE_CHECKING:
    from dicodec.dataset import Dataset


def lacking_now(dataset: Dataset, slug: str) -> list[Lacking]:
    """The attributes that the IOD requires of the object as it is, in the order of the tags, items where they stand."""
    collector = Collector(registry.constraint_edition())
    what = compiled(slug)
    level = level_of(dataset, what)
    check_level(level, sources_of(level, (what.base,), what.options, collector), "", collector)
    check_frames(level, what.iod, what.groups, collector)
    return collector.lacking
