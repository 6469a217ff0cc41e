"""Lamp Film IOD, PS3.3 A.6.3. Generated from table_A.6-1; do not edit."""

from dicodec.schema import Bound, Group, Iod, Narrowed, Use, enumerated

IOD = Iod(
    "A.6-1",
    "Lamp Film",
    "A.6.3",
    ("1.2.999.13",),
    (
        Use("Image", "Lamp", "M", "modules.lamp"),
        Use("Image", "Multi-frame Functional Groups", "M", "modules.multi_frame_functional_groups"),
        Use("Image", "SOP", "M", "modules.sop"),
    ),
    groups=(
        Use("", "Shade Measures", "M", "macros.shade_measures", per_frame=False),
        Use("", "Glow Course", "C", "macros.glow_course", when="LampCount > 1", shared=False),
        Use("", "Cord", "U", "macros.cord"),
    ),
    values=(
        Narrowed(0x00110001, enumerated("RED"), "", "A.6.5.1"),
        Narrowed(0x00110008, enumerated("TIN"), "ShadeSequence", "A.6.5.3"),
    ),
    codes=(
        Bound(("BulbKindCodeSequence",), Group("10", "D"), "A.6.5.2"),
        Bound(("StandSequence", "BulbKindCodeSequence"), Group("9", "B"), "A.6.5.2"),
    ),
)
