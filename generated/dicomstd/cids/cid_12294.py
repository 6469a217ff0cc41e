"""CID 12294 Cardiac Ultrasound Pericardium and Pleura Finding Site, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12294(ContextGroup, cid=12294, uid="1.2.840.10008.6.1.874", keyword="CardiacUltrasoundPericardiumAndPleuraFindingSite", title="Cardiac Ultrasound Pericardium and Pleura Finding Site", version="20100317", extensible=True):
    """Cardiac Ultrasound Pericardium and Pleura Finding Site, extensible."""

    Pericardium = CodedConcept("76848001", "SCT", "Pericardium")
    Pleura = CodedConcept("3120008", "SCT", "Pleura")
    LeftPleura = CodedConcept("53727004", "SCT", "Left Pleura")
    RightPleura = CodedConcept("44788007", "SCT", "Right Pleura")
