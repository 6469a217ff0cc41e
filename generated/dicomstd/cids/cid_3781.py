"""CID 3781 Left Ventricle Myocardial Wall 18 Segment Model, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3781(ContextGroup, cid=3781, uid="1.2.840.10008.6.1.1413", keyword="LeftVentricleMyocardialWall18SegmentModel", title="Left Ventricle Myocardial Wall 18 Segment Model", version="20210904", extensible=True):
    """Left Ventricle Myocardial Wall 18 Segment Model, extensible, includes CID 3782, 3783, 3785."""

    LeftVentricleBasalAnteriorSegment = CodedConcept("264850008", "SCT", "left ventricle basal anterior segment")
    LeftVentricleBasalAnteroseptalSegment = CodedConcept("396482007", "SCT", "left ventricle basal anteroseptal segment")
    LeftVentricleBasalInferoseptalSegment = CodedConcept("396646008", "SCT", "left ventricle basal inferoseptal segment")
    LeftVentricleBasalInferiorSegment = CodedConcept("264846001", "SCT", "left ventricle basal inferior segment")
    LeftVentricleBasalInferolateralSegment = CodedConcept("396652009", "SCT", "left ventricle basal inferolateral segment")
    LeftVentricleBasalAnterolateralSegment = CodedConcept("396654005", "SCT", "left ventricle basal anterolateral segment")
    LeftVentricleMidAnteriorSegment = CodedConcept("264848000", "SCT", "left ventricle mid anterior segment")
    LeftVentricleMidAnteroseptalSegment = CodedConcept("396647004", "SCT", "left ventricle mid anteroseptal segment")
    LeftVentricleMidInferoseptalSegment = CodedConcept("396649001", "SCT", "left ventricle mid inferoseptal segment")
    LeftVentricleMidInferiorSegment = CodedConcept("264847005", "SCT", "left ventricle mid inferior segment")
    LeftVentricleMidInferolateralSegment = CodedConcept("396655006", "SCT", "left ventricle mid inferolateral segment")
    LeftVentricleMidAnterolateralSegment = CodedConcept("396656007", "SCT", "left ventricle mid anterolateral segment")
    LeftVentricleApicalAnteriorSegment = CodedConcept("264844003", "SCT", "left ventricle apical anterior segment")
    LeftVentricleApicalAnterolateralSegment = CodedConcept("130623", "DCM", "left ventricle apical anterolateral segment")
    LeftVentricleApicalAnteroseptalSegment = CodedConcept("130620", "DCM", "left ventricle apical anteroseptal segment")
    LeftVentricleApicalInferiorSegment = CodedConcept("264849008", "SCT", "left ventricle apical inferior segment")
    LeftVentricleApicalInferolateralSegment = CodedConcept("130622", "DCM", "left ventricle apical inferolateral segment")
    LeftVentricleApicalInferoseptalSegment = CodedConcept("130621", "DCM", "left ventricle apical inferoseptal segment")
