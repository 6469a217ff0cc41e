"""Rules about values that have to fit each other, within an object (PS3.3, PS3.5 8).

`BY_TAG` are checks of the level where an attribute stands, be it the object or an item: the walk over all elements
calls them as it meets it. `OF_OBJECTS` are checks of the whole object, for which the walk is over.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from dicodec.pixel_data.layout import PIXEL_TAGS
from dicodec.tag import SPECIFIC_CHARACTER_SET
from dicodec.validation.consistency.character_sets import check_character_sets
from dicodec.validation.consistency.codes import CODE_MEANING, check_code
from dicodec.validation.consistency.dimensions import check_dimensions
from dicodec.validation.consistency.directory import RECORDS, check_directory
from dicodec.validation.consistency.frames import check_frames
from dicodec.validation.consistency.geometry import (
    IMAGE_ORIENTATION,
    PIXEL_SPACINGS,
    SLIDE_ORIENTATION,
    SPACING_BETWEEN_SLICES,
    check_image_orientation,
    check_pixel_spacing,
    check_slice_spacing,
    check_slide_orientation,
)
from dicodec.validation.consistency.lookup_tables import LUT_DESCRIPTOR, RED_DESCRIPTOR, check_lut, check_palette
from dicodec.validation.consistency.overlays import OVERLAY_DATA, check_overlay
from dicodec.validation.consistency.pixels import check_pixel_data
from dicodec.validation.consistency.references import REFERENCED_INSTANCE, check_references, note_reference
from dicodec.validation.consistency.segments import check_segments
from dicodec.validation.consistency.structure_sets import CONTOUR_DATA, check_contour, check_regions
from dicodec.validation.consistency.uids import check_uids
from dicodec.validation.consistency.waveforms import WAVEFORM_DATA, check_waveform
from dicodec.validation.consistency.windows import WINDOW_WIDTH, check_window

if TYPE_CHECKING:
    from dicodec.element_map import ElementMap
    from dicodec.validation.walk import Walk

#: Checks a data set or item, whose path is told with a dot behind it, or is empty.
Check = Callable[["ElementMap", str, "Walk"], None]

#: What to check where an attribute stands.
BY_TAG: Final[dict[int, Check]] = {
    SPECIFIC_CHARACTER_SET: check_character_sets,
    CODE_MEANING: check_code,
    REFERENCED_INSTANCE: note_reference,
    IMAGE_ORIENTATION: check_image_orientation,
    SLIDE_ORIENTATION: check_slide_orientation,
    SPACING_BETWEEN_SLICES: check_slice_spacing,
    **dict.fromkeys(PIXEL_SPACINGS, check_pixel_spacing),
    WINDOW_WIDTH: check_window,
    LUT_DESCRIPTOR: check_lut,
    RED_DESCRIPTOR: check_palette,
    **dict.fromkeys(PIXEL_TAGS, check_pixel_data),
    **dict.fromkeys(OVERLAY_DATA, check_overlay),
    WAVEFORM_DATA: check_waveform,
    CONTOUR_DATA: check_contour,
}

#: What to check of the whole object.
OF_OBJECTS: Final[tuple[Check, ...]] = (
    check_uids,
    check_frames,
    check_dimensions,
    check_segments,
    check_regions,
    check_references,
)


def check_object(walk: Walk) -> None:
    """Check the whole object, once it has been walked."""
    for check in OF_OBJECTS:
        check(walk.root, "", walk)
    if RECORDS in walk.root:
        check_directory(walk.root, "", walk)
