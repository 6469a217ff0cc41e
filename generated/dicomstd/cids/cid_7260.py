"""CID 7260 Diffusion Acquisition Value Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7260(ContextGroup, cid=7260, uid="1.2.840.10008.6.1.1059", keyword="DiffusionAcquisitionValueType", title="Diffusion Acquisition Value Type", version="20150918", extensible=True):
    """Diffusion Acquisition Value Type, extensible."""

    HARDI = CodedConcept("113221", "DCM", "HARDI")
    DKI = CodedConcept("113222", "DCM", "DKI")
    DTI = CodedConcept("113223", "DCM", "DTI")
    DSI = CodedConcept("113224", "DCM", "DSI")
    LSDI = CodedConcept("113225", "DCM", "LSDI")
    SingleShotEPI = CodedConcept("113226", "DCM", "Single Shot EPI")
    MultipleShotEPI = CodedConcept("113227", "DCM", "Multiple Shot EPI")
    ParallelImaging = CodedConcept("113228", "DCM", "Parallel Imaging")
