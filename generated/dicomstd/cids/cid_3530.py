"""CID 3530 Oxygen Administration Action, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3530(ContextGroup, cid=3530, uid="1.2.840.10008.6.1.144", keyword="OxygenAdministrationAction", title="Oxygen Administration Action", version="20030327", extensible=True):
    """Oxygen Administration Action, extensible."""

    BeginOxygenAdministration = CodedConcept("121161", "DCM", "Begin oxygen administration")
    EndOxygenAdministration = CodedConcept("121162", "DCM", "End oxygen administration")
