"""Multi-energy CT X-Ray Detector, PS3.3 C.8.2.2.2. Generated from table_C.8.2.2-3; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.8.2.2-3",
    "Multi-energy CT X-Ray Detector",
    "C.8.2.2.2",
    (
        Row(0, 0x0018936F, "1", items=(1, None)),  # MultienergyCTXRayDetectorSequence
        Row(1, 0x00189370, "1"),  # XRayDetectorIndex
        Row(1, 0x00189371, "1"),  # XRayDetectorID
        Row(1, 0x00189372, "1", values=(defined("INTEGRATING", "MULTILAYER", "PHOTON_COUNTING"),)),  # MultienergyDetectorType
        Row(1, 0x00189373, "3"),  # XRayDetectorLabel
        Row(1, 0x00189374, "1C", when="MultienergyDetectorType in {PHOTON_COUNTING}", may="always"),  # NominalMaxEnergy
        Row(1, 0x00189375, "1C", when="MultienergyDetectorType in {PHOTON_COUNTING}", may="always"),  # NominalMinEnergy
        Row(1, 0x0018936E, "3"),  # EffectiveBinEnergy
    ),
)
