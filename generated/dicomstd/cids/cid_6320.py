"""CID 6320 Abdominopelvic Intervention, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6320(ContextGroup, cid=6320, uid="1.2.840.10008.6.1.1377", keyword="AbdominopelvicIntervention", title="Abdominopelvic Intervention", version="20230630", extensible=True):
    """Abdominopelvic Intervention, extensible."""

    OperationOnPelvicRegionOfTrunk = CodedConcept("609638001", "SCT", "Operation on pelvic region of trunk")
    Prostatectomy = CodedConcept("90470006", "SCT", "Prostatectomy")
    Cryoablation = CodedConcept("C15215", "NCIt", "Cryoablation")
    IrreversibleElectroporation = CodedConcept("C131483", "NCIt", "Irreversible electroporation")
    FocusedUltrasoundAblation = CodedConcept("C68681", "NCIt", "Focused ultrasound ablation")
