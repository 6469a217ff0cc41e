"""X-Ray 3D Craniofacial Acquisition, PS3.3 C.8.21.3.3. Generated from table_C.8.21.3.3-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8.21.3.3-1",
    "X-Ray 3D Craniofacial Acquisition",
    "C.8.21.3.3",
    (
        Row(0, 0x00189507, "1", items=(1, None)),  # XRay3DAcquisitionSequence
        Row(1, 0x00181147, "1C", when="not_checkable(other-instance)", values=(enumerated("RECTANGLE", "ROUND", "HEXAGONAL"),)),  # FieldOfViewShape
        Row(1, 0x00189420, "1C", when="not_checkable(other-instance)", values=(enumerated("DIGITAL_DETECTOR"),)),  # XRayReceptorType
        Row(1, 0, include="macros.x_ray_3d_general_shared_acquisition"),  # include X-Ray 3D General Shared Acquisition
        Row(1, 0, include="macros.digital_x_ray_detector"),  # include Digital X-Ray Detector
        Row(1, 0x00189538, "1C", when="not_checkable(other-instance)", items=(1, None)),  # PerProjectionAcquisitionSequence
        Row(2, 0, include="macros.x_ray_3d_general_per_projection_acquisition"),  # include X-Ray 3D General Per Projection Acquisition
    ),
)
