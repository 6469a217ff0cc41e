"""Surface Mesh, PS3.3 C.27.1. Generated from table_C.27-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.27-1",
    "Surface Mesh",
    "C.27.1",
    (
        Row(0, 0x00660001, "1"),  # NumberOfSurfaces
        Row(0, 0x00660002, "1", items=(1, None)),  # SurfaceSequence
        Row(1, 0x00660003, "1"),  # SurfaceNumber
        Row(1, 0x00660004, "3"),  # SurfaceComments
        Row(1, 0x00620003, "3", items=(1, 1), groups=(Group("7150", "B"),)),  # SegmentedPropertyCategoryCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x0062000F, "3", items=(1, 1), groups=(Group("7151", "B"),)),  # SegmentedPropertyTypeCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00660009, "2", values=(enumerated("YES", "NO"),)),  # SurfaceProcessing
        Row(1, 0x0066000A, "2C", when="SurfaceProcessing in {YES}"),  # SurfaceProcessingRatio
        Row(1, 0x0066000B, "3"),  # SurfaceProcessingDescription
        Row(1, 0x00660035, "2C", when="SurfaceProcessing in {YES}", items=(0, 1)),  # SurfaceProcessingAlgorithmIdentificationSequence
        Row(2, 0, groups=(Group("7162", "B", "AlgorithmFamilyCodeSequence"),), include="macros.algorithm_identification"),  # include Algorithm Identification
        Row(1, 0x0062000C, "1"),  # RecommendedDisplayGrayscaleValue
        Row(1, 0x0062000D, "1"),  # RecommendedDisplayCIELabValue
        Row(1, 0x0066000C, "1"),  # RecommendedPresentationOpacity
        Row(1, 0x0066000D, "1", values=(defined("SURFACE", "WIREFRAME", "POINTS"),)),  # RecommendedPresentationType
        Row(1, 0x00660037, "3"),  # RecommendedPointRadius
        Row(1, 0x00660038, "3"),  # RecommendedLineThickness
        Row(1, 0x0066000E, "1", values=(enumerated("YES", "NO", "UNKNOWN"),)),  # FiniteVolume
        Row(1, 0x00660010, "1", values=(enumerated("YES", "NO", "UNKNOWN"),)),  # Manifold
        Row(1, 0x00660011, "1", items=(1, 1)),  # SurfacePointsSequence
        Row(2, 0, include="macros.points"),  # include Points
        Row(1, 0x00660012, "2", items=(0, 1)),  # SurfacePointsNormalsSequence
        Row(2, 0, include="macros.vectors"),  # include Vectors
        Row(1, 0x00660013, "1", items=(1, 1)),  # SurfaceMeshPrimitivesSequence
        Row(2, 0, include="macros.surface_mesh_primitives"),  # include Surface Mesh Primitives
    ),
)
