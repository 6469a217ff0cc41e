"""CID 7100 RCS Registration Method Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7100(ContextGroup, cid=7100, uid="1.2.840.10008.6.1.494", keyword="RCSRegistrationMethodType", title="RCS Registration Method Type", version="20200920", extensible=True):
    """RCS Registration Method Type, extensible."""

    FrameOfReferenceIdentity = CodedConcept("125021", "DCM", "Frame of Reference Identity")
    AcquisitionEquipmentAlignment = CodedConcept("125023", "DCM", "Acquisition Equipment Alignment")
    VisualAlignment = CodedConcept("125025", "DCM", "Visual Alignment")
    FiducialAlignment = CodedConcept("125022", "DCM", "Fiducial Alignment")
    ImageContentBasedAlignment = CodedConcept("125024", "DCM", "Image Content-based Alignment")
    ImageContentAndFiducialBasedAlignment = CodedConcept("125026", "DCM", "Image Content and Fiducial Based Alignment")
