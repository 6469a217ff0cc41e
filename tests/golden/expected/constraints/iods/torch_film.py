"""Torch Film IOD, PS3.3 A.8.3. Generated from table_A.8-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.8-1",
    "Torch Film",
    "A.8.3",
    (),
    (
        Use("Image", "Multi-frame Functional Groups", "M", "modules.multi_frame_functional_groups"),
        Use("Image", "SOP", "M", "modules.sop"),
    ),
    groups=(
        Use("", "Shade Measures", "M", "macros.shade_measures", per_frame=False),
        Use("", "Glow Course", "C", "macros.glow_course", when="LampCount > 1", shared=False),
        Use("", "Cord", "U", "macros.cord"),
    ),
)
