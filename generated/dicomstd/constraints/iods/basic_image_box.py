"""Basic Image Box IOD, PS3.3 B.9.2. Generated from table_B.9-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "B.9-1",
    "Basic Image Box",
    "B.9.2",
    ("1.2.840.10008.5.1.1.4", "1.2.840.10008.5.1.1.4.1"),
    (
        Use("", "SOP Common", "", "modules.sop_common"),
        Use("", "Image Box Pixel Presentation", "", "modules.image_box_pixel_presentation"),
    ),
    kind="normalized",
)
