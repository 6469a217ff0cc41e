"""CID 12201 Left Ventricle Linear Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12201(ContextGroup, cid=12201, uid="1.2.840.10008.6.1.594", keyword="LeftVentricleLinearMeasurement", title="Left Ventricle Linear Measurement", version="20030918", extensible=True):
    """Left Ventricle Linear Measurement, extensible."""

    LeftVentricleInternalEndDiastolicDimension = CodedConcept("29436-3", "LN", "Left Ventricle Internal End Diastolic Dimension")
    LeftVentricleInternalSystolicDimension = CodedConcept("29438-9", "LN", "Left Ventricle Internal Systolic Dimension")
    LeftVentricularFractionalShortening = CodedConcept("18051-3", "LN", "Left Ventricular Fractional Shortening")
    InterventricularSeptumDiastolicThickness = CodedConcept("18154-5", "LN", "Interventricular Septum Diastolic Thickness")
    InterventricularSeptumToPosteriorWallThicknessRatio = CodedConcept("18155-2", "LN", "Interventricular Septum to Posterior Wall Thickness Ratio")
    InterventricularSeptumPercentThickening = CodedConcept("18054-7", "LN", "Interventricular Septum % Thickening")
    InterventricularSeptumSystolicThickness = CodedConcept("18158-6", "LN", "Interventricular Septum Systolic Thickness")
    LeftVentriclePosteriorWallPercentThickening = CodedConcept("18053-9", "LN", "Left Ventricle Posterior Wall % Thickening")
    LeftVentricleDiastolicMajorAxis = CodedConcept("18077-8", "LN", "Left Ventricle diastolic major axis")
    LeftVentricleSystolicMajorAxis = CodedConcept("18076-0", "LN", "Left Ventricle systolic major axis")
    LeftVentriclePosteriorWallSystolicThickness = CodedConcept("18156-0", "LN", "Left Ventricle Posterior Wall Systolic Thickness")
    LeftVentriclePosteriorWallDiastolicThickness = CodedConcept("18152-9", "LN", "Left Ventricle Posterior Wall Diastolic Thickness")
    LeftVentricleSemiMajorAxisDiastolicDimension = CodedConcept("399063007", "SCT", "Left Ventricle Semi-major Axis Diastolic Dimension")
    LeftVentricleTruncatedSemiMajorAxisDiastolicDimension = CodedConcept("399309003", "SCT", "Left Ventricle Truncated Semi-major Axis Diastolic Dimension")
