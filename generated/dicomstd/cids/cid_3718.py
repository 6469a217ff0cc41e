"""CID 3718 Myocardial Wall Segments in Projection, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3718(ContextGroup, cid=3718, uid="1.2.840.10008.6.1.219", keyword="MyocardialWallSegmentsInProjection", title="Myocardial Wall Segments in Projection", version="20210328", extensible=True):
    """Myocardial Wall Segments in Projection, extensible."""

    LeftVentricleBasalAnteriorSegment = CodedConcept("264850008", "SCT", "left ventricle basal anterior segment")
    MyocardiumOfAnterolateralRegion = CodedConcept("73050001", "SCT", "myocardium of anterolateral region")
    MyocardiumOfApexOfHeart = CodedConcept("47962008", "SCT", "myocardium of apex of heart")
    MyocardiumOfDiaphragmaticRegion = CodedConcept("72542009", "SCT", "myocardium of diaphragmatic region")
    LeftVentricleBasalInferiorSegment = CodedConcept("264846001", "SCT", "left ventricle basal inferior segment")
    MyocardiumOfPosterolateralRegion = CodedConcept("33272004", "SCT", "myocardium of posterolateral region")
    MyocardiumOfInferolateralRegion = CodedConcept("16239001", "SCT", "myocardium of inferolateral region")
    LeftVentricleApicalSeptalSegment = CodedConcept("264845002", "SCT", "left ventricle apical septal segment")
