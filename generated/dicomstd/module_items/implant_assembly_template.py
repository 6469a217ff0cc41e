"""Implant Assembly Template Module Attributes, PS3.3 C.29.2.1. Generated from table_C.29.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, SQ, UI, US, Item, item, numbered, type1

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, Codes, Seq
    from dicomstd.items import CodeSequenceItem


@item
class ImplantAssemblyTemplateTargetAnatomyItem(Item):
    """Item of table C.29.2-1 in ImplantAssemblyTemplateTargetAnatomySequence, PS3.3 C.29.2.1."""

    AnatomicRegionSequence: Codes[CodeSequenceItem] = type1(0x00082218, SQ)


@item
class ComponentTypesItem(Item):
    """Item of table C.29.2-1 in ComponentTypesSequence, PS3.3 C.29.2.1."""

    ComponentTypeCodeSequence: Codes[CodeSequenceItem] = type1(0x00760034, SQ)
    ExclusiveComponentType: str = type1(0x00760036, CS)
    MandatoryComponentType: str = type1(0x00760038, CS)
    ComponentSequence: Seq[ComponentItem] = type1(0x00760040, SQ)


@item
class ComponentItem(Item):
    """Item of table C.29.2-1 in ComponentTypesSequence/ComponentSequence, PS3.3 C.29.2.1."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ComponentID: int = numbered(0x00760055, US)


@item
class ComponentAssemblyItem(Item):
    """Item of table C.29.2-1 in ComponentAssemblySequence, PS3.3 C.29.2.1."""

    Component1ReferencedID: int = type1(0x00760070, US)
    Component1ReferencedMatingFeatureSetID: int = type1(0x00760080, US)
    Component1ReferencedMatingFeatureID: int = type1(0x00760090, US)
    Component2ReferencedID: int = type1(0x007600A0, US)
    Component2ReferencedMatingFeatureSetID: int = type1(0x007600B0, US)
    Component2ReferencedMatingFeatureID: int = type1(0x007600C0, US)
