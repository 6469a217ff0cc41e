"""Multi-energy CT Processing, PS3.3 C.8.15.3.13. Generated from table_C.8.15.3.13-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined

TABLE = Table(
    "C.8.15.3.13-1",
    "Multi-energy CT Processing",
    "C.8.15.3.13",
    (
        Row(0, 0x00189363, "3", items=(1, 1)),  # MultienergyCTProcessingSequence
        Row(1, 0x0018937E, "1", values=(defined("PROJECTION_BASED", "IMAGE_BASED", "HYBRID"),)),  # DecompositionMethod
        Row(1, 0x0018937F, "3"),  # DecompositionDescription
        Row(1, 0x00189380, "3", items=(1, None)),  # DecompositionAlgorithmIdentificationSequence
        Row(2, 0, include="macros.algorithm_identification"),  # include Algorithm Identification
        Row(1, 0x00189381, "3", items=(2, None)),  # DecompositionMaterialSequence
        Row(2, 0x0018937D, "1", items=(1, 1), groups=(Group("300", "B"),)),  # MaterialCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x00189382, "3", items=(2, None)),  # MaterialAttenuationSequence
        Row(3, 0x00189383, "1"),  # PhotonEnergy
        Row(3, 0x00189384, "1"),  # XRayMassAttenuationCoefficient
    ),
)
