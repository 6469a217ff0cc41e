"""CID 12023 Pelvis and Uterus Anatomic Site, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12023(ContextGroup, cid=12023, uid="1.2.840.10008.6.1.1008", keyword="PelvisAndUterusAnatomicSite", title="Pelvis and Uterus Anatomic Site", version="20141110", extensible=True):
    """Pelvis and Uterus Anatomic Site, extensible."""

    Cervix = CodedConcept("71252005", "SCT", "Cervix")
    Endometrium = CodedConcept("2739003", "SCT", "Endometrium")
    Uterus = CodedConcept("35039007", "SCT", "Uterus")
