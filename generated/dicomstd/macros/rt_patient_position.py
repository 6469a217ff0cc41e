"""RT Patient Position Macro Attributes, PS3.3 C.36.2.3.2. Generated from table_C.36.2.3.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, LO, SQ, Item, item, type1, type2, type2c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, Codes, ListFD, OptSeq
    from dicomstd.items import (
        CodeSequenceItem,
        ConceptualVolumeSegmentationReferenceAndCombinationItem,
        PatientOrientationAndEquipmentRelationshipPatientOrientationCodeItem,
        PatientSupportPositionItem,
        PatientToEquipmentRelationshipItem,
    )


@item
class RTPatientPositionItem(Item):
    """Item of table C.36.2.3.2-1, PS3.3 C.36.2.3.2."""

    PatientOrientationCodeSequence: Codes[PatientOrientationAndEquipmentRelationshipPatientOrientationCodeItem] = type1(0x00540410, SQ)
    PatientEquipmentRelationshipCodeSequence: Codes[CodeSequenceItem] = type1(0x30100030, SQ)
    RTPatientPositionSequence: OptSeq[PatientToEquipmentRelationshipItem] = type2c(0x300A0799, SQ)  # if not present(RTPatientPositionDisplacementSequence)
    RTPatientPositionDisplacementSequence: OptSeq[RTPatientPositionDisplacementItem] = type2c(0x300A0798, SQ)  # if not present(RTPatientPositionSequence)


@item
class RTPatientPositionDisplacementItem(Item):
    """Item of table C.36.2.3.2-1 in RTPatientPositionDisplacementSequence, PS3.3 C.36.2.3.2."""

    DisplacementReferenceLabel: str | None = type3(0x300A079A, LO)
    DisplacementReferenceLocationCodeSequence: Codes[CodeSequenceItem] = type1(0x300A079D, SQ)
    ConceptualVolumeSequence: OptSeq[ConceptualVolumeSegmentationReferenceAndCombinationItem] = type2(0x30100025, SQ)
    DisplacementMatrix: Attr[tuple[float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD]] = type1(0x300A079B, FD, "16")
    PatientSupportDisplacementSequence: OptSeq[PatientSupportPositionItem] = type2(0x300A079C, SQ)
