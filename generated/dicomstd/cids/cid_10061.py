"""CID 10061 Absorbed Radiation Dose Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10061(ContextGroup, cid=10061, uid="1.2.840.10008.6.1.1155", keyword="AbsorbedRadiationDoseType", title="Absorbed Radiation Dose Type", version="20170405", extensible=True):
    """Absorbed Radiation Dose Type, extensible."""

    MaximumAbsorbedRadiationDose = CodedConcept("128531", "DCM", "Maximum Absorbed Radiation Dose")
    MinimumAbsorbedRadiationDose = CodedConcept("128532", "DCM", "Minimum Absorbed Radiation Dose")
    MeanAbsorbedRadiationDose = CodedConcept("128533", "DCM", "Mean Absorbed Radiation Dose")
    ModeAbsorbedRadiationDose = CodedConcept("128534", "DCM", "Mode Absorbed Radiation Dose")
    MedianAbsorbedRadiationDose = CodedConcept("128539", "DCM", "Median Absorbed Radiation Dose")
