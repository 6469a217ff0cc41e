"""CID 3826 Heart Rhythm, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3826(ContextGroup, cid=3826, uid="1.2.840.10008.6.1.279", keyword="HeartRhythm", title="Heart Rhythm", version="20051103", extensible=True):
    """Heart Rhythm, extensible."""

    NormalSinusRhythm = CodedConcept("64730000", "SCT", "normal sinus rhythm")
    AtrialArrhythmia = CodedConcept("17366009", "SCT", "atrial arrhythmia")
    VentricularArrhythmia = CodedConcept("44103008", "SCT", "ventricular arrhythmia")
