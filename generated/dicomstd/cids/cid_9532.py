"""CID 9532 No-Parameter Dosimetric Objective, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9532(ContextGroup, cid=9532, uid="1.2.840.10008.6.1.1242", keyword="NoParameterDosimetricObjective", title="No-Parameter Dosimetric Objective", version="20181112", extensible=True):
    """No-Parameter Dosimetric Objective, extensible."""

    MinimizeMeterset = CodedConcept("130018", "DCM", "Minimize Meterset")
