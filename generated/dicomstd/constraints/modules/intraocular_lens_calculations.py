"""Intraocular Lens Calculations, PS3.3 C.8.25.16. Generated from table_C.8.25.16-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.25.16-1",
    "Intraocular Lens Calculations",
    "C.8.25.16",
    (
        Row(0, 0x00221300, "1C", when="not_checkable(real-world)", items=(1, None)),  # IntraocularLensCalculationsRightEyeSequence
        Row(1, 0, include="macros.intraocular_lens_calculations"),  # include Intraocular Lens Calculations
        Row(0, 0x00221310, "1C", when="not_checkable(real-world)", items=(1, None)),  # IntraocularLensCalculationsLeftEyeSequence
        Row(1, 0, include="macros.intraocular_lens_calculations"),  # include Intraocular Lens Calculations
    ),
)
