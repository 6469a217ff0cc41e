"""CID 7008 Media Import, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7008(ContextGroup, cid=7008, uid="1.2.840.10008.6.1.489", keyword="MediaImport", title="Media Import", version="20061024", extensible=True):
    """Media Import, extensible."""

    SheetFilmDigitized = CodedConcept("110020", "DCM", "Sheet Film Digitized")
    CineFilmDigitized = CodedConcept("110021", "DCM", "Cine Film Digitized")
    VideoTapeDigitized = CodedConcept("110022", "DCM", "Video Tape Digitized")
    PaperDigitized = CodedConcept("110023", "DCM", "Paper Digitized")
    CDImported = CodedConcept("110024", "DCM", "CD Imported")
    DVDImported = CodedConcept("110025", "DCM", "DVD Imported")
    MODImported = CodedConcept("110026", "DCM", "MOD Imported")
    StudiesImported = CodedConcept("110027", "DCM", "Studies Imported")
    InstancesImported = CodedConcept("110028", "DCM", "Instances Imported")
