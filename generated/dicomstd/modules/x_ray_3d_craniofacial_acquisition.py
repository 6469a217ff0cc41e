"""X-Ray 3D Craniofacial Acquisition Module Attributes, PS3.3 C.8.21.3.3. Generated from table_C.8.21.3.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import XRay3DCraniofacialAcquisitionXRay3DAcquisitionItem


class XRay3DCraniofacialAcquisition(Protocol):
    """An object that has the X-Ray 3D Craniofacial Acquisition Module, PS3.3 C.8.21.3.3."""

    @reads
    def XRay3DAcquisitionSequence(self) -> Items[XRay3DCraniofacialAcquisitionXRay3DAcquisitionItem]: ...
