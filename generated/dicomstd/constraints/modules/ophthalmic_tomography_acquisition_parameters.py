"""Ophthalmic Tomography Acquisition Parameters, PS3.3 C.8.17.8. Generated from table_C.8.17.8-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.17.8-1",
    "Ophthalmic Tomography Acquisition Parameters",
    "C.8.17.8",
    (
        Row(0, 0x00220030, "2"),  # AxialLengthOfTheEye
        Row(0, 0x0022000C, "2"),  # HorizontalFieldOfView
        Row(0, 0, include="macros.ophthalmic_acquisition_parameters"),  # include Ophthalmic Acquisition Parameters
    ),
)
