"""CID 6056 Associated Finding for Breast, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6056(ContextGroup, cid=6056, uid="1.2.840.10008.6.1.385", keyword="AssociatedFindingForBreast", title="Associated Finding for Breast", version="20040112", extensible=True):
    """Associated Finding for Breast, extensible, includes CID 6015."""

    BreastHematoma = CodedConcept("302924003", "SCT", "Breast hematoma")
    SurgicalScar = CodedConcept("63130001", "SCT", "Surgical scar")
    NippleRetraction = CodedConcept("31845005", "SCT", "Nipple retraction")
    MammographyBreastDensity = CodedConcept("129793001", "SCT", "Mammography breast density")
    IndividualCalcification = CodedConcept("129770007", "SCT", "Individual Calcification")
    CalcificationCluster = CodedConcept("129769006", "SCT", "Calcification Cluster")
    ArchitecturalDistortionOfBreast = CodedConcept("129792006", "SCT", "Architectural distortion of breast")
    TubularDensity = CodedConcept("129794007", "SCT", "Tubular density")
    IntramammaryLymphNode = CodedConcept("443808008", "SCT", "Intramammary lymph node")
    TrabecularThickeningOfBreast = CodedConcept("129795008", "SCT", "Trabecular thickening of breast")
    BreastComposition = CodedConcept("129715009", "SCT", "Breast composition")
    SkinRetractionOfBreast = CodedConcept("129796009", "SCT", "Skin retraction of breast")
    SkinThickeningOfBreast = CodedConcept("129797000", "SCT", "Skin thickening of breast")
    AxillaryAdenopathy = CodedConcept("127189005", "SCT", "Axillary adenopathy")
    SkinLesion = CodedConcept("95324001", "SCT", "Skin lesion")
    CoopersLigamentChanges = CodedConcept("111111", "DCM", "Cooper's ligament changes")
    Edema = CodedConcept("79654002", "SCT", "Edema")
    MassInTheSkin = CodedConcept("111112", "DCM", "Mass in the skin")
    MassOnTheSkin = CodedConcept("111113", "DCM", "Mass on the skin")
    AxillaryLymphNode = CodedConcept("68171009", "SCT", "Axillary lymph node")
