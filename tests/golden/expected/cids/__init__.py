"""Context groups, PS3.16: ``CID29`` is imported when it is asked for. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import lazy

if TYPE_CHECKING:
    from dicomstd.cids.cid_9 import CID9 as CID9
    from dicomstd.cids.cid_10 import CID10 as CID10

CIDS = (
    9,
    10,
)

_PLACES = {f"CID{cid}": f"dicomstd.cids.cid_{cid}" for cid in CIDS}

if not TYPE_CHECKING:
    __all__ = sorted(_PLACES)
    __getattr__, __dir__ = lazy(__name__, _PLACES)
