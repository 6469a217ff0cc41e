"""Lamp Report IOD, PS3.3 A.7.3. Generated from table_A.7-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, UI, CompositeObject, filled, iod, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr


@iod("lamp_report", sop_classes=())
class LampReport(CompositeObject):
    """Lamp Report IOD, PS3.3 A.7.3."""

    # Document: SOP (M), PS3.3 C.12
    SOPClassUID: Attr[UID, str] = type1(0x00080016, UI)
    SOPInstanceUID: Attr[UID, str] = filled(0x00080018, UI)
    SpecificCharacterSet: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00080005, CS, "1-n")  # if LampCount > 1
