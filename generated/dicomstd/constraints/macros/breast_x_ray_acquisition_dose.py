"""Breast X-Ray Acquisition Dose, PS3.3 C.8.31.5. Generated from table_C.8.31.5-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8.31.5-1",
    "Breast X-Ray Acquisition Dose",
    "C.8.31.5",
    (
        Row(0, 0x00189542, "1", items=(1, 1)),  # XRayAcquisitionDoseSequence
        Row(1, 0x00189328, "1"),  # ExposureTimeInms
        Row(1, 0x00189332, "1"),  # ExposureInmAs
        Row(1, 0x00181405, "3"),  # RelativeXRayExposure
        Row(1, 0x00400314, "3"),  # HalfValueLayer
        Row(1, 0x00400316, "1"),  # OrganDose
        Row(1, 0x00408302, "1"),  # EntranceDoseInmGy
        Row(1, 0x00408303, "3", values=(enumerated("IAK", "ESAK", "ESDBS", "ESDNOBS"),)),  # EntranceDoseDerivation
    ),
)
