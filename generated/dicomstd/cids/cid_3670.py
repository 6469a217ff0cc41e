"""CID 3670 ECG Procedure Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3670(ContextGroup, cid=3670, uid="1.2.840.10008.6.1.185", keyword="ECGProcedureType", title="ECG Procedure Type", version="20110330", extensible=True):
    """ECG Procedure Type, extensible."""

    N12LeadECG = CodedConcept("268400002", "SCT", "12-Lead ECG")
    N15LeadECG = CodedConcept("429163003", "SCT", "15-Lead ECG")
    N18LeadECG = CodedConcept("425808002", "SCT", "18-Lead ECG")
