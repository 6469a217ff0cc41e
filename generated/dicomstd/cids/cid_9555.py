"""CID 9555 Radiotherapy Treatment Planning Person Role, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9555(ContextGroup, cid=9555, uid="1.2.840.10008.6.1.1302", keyword="RadiotherapyTreatmentPlanningPersonRole", title="Radiotherapy Treatment Planning Person Role", version="20190715", extensible=True):
    """Radiotherapy Treatment Planning Person Role, extensible."""

    MedicalPractitioner = CodedConcept("158965000", "SCT", "Medical Practitioner")
    Physician = CodedConcept("309343006", "SCT", "Physician")
    Dosimetrist = CodedConcept("C93176", "NCIt", "Dosimetrist")
    Resident = CodedConcept("405277009", "SCT", "Resident")
    ConsultingPhysician = CodedConcept("C1441532", "UMLS", "Consulting Physician")
    RadiationPhysicist = CodedConcept("C2985483", "UMLS", "Radiation Physicist")
    PhysicsAssistant = CodedConcept("128678", "DCM", "Physics Assistant")
    MedicalPhysicist = CodedConcept("C1708969", "UMLS", "Medical Physicist")
