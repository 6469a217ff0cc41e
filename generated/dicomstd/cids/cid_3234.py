"""CID 3234 Ectopic Beat Morphology, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3234(ContextGroup, cid=3234, uid="1.2.840.10008.6.1.780", keyword="EctopicBeatMorphology", title="Ectopic Beat Morphology", version="20080927", extensible=True):
    """Ectopic Beat Morphology, extensible."""

    VentricularTachycardia = CodedConcept("25569003", "SCT", "Ventricular tachycardia")
    VentricularBigeminy = CodedConcept("11157007", "SCT", "Ventricular bigeminy")
    MultifocalPVCs = CodedConcept("10626002", "SCT", "Multifocal PVCs")
    UnifocalPVCs = CodedConcept("27337007", "SCT", "Unifocal PVCs")
    VentricularTachycardiaPolymorphic = CodedConcept("251159007", "SCT", "Ventricular tachycardia, polymorphic")
