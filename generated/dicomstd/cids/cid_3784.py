"""CID 3784 Left Ventricle Apical Wall 4 Segments, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3784(ContextGroup, cid=3784, uid="1.2.840.10008.6.1.1416", keyword="LeftVentricleApicalWall4Segments", title="Left Ventricle Apical Wall 4 Segments", version="20210904", extensible=True):
    """Left Ventricle Apical Wall 4 Segments, extensible."""

    LeftVentricleApicalAnteriorSegment = CodedConcept("264844003", "SCT", "left ventricle apical anterior segment")
    LeftVentricleApicalSeptalSegment = CodedConcept("264845002", "SCT", "left ventricle apical septal segment")
    LeftVentricleApicalInferiorSegment = CodedConcept("264849008", "SCT", "left ventricle apical inferior segment")
    LeftVentricleApicalLateralSegment = CodedConcept("264853005", "SCT", "left ventricle apical lateral segment")
