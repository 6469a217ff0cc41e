"""CID 7022 Radiotherapy Purpose of Reference, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7022(ContextGroup, cid=7022, uid="1.2.840.10008.6.1.1115", keyword="RadiotherapyPurposeOfReference", title="Radiotherapy Purpose of Reference", version="20180916", extensible=True):
    """Radiotherapy Purpose of Reference, extensible."""

    RTTreatmentPlanForThePositionBeingVerified = CodedConcept("121310", "DCM", "RT treatment plan for the position being verified")
    RegistrationUsedInPlanning = CodedConcept("129210", "DCM", "Registration used in Planning")
    RegistrationCreatedDuringTreatment = CodedConcept("129211", "DCM", "Registration created during Treatment")
