"""CID 3785 Left Ventricle Apical Wall 6 Segments, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3785(ContextGroup, cid=3785, uid="1.2.840.10008.6.1.1417", keyword="LeftVentricleApicalWall6Segments", title="Left Ventricle Apical Wall 6 Segments", version="20210904", extensible=True):
    """Left Ventricle Apical Wall 6 Segments, extensible."""

    LeftVentricleApicalAnteriorSegment = CodedConcept("264844003", "SCT", "left ventricle apical anterior segment")
    LeftVentricleApicalAnterolateralSegment = CodedConcept("130623", "DCM", "left ventricle apical anterolateral segment")
    LeftVentricleApicalAnteroseptalSegment = CodedConcept("130620", "DCM", "left ventricle apical anteroseptal segment")
    LeftVentricleApicalInferiorSegment = CodedConcept("264849008", "SCT", "left ventricle apical inferior segment")
    LeftVentricleApicalInferolateralSegment = CodedConcept("130622", "DCM", "left ventricle apical inferolateral segment")
    LeftVentricleApicalInferoseptalSegment = CodedConcept("130621", "DCM", "left ventricle apical inferoseptal segment")
