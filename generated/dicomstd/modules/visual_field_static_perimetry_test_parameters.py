"""Visual Field Static Perimetry Test Parameters Module Attributes, PS3.3 C.8.26.2. Generated from table_C.8.26.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import CodeSequenceItem


class VisualFieldStaticPerimetryTestParameters(Protocol):
    """An object that has the Visual Field Static Perimetry Test Parameters Module, PS3.3 C.8.26.2."""

    @reads
    def VisualFieldHorizontalExtent(self) -> float: ...

    @reads
    def VisualFieldVerticalExtent(self) -> float: ...

    @property
    def VisualFieldShape(self) -> str: ...

    @reads
    def ScreeningTestModeCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def MaximumStimulusLuminance(self) -> float: ...

    @reads
    def BackgroundLuminance(self) -> float: ...

    @reads
    def StimulusColorCodeSequence(self) -> Items[CodeSequenceItem]: ...

    @reads
    def BackgroundIlluminationColorCodeSequence(self) -> Items[CodeSequenceItem]: ...

    @reads
    def StimulusArea(self) -> float: ...

    @reads
    def StimulusPresentationTime(self) -> float: ...
