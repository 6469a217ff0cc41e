"""Generic Implant Template IOD, PS3.3 A.61.3. Generated from table_A.61-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.61-1",
    "Generic Implant Template",
    "A.61.3",
    ("1.2.840.10008.5.1.4.43.1",),
    (
        Use("Implant Template", "Generic Implant Template Description", "M", "modules.generic_implant_template_description"),
        Use("Implant Template", "Generic Implant Template 2D Drawings", "U", "modules.generic_implant_template_2d_drawings"),
        Use("Implant Template", "Generic Implant Template 3D Models", "U", "modules.generic_implant_template_3d_models"),
        Use("Implant Template", "Generic Implant Template Mating Features", "U", "modules.generic_implant_template_mating_features"),
        Use("Implant Template", "Generic Implant Template Planning Landmarks", "U", "modules.generic_implant_template_planning_landmarks"),
        Use("Implant Template", "SOP Common", "M", "modules.sop_common"),
        Use("Surface Mesh", "Surface Mesh", "C", "modules.surface_mesh", when="used(modules.generic_implant_template_3d_models)"),
    ),
)
