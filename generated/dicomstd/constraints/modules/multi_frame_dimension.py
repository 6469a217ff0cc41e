"""Multi-frame Dimension, PS3.3 C.7.6.17. Generated from table_C.7.6.17-1; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.7.6.17-1",
    "Multi-frame Dimension",
    "C.7.6.17",
    (
        Row(0, 0x00209221, "1", items=(1, None)),  # DimensionOrganizationSequence
        Row(1, 0x00209164, "1"),  # DimensionOrganizationUID
        Row(0, 0x00209311, "3", values=(defined("3D", "3D_TEMPORAL", "TILED_FULL", "TILED_SPARSE"),)),  # DimensionOrganizationType
        Row(0, 0x00209222, "1C", when="not present(DimensionOrganizationType) or DimensionOrganizationType not in {TILED_FULL}", may="always", items=(1, None)),  # DimensionIndexSequence
        Row(1, 0x00209165, "1"),  # DimensionIndexPointer
        Row(1, 0x00209213, "1C", when="private(DimensionIndexPointer)"),  # DimensionIndexPrivateCreator
        Row(1, 0x00209167, "1C", when="not_parsed"),  # FunctionalGroupPointer
        Row(1, 0x00209238, "1C", when="private(FunctionalGroupPointer)"),  # FunctionalGroupPrivateCreator
        Row(1, 0x00209164, "1"),  # DimensionOrganizationUID
        Row(1, 0x00209421, "3"),  # DimensionDescriptionLabel
    ),
)
