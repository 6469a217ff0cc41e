"""CID 10069 Radiation Dose Estimate Parameter, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10069(ContextGroup, cid=10069, uid="1.2.840.10008.6.1.1163", keyword="RadiationDoseEstimateParameter", title="Radiation Dose Estimate Parameter", version="20170405", extensible=True):
    """Radiation Dose Estimate Parameter, extensible."""

    BreastThickness = CodedConcept("128405", "DCM", "Breast Thickness")
    HalfValueLayer = CodedConcept("111634", "DCM", "Half Value Layer")
    PercentFibroglandularTissue = CodedConcept("111046", "DCM", "Percent Fibroglandular Tissue")
    DgN = CodedConcept("128407", "DCM", "DgN")
    PatientAPDimension = CodedConcept("128408", "DCM", "Patient AP Dimension")
    PatientLateralDimension = CodedConcept("128409", "DCM", "Patient Lateral Dimension")
    SSDEConversionFactor = CodedConcept("128410", "DCM", "SSDE Conversion Factor")
    Backscatter = CodedConcept("128411", "DCM", "Backscatter")
    WaterEquivalentDiameterRepresentativeValue = CodedConcept("113981", "DCM", "Water Equivalent Diameter Representative Value")
    WaterEquivalentDiameterIntegratedAcrossScanRange = CodedConcept("113982", "DCM", "Water Equivalent Diameter Integrated Across Scan Range")
    WaterEquivalentDiameterFromRawData = CodedConcept("113983", "DCM", "Water Equivalent Diameter From Raw Data")
    WaterEquivalentDiameterFromLocalizer = CodedConcept("113984", "DCM", "Water Equivalent Diameter From Localizer")
    TissueAirRatio = CodedConcept("128433", "DCM", "Tissue Air Ratio")
    CorrectionFactor = CodedConcept("128452", "DCM", "Correction Factor")
    CurveFitParameter = CodedConcept("128453", "DCM", "Curve Fit Parameter")
    HomogeneityFactor = CodedConcept("128455", "DCM", "Homogeneity Factor")
    NormalizationFactor = CodedConcept("128522", "DCM", "Normalization Factor")
    OffsetFactor = CodedConcept("128523", "DCM", "Offset Factor")
    AttenuationCoefficient = CodedConcept("112031", "DCM", "Attenuation Coefficient")
    TissueFraction = CodedConcept("128526", "DCM", "Tissue Fraction")
    DistanceCorrection = CodedConcept("128527", "DCM", "Distance Correction")
    UnitConversionFactor = CodedConcept("C70774", "NCIt", "Unit Conversion Factor")
    Distance = CodedConcept("121206", "DCM", "Distance")
