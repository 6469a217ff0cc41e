"""CID 6060 Breast Biopsy Technique, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6060(ContextGroup, cid=6060, uid="1.2.840.10008.6.1.389", keyword="BreastBiopsyTechnique", title="Breast Biopsy Technique", version="20160314", extensible=True):
    """Breast Biopsy Technique, extensible."""

    Lumpectomy = CodedConcept("392021009", "SCT", "Lumpectomy")
    Mastectomy = CodedConcept("C0024881", "UMLS", "Mastectomy")
    QuadrantectomyOfBreast = CodedConcept("172049005", "SCT", "Quadrantectomy of breast")
    DiagnosticRadiographyStereotacticLocalization = CodedConcept("64318009", "SCT", "Diagnostic radiography, stereotactic localization")
    UltrasonicGuidanceProcedure = CodedConcept("61593002", "SCT", "Ultrasonic guidance procedure")
    Mammography = CodedConcept("71651007", "SCT", "Mammography")
    MammographicCrosshair = CodedConcept("111487", "DCM", "Mammographic (crosshair)")
    MammographicGrid = CodedConcept("111488", "DCM", "Mammographic (grid)")
    MagneticResonanceImagingGuidedBiopsy = CodedConcept("277592004", "SCT", "Magnetic resonance imaging guided biopsy")
    ComputedTomographyGuidedBiopsy = CodedConcept("277591006", "SCT", "Computed tomography guided biopsy")
    PalpationGuided = CodedConcept("111489", "DCM", "Palpation guided")
    VacuumAssisted = CodedConcept("111490", "DCM", "Vacuum assisted")
