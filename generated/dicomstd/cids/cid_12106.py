"""CID 12106 Intracranial Cerebral Vessel (Unilateral), PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12106(ContextGroup, cid=12106, uid="1.2.840.10008.6.1.573", keyword="IntracranialCerebralVesselUnilateral", title="Intracranial Cerebral Vessel (Unilateral)", version="20030327", extensible=True):
    """Intracranial Cerebral Vessel (Unilateral), extensible."""

    BasilarArtery = CodedConcept("59011009", "SCT", "Basilar Artery")
