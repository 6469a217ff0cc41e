"""X-Ray 3D General Per Projection Acquisition, PS3.3 C.8.21.3.1.2. Generated from table_C.8.21.3.1.2-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8.21.3.1.2-1",
    "X-Ray 3D General Per Projection Acquisition",
    "C.8.21.3.1.2",
    (
        Row(0, 0x00180060, "1C", when="not_checkable(other-instance) or Modality in {MG}"),  # KVP
        Row(0, 0x00189330, "1C", when="not_checkable(other-instance) or Modality in {MG}"),  # XRayTubeCurrentInmA
        Row(0, 0x00189220, "1C", when="not_checkable(other-instance)"),  # FrameAcquisitionDuration
        Row(0, 0x00181700, "1C", when="not_checkable(other-instance)", values=(enumerated("RECTANGULAR", "CIRCULAR", "POLYGONAL"),)),  # CollimatorShape
        Row(0, 0, include="macros.x_ray_collimator_dimensions"),  # include X-Ray Collimator Dimensions
    ),
)
