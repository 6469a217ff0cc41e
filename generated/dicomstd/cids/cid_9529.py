"""CID 9529 Single Dose Dosimetric Objective, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9529(ContextGroup, cid=9529, uid="1.2.840.10008.6.1.1239", keyword="SingleDoseDosimetricObjective", title="Single Dose Dosimetric Objective", version="20181112", extensible=True):
    """Single Dose Dosimetric Objective, extensible."""

    MinimumSurfaceRadiationDose = CodedConcept("130001", "DCM", "Minimum Surface Radiation Dose")
    MaximumSurfaceRadiationDose = CodedConcept("130002", "DCM", "Maximum Surface Radiation Dose")
    MinimumRadiationDose = CodedConcept("130003", "DCM", "Minimum Radiation Dose")
    MaximumRadiationDose = CodedConcept("130004", "DCM", "Maximum Radiation Dose")
    MinimumMeanRadiationDose = CodedConcept("130005", "DCM", "Minimum Mean Radiation Dose")
    MaximumMeanRadiationDose = CodedConcept("130006", "DCM", "Maximum Mean Radiation Dose")
    MinimumEquivalentUniformDose = CodedConcept("130007", "DCM", "Minimum Equivalent Uniform Dose")
    MaximumEquivalentUniformDose = CodedConcept("130008", "DCM", "Maximum Equivalent Uniform Dose")
    PrescriptionRadiationDose = CodedConcept("130009", "DCM", "Prescription Radiation Dose")
