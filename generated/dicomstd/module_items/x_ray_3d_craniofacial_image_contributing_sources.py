"""X-Ray 3D Craniofacial Image Contributing Sources Module Attributes, PS3.3 C.8.21.2.2. Generated from table_C.8.21.2.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DA, DS, DT, LO, PN, SH, SQ, US, Item, item, type1, type1c, type2, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        AnyDA, AnyDS, AnyDT, AnyPN, Attr, Date, DateTime, ListDS, ListPN, OptCodes, OptSeq, PersonName,
    )
    from dicomstd.items import (
        CodeSequenceItem,
        ContributingSOPInstancesReferenceItem,
        PersonIdentificationItem,
    )


@item
class XRay3DCraniofacialImageContributingSourcesContributingSourcesItem(Item):
    """Item of table C.8.21.2.2-1 in ContributingSourcesSequence, PS3.3 C.8.21.2.2."""

    ContributingSOPInstancesReferenceSequence: OptSeq[ContributingSOPInstancesReferenceItem] = type1c(0x00209529, SQ)
    Manufacturer: str | None = type2(0x00080070, LO)
    ManufacturerModelName: str | None = type1c(0x00081090, LO)
    DeviceSerialNumber: str | None = type1c(0x00181000, LO)
    SoftwareVersions: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00181020, LO, "1-n")
    DateOfManufacture: Attr[Date | None, AnyDA | None] = type3(0x00181204, DA)
    DateOfInstallation: Attr[Date | None, AnyDA | None] = type3(0x00181205, DA)
    AcquisitionDateTime: Attr[DateTime | None, AnyDT | None] = type1c(0x0008002A, DT)
    StationName: str | None = type1c(0x00081010, SH)
    OperatorsName: Attr[tuple[PersonName, ...] | None, ListPN | tuple[AnyPN, ...] | None] = type1c(0x00081070, PN, "1-n")
    OperatorIdentificationSequence: OptSeq[PersonIdentificationItem] = type1c(0x00081072, SQ)
    ProtocolName: str | None = type1c(0x00181030, LO)
    PerformedProtocolCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x00400260, SQ)
    AcquisitionProtocolName: str | None = type1c(0x00189423, LO)
    Rows: int = type1(0x00280010, US)
    Columns: int = type1(0x00280011, US)
    BitsStored: int = type1(0x00280101, US)
    LossyImageCompression: Literal["00", "01"] | None = type1c(0x00282110, CS)
    LossyImageCompressionRatio: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x00282112, DS, "1-n")  # if LossyImageCompression in {01}
    LossyImageCompressionMethod: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00282114, CS, "1-n")  # if LossyImageCompression in {01}
    AcquisitionDeviceProcessingDescription: str | None = type1c(0x00181400, LO)
    AcquisitionDeviceProcessingCode: str | None = type1c(0x00181401, LO)
    ImagerPixelSpacing: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = type1c(0x00181164, DS, "2")
