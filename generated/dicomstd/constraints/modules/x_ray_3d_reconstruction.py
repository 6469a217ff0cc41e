"""X-Ray 3D Reconstruction, PS3.3 C.8.21.4. Generated from table_C.8.21.4-1; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.8.21.4-1",
    "X-Ray 3D Reconstruction",
    "C.8.21.4",
    (
        Row(0, 0x00189530, "1", items=(1, None)),  # XRay3DReconstructionSequence
        Row(1, 0x00189531, "3"),  # ReconstructionDescription
        Row(1, 0x00189524, "1"),  # ApplicationName
        Row(1, 0x00189525, "1"),  # ApplicationVersion
        Row(1, 0x00189526, "1"),  # ApplicationManufacturer
        Row(1, 0x00189527, "1", values=(defined("FILTER_BACK_PROJ", "ITERATIVE"),)),  # AlgorithmType
        Row(1, 0x00189528, "3"),  # AlgorithmDescription
        Row(1, 0x00209518, "1"),  # AcquisitionIndex
    ),
)
