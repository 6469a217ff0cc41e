"""Multi-energy CT Image, PS3.3 C.8.2.2. Generated from table_C.8.2.2-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.2.2-1",
    "Multi-energy CT Image",
    "C.8.2.2",
    (
        Row(0, 0x00189362, "1", items=(1, 1)),  # MultienergyCTAcquisitionSequence
        Row(1, 0x0018937B, "3"),  # MultienergyAcquisitionDescription
        Row(1, 0, include="macros.multi_energy_ct_x_ray_source"),  # include Multi-energy CT X-Ray Source
        Row(1, 0, include="macros.multi_energy_ct_x_ray_detector"),  # include Multi-energy CT X-Ray Detector
        Row(1, 0, include="macros.multi_energy_ct_path"),  # include Multi-energy CT Path
        Row(1, 0, include="macros.ct_exposure"),  # include CT Exposure
        Row(1, 0, include="macros.ct_x_ray_details"),  # include CT X-Ray Details
        Row(1, 0, include="macros.ct_acquisition_details"),  # include CT Acquisition Details
        Row(1, 0, include="macros.ct_geometry"),  # include CT Geometry
        Row(0, 0, include="macros.multi_energy_ct_processing"),  # include Multi-energy CT Processing
        Row(0, 0, include="macros.multi_energy_ct_characteristics"),  # include Multi-energy CT Characteristics
    ),
)
