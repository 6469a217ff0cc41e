"""CID 7452 Organizational Role, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7452(ContextGroup, cid=7452, uid="1.2.840.10008.6.1.516", keyword="OrganizationalRole", title="Organizational Role", version="20170626", extensible=True):
    """Organizational Role, extensible."""

    MedicalPractitioner = CodedConcept("158965000", "SCT", "Medical Practitioner")
    Physician = CodedConcept("309343006", "SCT", "Physician")
    HeadOfRadiology = CodedConcept("128670", "DCM", "Head of Radiology")
    ChairOfProtocolCommittee = CodedConcept("128671", "DCM", "Chair of Protocol Committee")
    RepresentativeOfProtocolCommittee = CodedConcept("128676", "DCM", "Representative of Protocol Committee")
    RepresentativeOfEthicsCommittee = CodedConcept("128677", "DCM", "Representative of Ethics Committee")
    HeadOfCardiology = CodedConcept("128675", "DCM", "Head of Cardiology")
    AdministratorOfRadiologyDepartment = CodedConcept("128673", "DCM", "Administrator of Radiology Department")
    Nurse = CodedConcept("106292003", "SCT", "Nurse")
    RadiologicTechnologist = CodedConcept("159016003", "SCT", "Radiologic Technologist")
    LeadRadiologicTechnologist = CodedConcept("128674", "DCM", "Lead Radiologic Technologist")
    RadiationTherapist = CodedConcept("3430008", "SCT", "Radiation Therapist")
    Radiographer = CodedConcept("159016003", "SCT", "Radiographer")
    Intern = CodedConcept("C1144859", "UMLS", "Intern")
    Resident = CodedConcept("405277009", "SCT", "Resident")
    Registrar = CodedConcept("158971006", "SCT", "Registrar")
    Fellow = CodedConcept("121088", "DCM", "Fellow")
    Attending = CodedConcept("405279007", "SCT", "Attending")
    Consultant = CodedConcept("309390008", "SCT", "Consultant")
    ConsultingPhysician = CodedConcept("C1441532", "UMLS", "Consulting Physician")
    ScrubNurse = CodedConcept("415506007", "SCT", "Scrub nurse")
    Surgeon = CodedConcept("304292004", "SCT", "Surgeon")
    Sonologist = CodedConcept("121092", "DCM", "Sonologist")
    Sonographer = CodedConcept("C1954848", "UMLS", "Sonographer")
    RadiationPhysicist = CodedConcept("C2985483", "UMLS", "Radiation Physicist")
    MedicalPhysicist = CodedConcept("C1708969", "UMLS", "Medical Physicist")
