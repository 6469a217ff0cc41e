"""RT Image Frame Radiation Acquisition Parameters, PS3.3 C.36.2.4.10. Generated from table_C.36.2.4.10-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.36.2.4.10-1",
    "RT Image Frame Radiation Acquisition Parameters",
    "C.36.2.4.10",
    (
        Row(0, 0x3002010C, "1", items=(1, 1)),  # RTImageFrameRadiationAcquisitionSequence
        Row(1, 0x3002010A, "1C", when="not present(RTImageFrameMVRadiationAcquisitionSequence)", items=(1, 1)),  # RTImageFramekVRadiationAcquisitionSequence
        Row(2, 0, include="macros.kv_radiation_image_acquisition_parameters"),  # include KV Radiation Image Acquisition Parameters
        Row(1, 0x3002010B, "1C", when="not present(RTImageFramekVRadiationAcquisitionSequence)", items=(1, 1)),  # RTImageFrameMVRadiationAcquisitionSequence
        Row(2, 0, include="macros.mv_radiation_image_acquisition_parameters"),  # include MV Radiation Image Acquisition Parameters
    ),
)
