"""X-Ray Frame Detector Parameters Macro Attributes, PS3.3 C.8.19.6.5. Generated from table_C.8.19.6-5; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, Item, item, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr


@item
class FrameDetectorParametersItem(Item):
    """Item of table C.8.19.6-5 in FrameDetectorParametersSequence, PS3.3 C.8.19.6.5."""

    DetectorActiveTime: Attr[float | None, AnyDS | None] = type3(0x00187014, DS)
    DetectorActivationOffsetFromExposure: Attr[float | None, AnyDS | None] = type3(0x00187016, DS)
