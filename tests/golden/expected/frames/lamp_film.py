"""Frames of the Lamp Film IOD, PS3.3 A.6.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import Frame, group_m

if TYPE_CHECKING:
    from dicomstd.items import (
        LampFilmPerFrameFunctionalGroupsItem,
        LampFilmSharedFunctionalGroupsItem,
        ShadeMacroItem,
    )


class LampFilmFrame(Frame["LampFilmSharedFunctionalGroupsItem", "LampFilmPerFrameFunctionalGroupsItem"]):
    """A frame of the Lamp Film IOD, PS3.3 A.6.3."""

    shade: ShadeMacroItem = group_m(0x00110003, per_frame=False)  # Shade Measures (M), PS3.3 C.7.6.1
