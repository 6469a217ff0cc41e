"""CID 6068 Tumor Stages From AJCC, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6068(ContextGroup, cid=6068, uid="1.2.840.10008.6.1.397", keyword="TumorStagesFromAJCC", title="Tumor Stages From AJCC", version="20040112", extensible=True):
    """Tumor Stages From AJCC, extensible."""

    Stage0 = CodedConcept("111494", "DCM", "Stage 0")
    StageI = CodedConcept("111495", "DCM", "Stage I")
    StageIIA = CodedConcept("111496", "DCM", "Stage IIA")
    StageIIB = CodedConcept("111497", "DCM", "Stage IIB")
    StageIIIA = CodedConcept("111498", "DCM", "Stage IIIA")
    StageIIIB = CodedConcept("111499", "DCM", "Stage IIIB")
    StageIIIC = CodedConcept("111500", "DCM", "Stage IIIC")
    StageIV = CodedConcept("111501", "DCM", "Stage IV")
