"""CID 1002 Anatomical Reference Basis - Head, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID1002(ContextGroup, cid=1002, uid="1.2.840.10008.6.1.1123", keyword="AnatomicalReferenceBasisHead", title="Anatomical Reference Basis - Head", version="20160905", extensible=True):
    """Anatomical Reference Basis - Head, extensible."""

    CarotidArtery = CodedConcept("69105007", "SCT", "Carotid Artery")
    ExternalAuditoryMeatus = CodedConcept("84301002", "SCT", "External Auditory Meatus")
    ForamenMagnum = CodedConcept("24532009", "SCT", "Foramen Magnum")
    FrontalSinus = CodedConcept("55060009", "SCT", "Frontal sinus")
    InternalAuditoryMeatus = CodedConcept("61671002", "SCT", "Internal Auditory Meatus")
    LateralCanthus = CodedConcept("61242005", "SCT", "Lateral Canthus")
    Mandible = CodedConcept("91609006", "SCT", "Mandible")
    MastoidBone = CodedConcept("59066005", "SCT", "Mastoid bone")
    MastoidCellsAndAntra = CodedConcept("91716001", "SCT", "Mastoid cells and antra")
    MaxillarySinus = CodedConcept("15924003", "SCT", "Maxillary sinus")
    Nasion = CodedConcept("264779", "FMA", "Nasion")
    OrbitalStructure = CodedConcept("363654007", "SCT", "Orbital structure")
    PituitaryFossa = CodedConcept("42575006", "SCT", "Pituitary Fossa")
    Skull = CodedConcept("89546000", "SCT", "Skull")
    TemporalBone = CodedConcept("60911003", "SCT", "Temporal Bone")
    VertexOfHead = CodedConcept("88986008", "SCT", "Vertex of Head")
