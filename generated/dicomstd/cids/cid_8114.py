"""CID 8114 Specimen Fixative, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID8114(ContextGroup, cid=8114, uid="1.2.840.10008.6.1.1052", keyword="SpecimenFixative", title="Specimen Fixative", version="20190124", extensible=True):
    """Specimen Fixative, extensible."""

    NeutralBufferedFormalin = CodedConcept("434162003", "SCT", "Neutral Buffered Formalin")
    BouinsFluid = CodedConcept("433474002", "SCT", "Bouin's fluid")
    Formalin = CodedConcept("431510009", "SCT", "Formalin")
    CarnoysFluid = CodedConcept("433338005", "SCT", "Carnoy's fluid")
    FormolSublimate = CodedConcept("434295000", "SCT", "Formol sublimate")
    HellysFluid = CodedConcept("433471005", "SCT", "Helly's fluid")
    MichelsMedium = CodedConcept("430028007", "SCT", "Michel's medium")
    ZenkersFluid = CodedConcept("433473008", "SCT", "Zenker's fluid")
    Paraformaldehyde = CodedConcept("52836003", "SCT", "Paraformaldehyde")
    AceticAcid = CodedConcept("2869004", "SCT", "Acetic acid")
    Chloroform = CodedConcept("259153006", "SCT", "Chloroform")
    ChromiumTrioxide = CodedConcept("430821002", "SCT", "Chromium trioxide")
    Ethanol = CodedConcept("419442005", "SCT", "Ethanol")
    Formaldehyde = CodedConcept("111095003", "SCT", "Formaldehyde")
    MercuricChloride = CodedConcept("11496005", "SCT", "Mercuric chloride")
    Methanol = CodedConcept("259221006", "SCT", "Methanol")
    OsmiumTetroxide = CodedConcept("13931001", "SCT", "Osmium tetroxide")
    PicricAcid = CodedConcept("24215009", "SCT", "Picric acid")
    PotassiumDichromate = CodedConcept("19893005", "SCT", "Potassium dichromate")
