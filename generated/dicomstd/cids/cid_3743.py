"""CID 3743 Clopidogrel/Ticlopidine Administration, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3743(ContextGroup, cid=3743, uid="1.2.840.10008.6.1.240", keyword="ClopidogrelTiclopidineAdministration", title="Clopidogrel/Ticlopidine Administration", version="20030327", extensible=True):
    """Clopidogrel/Ticlopidine Administration, extensible."""

    NotAdministered = CodedConcept("371900001", "SCT", "Not Administered")
    Contraindicated = CodedConcept("373147003", "SCT", "Contraindicated")
    AdministeredLessThan72HoursBeforePCI = CodedConcept("371901002", "SCT", "Administered Less than 72 Hours before PCI")
    AdministeredAfterPercutaneousCoronaryIntervention = CodedConcept("371902009", "SCT", "Administered After Percutaneous Coronary Intervention")
