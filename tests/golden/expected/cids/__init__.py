"""Context groups, PS3.16: ``CID29`` is imported when it is asked for. Generated; do not edit."""

from __future__ import annotations

from dicodec.typed import lazy

CIDS = (
    9,
    10,
)

_PLACES = {f"CID{cid}": f"dicomstd.cids.cid_{cid}" for cid in CIDS}

__all__ = sorted(_PLACES)
__getattr__, __dir__ = lazy(__name__, _PLACES)
