"""KV Radiation Image Acquisition Parameters, PS3.3 C.36.2.4.6. Generated from table_C.36.2.4.6-1; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.36.2.4.6-1",
    "KV Radiation Image Acquisition Parameters",
    "C.36.2.4.6",
    (
        Row(0, 0x30020133, "1C", when="not present(KVP)", items=(1, 1), groups=(Group("9262", "B"),)),  # EnergyDerivationCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00180060, "2C", when="not present(EnergyDerivationCodeSequence)"),  # KVP
        Row(0, 0x00188151, "3"),  # XRayTubeCurrentInuA
        Row(0, 0x00188150, "3"),  # ExposureTimeInuS
        Row(0, 0x00181154, "3"),  # AveragePulseWidth
        Row(0, 0x0018115A, "3", values=(enumerated("CONTINUOUS", "PULSED"),)),  # RadiationMode
        Row(0, 0x00189556, "3", items=(1, None)),  # XRayFilterSequence
        Row(1, 0, groups=(Group("10007", "B"),), include="macros.device_identification"),  # include Device Identification
    ),
)
