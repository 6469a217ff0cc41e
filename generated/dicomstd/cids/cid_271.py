"""CID 271 Observation Subject Class, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID271Code

class CID271(ContextGroup[CID271Code], cid=271, uid="1.2.840.10008.6.1.41", keyword="ObservationSubjectClass", title="Observation Subject Class", version="20071102", extensible=False):
    """Observation Subject Class, not extensible."""

    Patient = CID271Code("121025", "DCM", "Patient")
    Fetus = CID271Code("121026", "DCM", "Fetus")
    Specimen = CID271Code("121027", "DCM", "Specimen")
    DeviceSubject = CID271Code("121192", "DCM", "Device Subject")
