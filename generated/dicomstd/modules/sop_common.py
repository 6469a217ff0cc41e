"""SOP Common Module Attributes, PS3.3 C.12.1. Generated from table_C.12-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from collections.abc import Sequence
    from dicodec.typed import UID, Dataset, Date, DateTime, Items, Time
    from dicomstd.items import (
        CodingSchemeIdentificationItem,
        ContextGroupIdentificationItem,
        ContributingEquipmentItem,
        DigitalSignaturesItem,
        EncryptedAttributesItem,
        HL7StructuredDocumentReferenceItem,
        ImageSOPInstanceReferenceItem,
        MACParametersItem,
        MappingResourceIdentificationItem,
        OriginalAttributesItem,
        PrivateDataElementCharacteristicsItem,
        ReferencedDefinedProtocolItem,
    )


class SOPCommon(Protocol):
    """An object that has the SOP Common Module, PS3.3 C.12.1."""

    @reads
    def SOPClassUID(self) -> str: ...

    @reads
    def SOPInstanceUID(self) -> UID: ...

    @reads
    def SpecificCharacterSet(self) -> tuple[str, ...] | None: ...

    @reads
    def InstanceCreationDate(self) -> Date | None: ...

    @reads
    def InstanceCreationTime(self) -> Time | None: ...

    @reads
    def InstanceCoercionDateTime(self) -> DateTime | None: ...

    @reads
    def InstanceCreatorUID(self) -> UID | None: ...

    @reads
    def RelatedGeneralSOPClassUID(self) -> tuple[UID, ...] | None: ...

    @reads
    def OriginalSpecializedSOPClassUID(self) -> UID | None: ...

    @property
    def SyntheticData(self) -> Literal["YES", "NO"] | None: ...

    @reads
    def CodingSchemeIdentificationSequence(self) -> Items[CodingSchemeIdentificationItem] | None: ...

    @reads
    def ContextGroupIdentificationSequence(self) -> Items[ContextGroupIdentificationItem] | None: ...

    @reads
    def MappingResourceIdentificationSequence(self) -> Items[MappingResourceIdentificationItem] | None: ...

    @property
    def TimezoneOffsetFromUTC(self) -> str | None: ...

    @reads
    def ContributingEquipmentSequence(self) -> Items[ContributingEquipmentItem] | None: ...

    @property
    def InstanceNumber(self) -> int | None: ...

    @property
    def SOPInstanceStatus(self) -> Literal["NS", "OR", "AO", "AC"] | None: ...

    @reads
    def SOPAuthorizationDateTime(self) -> DateTime | None: ...

    @property
    def SOPAuthorizationComment(self) -> str | None: ...

    @property
    def AuthorizationEquipmentCertificationNumber(self) -> str | None: ...

    @reads
    def MACParametersSequence(self) -> Items[MACParametersItem] | None: ...

    @reads
    def DigitalSignaturesSequence(self) -> Items[DigitalSignaturesItem] | None: ...

    @reads
    def EncryptedAttributesSequence(self) -> Items[EncryptedAttributesItem] | None: ...

    @reads
    def OriginalAttributesSequence(self) -> Items[OriginalAttributesItem] | None: ...

    @reads
    def HL7StructuredDocumentReferenceSequence(self) -> Items[HL7StructuredDocumentReferenceItem] | None: ...

    @property
    def LongitudinalTemporalInformationModified(self) -> Literal["UNMODIFIED", "MODIFIED", "REMOVED"] | None: ...

    @property
    def QueryRetrieveView(self) -> Literal["CLASSIC", "ENHANCED"] | None: ...

    @reads
    def ConversionSourceAttributesSequence(self) -> Items[ImageSOPInstanceReferenceItem] | None: ...

    @property
    def ContentQualification(self) -> Literal["PRODUCT", "RESEARCH", "SERVICE"] | None: ...

    @reads
    def PrivateDataElementCharacteristicsSequence(self) -> Items[PrivateDataElementCharacteristicsItem] | None: ...

    @property
    def InstanceOriginStatus(self) -> Literal["LOCAL", "IMPORTED"] | None: ...

    @property
    def BarcodeValue(self) -> str | None: ...

    @reads
    def ReferencedDefinedProtocolSequence(self) -> Items[ReferencedDefinedProtocolItem] | None: ...

    @reads
    def ReferencedPerformedProtocolSequence(self) -> Sequence[Dataset] | None: ...
