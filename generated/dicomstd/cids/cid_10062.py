"""CID 10062 Equivalent Radiation Dose Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10062(ContextGroup, cid=10062, uid="1.2.840.10008.6.1.1156", keyword="EquivalentRadiationDoseType", title="Equivalent Radiation Dose Type", version="20170405", extensible=True):
    """Equivalent Radiation Dose Type, extensible."""

    MaximumEquivalentRadiationDose = CodedConcept("128535", "DCM", "Maximum Equivalent Radiation Dose")
    MinimumEquivalentRadiationDose = CodedConcept("128536", "DCM", "Minimum Equivalent Radiation Dose")
    MeanEquivalentRadiationDose = CodedConcept("128537", "DCM", "Mean Equivalent Radiation Dose")
    ModeEquivalentRadiationDose = CodedConcept("128538", "DCM", "Mode Equivalent Radiation Dose")
    MedianEquivalentRadiationDose = CodedConcept("128540", "DCM", "Median Equivalent Radiation Dose")
