"""X-Ray 3D Craniofacial Image Contributing Sources Module Attributes, PS3.3 C.8.21.2.2. Generated from table_C.8.21.2.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import XRay3DCraniofacialImageContributingSourcesContributingSourcesItem


class XRay3DCraniofacialImageContributingSources(Protocol):
    """An object that has the X-Ray 3D Craniofacial Image Contributing Sources Module, PS3.3 C.8.21.2.2."""

    @reads
    def ContributingSourcesSequence(self) -> Items[XRay3DCraniofacialImageContributingSourcesContributingSourcesItem]: ...
