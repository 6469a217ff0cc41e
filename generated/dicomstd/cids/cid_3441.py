"""CID 3441 Patient Assessment, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3441(ContextGroup, cid=3441, uid="1.2.840.10008.6.1.94", keyword="PatientAssessment", title="Patient Assessment", version="20030327", extensible=True):
    """Patient Assessment, extensible."""

    CardiacRhythm = CodedConcept("8884-9", "LN", "Cardiac Rhythm")
    RespirationRhythm = CodedConcept("9304-7", "LN", "Respiration Rhythm")
    SkinConditionAssessment = CodedConcept("364528001", "SCT", "Skin condition assessment")
    RespirationAssessment = CodedConcept("364062005", "SCT", "Respiration assessment")
    PatientMentalStateAssessment = CodedConcept("363871006", "SCT", "Patient mental state assessment")
