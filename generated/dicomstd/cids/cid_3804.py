"""CID 3804 Stenosis Measurement Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3804(ContextGroup, cid=3804, uid="1.2.840.10008.6.1.265", keyword="StenosisMeasurementMethod", title="Stenosis Measurement Method", version="20051103", extensible=True):
    """Stenosis Measurement Method, extensible."""

    NASCET = CodedConcept("122655", "DCM", "NASCET")
    ECST = CodedConcept("122656", "DCM", "ECST")
    AreaBasedMethod = CodedConcept("122650", "DCM", "Area Based Method")
    DiameterBasedMethod = CodedConcept("122651", "DCM", "Diameter Based Method")
