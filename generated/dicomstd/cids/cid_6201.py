"""CID 6201 Colon Finding or Feature, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6201(ContextGroup, cid=6201, uid="1.2.840.10008.6.1.788", keyword="ColonFindingOrFeature", title="Colon Finding or Feature", version="20220922", extensible=True):
    """Colon Finding or Feature, extensible."""

    ImageQuality = CodedConcept("111101", "DCM", "Image quality")
    SelectedRegion = CodedConcept("111099", "DCM", "Selected region")
    PolypOfColon = CodedConcept("68496003", "SCT", "Polyp of colon")
    TumorOfColon = CodedConcept("126838000", "SCT", "Tumor of colon")
    RectalMass = CodedConcept("248523006", "SCT", "Rectal mass")
    Diverticulum = CodedConcept("31113003", "SCT", "Diverticulum")
    ColonicHaustra = CodedConcept("6533001", "SCT", "Colonic haustra")
    Feces = CodedConcept("39477002", "SCT", "Feces")
    Lipoma = CodedConcept("134328007", "SCT", "Lipoma")
    IntraluminalFluid = CodedConcept("442170005", "SCT", "Intraluminal fluid")
    ContrastMedia = CodedConcept("385420005", "SCT", "Contrast media")
    IleocecalValve = CodedConcept("23153004", "SCT", "Ileocecal valve")
    InvertedDiverticulum = CodedConcept("441901008", "SCT", "Inverted diverticulum")
    OperativeSite = CodedConcept("43526002", "SCT", "Operative Site")
    NonLesion = CodedConcept("111102", "DCM", "Non-lesion")
    AnatomicNonColon = CodedConcept("112238", "DCM", "Anatomic non-colon")
