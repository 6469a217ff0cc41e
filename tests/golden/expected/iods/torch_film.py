"""Torch Film IOD, PS3.3 A.8.3. Generated from table_A.8-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, SQ, UI, CompositeObject, MultiFrame, filled, iod, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, Seq
    from dicomstd.frames.torch_film import TorchFilmFrame
    from dicomstd.items import (
        TorchFilmPerFrameFunctionalGroupsItem,
        TorchFilmSharedFunctionalGroupsItem,
    )


@iod("torch_film", sop_classes=())
class TorchFilm(CompositeObject, MultiFrame["TorchFilmFrame"]):
    """Torch Film IOD, PS3.3 A.8.3. Functional groups: TorchFilmFrame."""

    # Image: Multi-frame Functional Groups (M), PS3.3 C.7.6
    SharedFunctionalGroupsSequence: Seq[TorchFilmSharedFunctionalGroupsItem] = type1(0x52009229, SQ)
    PerFrameFunctionalGroupsSequence: Seq[TorchFilmPerFrameFunctionalGroupsItem] = type1(0x52009230, SQ)

    # Image: SOP (M), PS3.3 C.12
    SOPClassUID: Attr[UID, str] = type1(0x00080016, UI)
    SOPInstanceUID: Attr[UID, str] = filled(0x00080018, UI)
    SpecificCharacterSet: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00080005, CS, "1-n")  # if LampCount > 1
