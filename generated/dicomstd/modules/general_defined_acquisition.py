"""General Defined Acquisition Module Attributes, PS3.3 C.34.9. Generated from table_C.34.9-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import AcquisitionProtocolElementSpecificationItem


class GeneralDefinedAcquisition(Protocol):
    """An object that has the General Defined Acquisition Module, PS3.3 C.34.9."""

    @reads
    def AcquisitionProtocolElementSpecificationSequence(self) -> Items[AcquisitionProtocolElementSpecificationItem]: ...
