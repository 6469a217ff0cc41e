"""CID 6016 Mammography Composite Feature, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6016(ContextGroup, cid=6016, uid="1.2.840.10008.6.1.346", keyword="MammographyCompositeFeature", title="Mammography Composite Feature", version="20050110", extensible=True):
    """Mammography Composite Feature, extensible, includes CID 6014, 6017."""

    MassWithCalcifications = CodedConcept("111459", "DCM", "Mass with calcifications")
    SelectedRegion = CodedConcept("111099", "DCM", "Selected region")
    BreastGeometry = CodedConcept("111100", "DCM", "Breast geometry")
    ImageQuality = CodedConcept("111101", "DCM", "Image Quality")
    NonLesion = CodedConcept("111102", "DCM", "Non-lesion")
    Nipple = CodedConcept("24142002", "SCT", "Nipple")
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
    MammographicBreastMass = CodedConcept("129788004", "SCT", "Mammographic breast mass")
    FocalAsymmetricBreastTissue = CodedConcept("129789007", "SCT", "Focal asymmetric breast tissue")
    AsymmetricBreastTissue = CodedConcept("129790003", "SCT", "Asymmetric breast tissue")
