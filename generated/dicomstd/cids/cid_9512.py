"""CID 9512 Tomotherapeutic Radiotherapy Procedure Technique, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9512(ContextGroup, cid=9512, uid="1.2.840.10008.6.1.1222", keyword="TomotherapeuticRadiotherapyProcedureTechnique", title="Tomotherapeutic Radiotherapy Procedure Technique", version="20181112", extensible=True):
    """Tomotherapeutic Radiotherapy Procedure Technique, extensible."""

    HelicalBeam = CodedConcept("130108", "DCM", "Helical Beam")
    TopographicBeam = CodedConcept("130109", "DCM", "Topographic Beam")
