"""MR Spectroscopy Description, PS3.3 C.8.14.5. Generated from table_C.8-107; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.8-107",
    "MR Spectroscopy Description",
    "C.8.14.5",
    (
        Row(0, 0x00089206, "1"),  # VolumetricProperties
        Row(0, 0x00089207, "1", values=(defined("MAX_IP", "MIN_IP", "NONE", "MIXED"),)),  # VolumeBasedCalculationTechnique
        Row(0, 0x00089208, "1", values=(defined("MAGNITUDE", "PHASE", "REAL", "IMAGINARY", "COMPLEX", "MIXED"),)),  # ComplexImageComponent
        Row(0, 0x00089209, "1", values=(defined("PROTON_DENSITY", "T1", "T2", "UNKNOWN", "MIXED"),)),  # AcquisitionContrast
    ),
)
