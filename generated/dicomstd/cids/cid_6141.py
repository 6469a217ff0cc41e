"""CID 6141 Attenuation Coefficient Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6141(ContextGroup, cid=6141, uid="1.2.840.10008.6.1.461", keyword="AttenuationCoefficientMeasurement", title="Attenuation Coefficient Measurement", version="20030108", extensible=True):
    """Attenuation Coefficient Measurement, extensible."""

    AttenuationCoefficient = CodedConcept("112031", "DCM", "Attenuation Coefficient")
    MinimumAttenuationCoefficient = CodedConcept("112179", "DCM", "Minimum Attenuation Coefficient")
    MaximumAttenuationCoefficient = CodedConcept("112180", "DCM", "Maximum Attenuation Coefficient")
    MeanAttenuationCoefficient = CodedConcept("112181", "DCM", "Mean Attenuation Coefficient")
    MedianAttenuationCoefficient = CodedConcept("112182", "DCM", "Median Attenuation Coefficient")
    StandardDeviationOfAttenuationCoefficient = CodedConcept("112183", "DCM", "Standard Deviation of Attenuation Coefficient")
