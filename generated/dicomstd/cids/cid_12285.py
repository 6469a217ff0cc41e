"""CID 12285 Cardiac Ultrasound Atrioventricular Valve Finding Site, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12285(ContextGroup, cid=12285, uid="1.2.840.10008.6.1.865", keyword="CardiacUltrasoundAtrioventricularValveFindingSite", title="Cardiac Ultrasound Atrioventricular Valve Finding Site", version="20160314", extensible=True):
    """Cardiac Ultrasound Atrioventricular Valve Finding Site, extensible."""

    MitralValve = CodedConcept("91134007", "SCT", "Mitral Valve")
    TricuspidValve = CodedConcept("46030003", "SCT", "Tricuspid Valve")
    CommonNonMitralNonTricuspidAtrioventricularValveStructure = CodedConcept("312522004", "SCT", "Common non-mitral non-tricuspid Atrioventricular Valve Structure")
