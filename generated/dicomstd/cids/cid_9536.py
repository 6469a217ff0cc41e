"""CID 9536 Radiotherapy Prescribing and Segmenting Person Role, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9536(ContextGroup, cid=9536, uid="1.2.840.10008.6.1.1246", keyword="RadiotherapyPrescribingAndSegmentingPersonRole", title="Radiotherapy Prescribing and Segmenting Person Role", version="20181112", extensible=True):
    """Radiotherapy Prescribing and Segmenting Person Role, extensible."""

    MedicalPractitioner = CodedConcept("158965000", "SCT", "Medical Practitioner")
    Physician = CodedConcept("309343006", "SCT", "Physician")
    RadiologicTechnologist = CodedConcept("159016003", "SCT", "Radiologic Technologist")
    LeadRadiologicTechnologist = CodedConcept("128674", "DCM", "Lead Radiologic Technologist")
    RadiationTherapist = CodedConcept("3430008", "SCT", "Radiation Therapist")
    Radiographer = CodedConcept("159016003", "SCT", "Radiographer")
    Resident = CodedConcept("405277009", "SCT", "Resident")
    ConsultingPhysician = CodedConcept("C1441532", "UMLS", "Consulting Physician")
    RadiationPhysicist = CodedConcept("C2985483", "UMLS", "Radiation Physicist")
    MedicalPhysicist = CodedConcept("C1708969", "UMLS", "Medical Physicist")
