"""RT Enhanced Prescription Module Attributes, PS3.3 C.36.6. Generated from table_C.36.6-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, FD, IS, LO, SH, SQ, ST, UI, US, UT, Item, item, numbered, type1, type1c, type2, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyFD, Attr, Codes, OptCodes, OptCodesOf, OptSeq, Seq
    from dicomstd.closed_codes import CID244Code
    from dicomstd.items import (
        CodeSequenceItem,
        ConceptualVolumeSegmentationReferenceAndCombinationItem,
        ContentMacroItem,
        DosimetricObjectiveParameterItem,
        FractionPatternItem,
        PatientOrientationAndEquipmentRelationshipItem,
        RelatedInformationEntitiesItem,
        SOPInstanceReferenceItem,
    )


@item
class RTPrescriptionItem(Item):
    """Item of table C.36.6-1 in RTPrescriptionSequence, PS3.3 C.36.6."""

    RTPrescriptionLabel: str = type1(0x30100054, LO)
    RTPrescriptionIndex: int = numbered(0x3010003C, US)
    ReferencedRTPhysicianIntentIndex: int | None = type1c(0x3010005E, US)  # if not present(ReferencedParentRTPrescriptionIndex)
    ReferencedParentRTPrescriptionIndex: int | None = type1c(0x30100042, US)  # if not present(ReferencedRTPhysicianIntentIndex)
    ReferencedDosimetricObjectivesSequence: OptSeq[ReferencedDosimetricObjectivesItem] = type2(0x30100071, SQ)
    RTAnatomicPrescriptionSequence: Seq[RTAnatomicPrescriptionItem] = type1(0x30100060, SQ)
    ReferencedRTTreatmentPhaseSequence: OptSeq[ReferencedRTTreatmentPhaseItem] = type1c(0x30100049, SQ)  # if RTTreatmentPhaseIntentPresenceFlag in {YES}
    FractionBasedRelationshipSequence: OptSeq[FractionBasedRelationshipItem] = type2(0x30100082, SQ)
    PriorTreatmentDoseDescription: str | None = type2(0x30100061, UT)
    PriorTreatmentReferenceSequence: OptSeq[SOPInstanceReferenceItem] = type2(0x30100062, SQ)
    PlanningInputInformationSequence: OptSeq[RelatedInformationEntitiesItem] = type2(0x30100076, SQ)
    PrescriptionNotes: str | None = type3(0x3010007B, UT)
    NumberOfFractions: int | None = type3(0x3010007D, US)
    IntendedDeliveryDuration: int | None = type3(0x3010007E, US)
    FractionationNotes: str | None = type3(0x3010007F, UT)
    DeliveryTimeStructureCodeSequence: OptCodes[CodeSequenceItem] = type3(0x30100088, SQ)
    FractionPatternSequence: OptSeq[FractionPatternItem] = type1c(0x30100079, SQ)
    TreatmentTechniqueNotes: str | None = type3(0x3010007A, UT)
    RadiotherapyTreatmentType: Literal["TELETHERAPY", "BRACHYTHERAPY"] | None = type3(0x30100046, CS)
    TeletherapyRadiationType: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x30100047, CS, "1-n")
    BrachytherapySourceType: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x30100048, CS, "1-n")
    RTTreatmentTechniqueCodeSequence: OptCodes[CodeSequenceItem] = type3(0x30100080, SQ)
    PatientTreatmentOrientationSequence: OptSeq[PatientOrientationAndEquipmentRelationshipItem] = type2(0x30100032, SQ)
    PrescriptionNotesSequence: OptSeq[ContentMacroItem] = type3(0x30100081, SQ)


@item
class ReferencedDosimetricObjectivesItem(Item):
    """Item of table C.36.6-1 in RTPrescriptionSequence/ReferencedDosimetricObjectivesSequence, PS3.3 C.36.6."""

    ReferencedDosimetricObjectiveUID: Attr[UID, str] = type1(0x3010006F, UI)
    DosimetricObjectiveWeight: Attr[float | None, AnyFD | None] = type1c(0x30100074, FD)  # if AbsoluteDosimetricObjectiveFlag in {NO}


@item
class RTAnatomicPrescriptionItem(Item):
    """Item of table C.36.6-1 in RTPrescriptionSequence/RTAnatomicPrescriptionSequence, PS3.3 C.36.6."""

    EntityLabel: str = type1(0x30100035, SH)
    EntityName: str | None = type3(0x30100036, LO)
    EntityDescription: str | None = type3(0x30100037, ST)
    TherapeuticRoleCategoryCodeSequence: Codes[CodeSequenceItem] = type1(0x30100064, SQ)
    TherapeuticRoleTypeCodeSequence: Codes[CodeSequenceItem] = type1(0x30100065, SQ)
    ConceptualVolumeOptimizationPrecedence: int | None = type2(0x30100066, US)
    RecommendedDisplayCIELabValue: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = type3(0x0062000D, US, "3")
    ConceptualVolumeBlockingConstraint: Literal["NONE", "UPSTREAM", "DOWNSTREAM", "TOTAL"] | None = type2(0x30100068, CS)
    ConceptualVolumeCategoryCodeSequence: OptCodes[CodeSequenceItem] = type2(0x30100067, SQ)
    ConceptualVolumeTypeCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x30100069, SQ)  # if count(ConceptualVolumeCategoryCodeSequence) == 1
    ConceptualVolumeTypeModifierCodeSequence: OptCodesOf[CodeSequenceItem, CID244Code] = type3(0x3010006A, SQ)
    ConceptualVolumeSequence: Seq[ConceptualVolumeSegmentationReferenceAndCombinationItem] = type1(0x30100025, SQ)
    ConceptualVolumeDescription: str | None = type2(0x30100017, ST)


@item
class ReferencedRTTreatmentPhaseItem(Item):
    """Item of table C.36.6-1 in RTPrescriptionSequence/ReferencedRTTreatmentPhaseSequence, PS3.3 C.36.6."""

    ReferencedRTTreatmentPhaseIndex: int = type1(0x30100040, US)


@item
class FractionBasedRelationshipItem(Item):
    """Item of table C.36.6-1 in RTPrescriptionSequence/FractionBasedRelationshipSequence, PS3.3 C.36.6."""

    ReferencedRTPrescriptionIndex: int = type1(0x30100041, US)
    FractionBasedRelationshipIntervalAnchor: Literal["START", "END"] = type1(0x30100083, CS)
    NumberOfIntervalFractions: int = type1(0x3010007C, IS)


@item
class DosimetricObjectiveItem(Item):
    """Item of table C.36.6-1 in DosimetricObjectiveSequence, PS3.3 C.36.6."""

    DosimetricObjectiveUID: Attr[UID, str] = type1(0x3010006E, UI)
    OriginatingSOPInstanceReferenceSequence: OptSeq[SOPInstanceReferenceItem] = type1c(0x30100007, SQ)
    DosimetricObjectiveTypeCodeSequence: Codes[CodeSequenceItem] = type1(0x3010006D, SQ)
    DosimetricObjectiveParameterSequence: OptSeq[DosimetricObjectiveParameterItem] = type2(0x30100070, SQ)
    AbsoluteDosimetricObjectiveFlag: Literal["YES", "NO"] = type1(0x30100073, CS)
    DosimetricObjectivePurpose: Literal["OPTIMIZATION", "EVALUATION", "BOTH"] | None = type2(0x30100075, CS)
    ReferencedConceptualVolumeUID: Attr[UID | None, str | None] = type1c(0x3010000B, UI)
    DosimetricObjectiveEvaluationScope: Literal["CURRENT", "LIFETIME"] = type1(0x30100063, CS)
