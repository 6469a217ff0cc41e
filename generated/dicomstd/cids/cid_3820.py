"""CID 3820 Non-invasive Vascular Procedure, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3820(ContextGroup, cid=3820, uid="1.2.840.10008.6.1.276", keyword="NoninvasiveVascularProcedure", title="Non-invasive Vascular Procedure", version="20220922", extensible=True):
    """Non-invasive Vascular Procedure, extensible."""

    VascularMRI = CodedConcept("241663008", "SCT", "vascular MRI")
    CardiacMRI = CodedConcept("241620005", "SCT", "cardiac MRI")
    CardiovascularCT = CodedConcept("303680000", "SCT", "cardiovascular CT")
    CTOfAbdominalAorta = CodedConcept("241553009", "SCT", "CT of abdominal aorta")
    CTOfAbdominalAortaWithoutContrast = CodedConcept("1187246003", "SCT", "CT of abdominal aorta without contrast")
    CTArteriographyOfAbdominalAortaWithContrast = CodedConcept("444968003", "SCT", "CT arteriography of abdominal aorta with contrast")
    TrunkAngiography = CodedConcept("303827001", "SCT", "trunk angiography")
    PeripheralAngiography = CodedConcept("271993009", "SCT", "peripheral angiography")
