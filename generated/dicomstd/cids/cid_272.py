"""CID 272 Specific Observation Subject Class, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID272Code

class CID272(ContextGroup[CID272Code], cid=272, uid="1.2.840.10008.6.1.1457", keyword="SpecificObservationSubjectClass", title="Specific Observation Subject Class", version="20221201", extensible=False):
    """Specific Observation Subject Class, not extensible."""

    Patient = CID272Code("121025", "DCM", "Patient")
    Study = CID272Code("113014", "DCM", "Study")
    Series = CID272Code("113015", "DCM", "Series")
    Image = CID272Code("C48179", "NCIt", "Image")
    ImageFrame = CID272Code("130781", "DCM", "Image frame")
    ImagingRegionOfInterest = CID272Code("C85402", "NCIt", "Imaging Region of Interest")
    Waveform = CID272Code("260893003", "SCT", "Waveform")
