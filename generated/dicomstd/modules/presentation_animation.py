"""Presentation Animation Module Attributes, PS3.3 C.11.29. Generated from table_C.11.29-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import AnimationCurveItem


class PresentationAnimation(Protocol):
    """An object that has the Presentation Animation Module, PS3.3 C.11.29."""

    @property
    def PresentationAnimationStyle(self) -> Literal["INPUT_SEQ", "PRESENTATION_SEQ", "CROSSCURVE", "FLYTHROUGH", "SWIVEL"]: ...

    @reads
    def RecommendedAnimationRate(self) -> float | None: ...

    @reads
    def AnimationCurveSequence(self) -> Items[AnimationCurveItem] | None: ...

    @reads
    def AnimationStepSize(self) -> float | None: ...

    @reads
    def SwivelRange(self) -> float | None: ...
