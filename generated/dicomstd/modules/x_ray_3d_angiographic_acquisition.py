"""X-Ray 3D Angiographic Acquisition Module Attributes, PS3.3 C.8.21.3.2. Generated from table_C.8.21.3.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import XRay3DAngiographicAcquisitionXRay3DAcquisitionItem


class XRay3DAngiographicAcquisition(Protocol):
    """An object that has the X-Ray 3D Angiographic Acquisition Module, PS3.3 C.8.21.3.2."""

    @reads
    def XRay3DAcquisitionSequence(self) -> Items[XRay3DAngiographicAcquisitionXRay3DAcquisitionItem]: ...
