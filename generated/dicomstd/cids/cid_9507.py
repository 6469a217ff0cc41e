"""CID 9507 External Body Model, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9507(ContextGroup, cid=9507, uid="1.2.840.10008.6.1.1217", keyword="ExternalBodyModel", title="External Body Model", version="20181112", extensible=True):
    """External Body Model, extensible."""

    PatientAnatomyModel = CodedConcept("130067", "DCM", "Patient Anatomy Model")
    ExtendedPatientAnatomyModel = CodedConcept("130068", "DCM", "Extended Patient Anatomy Model")
