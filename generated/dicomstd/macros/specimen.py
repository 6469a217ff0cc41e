"""Specimen Macro Attributes, PS3.3 C.7.6.22. Generated from table_C.7.6.22-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, FD, LO, SQ, UI, UT, Item, item, type1, type1c, type2, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyFD, Attr, Codes, OptCodes, OptSeq, Seq
    from dicomstd.items import (
        CodeSequenceItem,
        ContentMacroItem,
        HL7v2HierarchicDesignatorItem,
        PrimaryAnatomicStructurePrimaryAnatomicStructureItem,
    )


@item
class SpecimenItem(Item):
    """Item of table C.7.6.22-2, PS3.3 C.7.6.22."""

    ContainerIdentifier: str = type1(0x00400512, LO)
    IssuerOfTheContainerIdentifierSequence: OptSeq[HL7v2HierarchicDesignatorItem] = type2(0x00400513, SQ)
    AlternateContainerIdentifierSequence: OptSeq[AlternateContainerIdentifierItem] = type3(0x00400515, SQ)
    ContainerTypeCodeSequence: OptCodes[CodeSequenceItem] = type2(0x00400518, SQ)
    ContainerDescription: str | None = type3(0x0040051A, LO)
    ContainerComponentSequence: OptSeq[ContainerComponentItem] = type3(0x00400520, SQ)
    SpecimenDescriptionSequence: Seq[SpecimenSpecimenDescriptionItem] = type1(0x00400560, SQ)


@item
class AlternateContainerIdentifierItem(Item):
    """Item of table C.7.6.22-2 in AlternateContainerIdentifierSequence, PS3.3 C.7.6.22."""

    ContainerIdentifier: str = type1(0x00400512, LO)
    IssuerOfTheContainerIdentifierSequence: OptSeq[HL7v2HierarchicDesignatorItem] = type2(0x00400513, SQ)


@item
class ContainerComponentItem(Item):
    """Item of table C.7.6.22-2 in ContainerComponentSequence, PS3.3 C.7.6.22."""

    ContainerComponentTypeCodeSequence: Codes[CodeSequenceItem] = type1(0x00500012, SQ)
    Manufacturer: str | None = type3(0x00080070, LO)
    ManufacturerModelName: str | None = type3(0x00081090, LO)
    ContainerComponentID: str | None = type3(0x0050001B, LO)
    ContainerComponentLength: Attr[float | None, AnyFD | None] = type3(0x0050001C, FD)
    ContainerComponentWidth: Attr[float | None, AnyFD | None] = type3(0x00500015, FD)
    ContainerComponentDiameter: Attr[float | None, AnyFD | None] = type3(0x0050001D, FD)
    ContainerComponentThickness: Attr[float | None, AnyFD | None] = type3(0x00500013, FD)
    ContainerComponentMaterial: str | None = type3(0x0050001A, CS)
    ContainerComponentDescription: str | None = type3(0x0050001E, LO)


@item
class SpecimenSpecimenDescriptionItem(Item):
    """Item of table C.7.6.22-2 in SpecimenDescriptionSequence, PS3.3 C.7.6.22."""

    SpecimenIdentifier: str = type1(0x00400551, LO)
    IssuerOfTheSpecimenIdentifierSequence: OptSeq[HL7v2HierarchicDesignatorItem] = type2(0x00400562, SQ)
    SpecimenUID: Attr[UID, str] = type1(0x00400554, UI)
    SpecimenTypeCodeSequence: OptCodes[CodeSequenceItem] = type3(0x0040059A, SQ)
    SpecimenShortDescription: str | None = type3(0x00400600, LO)
    SpecimenDetailedDescription: str | None = type3(0x00400602, UT)
    SpecimenPreparationSequence: OptSeq[SpecimenPreparationItem] = type2(0x00400610, SQ)
    PrimaryAnatomicStructureSequence: OptCodes[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] = type3(0x00082228, SQ)
    SpecimenLocalizationContentItemSequence: OptSeq[ContentMacroItem] = type1c(0x00400620, SQ)


@item
class SpecimenPreparationItem(Item):
    """Item of table C.7.6.22-2 in SpecimenDescriptionSequence/SpecimenPreparationSequence, PS3.3 C.7.6.22."""

    SpecimenPreparationStepContentItemSequence: Seq[ContentMacroItem] = type1(0x00400612, SQ)
