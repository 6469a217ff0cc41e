"""CID 3717 Left Ventricle Myocardial Wall 17 Segment Model, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3717(ContextGroup, cid=3717, uid="1.2.840.10008.6.1.218", keyword="LeftVentricleMyocardialWall17SegmentModel", title="Left Ventricle Myocardial Wall 17 Segment Model", version="20030327", extensible=True):
    """Left Ventricle Myocardial Wall 17 Segment Model, extensible, includes CID 3782, 3783, 3784."""

    ApexOfLeftVentricle = CodedConcept("128564006", "SCT", "apex of left ventricle")
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
    LeftVentricleApicalSeptalSegment = CodedConcept("264845002", "SCT", "left ventricle apical septal segment")
    LeftVentricleApicalInferiorSegment = CodedConcept("264849008", "SCT", "left ventricle apical inferior segment")
    LeftVentricleApicalLateralSegment = CodedConcept("264853005", "SCT", "left ventricle apical lateral segment")
