"""CID 272 Specific Observation Subject Class, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID272(ContextGroup, cid=272, uid="1.2.840.10008.6.1.1457", keyword="SpecificObservationSubjectClass", title="Specific Observation Subject Class", version="20221201", extensible=False):
    """Specific Observation Subject Class, not extensible."""

    Patient = CodedConcept("121025", "DCM", "Patient")
    Study = CodedConcept("113014", "DCM", "Study")
    Series = CodedConcept("113015", "DCM", "Series")
    Image = CodedConcept("C48179", "NCIt", "Image")
    ImageFrame = CodedConcept("130781", "DCM", "Image frame")
    ImagingRegionOfInterest = CodedConcept("C85402", "NCIt", "Imaging Region of Interest")
    Waveform = CodedConcept("260893003", "SCT", "Waveform")
