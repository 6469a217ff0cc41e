"""CID 3782 Left Ventricle Basal Wall 6 Segments, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3782(ContextGroup, cid=3782, uid="1.2.840.10008.6.1.1414", keyword="LeftVentricleBasalWall6Segments", title="Left Ventricle Basal Wall 6 Segments", version="20210904", extensible=True):
    """Left Ventricle Basal Wall 6 Segments, extensible."""

    LeftVentricleBasalAnteriorSegment = CodedConcept("264850008", "SCT", "left ventricle basal anterior segment")
    LeftVentricleBasalAnteroseptalSegment = CodedConcept("396482007", "SCT", "left ventricle basal anteroseptal segment")
    LeftVentricleBasalInferoseptalSegment = CodedConcept("396646008", "SCT", "left ventricle basal inferoseptal segment")
    LeftVentricleBasalInferiorSegment = CodedConcept("264846001", "SCT", "left ventricle basal inferior segment")
    LeftVentricleBasalInferolateralSegment = CodedConcept("396652009", "SCT", "left ventricle basal inferolateral segment")
    LeftVentricleBasalAnterolateralSegment = CodedConcept("396654005", "SCT", "left ventricle basal anterolateral segment")
