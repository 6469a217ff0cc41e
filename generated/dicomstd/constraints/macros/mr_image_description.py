"""MR Image Description, PS3.3 C.8.13.3. Generated from table_C.8-84; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8-84",
    "MR Image Description",
    "C.8.13.3",
    (
        Row(0, 0x00089208, "1C", when="SOPClassUID not in {1.2.840.10008.5.1.4.1.1.4.4}", may="always", values=(defined("MAGNITUDE", "PHASE", "REAL", "IMAGINARY", "MIXED"),)),  # ComplexImageComponent
        Row(0, 0x00089209, "1C", when="SOPClassUID not in {1.2.840.10008.5.1.4.1.1.4.4}", may="always", values=(defined("DIFFUSION", "FLOW_ENCODED", "FLUID_ATTENUATED", "PERFUSION", "PROTON_DENSITY", "STIR", "TAGGING", "T1", "T2", "T2_STAR", "TOF", "UNKNOWN", "MIXED"),)),  # AcquisitionContrast
        Row(0, 0x00189622, "3", values=(enumerated("YES", "NO"),)),  # FunctionalSettlingPhaseFramesPresent
    ),
)
