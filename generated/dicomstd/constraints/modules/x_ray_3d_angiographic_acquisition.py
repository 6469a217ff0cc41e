"""X-Ray 3D Angiographic Acquisition, PS3.3 C.8.21.3.2. Generated from table_C.8.21.3.2-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8.21.3.2-1",
    "X-Ray 3D Angiographic Acquisition",
    "C.8.21.3.2",
    (
        Row(0, 0x00189507, "1", items=(1, None)),  # XRay3DAcquisitionSequence
        Row(1, 0x00181147, "1C", when="not_checkable(other-instance)", values=(enumerated("RECTANGLE", "ROUND", "HEXAGONAL"),)),  # FieldOfViewShape
        Row(1, 0x00189420, "1C", when="not_checkable(other-instance)", values=(enumerated("IMG_INTENSIFIER", "DIGITAL_DETECTOR"),)),  # XRayReceptorType
        Row(1, 0, include="macros.x_ray_3d_general_shared_acquisition"),  # include X-Ray 3D General Shared Acquisition
        Row(1, 0, include="macros.digital_x_ray_detector"),  # include Digital X-Ray Detector
        Row(1, 0x00189429, "1C", when="not_checkable(other-instance)"),  # PhysicalDetectorSize
        Row(1, 0x00189430, "1C", when="present(IsocenterReferenceSystemSequence) and not_checkable(other-instance)"),  # PositionOfIsocenterProjection
        Row(1, 0x00181110, "1C", when="not_checkable(other-instance)"),  # DistanceSourceToDetector
        Row(1, 0x00189402, "1C", when="not_checkable(other-instance)"),  # DistanceSourceToIsocenter
        Row(1, 0x00181190, "1C", when="not_checkable(other-instance)"),  # FocalSpots
        Row(1, 0x00181160, "1C", when="not_checkable(other-instance)"),  # FilterType
        Row(1, 0x00187050, "1C", when="not_checkable(other-instance)"),  # FilterMaterial
        Row(1, 0x00187052, "1C", when="not_checkable(other-instance)"),  # FilterThicknessMinimum
        Row(1, 0x00187054, "1C", when="not_checkable(other-instance)"),  # FilterThicknessMaximum
        Row(1, 0x00187056, "1C", when="not_checkable(other-instance)"),  # FilterBeamPathLengthMinimum
        Row(1, 0x00187058, "1C", when="not_checkable(other-instance)"),  # FilterBeamPathLengthMaximum
        Row(1, 0x00189466, "3"),  # TableXPositionToIsocenter
        Row(1, 0x00189467, "3"),  # TableYPositionToIsocenter
        Row(1, 0x00189468, "3"),  # TableZPositionToIsocenter
        Row(1, 0x00189469, "3"),  # TableHorizontalRotationAngle
        Row(1, 0x00189470, "3"),  # TableHeadTiltAngle
        Row(1, 0x00189471, "3"),  # TableCradleTiltAngle
        Row(1, 0, include="macros.x_ray_3d_general_positioner_movement"),  # include X-Ray 3D General Positioner Movement
        Row(1, 0x00189538, "1C", when="not_checkable(other-instance)", items=(1, None)),  # PerProjectionAcquisitionSequence
        Row(2, 0, include="macros.x_ray_3d_general_per_projection_acquisition"),  # include X-Ray 3D General Per Projection Acquisition
        Row(2, 0x00189463, "1C", when="not_checkable(other-instance)"),  # PositionerIsocenterPrimaryAngle
        Row(2, 0x00189464, "1C", when="not_checkable(other-instance)"),  # PositionerIsocenterSecondaryAngle
        Row(2, 0x00189465, "1C", when="not_checkable(other-instance)"),  # PositionerIsocenterDetectorRotationAngle
        Row(2, 0x00181510, "3"),  # PositionerPrimaryAngle
        Row(2, 0x00181511, "3"),  # PositionerSecondaryAngle
    ),
)
