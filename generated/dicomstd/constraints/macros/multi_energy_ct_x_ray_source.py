"""Multi-energy CT X-Ray Source, PS3.3 C.8.2.2.1. Generated from table_C.8.2.2-2; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.8.2.2-2",
    "Multi-energy CT X-Ray Source",
    "C.8.2.2.1",
    (
        Row(0, 0x00189365, "1", items=(1, None)),  # MultienergyCTXRaySourceSequence
        Row(1, 0x00189366, "1"),  # XRaySourceIndex
        Row(1, 0x00189367, "1"),  # XRaySourceID
        Row(1, 0x00189368, "1", values=(defined("SWITCHING_SOURCE", "CONSTANT_SOURCE"),)),  # MultienergySourceTechnique
        Row(1, 0x00189369, "1"),  # SourceStartDateTime
        Row(1, 0x0018936A, "1"),  # SourceEndDateTime
        Row(1, 0x0018936B, "1C", when="MultienergySourceTechnique in {SWITCHING_SOURCE}"),  # SwitchingPhaseNumber
        Row(1, 0x0018936C, "3"),  # SwitchingPhaseNominalDuration
        Row(1, 0x0018936D, "3"),  # SwitchingPhaseTransitionDuration
        Row(1, 0x00181170, "3"),  # GeneratorPower
    ),
)
