"""CID 3629 Procedure Intent, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3629(ContextGroup, cid=3629, uid="1.2.840.10008.6.1.174", keyword="ProcedureIntent", title="Procedure Intent", version="20230630", extensible=True):
    """Procedure Intent, extensible."""

    DiagnosticIntent = CodedConcept("261004008", "SCT", "Diagnostic Intent")
    TherapeuticIntent = CodedConcept("262202000", "SCT", "Therapeutic Intent")
    CombinedDiagnosticAndTherapeuticIntent = CodedConcept("1279505009", "SCT", "Combined Diagnostic and Therapeutic Intent")
    QualityControlIntent = CodedConcept("113680", "DCM", "Quality Control Intent")
    StagingIntent = CodedConcept("373825000", "SCT", "Staging intent")
    GuidanceIntent = CodedConcept("363675004", "SCT", "Guidance Intent")
    PalliativeIntent = CodedConcept("363676003", "SCT", "Palliative Intent")
    ScreeningIntent = CodedConcept("360156006", "SCT", "Screening Intent")
    ForensicIntent = CodedConcept("447295008", "SCT", "Forensic Intent")
    AdjunctIntent = CodedConcept("421974008", "SCT", "Adjunct intent")
    AdjuvantIntent = CodedConcept("373846009", "SCT", "Adjuvant intent")
    CurativeIntent = CodedConcept("373808002", "SCT", "Curative intent")
    NeoAdjuvantIntent = CodedConcept("373847000", "SCT", "Neo-adjuvant intent")
    SupportiveIntent = CodedConcept("399707004", "SCT", "Supportive intent")
    PreventiveIntent = CodedConcept("129428001", "SCT", "Preventive intent")
    ProphylacticIntent = CodedConcept("360271000", "SCT", "Prophylactic intent")
