"""Color Palette IOD, PS3.3 A.58.3. Generated from table_A.58.3-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.58.3-1",
    "Color Palette",
    "A.58.3",
    ("1.2.840.10008.5.1.4.39.1",),
    (
        Use("Color Palette", "SOP Common", "M", "modules.sop_common"),
        Use("Color Palette", "Color Palette Definition", "M", "modules.color_palette_definition"),
        Use("Color Palette", "Palette Color Lookup Table", "M", "modules.palette_color_lookup_table"),
        Use("Color Palette", "ICC Profile", "M", "modules.icc_profile"),
    ),
)
