"""CID 12141 Fetal Vasculature Anatomical Location, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12141(ContextGroup, cid=12141, uid="1.2.840.10008.6.1.592", keyword="FetalVasculatureAnatomicalLocation", title="Fetal Vasculature Anatomical Location", version="20040322", extensible=True):
    """Fetal Vasculature Anatomical Location, extensible."""

    Aorta = CodedConcept("15825003", "SCT", "Aorta")
    DescendingAorta = CodedConcept("281130003", "SCT", "Descending Aorta")
    MiddleCerebralArtery = CodedConcept("17232002", "SCT", "Middle Cerebral Artery")
    PulmonaryVein = CodedConcept("122972007", "SCT", "Pulmonary Vein")
    PulmonaryArtery = CodedConcept("81040000", "SCT", "Pulmonary Artery")
