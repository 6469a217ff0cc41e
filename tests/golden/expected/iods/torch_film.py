"""Torch Film IOD, PS3.3 A.8.3. Generated from table_A.8-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, SQ, UI, CompositeObject, filled, iod, type1, type1c

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import UID, Attr, Items
    from dicomstd.items import (
        TorchFilmPerFrameFunctionalGroupsItem,
        TorchFilmSharedFunctionalGroupsItem,
    )


@iod("torch_film", sop_classes=())
class TorchFilm(CompositeObject):
    """Torch Film IOD, PS3.3 A.8.3. Functional groups: TorchFilmSharedFunctionalGroupsItem and TorchFilmPerFrameFunctionalGroupsItem."""

    # Image: Multi-frame Functional Groups (M), PS3.3 C.7.6
    SharedFunctionalGroupsSequence: Attr[Items[TorchFilmSharedFunctionalGroupsItem], Iterable[TorchFilmSharedFunctionalGroupsItem]] = type1(0x52009229, SQ)
    PerFrameFunctionalGroupsSequence: Attr[Items[TorchFilmPerFrameFunctionalGroupsItem], Iterable[TorchFilmPerFrameFunctionalGroupsItem]] = type1(0x52009230, SQ)

    # Image: SOP (M), PS3.3 C.12
    SOPClassUID: Attr[UID, str] = type1(0x00080016, UI)
    SOPInstanceUID: Attr[UID, str] = filled(0x00080018, UI)
    SpecificCharacterSet: Attr[tuple[str, ...] | None, list[str]] = type1c(0x00080005, CS, "1-n")  # if LampCount > 1
