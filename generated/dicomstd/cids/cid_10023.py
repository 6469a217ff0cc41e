"""CID 10023 Size Specific Dose Estimation Method for CT, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10023(ContextGroup, cid=10023, uid="1.2.840.10008.6.1.947", keyword="SizeSpecificDoseEstimationMethodForCT", title="Size Specific Dose Estimation Method for CT", version="20200919", extensible=True):
    """Size Specific Dose Estimation Method for CT, extensible."""

    AAPM204LateralDimension = CodedConcept("113934", "DCM", "AAPM 204 Lateral Dimension")
    AAPM204APDimension = CodedConcept("113935", "DCM", "AAPM 204 AP Dimension")
    AAPM204SumOfLateralAndAPDimension = CodedConcept("113936", "DCM", "AAPM 204 Sum of Lateral and AP Dimension")
    AAPM204EffectiveDiameterEstimatedFromPatientAge = CodedConcept("113937", "DCM", "AAPM 204 Effective Diameter Estimated From Patient Age")
    EstimatedFromWaterEquivalentDiameter = CodedConcept("113988", "DCM", "Estimated from Water Equivalent Diameter")
    ArithmeticAverageOfSSDEZ = CodedConcept("113989", "DCM", "Arithmetic Average of SSDE(z)")
