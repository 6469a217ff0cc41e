"""CID 9267 Patient Positioning Related Object Purposes, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9267(ContextGroup, cid=9267, uid="1.2.840.10008.6.1.1466", keyword="PatientPositioningRelatedObjectPurposes", title="Patient Positioning Related Object Purposes", version="20221225", extensible=True):
    """Patient Positioning Related Object Purposes, extensible."""

    RTPatientPositioningReferenceImage = CodedConcept("130790", "DCM", "RT Patient Positioning Reference Image")
