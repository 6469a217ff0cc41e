"""X-Ray 3D General Shared Acquisition, PS3.3 C.8.21.3.1.1. Generated from table_C.8.21.3.1.1-1; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.8.21.3.1.1-1",
    "X-Ray 3D General Shared Acquisition",
    "C.8.21.3.1.1",
    (
        Row(0, 0x00082112, "1C", when="not_checkable(other-instance)", items=(1, None)),  # SourceImageSequence
        Row(1, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(0, 0x00189461, "1C", when="not_checkable(other-instance) or Modality in {MG}"),  # FieldOfViewDimensionsInFloat
        Row(0, 0x00187030, "1C", when="present(XRayReceptorType) and XRayReceptorType in {DIGITAL_DETECTOR}"),  # FieldOfViewOrigin
        Row(0, 0x00187032, "1C", when="not_checkable(other-instance)", values=(enumerated("270", "180", "90", "0"),)),  # FieldOfViewRotation
        Row(0, 0x00187034, "1C", when="not_checkable(other-instance)", values=(enumerated("NO", "YES"),)),  # FieldOfViewHorizontalFlip
        Row(0, 0x00181166, "1C", when="not_checkable(other-instance) or Modality in {MG}"),  # Grid
        Row(0, 0, include="macros.x_ray_grid_description"),  # include X-Ray Grid Description
        Row(0, 0x00180060, "1C", when="not_checkable(other-instance) or Modality in {MG}"),  # KVP
        Row(0, 0x00189330, "1C", when="not_checkable(other-instance) or Modality in {MG}"),  # XRayTubeCurrentInmA
        Row(0, 0x00189328, "1C", when="not_checkable(other-instance) or Modality in {MG}"),  # ExposureTimeInms
        Row(0, 0x00189332, "1C", when="not_checkable(other-instance) or Modality in {MG}"),  # ExposureInmAs
        Row(0, 0x00180010, "1C", when="not_checkable(other-instance)"),  # ContrastBolusAgent
        Row(0, 0x00180012, "1C", when="not_checkable(other-instance) or (Modality in {MG} and not_checkable(real-world))", items=(1, None), groups=(Group("12", "B"),)),  # ContrastBolusAgentSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00189516, "1C", when="not_checkable(other-instance)"),  # StartAcquisitionDateTime
        Row(0, 0x00189517, "1C", when="not_checkable(other-instance)"),  # EndAcquisitionDateTime
    ),
)
