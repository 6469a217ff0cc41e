"""Patient Medical Module Attributes, PS3.3 C.2.4. Generated from table_C.2-4; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import LO, SQ, ST, UI, UR, Item, item, type1, untyped

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, OptCodes
    from dicomstd.items import CodeSequenceItem


@item
class PatientMedicalPertinentDocumentsItem(Item):
    """Item of table C.2-4 in PertinentDocumentsSequence, PS3.3 C.2.4."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x0040A170, SQ)
    DocumentTitle: str | None = untyped(0x00420010, ST)


@item
class PatientMedicalPertinentResourcesItem(Item):
    """Item of table C.2-4 in PertinentResourcesSequence, PS3.3 C.2.4."""

    RetrieveURI: str | None = untyped(0x0040E010, UR)
    ResourceDescription: str | None = untyped(0x00380102, LO)


@item
class PatientClinicalTrialParticipationItem(Item):
    """Item of table C.2-4 in PatientClinicalTrialParticipationSequence, PS3.3 C.2.4."""

    ClinicalTrialSponsorName: str | None = untyped(0x00120010, LO)
    ClinicalTrialProtocolID: str | None = untyped(0x00120020, LO)
    ClinicalTrialProtocolName: str | None = untyped(0x00120021, LO)
    ClinicalTrialSiteID: str | None = untyped(0x00120030, LO)
    ClinicalTrialSiteName: str | None = untyped(0x00120031, LO)
    ClinicalTrialSubjectID: str | None = untyped(0x00120040, LO)
    ClinicalTrialSubjectReadingID: str | None = untyped(0x00120042, LO)
