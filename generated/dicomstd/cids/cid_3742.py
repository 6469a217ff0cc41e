"""CID 3742 PCI Medication Administration, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3742(ContextGroup, cid=3742, uid="1.2.840.10008.6.1.239", keyword="PCIMedicationAdministration", title="PCI Medication Administration", version="20030327", extensible=True):
    """PCI Medication Administration, extensible."""

    NotAdministered = CodedConcept("371900001", "SCT", "Not Administered")
    Contraindicated = CodedConcept("373147003", "SCT", "Contraindicated")
    AdministeredPriorToPercutaneousCoronaryIntervention = CodedConcept("371904005", "SCT", "Administered Prior to Percutaneous Coronary Intervention")
    AdministeredDuringPercutaneousCoronaryIntervention = CodedConcept("371903004", "SCT", "Administered During Percutaneous Coronary Intervention")
    AdministeredAfterPercutaneousCoronaryIntervention = CodedConcept("371902009", "SCT", "Administered After Percutaneous Coronary Intervention")
