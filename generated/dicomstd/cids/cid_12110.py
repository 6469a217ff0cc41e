"""CID 12110 Lower Extremity Vein, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12110(ContextGroup, cid=12110, uid="1.2.840.10008.6.1.577", keyword="LowerExtremityVein", title="Lower Extremity Vein", version="20180605", extensible=True):
    """Lower Extremity Vein, extensible."""

    AnteriorTibialVein = CodedConcept("26703007", "SCT", "Anterior Tibial Vein")
    LateralCalfPerforator = CodedConcept("714754004", "SCT", "Lateral calf perforator")
    CommonFemoralVein = CodedConcept("397363009", "SCT", "Common Femoral Vein")
    CommonIliacVein = CodedConcept("46027005", "SCT", "Common Iliac Vein")
    ExternalIliacVein = CodedConcept("63507001", "SCT", "External Iliac Vein")
    GastrocnemiusVein = CodedConcept("264481007", "SCT", "Gastrocnemius vein")
    GiacominiVein = CodedConcept("397437000", "SCT", "Giacomini vein")
    GreatSaphenousVein = CodedConcept("60734001", "SCT", "Great Saphenous Vein")
    GreatSaphenousVeinOfThigh = CodedConcept("414369008", "SCT", "Great Saphenous Vein of Thigh")
    GreatSaphenousVeinOfCalf = CodedConcept("414368000", "SCT", "Great Saphenous Vein of Calf")
    LesserSaphenousVein = CodedConcept("26805005", "SCT", "Lesser Saphenous Vein")
    PeronealVein = CodedConcept("71758008", "SCT", "Peroneal Vein")
    PoplitealVein = CodedConcept("56849005", "SCT", "Popliteal Vein")
    PosteriorArchVein = CodedConcept("397435008", "SCT", "Posterior arch vein")
    PosteriorTibialVein = CodedConcept("4258007", "SCT", "Posterior Tibial Vein")
    ProfundaFemorisVein = CodedConcept("23438002", "SCT", "Profunda Femoris Vein")
    SaphenofemoralJunction = CodedConcept("128587003", "SCT", "Saphenofemoral Junction")
    SaphenousVein = CodedConcept("362072009", "SCT", "Saphenous vein")
    SolealVein = CodedConcept("397427005", "SCT", "Soleal vein")
    SuperficialFemoralVein = CodedConcept("397364003", "SCT", "Superficial Femoral Vein")
    ThighPerforator = CodedConcept("714759009", "SCT", "Thigh perforator")
    InternalIliacVein = CodedConcept("40300007", "SCT", "Internal iliac vein")
    SaphenopoplitealJunction = CodedConcept("244415001", "SCT", "Saphenopopliteal junction")
    HunterianPerforatingVein = CodedConcept("128560002", "SCT", "Hunterian perforating vein")
    CockettsPerforatingVein = CodedConcept("128549006", "SCT", "Cockett's perforating vein")
    BoydsPerforatingVein = CodedConcept("128548003", "SCT", "Boyd's perforating vein")
