"""CID 9500 Dosimetric Objective Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9500(ContextGroup, cid=9500, uid="1.2.840.10008.6.1.1210", keyword="DosimetricObjectiveType", title="Dosimetric Objective Type", version="20181112", extensible=True):
    """Dosimetric Objective Type, extensible, includes CID 9532, 9529, 9530, 9531."""

    SpecifiedConformityIndex = CodedConcept("130074", "DCM", "Specified Conformity Index")
    SpecifiedHealthyTissueConformityIndex = CodedConcept("130075", "DCM", "Specified Healthy Tissue Conformity Index")
    SpecifiedConformationNumber = CodedConcept("130076", "DCM", "Specified Conformation Number")
    SpecifiedHomogeneityIndex = CodedConcept("130077", "DCM", "Specified Homogeneity Index")
    MinimizeMeterset = CodedConcept("130018", "DCM", "Minimize Meterset")
    MinimumSurfaceRadiationDose = CodedConcept("130001", "DCM", "Minimum Surface Radiation Dose")
    MaximumSurfaceRadiationDose = CodedConcept("130002", "DCM", "Maximum Surface Radiation Dose")
    MinimumRadiationDose = CodedConcept("130003", "DCM", "Minimum Radiation Dose")
    MaximumRadiationDose = CodedConcept("130004", "DCM", "Maximum Radiation Dose")
    MinimumMeanRadiationDose = CodedConcept("130005", "DCM", "Minimum Mean Radiation Dose")
    MaximumMeanRadiationDose = CodedConcept("130006", "DCM", "Maximum Mean Radiation Dose")
    MinimumEquivalentUniformDose = CodedConcept("130007", "DCM", "Minimum Equivalent Uniform Dose")
    MaximumEquivalentUniformDose = CodedConcept("130008", "DCM", "Maximum Equivalent Uniform Dose")
    PrescriptionRadiationDose = CodedConcept("130009", "DCM", "Prescription Radiation Dose")
    MinimumPercentVolumeAtRadiationDose = CodedConcept("130014", "DCM", "Minimum Percent Volume at Radiation Dose")
    MaximumPercentVolumeAtRadiationDose = CodedConcept("130015", "DCM", "Maximum Percent Volume at Radiation Dose")
    MinimumAbsoluteVolumeAtRadiationDose = CodedConcept("130016", "DCM", "Minimum Absolute Volume at Radiation Dose")
    MaximumAbsoluteVolumeAtRadiationDose = CodedConcept("130017", "DCM", "Maximum Absolute Volume at Radiation Dose")
