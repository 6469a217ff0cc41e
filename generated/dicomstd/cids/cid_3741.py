"""CID 3741 Lab Visit Medication Administration, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3741(ContextGroup, cid=3741, uid="1.2.840.10008.6.1.238", keyword="LabVisitMedicationAdministration", title="Lab Visit Medication Administration", version="20030327", extensible=True):
    """Lab Visit Medication Administration, extensible."""

    Contraindicated = CodedConcept("373147003", "SCT", "Contraindicated")
    AdministeredBeforeLabVisit = CodedConcept("371898003", "SCT", "Administered before lab visit")
    AdministeredDuringLabVisit = CodedConcept("371905006", "SCT", "Administered during lab visit")
    AdministeredAfterLabVisit = CodedConcept("371899006", "SCT", "Administered after lab visit")
