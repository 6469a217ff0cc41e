"""CID 7062 Purpose of Reference to Predecessor 3D Model, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7062(ContextGroup, cid=7062, uid="1.2.840.10008.6.1.1203", keyword="PurposeOfReferenceToPredecessor3DModel", title="Purpose of Reference to Predecessor 3D Model", version="20180403", extensible=True):
    """Purpose of Reference to Predecessor 3D Model, extensible."""

    EditedModel = CodedConcept("129010", "DCM", "Edited Model")
    ComponentModel = CodedConcept("129011", "DCM", "Component Model")
