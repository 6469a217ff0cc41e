"""CID 3607 Venous Source Location, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3607(ContextGroup, cid=3607, uid="1.2.840.10008.6.1.157", keyword="VenousSourceLocation", title="Venous Source Location", version="20210328", extensible=True):
    """Venous Source Location, extensible."""

    AnomalousPulmonaryVein = CodedConcept("128585006", "SCT", "Anomalous pulmonary vein")
    AntecubitalVein = CodedConcept("128553008", "SCT", "Antecubital Vein")
    AxillaryVein = CodedConcept("68705008", "SCT", "Axillary vein")
    AzygosVein = CodedConcept("72107004", "SCT", "Azygos vein")
    BasilicVein = CodedConcept("19715009", "SCT", "Basilic vein")
    BoydPerforatingVein = CodedConcept("128548003", "SCT", "Boyd perforating vein")
    BrachialVein = CodedConcept("20115005", "SCT", "Brachial vein")
    CentralVenousSystem = CodedConcept("34340008", "SCT", "Central venous system")
    CephalicVein = CodedConcept("20699002", "SCT", "cephalic vein")
    DoddPerforatingVein = CodedConcept("128554002", "SCT", "Dodd perforating vein")
    FemoralVein = CodedConcept("83419000", "SCT", "Femoral vein")
    GastricVein = CodedConcept("110568007", "SCT", "gastric vein")
    GreatSaphenousVein = CodedConcept("60734001", "SCT", "Great saphenous vein")
    HepaticVein = CodedConcept("8993003", "SCT", "hepatic vein")
    HunterianPerforatingVein = CodedConcept("128560002", "SCT", "Hunterian perforating vein")
    InferiorVenaCava = CodedConcept("64131007", "SCT", "Inferior Vena cava")
    InnominateVein = CodedConcept("8887007", "SCT", "Innominate vein")
    InternalJugularVein = CodedConcept("12123001", "SCT", "Internal jugular vein")
    MesentericVein = CodedConcept("128583004", "SCT", "mesenteric vein")
    PortalVein = CodedConcept("32764006", "SCT", "portal vein")
    PosteriorMedialTributary = CodedConcept("128569001", "SCT", "posterior medial tributary")
    PulmonaryVein = CodedConcept("122972007", "SCT", "Pulmonary vein")
    PulmonaryVeinConfluence = CodedConcept("128566008", "SCT", "Pulmonary vein confluence")
    RenalVein = CodedConcept("56400007", "SCT", "Renal vein")
    SaphenofemoralJunction = CodedConcept("128587003", "SCT", "Saphenofemoral junction")
    SaphenousVein = CodedConcept("362072009", "SCT", "Saphenous vein")
    SplenicVein = CodedConcept("35819009", "SCT", "splenic vein")
    SubclavianVein = CodedConcept("9454009", "SCT", "Subclavian vein")
    SuperiorVenaCava = CodedConcept("48345005", "SCT", "Superior vena cava")
    UmbilicalVein = CodedConcept("284639000", "SCT", "Umbilical vein")
    Vein = CodedConcept("29092000", "SCT", "Vein")
