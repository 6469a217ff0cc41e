"""Generic Implant Template Description Module Attributes, PS3.3 C.29.1.1. Generated from table_C.29.1.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID, DateTime, Items
    from dicomstd.items import (
        CodeSequenceItem,
        ImplantTargetAnatomyItem,
        InformationFromManufacturerItem,
        NotificationFromManufacturerItem,
        SOPInstanceReferenceItem,
    )


class GenericImplantTemplateDescription(Protocol):
    """An object that has the Generic Implant Template Description Module, PS3.3 C.29.1.1."""

    @property
    def Manufacturer(self) -> str: ...

    @reads
    def FrameOfReferenceUID(self) -> UID: ...

    @property
    def ImplantName(self) -> str: ...

    @property
    def ImplantSize(self) -> str | None: ...

    @property
    def ImplantPartNumber(self) -> str: ...

    @property
    def ImplantTemplateVersion(self) -> str: ...

    @reads
    def ReplacedImplantTemplateSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @property
    def ImplantType(self) -> Literal["ORIGINAL", "DERIVED"]: ...

    @reads
    def OriginalImplantTemplateSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @reads
    def DerivationImplantTemplateSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @reads
    def EffectiveDateTime(self) -> DateTime: ...

    @reads
    def ImplantTargetAnatomySequence(self) -> Items[ImplantTargetAnatomyItem] | None: ...

    @reads
    def NotificationFromManufacturerSequence(self) -> Items[NotificationFromManufacturerItem] | None: ...

    @reads
    def InformationFromManufacturerSequence(self) -> Items[InformationFromManufacturerItem] | None: ...

    @reads
    def ImplantRegulatoryDisapprovalCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def OverallTemplateSpatialTolerance(self) -> float | None: ...

    @reads
    def MaterialsCodeSequence(self) -> Items[CodeSequenceItem]: ...

    @reads
    def CoatingMaterialsCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def ImplantTypeCodeSequence(self) -> Items[CodeSequenceItem]: ...

    @reads
    def FixationMethodCodeSequence(self) -> Items[CodeSequenceItem]: ...
