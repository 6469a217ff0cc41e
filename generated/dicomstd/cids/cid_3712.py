"""CID 3712 Vessel Descriptor, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3712(ContextGroup, cid=3712, uid="1.2.840.10008.6.1.213", keyword="VesselDescriptor", title="Vessel Descriptor", version="20160314", extensible=True):
    """Vessel Descriptor, extensible."""

    Ulcerated = CodedConcept("373138006", "SCT", "Ulcerated")
    Restenotic = CodedConcept("371893007", "SCT", "Restenotic")
    Bifurcation = CodedConcept("371894001", "SCT", "Bifurcation")
    Culprit = CodedConcept("371895000", "SCT", "Culprit")
    Aneurysmal = CodedConcept("255378009", "SCT", "Aneurysmal")
    DiffuseDisease = CodedConcept("371915000", "SCT", "Diffuse Disease")
    LuminalIrregularities = CodedConcept("371873004", "SCT", "Luminal Irregularities")
    MuscleBridge = CodedConcept("424045003", "SCT", "Muscle Bridge")
    Stenotic = CodedConcept("386139002", "SCT", "Stenotic")
    Ectatic = CodedConcept("386140000", "SCT", "Ectatic")
    Calcified = CodedConcept("237897009", "SCT", "Calcified")
    Thrombus = CodedConcept("396339007", "SCT", "Thrombus")
    Tortuous = CodedConcept("386137000", "SCT", "Tortuous")
    Stented = CodedConcept("386138005", "SCT", "Stented")
