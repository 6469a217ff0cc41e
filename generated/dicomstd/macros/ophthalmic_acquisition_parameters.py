"""Ophthalmic Acquisition Parameters Macro Attributes, PS3.3 C.8.17.8. Generated from table_C.8.17.8-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, FD, FL, SQ, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr, Codes, OptCodes
    from dicomstd.items import CodeSequenceItem


@item
class OphthalmicAcquisitionParametersRefractiveStateItem(Item):
    """Item of table C.8.17.8-2 in RefractiveStateSequence, PS3.3 C.8.17.8."""

    SphericalLensPower: Attr[float, AnyFD] = type1(0x00220007, FL)
    CylinderLensPower: Attr[float, AnyFD] = type1(0x00220008, FL)
    CylinderAxis: Attr[float, AnyFD] = type1(0x00220009, FL)
    VertexDistance: Attr[float | None, AnyFD | None] = type3(0x0022000F, FD)


@item
class OphthalmicAcquisitionParametersMydriaticAgentItem(Item):
    """Item of table C.8.17.8-2 in MydriaticAgentSequence, PS3.3 C.8.17.8."""

    MydriaticAgentCodeSequence: Codes[CodeSequenceItem] = type1(0x0022001C, SQ)
    MydriaticAgentConcentration: Attr[float | None, AnyDS | None] = type3(0x0022004E, DS)
    MydriaticAgentConcentrationUnitsSequence: OptCodes[CodeSequenceItem] = type1c(0x00220042, SQ)  # if present(MydriaticAgentConcentration)
