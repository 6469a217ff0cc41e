"""X-Ray 3D Reconstruction Module Attributes, PS3.3 C.8.21.4. Generated from table_C.8.21.4-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, LO, US, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import Attr


@item
class XRay3DReconstructionItem(Item):
    """Item of table C.8.21.4-1 in XRay3DReconstructionSequence, PS3.3 C.8.21.4."""

    ReconstructionDescription: str | None = type3(0x00189531, LO)
    ApplicationName: str = type1(0x00189524, LO)
    ApplicationVersion: str = type1(0x00189525, LO)
    ApplicationManufacturer: str = type1(0x00189526, LO)
    AlgorithmType: str = type1(0x00189527, CS)
    AlgorithmDescription: str | None = type3(0x00189528, LO)
    AcquisitionIndex: Attr[tuple[int, ...], list[int] | tuple[int, ...]] = type1(0x00209518, US, "1-n")
