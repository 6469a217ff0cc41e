"""RT General Machine Verification Module Attributes, PS3.3 C.31.1. Generated from table_C.31-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        GeneralMachineVerificationItem,
        IssuerOfPatientIDQualifiersItem,
        OverriddenAttributesItem,
        SOPInstanceReferenceItem,
        SelectorAttributeItem,
    )


class RTGeneralMachineVerification(Protocol):
    """An object that has the RT General Machine Verification Module, PS3.3 C.31.1."""

    @reads
    def ReferencedRTPlanSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @property
    def ReferencedFractionGroupNumber(self) -> int | None: ...

    @property
    def PatientID(self) -> str | None: ...

    @property
    def IssuerOfPatientID(self) -> str | None: ...

    @reads
    def IssuerOfPatientIDQualifiersSequence(self) -> Items[IssuerOfPatientIDQualifiersItem] | None: ...

    @property
    def TreatmentVerificationStatus(self) -> Literal["VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED"] | None: ...

    @reads
    def FailedAttributesSequence(self) -> Items[SelectorAttributeItem] | None: ...

    @reads
    def OverriddenAttributesSequence(self) -> Items[OverriddenAttributesItem] | None: ...

    @reads
    def GeneralMachineVerificationSequence(self) -> Items[GeneralMachineVerificationItem] | None: ...
