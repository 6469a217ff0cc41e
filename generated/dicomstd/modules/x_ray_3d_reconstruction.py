"""X-Ray 3D Reconstruction Module Attributes, PS3.3 C.8.21.4. Generated from table_C.8.21.4-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import XRay3DReconstructionItem


class XRay3DReconstruction(Protocol):
    """An object that has the X-Ray 3D Reconstruction Module, PS3.3 C.8.21.4."""

    @reads
    def XRay3DReconstructionSequence(self) -> Items[XRay3DReconstructionItem]: ...
