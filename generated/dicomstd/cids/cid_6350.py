"""CID 6350 Endorectal Coil Fill Substance, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6350(ContextGroup, cid=6350, uid="1.2.840.10008.6.1.1407", keyword="EndorectalCoilFillSubstance", title="Endorectal Coil Fill Substance", version="20210714", extensible=True):
    """Endorectal Coil Fill Substance, extensible."""

    Air = CodedConcept("15158005", "SCT", "Air")
    Water = CodedConcept("11713004", "SCT", "Water")
    Perfluorocarbon = CodedConcept("130605", "DCM", "Perfluorocarbon")
    BariumSulfateSuspension = CodedConcept("RID11588", "RADLEX", "Barium sulfate suspension")
