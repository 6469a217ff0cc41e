"""CID 3783 Left Ventricle Midlevel Wall 6 Segments, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3783(ContextGroup, cid=3783, uid="1.2.840.10008.6.1.1415", keyword="LeftVentricleMidlevelWall6Segments", title="Left Ventricle Midlevel Wall 6 Segments", version="20210904", extensible=True):
    """Left Ventricle Midlevel Wall 6 Segments, extensible."""

    LeftVentricleMidAnteriorSegment = CodedConcept("264848000", "SCT", "left ventricle mid anterior segment")
    LeftVentricleMidAnteroseptalSegment = CodedConcept("396647004", "SCT", "left ventricle mid anteroseptal segment")
    LeftVentricleMidInferoseptalSegment = CodedConcept("396649001", "SCT", "left ventricle mid inferoseptal segment")
    LeftVentricleMidInferiorSegment = CodedConcept("264847005", "SCT", "left ventricle mid inferior segment")
    LeftVentricleMidInferolateralSegment = CodedConcept("396655006", "SCT", "left ventricle mid inferolateral segment")
    LeftVentricleMidAnterolateralSegment = CodedConcept("396656007", "SCT", "left ventricle mid anterolateral segment")
