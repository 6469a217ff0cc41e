"""RT Radiation Common, PS3.3 C.36.13. Generated from table_C.36.13-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.36.13-1",
    "RT Radiation Common",
    "C.36.13",
    (
        Row(0, 0, include="macros.enhanced_content_identification"),  # include Enhanced Content Identification
        Row(0, 0, include="macros.rt_radiation_common_base"),  # include RT Radiation Common Base
        Row(0, 0x300A062E, "3"),  # TreatmentTimeLimit
    ),
)
