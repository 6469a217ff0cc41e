"""Corneal Topography Map Analysis, PS3.3 C.8.30.3. Generated from table_C.8.30.3-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.8.30.3-1",
    "Corneal Topography Map Analysis",
    "C.8.30.3",
    (
        Row(0, 0x00221415, "1", values=(defined("REFLECTION", "SLIT_BASED", "INTERFEROMETRY"),)),  # OphthalmicMappingDeviceType
        Row(0, 0x00460202, "1"),  # CornealVertexLocation
        Row(0, 0x00460201, "1", values=(enumerated("A", "P"),)),  # CornealTopographySurface
        Row(0, 0x00460203, "1C", when="CornealTopographySurface in {A}"),  # PupilCentroidXCoordinate
        Row(0, 0x00460204, "1C", when="CornealTopographySurface in {A}"),  # PupilCentroidYCoordinate
        Row(0, 0x00460205, "1C", when="CornealTopographySurface in {A}"),  # EquivalentPupilRadius
        Row(0, 0x00460208, "1C", when="CornealTopographySurface in {A}"),  # VerticesOfTheOutlineOfPupil
        Row(0, 0, include="macros.keratometric_measurements"),  # include Keratometric Measurements
        Row(0, 0x00460215, "1", items=(1, 1)),  # MinimumKeratometricSequence
        Row(1, 0x00460075, "1"),  # RadiusOfCurvature
        Row(1, 0x00460076, "1"),  # KeratometricPower
        Row(1, 0x00460077, "1"),  # KeratometricAxis
        Row(0, 0x00460218, "1", items=(1, 1)),  # SimulatedKeratometricCylinderSequence
        Row(1, 0x00460076, "1"),  # KeratometricPower
        Row(1, 0x00460077, "1"),  # KeratometricAxis
        Row(0, 0x00460220, "1"),  # AverageCornealPower
        Row(0, 0x00460224, "1"),  # CornealISValue
        Row(0, 0x00460227, "1"),  # AnalyzedArea
        Row(0, 0x00460211, "3", items=(1, 1)),  # MaximumCornealCurvatureSequence
        Row(1, 0x00460212, "1"),  # MaximumCornealCurvature
        Row(1, 0x00460213, "1"),  # MaximumCornealCurvatureLocation
        Row(0, 0x00460230, "3"),  # SurfaceRegularityIndex
        Row(0, 0x00460232, "3"),  # SurfaceAsymmetryIndex
        Row(0, 0x00460234, "3"),  # CornealEccentricityIndex
        Row(0, 0x00460236, "3"),  # KeratoconusPredictionIndex
        Row(0, 0x00460238, "3"),  # DecimalPotentialVisualAcuity
        Row(0, 0x00460242, "1C", when="not_checkable(real-world)", values=(enumerated("ACCEPTABLE", "MARGINAL", "NOT_ACCEPTABLE"),)),  # CornealTopographyMapQualityEvaluation
        Row(0, 0x00460207, "1", items=(1, 1), groups=(Group("4268", "D"),)),  # CornealTopographyMapTypeCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00460210, "1C", when="not_checkable(real-world)", items=(1, 1)),  # CornealTopographyMappingNormalsSequence
        Row(1, 0, include="macros.externally_sourced_data_set_identification"),  # include Externally-Sourced Data Set Identification
        Row(0, 0x00082112, "1", items=(1, 1)),  # SourceImageSequence
        Row(1, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(1, 0x0040A170, "1", items=(1, 1)),  # PurposeOfReferenceCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00460244, "1", items=(1, None)),  # SourceImageCornealProcessedDataSequence
        Row(1, 0x00460247, "1"),  # CornealPointLocation
        Row(1, 0x00460248, "1", values=(enumerated("Y", "N"),)),  # CornealPointEstimated
        Row(1, 0x00460249, "1"),  # AxialPower
        Row(1, 0x00460250, "1"),  # TangentialPower
        Row(1, 0x00460251, "1"),  # RefractivePower
        Row(1, 0x00460252, "1"),  # RelativeElevation
        Row(1, 0x00460253, "1"),  # CornealWavefront
    ),
)
