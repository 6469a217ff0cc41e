"""Breast Tomosynthesis Acquisition, PS3.3 C.8.21.3.4. Generated from table_C.8.21.3.4-1; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8.21.3.4-1",
    "Breast Tomosynthesis Acquisition",
    "C.8.21.3.4",
    (
        Row(0, 0x00189507, "1", items=(1, None)),  # XRay3DAcquisitionSequence
        Row(1, 0x00181147, "1", values=(enumerated("RECTANGLE"),)),  # FieldOfViewShape
        Row(1, 0x00189420, "1", values=(enumerated("DIGITAL_DETECTOR"),)),  # XRayReceptorType
        Row(1, 0, include="macros.x_ray_3d_general_shared_acquisition"),  # include X-Ray 3D General Shared Acquisition
        Row(1, 0, include="macros.x_ray_3d_general_positioner_movement"),  # include X-Ray 3D General Positioner Movement
        Row(1, 0x00181110, "1"),  # DistanceSourceToDetector
        Row(1, 0x00181111, "1"),  # DistanceSourceToPatient
        Row(1, 0x00181114, "1"),  # EstimatedRadiographicMagnificationFactor
        Row(1, 0x00181191, "1", values=(defined("TUNGSTEN", "MOLYBDENUM", "RHODIUM"),)),  # AnodeTargetMaterial
        Row(1, 0x001811A0, "1"),  # BodyPartThickness
        Row(1, 0x00187060, "1", values=(defined("MANUAL", "AUTOMATIC"),)),  # ExposureControlMode
        Row(1, 0x00187062, "1"),  # ExposureControlModeDescription
        Row(1, 0x00400314, "1"),  # HalfValueLayer
        Row(1, 0x00400316, "3"),  # OrganDose
        Row(1, 0x00408302, "3"),  # EntranceDoseInmGy
        Row(1, 0x00408303, "3", values=(enumerated("IAK", "ESAK", "ESDBS", "ESDNOBS"),)),  # EntranceDoseDerivation
        Row(1, 0x00181190, "1"),  # FocalSpots
        Row(1, 0x0018701A, "1C", when="not_checkable(other-instance)"),  # DetectorBinning
        Row(1, 0x00187001, "1"),  # DetectorTemperature
        Row(1, 0x00181160, "1"),  # FilterType
        Row(1, 0x00187050, "1"),  # FilterMaterial
        Row(1, 0x00187052, "3"),  # FilterThicknessMinimum
        Row(1, 0x00187054, "3"),  # FilterThicknessMaximum
        Row(1, 0x00187056, "3"),  # FilterBeamPathLengthMinimum
        Row(1, 0x00187058, "3"),  # FilterBeamPathLengthMaximum
        Row(1, 0x001811A2, "1"),  # CompressionForce
        Row(1, 0x001811A3, "3"),  # CompressionPressure
        Row(1, 0x001811A5, "3"),  # CompressionContactArea
        Row(1, 0x001811A4, "1"),  # PaddleDescription
        Row(1, 0x00189538, "1", items=(1, None)),  # PerProjectionAcquisitionSequence
        Row(2, 0, include="macros.x_ray_3d_general_per_projection_acquisition"),  # include X-Ray 3D General Per Projection Acquisition
        Row(2, 0x00181510, "1"),  # PositionerPrimaryAngle
        Row(2, 0x00189559, "3", values=(enumerated("CW", "CC"),)),  # PositionerPrimaryAngleDirection
        Row(2, 0x00181511, "1C", when="not_checkable(real-world)"),  # PositionerSecondaryAngle
        Row(2, 0x00189328, "1"),  # ExposureTimeInms
        Row(2, 0x00189332, "1"),  # ExposureInmAs
        Row(2, 0x00181405, "1"),  # RelativeXRayExposure
        Row(2, 0x00400316, "3"),  # OrganDose
        Row(2, 0x00408302, "3"),  # EntranceDoseInmGy
        Row(2, 0x00408303, "3", values=(enumerated("IAK", "ESAK", "ESDBS", "ESDNOBS"),)),  # EntranceDoseDerivation
        Row(2, 0, include="macros.exposure_index"),  # include Exposure Index
        Row(2, 0x00083010, "3"),  # IrradiationEventUID
    ),
)
