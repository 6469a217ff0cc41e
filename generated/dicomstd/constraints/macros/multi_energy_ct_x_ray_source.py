"""Multi-energy CT X-Ray Source, PS3.3 2024b C.8.2.2.1. Generated from table_C.8.2.2-2; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.8.2.2-2",
    "Multi-energy CT X-Ray Source",
    "C.8.2.2.1",
    (
        Row(1, 0, 0x00189365, "1", items=(1, None)),  # MultienergyCTXRaySourceSequence
        Row(2, 1, 0x00189366, "1"),  # XRaySourceIndex
        Row(3, 1, 0x00189367, "1"),  # XRaySourceID
        Row(4, 1, 0x00189368, "1", values=(defined("SWITCHING_SOURCE", "CONSTANT_SOURCE"),)),  # MultienergySourceTechnique
        Row(5, 1, 0x00189369, "1"),  # SourceStartDateTime
        Row(6, 1, 0x0018936A, "1"),  # SourceEndDateTime
        Row(7, 1, 0x0018936B, "1C", when="MultienergySourceTechnique in {SWITCHING_SOURCE}"),  # SwitchingPhaseNumber
        Row(8, 1, 0x0018936C, "3"),  # SwitchingPhaseNominalDuration
        Row(9, 1, 0x0018936D, "3"),  # SwitchingPhaseTransitionDuration
        Row(10, 1, 0x00181170, "3"),  # GeneratorPower
    ),
)
