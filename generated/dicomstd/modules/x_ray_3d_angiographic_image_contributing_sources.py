"""X-Ray 3D Angiographic Image Contributing Sources Module Attributes, PS3.3 C.8.21.2.1. Generated from table_C.8.21.2.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import (
    CS, DA, DS, DT, LO, PN, SH, SQ, US, Item, item, reads, type1, type1c, type2, type3,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime
    from dicodec.typed import AnyDS, AnyPN, Attr, CodedConcept, Date, DateTime, Items, PersonName
    from dicomstd.items import (
        CodeSequenceItem,
        ContributingSOPInstancesReferenceItem,
        PersonIdentificationItem,
    )


@item
class XRay3DAngiographicImageContributingSourcesContributingSourcesItem(Item):
    """Item of table C.8.21.2.1-1 in ContributingSourcesSequence, PS3.3 C.8.21.2.1."""

    ContributingSOPInstancesReferenceSequence: Attr[Items[ContributingSOPInstancesReferenceItem] | None, Iterable[ContributingSOPInstancesReferenceItem]] = type1c(0x00209529, SQ)
    Manufacturer: str | None = type2(0x00080070, LO)
    ManufacturerModelName: str | None = type1c(0x00081090, LO)
    DeviceSerialNumber: str | None = type1c(0x00181000, LO)
    SoftwareVersions: Attr[tuple[str, ...] | None, list[str]] = type1c(0x00181020, LO, "1-n")
    DateOfManufacture: Attr[Date | None, date | str] = type3(0x00181204, DA)
    DateOfInstallation: Attr[Date | None, date | str] = type3(0x00181205, DA)
    AcquisitionDateTime: Attr[DateTime | None, datetime | str] = type1c(0x0008002A, DT)
    StationName: str | None = type1c(0x00081010, SH)
    OperatorsName: Attr[tuple[PersonName, ...] | None, list[AnyPN] | tuple[AnyPN, ...]] = type1c(0x00081070, PN, "1-n")
    OperatorIdentificationSequence: Attr[Items[PersonIdentificationItem] | None, Iterable[PersonIdentificationItem]] = type1c(0x00081072, SQ)
    ProtocolName: str | None = type1c(0x00181030, LO)
    PerformedProtocolCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type1c(0x00400260, SQ)
    AcquisitionProtocolName: str | None = type1c(0x00189423, LO)
    Rows: int = type1(0x00280010, US)
    Columns: int = type1(0x00280011, US)
    BitsStored: int = type1(0x00280101, US)
    LossyImageCompression: Literal["00", "01"] | None = type1c(0x00282110, CS)
    LossyImageCompressionRatio: Attr[tuple[float, ...] | None, list[AnyDS] | tuple[AnyDS, ...]] = type1c(0x00282112, DS, "1-n")  # if LossyImageCompression in {01}
    LossyImageCompressionMethod: Attr[tuple[str, ...] | None, list[str]] = type1c(0x00282114, CS, "1-n")  # if LossyImageCompression in {01}
    AcquisitionDeviceProcessingDescription: str | None = type1c(0x00181400, LO)
    AcquisitionDeviceProcessingCode: str | None = type1c(0x00181401, LO)
    PlaneIdentification: str | None = type1c(0x00189457, CS)
    ImagerPixelSpacing: Attr[tuple[float, float] | None, list[AnyDS] | tuple[AnyDS, AnyDS]] = type1c(0x00181164, DS, "2")


class XRay3DAngiographicImageContributingSources(Protocol):
    """An object that has the X-Ray 3D Angiographic Image Contributing Sources Module, PS3.3 C.8.21.2.1."""

    @reads
    def ContributingSourcesSequence(self) -> Items[XRay3DAngiographicImageContributingSourcesContributingSourcesItem]: ...
