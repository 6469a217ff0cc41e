"""CID 9564 Treatment Session Confirmation Assertion, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9564(ContextGroup, cid=9564, uid="1.2.840.10008.6.1.1321", keyword="TreatmentSessionConfirmationAssertion", title="Treatment Session Confirmation Assertion", version="20200624", extensible=True):
    """Treatment Session Confirmation Assertion, extensible."""

    BolusPresent = CodedConcept("130456", "DCM", "Bolus Present")
    ConePresent = CodedConcept("130457", "DCM", "ConePresent")
    BlockPresent = CodedConcept("130458", "DCM", "Block Present")
    ApplicatorPresent = CodedConcept("130459", "DCM", "Applicator Present")
    HeadframePresent = CodedConcept("130460", "DCM", "Headframe Present")
