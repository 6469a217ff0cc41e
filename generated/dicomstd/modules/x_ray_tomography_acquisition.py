"""X-Ray Tomography Acquisition Module Attributes, PS3.3 C.8.7.7. Generated from table_C.8-32; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads


class XRayTomographyAcquisition(Protocol):
    """An object that has the X-Ray Tomography Acquisition Module, PS3.3 C.8.7.7."""

    @reads
    def TomoLayerHeight(self) -> float: ...

    @reads
    def TomoAngle(self) -> float | None: ...

    @reads
    def TomoTime(self) -> float | None: ...

    @property
    def TomoType(self) -> str | None: ...

    @property
    def TomoClass(self) -> str | None: ...

    @property
    def NumberOfTomosynthesisSourceImages(self) -> int | None: ...
