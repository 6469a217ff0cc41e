"""CID 12290 Cardiac Ultrasound Pulmonary Artery Finding Site, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12290(ContextGroup, cid=12290, uid="1.2.840.10008.6.1.870", keyword="CardiacUltrasoundPulmonaryArteryFindingSite", title="Cardiac Ultrasound Pulmonary Artery Finding Site", version="20100317", extensible=True):
    """Cardiac Ultrasound Pulmonary Artery Finding Site, extensible."""

    PulmonaryTrunk = CodedConcept("45341000", "SCT", "Pulmonary Trunk")
    PulmonaryArtery = CodedConcept("81040000", "SCT", "Pulmonary Artery")
    AortaToPulmonaryArteryConnection = CodedConcept("443096004", "SCT", "Aorta to Pulmonary Artery Connection")
