"""RT Radiation Set Module Attributes, PS3.3 C.36.10. Generated from table_C.36.10-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items, PersonName
    from dicomstd.items import (
        FractionPatternItem,
        PersonIdentificationItem,
        RTRadiationSetTreatmentPositionGroupItem,
        ReferencedRTPhysicianIntentItem,
        SOPInstanceReferenceItem,
    )


class RTRadiationSet(Protocol):
    """An object that has the RT Radiation Set Module, PS3.3 C.36.10."""

    @property
    def UserContentLabel(self) -> str: ...

    @property
    def ContentDescription(self) -> str | None: ...

    @reads
    def ContentCreatorName(self) -> PersonName | None: ...

    @reads
    def ContentCreatorIdentificationCodeSequence(self) -> Items[PersonIdentificationItem] | None: ...

    @property
    def IntendedNumberOfFractions(self) -> int | None: ...

    @reads
    def FractionPatternSequence(self) -> Items[FractionPatternItem] | None: ...

    @reads
    def ReferencedRTPhysicianIntentSequence(self) -> Items[ReferencedRTPhysicianIntentItem] | None: ...

    @property
    def RTRadiationSetIntent(self) -> str: ...

    @reads
    def TreatmentPositionGroupSequence(self) -> Items[RTRadiationSetTreatmentPositionGroupItem] | None: ...

    @reads
    def RTRadiationSequence(self) -> Items[SOPInstanceReferenceItem]: ...

    @reads
    def DefinitionSourceSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...
