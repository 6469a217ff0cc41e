"""CID 9531 Volume and Dose Dosimetric Objective, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9531(ContextGroup, cid=9531, uid="1.2.840.10008.6.1.1241", keyword="VolumeAndDoseDosimetricObjective", title="Volume and Dose Dosimetric Objective", version="20181112", extensible=True):
    """Volume and Dose Dosimetric Objective, extensible."""

    MinimumAbsoluteVolumeAtRadiationDose = CodedConcept("130016", "DCM", "Minimum Absolute Volume at Radiation Dose")
    MaximumAbsoluteVolumeAtRadiationDose = CodedConcept("130017", "DCM", "Maximum Absolute Volume at Radiation Dose")
