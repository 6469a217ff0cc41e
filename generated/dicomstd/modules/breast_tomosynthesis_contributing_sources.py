"""Breast Tomosynthesis Contributing Sources Module Attributes, PS3.3 C.8.21.2.3. Generated from table_C.8.21.2.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import BreastTomosynthesisContributingSourcesContributingSourcesItem


class BreastTomosynthesisContributingSources(Protocol):
    """An object that has the Breast Tomosynthesis Contributing Sources Module, PS3.3 C.8.21.2.3."""

    @reads
    def ContributingSourcesSequence(self) -> Items[BreastTomosynthesisContributingSourcesContributingSourcesItem]: ...
