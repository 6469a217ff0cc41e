"""CID 9543 Radiotherapy Treatment Machine Mode, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9543(ContextGroup, cid=9543, uid="1.2.840.10008.6.1.1290", keyword="RadiotherapyTreatmentMachineMode", title="Radiotherapy Treatment Machine Mode", version="20190715", extensible=True):
    """Radiotherapy Treatment Machine Mode, extensible."""

    TotalBodyIrradiation = CodedConcept("130341", "DCM", "Total Body Irradiation")
    TotalSkinIrradiation = CodedConcept("130342", "DCM", "Total Skin Irradiation")
