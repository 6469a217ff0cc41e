"""Patient Demographic Module Attributes, PS3.3 C.2.3. Generated from table_C.2-3; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DT, LO, SH, SQ, UC, UI, UR, Item, item, type1, type1c, type3, untyped,
)

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyDT, Attr, DateTime, OptCodes, OptSeq
    from dicomstd.items import CodeSequenceItem, EquivalentCodeItem


@item
class PatientPrimaryLanguageCodeItem(Item):
    """Item of table C.2-3 in PatientPrimaryLanguageCodeSequence, PS3.3 C.2.3."""

    CodeValue: str | None = type1c(0x00080100, SH)
    CodingSchemeDesignator: str | None = type1c(0x00080102, SH)  # if present(CodeValue) or present(LongCodeValue)
    CodingSchemeVersion: str | None = type1c(0x00080103, SH)  # if present(CodingSchemeDesignator) and not_checkable(content)
    CodeMeaning: str = type1(0x00080104, LO)
    LongCodeValue: str | None = type1c(0x00080119, UC)  # if not present(CodeValue) and not_checkable(content)
    URNCodeValue: str | None = type1c(0x00080120, UR)  # if not present(CodeValue) and not_checkable(content)
    EquivalentCodeSequence: OptSeq[EquivalentCodeItem] = type3(0x00080121, SQ)
    ContextIdentifier: str | None = type3(0x0008010F, CS)
    ContextUID: Attr[UID | None, str | None] = type3(0x00080117, UI)
    MappingResource: str | None = type1c(0x00080105, CS)  # if present(ContextIdentifier)
    MappingResourceUID: Attr[UID | None, str | None] = type3(0x00080118, UI)
    MappingResourceName: str | None = type3(0x00080122, LO)
    ContextGroupVersion: Attr[DateTime | None, AnyDT | None] = type1c(0x00080106, DT)  # if present(ContextIdentifier)
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = type3(0x0008010B, CS)
    ContextGroupLocalVersion: Attr[DateTime | None, AnyDT | None] = type1c(0x00080107, DT)  # if ContextGroupExtensionFlag in {Y}
    ContextGroupExtensionCreatorUID: Attr[UID | None, str | None] = type1c(0x0008010D, UI)  # if ContextGroupExtensionFlag in {Y}
    PatientPrimaryLanguageModifierCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x00100102, SQ)


@item
class PatientDemographicBreedRegistrationItem(Item):
    """Item of table C.2-3 in BreedRegistrationSequence, PS3.3 C.2.3."""

    BreedRegistrationNumber: str | None = untyped(0x00102295, LO)
    BreedRegistryCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x00102296, SQ)


@item
class PatientDemographicStrainStockItem(Item):
    """Item of table C.2-3 in StrainStockSequence, PS3.3 C.2.3."""

    StrainStockNumber: str | None = untyped(0x00100214, LO)
    StrainSource: str | None = untyped(0x00100217, LO)
    StrainSourceRegistryCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x00100215, SQ)


@item
class PatientDemographicGeneticModificationsItem(Item):
    """Item of table C.2-3 in GeneticModificationsSequence, PS3.3 C.2.3."""

    GeneticModificationsDescription: str | None = untyped(0x00100222, UC)
    GeneticModificationsNomenclature: str | None = untyped(0x00100223, LO)
    GeneticModificationsCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x00100229, SQ)
