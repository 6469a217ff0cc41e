"""Breast Tomosynthesis Acquisition Module Attributes, PS3.3 C.8.21.3.4. Generated from table_C.8.21.3.4-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import BreastTomosynthesisAcquisitionXRay3DAcquisitionItem


class BreastTomosynthesisAcquisition(Protocol):
    """An object that has the Breast Tomosynthesis Acquisition Module, PS3.3 C.8.21.3.4."""

    @reads
    def XRay3DAcquisitionSequence(self) -> Items[BreastTomosynthesisAcquisitionXRay3DAcquisitionItem]: ...
