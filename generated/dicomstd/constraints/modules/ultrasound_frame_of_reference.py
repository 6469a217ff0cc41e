"""Ultrasound Frame of Reference, PS3.3 C.8.24.2. Generated from table_C.8.24.2-1; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8.24.2-1",
    "Ultrasound Frame of Reference",
    "C.8.24.2",
    (
        Row(0, 0x00209312, "1"),  # VolumeFrameOfReferenceUID
        Row(0, 0x00209307, "1", values=(defined("APEX", "PATIENT"),)),  # UltrasoundAcquisitionGeometry
        Row(0, 0x00209308, "1C", when="UltrasoundAcquisitionGeometry in {APEX}"),  # ApexPosition
        Row(0, 0x0020930B, "1C", when="not_checkable(real-world)", may="always", values=(enumerated("FIXED", "POSITION_VAR", "ORIENTATION_VAR", "VARIABLE"),)),  # VolumeToTransducerRelationship
        Row(0, 0x00209309, "1"),  # VolumeToTransducerMappingMatrix
        Row(0, 0x0020930C, "1C", when="present(ImagePositionPatient) or present(ImageOrientationPatient)", values=(enumerated("TABLE", "ESTIMATED", "REGISTRATION"),)),  # PatientFrameOfReferenceSource
        Row(0, 0x00209313, "1C", when="PatientFrameOfReferenceSource in {TABLE}"),  # TableFrameOfReferenceUID
        Row(0, 0x0020930A, "1C", when="PatientFrameOfReferenceSource in {TABLE}"),  # VolumeToTableMappingMatrix
    ),
)
