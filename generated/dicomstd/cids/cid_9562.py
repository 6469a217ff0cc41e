"""CID 9562 Radiotherapy Treatment Delivery Person Role, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9562(ContextGroup, cid=9562, uid="1.2.840.10008.6.1.1319", keyword="RadiotherapyTreatmentDeliveryPersonRole", title="Radiotherapy Treatment Delivery Person Role", version="20200624", extensible=True):
    """Radiotherapy Treatment Delivery Person Role, extensible."""

    RadiationTherapist = CodedConcept("3430008", "SCT", "Radiation Therapist")
    MedicalPractitioner = CodedConcept("158965000", "SCT", "Medical Practitioner")
    Physician = CodedConcept("309343006", "SCT", "Physician")
    Dosimetrist = CodedConcept("C93176", "NCIt", "Dosimetrist")
    Resident = CodedConcept("405277009", "SCT", "Resident")
    ConsultingPhysician = CodedConcept("C1441532", "UMLS", "Consulting Physician")
    RadiationPhysicist = CodedConcept("C2985483", "UMLS", "Radiation Physicist")
    PhysicsAssistant = CodedConcept("128678", "DCM", "Physics Assistant")
    MedicalPhysicist = CodedConcept("C1708969", "UMLS", "Medical Physicist")
