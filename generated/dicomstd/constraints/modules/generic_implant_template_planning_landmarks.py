"""Generic Implant Template Planning Landmarks, PS3.3 C.29.1.5. Generated from table_C.29.1.5-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.29.1.5-1",
    "Generic Implant Template Planning Landmarks",
    "C.29.1.5",
    (
        Row(0, 0x00686500, "3", items=(1, None)),  # PlanningLandmarkPointSequence
        Row(1, 0, include="macros.planning_landmark_point"),  # include Planning Landmark Point
        Row(1, 0x00686530, "1"),  # PlanningLandmarkID
        Row(1, 0x00686540, "3"),  # PlanningLandmarkDescription
        Row(1, 0x00686545, "2", items=(0, None), groups=(Group("7305", "B"),)),  # PlanningLandmarkIdentificationCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00686510, "3", items=(1, None)),  # PlanningLandmarkLineSequence
        Row(1, 0, include="macros.planning_landmark_line"),  # include Planning Landmark Line
        Row(1, 0x00686530, "1"),  # PlanningLandmarkID
        Row(1, 0x00686540, "3"),  # PlanningLandmarkDescription
        Row(1, 0x00686545, "2", items=(0, None), groups=(Group("7305", "B"),)),  # PlanningLandmarkIdentificationCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00686520, "3", items=(1, None)),  # PlanningLandmarkPlaneSequence
        Row(1, 0, include="macros.planning_landmark_plane"),  # include Planning Landmark Plane
        Row(1, 0x00686530, "1"),  # PlanningLandmarkID
        Row(1, 0x00686540, "3"),  # PlanningLandmarkDescription
        Row(1, 0x00686545, "2", items=(0, None), groups=(Group("7305", "B"),)),  # PlanningLandmarkIdentificationCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
