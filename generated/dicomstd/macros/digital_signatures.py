"""Digital Signatures Macro Attributes, PS3.3 C.12.1.1.3. Generated from table_C.12-6; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import AT, CS, DT, OB, SQ, UI, US, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyAT, AnyDT, Attr, Buffer, DateTime, ListAT, OptCodes, Tag
    from dicomstd.items import CodeSequenceItem


@item
class MACParametersItem(Item):
    """Item of table C.12-6 in MACParametersSequence, PS3.3 C.12.1.1.3."""

    MACIDNumber: int = type1(0x04000005, US)
    MACCalculationTransferSyntaxUID: Attr[UID, str] = type1(0x04000010, UI)
    MACAlgorithm: str = type1(0x04000015, CS)
    DataElementsSigned: Attr[tuple[Tag, ...], ListAT | tuple[AnyAT, ...]] = type1(0x04000020, AT, "1-n")


@item
class DigitalSignaturesItem(Item):
    """Item of table C.12-6 in DigitalSignaturesSequence, PS3.3 C.12.1.1.3."""

    MACIDNumber: int = type1(0x04000005, US)
    DigitalSignatureUID: Attr[UID, str] = type1(0x04000100, UI)
    DigitalSignatureDateTime: Attr[DateTime, AnyDT] = type1(0x04000105, DT)
    CertificateType: str = type1(0x04000110, CS)
    CertificateOfSigner: Attr[memoryview, Buffer] = type1(0x04000115, OB)
    Signature: Attr[memoryview, Buffer] = type1(0x04000120, OB)
    CertifiedTimestampType: str | None = type1c(0x04000305, CS)  # if present(CertifiedTimestamp)
    CertifiedTimestamp: Attr[memoryview | None, Buffer | None] = type3(0x04000310, OB)
    DigitalSignaturePurposeCodeSequence: OptCodes[CodeSequenceItem] = type3(0x04000401, SQ)
