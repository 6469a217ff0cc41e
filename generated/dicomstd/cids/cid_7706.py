"""CID 7706 Cranial Nerve, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7706(ContextGroup, cid=7706, uid="1.2.840.10008.6.1.1018", keyword="CranialNerve", title="Cranial Nerve", version="20150106", extensible=True):
    """Cranial Nerve, extensible."""

    OlfactoryTract = CodedConcept("3960005", "SCT", "olfactory tract")
    OpticNerve = CodedConcept("18234004", "SCT", "optic nerve")
    OculomotorNerve = CodedConcept("56193007", "SCT", "oculomotor nerve")
    TrochlearNerve = CodedConcept("39322007", "SCT", "trochlear nerve")
    TrigeminalNerve = CodedConcept("27612005", "SCT", "trigeminal nerve")
    AbducensNerve = CodedConcept("80622005", "SCT", "abducens nerve")
    FacialNerve = CodedConcept("56052001", "SCT", "facial nerve")
    VestibulocochlearNerve = CodedConcept("8598002", "SCT", "vestibulocochlear nerve")
    GlossopharyngealNerve = CodedConcept("21161002", "SCT", "glossopharyngeal nerve")
    VagusNerve = CodedConcept("88882009", "SCT", "vagus nerve")
    AccessoryNerve = CodedConcept("15119000", "SCT", "accessory nerve")
    HypoglossalNerve = CodedConcept("37899009", "SCT", "hypoglossal nerve")
