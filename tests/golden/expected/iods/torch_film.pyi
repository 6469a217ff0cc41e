"""Torch Film IOD, PS3.3 A.8.3. Generated from table_A.8-1; do not edit."""

from collections.abc import Iterable
from dicodec.typed import UID, Attr, CompositeObject, MultiFrame, Seq
from dicomstd.frames.torch_film import TorchFilmFrame
from dicomstd.items import (
    TorchFilmPerFrameFunctionalGroupsItem,
    TorchFilmSharedFunctionalGroupsItem,
)

class TorchFilm(CompositeObject, MultiFrame["TorchFilmFrame"]):
    """Torch Film IOD, PS3.3 A.8.3. Functional groups: TorchFilmFrame."""

    # Image: Multi-frame Functional Groups (M), PS3.3 C.7.6
    SharedFunctionalGroupsSequence: Seq[TorchFilmSharedFunctionalGroupsItem]
    PerFrameFunctionalGroupsSequence: Seq[TorchFilmPerFrameFunctionalGroupsItem]

    # Image: SOP (M), PS3.3 C.12
    SOPClassUID: Attr[UID, str]
    SOPInstanceUID: Attr[UID, str] = ...
    SpecificCharacterSet: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...

    def __init__(
        self, *,
        SharedFunctionalGroupsSequence: Iterable[TorchFilmSharedFunctionalGroupsItem],
        PerFrameFunctionalGroupsSequence: Iterable[TorchFilmPerFrameFunctionalGroupsItem],
        SOPClassUID: str,
        SOPInstanceUID: str = ...,
        SpecificCharacterSet: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
