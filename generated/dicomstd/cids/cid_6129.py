"""CID 6129 Chest Site Involvement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6129(ContextGroup, cid=6129, uid="1.2.840.10008.6.1.449", keyword="ChestSiteInvolvement", title="Chest Site Involvement", version="20030108", extensible=True):
    """Chest Site Involvement, extensible."""

    Lung = CodedConcept("39607008", "SCT", "Lung")
    Mediastinum = CodedConcept("72410000", "SCT", "Mediastinum")
    Lobar = CodedConcept("112158", "DCM", "Lobar")
    InterstitialTissue = CodedConcept("85293002", "SCT", "Interstitial tissue")
    Bronchial = CodedConcept("261061003", "SCT", "Bronchial")
    HilumOfLung = CodedConcept("46750007", "SCT", "Hilum of lung")
    Aorta = CodedConcept("15825003", "SCT", "Aorta")
    PleuralStructure = CodedConcept("3120008", "SCT", "Pleural structure")
    ChestWall = CodedConcept("78904004", "SCT", "Chest wall")
    UpperAbdomen = CodedConcept("80581009", "SCT", "Upper abdomen")
