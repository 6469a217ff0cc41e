"""IOL Ophthalmic Axial Length Macro Attributes, PS3.3 C.8.25.16.4. Generated from table_C.8.25.16-4; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FL, SQ, Item, item, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, Codes, OptCodes, OptSeq
    from dicomstd.items import CodeSequenceItem, SOPInstanceReferenceItem


@item
class OphthalmicAxialLengthItem(Item):
    """Item of table C.8.25.16-4 in OphthalmicAxialLengthSequence, PS3.3 C.8.25.16.4."""

    OphthalmicAxialLength: Attr[float, AnyFD] = type1(0x00221019, FL)
    OphthalmicAxialLengthSelectionMethodCodeSequence: Codes[CodeSequenceItem] = type1(0x00221250, SQ)
    SourceOfOphthalmicAxialLengthCodeSequence: Codes[CodeSequenceItem] = type1(0x00221035, SQ)
    ReferencedSOPSequence: OptSeq[SOPInstanceReferenceItem] = type1c(0x00081199, SQ)  # if SourceOfOphthalmicAxialLengthCodeSequence in {(111782, DCM)}
    OphthalmicUltrasoundMethodCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x00221044, SQ)  # if OphthalmicAxialMeasurementsDeviceType in {ULTRASOUND}
