"""Waveform Annotation Module Attributes, PS3.3 C.10.10. Generated from table_C.10-11; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import WaveformAnnotationItem


class WaveformAnnotation(Protocol):
    """An object that has the Waveform Annotation Module, PS3.3 C.10.10."""

    @reads
    def WaveformAnnotationSequence(self) -> Items[WaveformAnnotationItem]: ...
