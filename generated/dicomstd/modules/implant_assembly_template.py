"""Implant Assembly Template Module Attributes, PS3.3 C.29.2.1. Generated from table_C.29.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import DateTime, Items
    from dicomstd.items import (
        CodeSequenceItem,
        ComponentAssemblyItem,
        ComponentTypesItem,
        ImplantAssemblyTemplateTargetAnatomyItem,
        SOPInstanceReferenceItem,
    )


class ImplantAssemblyTemplate(Protocol):
    """An object that has the Implant Assembly Template Module, PS3.3 C.29.2.1."""

    @reads
    def EffectiveDateTime(self) -> DateTime: ...

    @property
    def ImplantAssemblyTemplateName(self) -> str | None: ...

    @property
    def ImplantAssemblyTemplateIssuer(self) -> str: ...

    @property
    def ImplantAssemblyTemplateVersion(self) -> str | None: ...

    @reads
    def ReplacedImplantAssemblyTemplateSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @property
    def ImplantAssemblyTemplateType(self) -> Literal["ORIGINAL", "DERIVED"]: ...

    @reads
    def OriginalImplantAssemblyTemplateSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @reads
    def DerivationImplantAssemblyTemplateSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @reads
    def ImplantAssemblyTemplateTargetAnatomySequence(self) -> Items[ImplantAssemblyTemplateTargetAnatomyItem]: ...

    @reads
    def ProcedureTypeCodeSequence(self) -> Items[CodeSequenceItem]: ...

    @property
    def SurgicalTechnique(self) -> str | None: ...

    @property
    def MIMETypeOfEncapsulatedDocument(self) -> Literal["application/pdf"] | None: ...

    @reads
    def EncapsulatedDocument(self) -> memoryview | None: ...

    @reads
    def ComponentTypesSequence(self) -> Items[ComponentTypesItem]: ...

    @reads
    def ComponentAssemblySequence(self) -> Items[ComponentAssemblyItem] | None: ...
