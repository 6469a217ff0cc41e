"""Implant Assembly Template Module Attributes, PS3.3 C.29.2.1. Generated from table_C.29.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import CS, SQ, UI, US, Item, item, reads, type1

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import UID, Attr, CodedConcept, DateTime, Items
    from dicomstd.items import CodeSequenceItem, SOPInstanceReferenceItem


@item
class ImplantAssemblyTemplateTargetAnatomyItem(Item):
    """Item of table C.29.2-1 in ImplantAssemblyTemplateTargetAnatomySequence, PS3.3 C.29.2.1."""

    AnatomicRegionSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x00082218, SQ)


@item
class ComponentTypesItem(Item):
    """Item of table C.29.2-1 in ComponentTypesSequence, PS3.3 C.29.2.1."""

    ComponentTypeCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x00760034, SQ)
    ExclusiveComponentType: str = type1(0x00760036, CS)
    MandatoryComponentType: str = type1(0x00760038, CS)
    ComponentSequence: Attr[Items[ComponentItem], Iterable[ComponentItem]] = type1(0x00760040, SQ)


@item
class ComponentItem(Item):
    """Item of table C.29.2-1 in ComponentTypesSequence/ComponentSequence, PS3.3 C.29.2.1."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ComponentID: int = type1(0x00760055, US)


@item
class ComponentAssemblyItem(Item):
    """Item of table C.29.2-1 in ComponentAssemblySequence, PS3.3 C.29.2.1."""

    Component1ReferencedID: int = type1(0x00760070, US)
    Component1ReferencedMatingFeatureSetID: int = type1(0x00760080, US)
    Component1ReferencedMatingFeatureID: int = type1(0x00760090, US)
    Component2ReferencedID: int = type1(0x007600A0, US)
    Component2ReferencedMatingFeatureSetID: int = type1(0x007600B0, US)
    Component2ReferencedMatingFeatureID: int = type1(0x007600C0, US)


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
