"""Ophthalmic Patient Clinical Information and Test Lens Parameters Macro Attributes, PS3.3 C.8.26.6.1. Generated from table_C.8.26.6-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FD, FL, SQ, Item, item, type1, type2, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, OptSeq
    from dicomstd.items import VisualAcuityMeasurementsItem


@item
class OphthalmicPatientClinicalInformationAndTestLensParametersItem(Item):
    """Item of table C.8.26.6-2, PS3.3 C.8.26.6.1."""

    RefractiveParametersUsedOnPatientSequence: OptSeq[RefractiveParametersUsedOnPatientItem] = type2(0x00240112, SQ)
    PupilSize: Attr[float | None, AnyFD | None] = type2(0x00460044, FD)
    PupilDilated: Literal["YES", "NO"] | None = type2(0x0022000D, CS)
    IntraOcularPressure: Attr[float | None, AnyFD | None] = type3(0x0022000B, FL)
    VisualAcuityMeasurementSequence: OptSeq[VisualAcuityMeasurementsItem] = type3(0x00240110, SQ)


@item
class RefractiveParametersUsedOnPatientItem(Item):
    """Item of table C.8.26.6-2 in RefractiveParametersUsedOnPatientSequence, PS3.3 C.8.26.6.1."""

    SphericalLensPower: Attr[float, AnyFD] = type1(0x00220007, FL)
    CylinderLensPower: Attr[float, AnyFD] = type1(0x00220008, FL)
    CylinderAxis: Attr[float, AnyFD] = type1(0x00220009, FL)
    VertexDistance: Attr[float | None, AnyFD | None] = type3(0x0022000F, FD)
