"""RT Radiation Set Delivery Instruction Module Attributes, PS3.3 C.36.24. Generated from table_C.36.24-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        OmittedRadiationItem,
        RTRadiationTaskItem,
        SOPInstanceReferenceItem,
        TreatmentDeviceIdentificationItem,
    )


class RTRadiationSetDeliveryInstruction(Protocol):
    """An object that has the RT Radiation Set Delivery Instruction Module, PS3.3 C.36.24."""

    @reads
    def ReferencedRTRadiationSetSequence(self) -> Items[SOPInstanceReferenceItem]: ...

    @reads
    def TreatmentDeviceIdentificationSequence(self) -> Items[TreatmentDeviceIdentificationItem] | None: ...

    @property
    def RTRadiationSetDeliveryUsage(self) -> str: ...

    @property
    def RTRadiationSetDeliveryNumber(self) -> int | None: ...

    @property
    def ClinicalFractionNumber(self) -> int | None: ...

    @reads
    def RTRadiationTaskSequence(self) -> Items[RTRadiationTaskItem]: ...

    @reads
    def OmittedRadiationSequence(self) -> Items[OmittedRadiationItem] | None: ...
