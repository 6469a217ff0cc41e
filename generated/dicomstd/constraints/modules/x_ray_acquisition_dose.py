"""X-Ray Acquisition Dose, PS3.3 C.8.7.8. Generated from table_C.8-33; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8-33",
    "X-Ray Acquisition Dose",
    "C.8.7.8",
    (
        Row(0, 0x00180060, "3"),  # KVP
        Row(0, 0x00181151, "3"),  # XRayTubeCurrent
        Row(0, 0x00188151, "3"),  # XRayTubeCurrentInuA
        Row(0, 0x00181150, "3"),  # ExposureTime
        Row(0, 0x00188150, "3"),  # ExposureTimeInuS
        Row(0, 0x00181152, "3"),  # Exposure
        Row(0, 0x00181153, "3"),  # ExposureInuAs
        Row(0, 0x00181110, "3"),  # DistanceSourceToDetector
        Row(0, 0x00181111, "3"),  # DistanceSourceToPatient
        Row(0, 0x0018115E, "3"),  # ImageAndFluoroscopyAreaDoseProduct
        Row(0, 0x001811A0, "3"),  # BodyPartThickness
        Row(0, 0x00181405, "3"),  # RelativeXRayExposure
        Row(0, 0x00400302, "3"),  # EntranceDose
        Row(0, 0x00408302, "3"),  # EntranceDoseInmGy
        Row(0, 0x00408303, "3", values=(enumerated("IAK", "ESAK", "ESDBS", "ESDNOBS"),)),  # EntranceDoseDerivation
        Row(0, 0x00400303, "3"),  # ExposedArea
        Row(0, 0x00400306, "3"),  # DistanceSourceToEntrance
        Row(0, 0x00400310, "3"),  # CommentsOnRadiationDose
        Row(0, 0x00400312, "3"),  # XRayOutput
        Row(0, 0x00400314, "3"),  # HalfValueLayer
        Row(0, 0x00400316, "3"),  # OrganDose
        Row(0, 0x00400318, "3", values=(defined("BREAST", "GONADS", "BONE MARROW", "FETUS", "LENS"),)),  # OrganExposed
        Row(0, 0x00181191, "3", values=(defined("TUNGSTEN", "MOLYBDENUM", "RHODIUM"),)),  # AnodeTargetMaterial
        Row(0, 0, include="macros.x_ray_filtration"),  # include X-Ray Filtration
        Row(0, 0x00181156, "3", values=(defined("SINGLE PHASE", "THREE PHASE", "CONST POTENTIAL"),)),  # RectificationType
        Row(0, 0, include="macros.exposure_index"),  # include Exposure Index
    ),
)
