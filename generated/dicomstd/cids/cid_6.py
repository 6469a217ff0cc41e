"""CID 6 Transducer Orientation, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6(ContextGroup, cid=6, uid="1.2.840.10008.6.1.4", keyword="TransducerOrientation", title="Transducer Orientation", version="20190817", extensible=True):
    """Transducer Orientation, extensible."""

    Coronal = CodedConcept("81654009", "SCT", "Coronal")
    Longitudinal = CodedConcept("38717003", "SCT", "Longitudinal")
    Sagittal = CodedConcept("30730003", "SCT", "Sagittal")
    Parasagittal = CodedConcept("103343002", "SCT", "Parasagittal")
    Oblique = CodedConcept("21114003", "SCT", "Oblique")
    LongAxis = CodedConcept("103339001", "SCT", "Long axis")
    OffAxis = CodedConcept("103341000", "SCT", "Off axis")
    ShortAxis = CodedConcept("103340004", "SCT", "Short axis")
    FiveChamber = CodedConcept("398994001", "SCT", "Five chamber")
    TwoChamber = CodedConcept("399232001", "SCT", "Two chamber")
    FourChamber = CodedConcept("399214001", "SCT", "Four chamber")
    Transverse = CodedConcept("62824007", "SCT", "Transverse")
