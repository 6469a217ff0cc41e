"""CID 10064 Patient Model Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10064(ContextGroup, cid=10064, uid="1.2.840.10008.6.1.1158", keyword="PatientModelType", title="Patient Model Type", version="20170405", extensible=True):
    """Patient Model Type, extensible."""

    SimpleObjectModel = CodedConcept("128418", "DCM", "Simple Object Model")
    AnthropomorphicModel = CodedConcept("128404", "DCM", "Anthropomorphic Model")
    PatientSegmentedModel = CodedConcept("128494", "DCM", "Patient Segmented Model")
