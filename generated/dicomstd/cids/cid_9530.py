"""CID 9530 Percentage and Dose Dosimetric Objective, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9530(ContextGroup, cid=9530, uid="1.2.840.10008.6.1.1240", keyword="PercentageAndDoseDosimetricObjective", title="Percentage and Dose Dosimetric Objective", version="20181112", extensible=True):
    """Percentage and Dose Dosimetric Objective, extensible."""

    MinimumPercentVolumeAtRadiationDose = CodedConcept("130014", "DCM", "Minimum Percent Volume at Radiation Dose")
    MaximumPercentVolumeAtRadiationDose = CodedConcept("130015", "DCM", "Maximum Percent Volume at Radiation Dose")
