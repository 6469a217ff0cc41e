"""CID 6115 Osseous Anatomy Modifier, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID6115(ContextGroup, cid=6115, uid="1.2.840.10008.6.1.435", keyword="OsseousAnatomyModifier", title="Osseous Anatomy Modifier", version="20160314", extensible=True):
    """Osseous Anatomy Modifier, extensible."""

    AcromionProcessOfScapula = CodedConcept("31934006", "SCT", "Acromion process of scapula")
    AngleOfRib = CodedConcept("14510004", "SCT", "Angle of rib")
    ArchOfVertebra = CodedConcept("40265002", "SCT", "Arch of vertebra")
    BodyOfSternum = CodedConcept("52509009", "SCT", "Body of sternum")
    ClavicularNotchOfSternum = CodedConcept("75319007", "SCT", "Clavicular notch of sternum")
    CoracoidProcessOfScapula = CodedConcept("8931003", "SCT", "Coracoid process of scapula")
    CostalGroove = CodedConcept("17399006", "SCT", "Costal groove")
    DorsalAspectOfScapula = CodedConcept("51698000", "SCT", "Dorsal aspect of scapula")
    GlenoidCavityOfScapula = CodedConcept("46385009", "SCT", "Glenoid cavity of scapula")
    HeadOfRib = CodedConcept("12872006", "SCT", "Head of rib")
    InferiorArticularFacetOfAxis = CodedConcept("181901007", "SCT", "Inferior articular facet of axis")
    InferiorArticularProcessOfVertebra = CodedConcept("317766009", "SCT", "Inferior articular process of vertebra")
    LaminaOfVertebra = CodedConcept("89340005", "SCT", "Lamina of vertebra")
    ManubriumOfSternum = CodedConcept("37285002", "SCT", "Manubrium of sternum")
    NeckOfRib = CodedConcept("72184008", "SCT", "Neck of rib")
    PectoralGirdle = CodedConcept("26444007", "SCT", "Pectoral girdle")
    PedicleOfVertebra = CodedConcept("78972004", "SCT", "Pedicle of vertebra")
    RibScaleneTubercle = CodedConcept("112096", "DCM", "Rib Scalene Tubercle")
    ScapularInfraspinatusFossa = CodedConcept("112101", "DCM", "Scapular Infraspinatus Fossa")
    ScapularSpine = CodedConcept("112099", "DCM", "Scapular Spine")
    ScapularSupraspinatusFossa = CodedConcept("112100", "DCM", "Scapular Supraspinatus Fossa")
    ShaftOfRib = CodedConcept("41601005", "SCT", "Shaft of rib")
    SpinousProcessOfVertebra = CodedConcept("55678000", "SCT", "Spinous process of vertebra")
    SternalAngle = CodedConcept("44612009", "SCT", "Sternal angle")
    SubscapularFossa = CodedConcept("112098", "DCM", "Subscapular Fossa")
    SuperiorArticularFacetOfAxis = CodedConcept("181900008", "SCT", "Superior articular facet of axis")
    SuperiorArticularProcessOfVertebra = CodedConcept("317665004", "SCT", "Superior articular process of vertebra")
    SuprasternalNotch = CodedConcept("26493002", "SCT", "Suprasternal notch")
    TransverseProcessOrVertebra = CodedConcept("73400003", "SCT", "Transverse process or vertebra")
    TubercleOfRib = CodedConcept("113198008", "SCT", "Tubercle of rib")
    VertebralCanal = CodedConcept("61853006", "SCT", "Vertebral canal")
    VertebralForamen = CodedConcept("280734009", "SCT", "Vertebral foramen")
    VertebralIntervertebralNotch = CodedConcept("112097", "DCM", "Vertebral Intervertebral Notch")
    XiphoidProcessOfSternum = CodedConcept("20298003", "SCT", "Xiphoid process of sternum")
