"""Frame Content Macro Attributes, PS3.3 C.7.6.16.2.2. Generated from table_C.7.6.16-3; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, DT, FD, LO, LT, SH, UL, US, Item, item, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDT, AnyFD, Attr, DateTime


@item
class FrameContentItem(Item):
    """Item of table C.7.6.16-3 in FrameContentSequence, PS3.3 C.7.6.16.2.2."""

    FrameAcquisitionNumber: int | None = type3(0x00209156, US)
    FrameReferenceDateTime: Attr[DateTime | None, AnyDT | None] = type1c(0x00189151, DT)  # if (FrameType[1] in {ORIGINAL} and not DimensionOrganizationType in {TILED_FULL} and SOPClassUID not in {1.2.840.10008.5.1.4.1.1.2.2, 1.2.840.10008.5.1.4.1.1.4.4, 1.2.840.10008.5.1.4.1.1.128.1, 1.2.840.10008.5.1.4.1.1.77.1.6}) or SOPClassUID in {1.2.840.10008.5.1.4.1.1.6.3}
    FrameAcquisitionDateTime: Attr[DateTime | None, AnyDT | None] = type1c(0x00189074, DT)  # if (FrameType[1] in {ORIGINAL} and not DimensionOrganizationType in {TILED_FULL} and SOPClassUID not in {1.2.840.10008.5.1.4.1.1.2.2, 1.2.840.10008.5.1.4.1.1.4.4, 1.2.840.10008.5.1.4.1.1.128.1, 1.2.840.10008.5.1.4.1.1.77.1.6}) or SOPClassUID in {1.2.840.10008.5.1.4.1.1.6.3}
    FrameAcquisitionDuration: Attr[float | None, AnyFD | None] = type1c(0x00189220, FD)  # if (FrameType[1] in {ORIGINAL} and not DimensionOrganizationType in {TILED_FULL} and SOPClassUID not in {1.2.840.10008.5.1.4.1.1.2.2, 1.2.840.10008.5.1.4.1.1.4.4, 1.2.840.10008.5.1.4.1.1.128.1, 1.2.840.10008.5.1.4.1.1.77.1.6}) or SOPClassUID in {1.2.840.10008.5.1.4.1.1.6.3}
    CardiacCyclePosition: str | None = type3(0x00189236, CS)
    RespiratoryCyclePosition: str | None = type3(0x00189214, CS)
    DimensionIndexValues: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00209157, UL, "1-n")  # if has_value(DimensionIndexSequence)
    TemporalPositionIndex: int | None = type1c(0x00209128, UL)  # if SOPClassUID in {1.2.840.10008.5.1.4.1.1.130} or present(FunctionalMRSequence)
    StackID: str | None = type1c(0x00209056, SH)  # if SOPClassUID in {1.2.840.10008.5.1.4.1.1.130} or present(FunctionalMRSequence)
    InStackPositionNumber: int | None = type1c(0x00209057, UL)  # if present(StackID) or present(FunctionalMRSequence)
    FrameComments: str | None = type3(0x00209158, LT)
    FrameLabel: str | None = type3(0x00209453, LO)
