"""CID 11 Administration Route, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID11(ContextGroup, cid=11, uid="1.2.840.10008.6.1.9", keyword="AdministrationRoute", title="Administration Route", version="20200117", extensible=True):
    """Administration Route, extensible."""

    IntravenousRoute = CodedConcept("47625008", "SCT", "Intravenous route")
    IntraArterialRoute = CodedConcept("58100008", "SCT", "Intra-arterial route")
    IntramuscularRoute = CodedConcept("78421000", "SCT", "Intramuscular route")
    SubcutaneousRoute = CodedConcept("34206005", "SCT", "Subcutaneous route")
    IntracutaneousRoute = CodedConcept("372464004", "SCT", "Intracutaneous route")
    IntraperitonealRoute = CodedConcept("38239002", "SCT", "Intraperitoneal route")
    IntramedullaryRoute = CodedConcept("60213007", "SCT", "Intramedullary route")
    IntrathecalRoute = CodedConcept("72607000", "SCT", "Intrathecal route")
    IntraArticularRoute = CodedConcept("12130007", "SCT", "Intra-articular route")
    IntraepithelialRoute = CodedConcept("C38244", "NCIt", "Intraepithelial route")
    TopicalRoute = CodedConcept("6064005", "SCT", "Topical route")
    OralRoute = CodedConcept("26643006", "SCT", "Oral route")
    TransluminalRoute = CodedConcept("C38306", "NCIt", "Transluminal route")
    IntraluminalRoute = CodedConcept("37737002", "SCT", "Intraluminal route")
    ExtraluminalRoute = CodedConcept("C38213", "NCIt", "Extraluminal route")
    ByInhalation = CodedConcept("446406008", "SCT", "By inhalation")
    PerRectum = CodedConcept("37161004", "SCT", "Per rectum")
    VaginalRoute = CodedConcept("16857009", "SCT", "Vaginal route")
    IntracoronaryRoute = CodedConcept("372463005", "SCT", "Intracoronary route")
    IntracardiacRoute = CodedConcept("372460008", "SCT", "Intracardiac route")
    IntraventricularRouteCardiac = CodedConcept("420287000", "SCT", "Intraventricular route - cardiac")
    RetroOrbitalRoute = CodedConcept("127070", "DCM", "Retro-orbital route")
    NasalRoute = CodedConcept("46713006", "SCT", "Nasal route")
    IntradermalRoute = CodedConcept("372464004", "SCT", "Intradermal route")
    IntratumorRoute = CodedConcept("447122006", "SCT", "Intratumor route")
    IntracorpusCavernosumRoute = CodedConcept("445769006", "SCT", "Intracorpus cavernosum route")
